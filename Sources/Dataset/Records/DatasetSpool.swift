internal import Documents
import Synchronization

/// Evidence rows and texts on their way into a dataset, in a nameless file on disk: what is too much to hold of a large
/// corpus. Rows come in document by document and are given back in their table's order, or by event.
///
/// A read that fails gives nothing and is remembered: whoever has used the rows asks `check` before relying on them.
public final class DatasetSpool: Sendable {
    fileprivate struct State: ~Copyable {
        var file: SpoolFile
        /// Where each row begins, and how long it is.
        var rows: [(start: Int, count: Int32)] = []
        var rowsOf: [String: [Int32]] = [:]
        var texts: [(document: String, start: Int, count: Int)] = []
        var failure: DatasetError?
    }

    private let state: Mutex<State>

    /// - Parameter folder: where there is room for as much as the tables take.
    public init(folder: String) throws(DatasetError) { state = Mutex(State(file: try SpoolFile(in: folder))) }

    /// - Throws: the first failure of a read or write so far.
    func check() throws(DatasetError) {
        let failure = state.withLock { $0.failure }
        if let failure { throw failure }
    }

    // MARK: In

    /// Takes the rows of one document; documents come in the order of their identifiers' bytes.
    func append(_ rows: [EvidenceRow]) {
        let rows = EvidenceRow.table.sorted(rows)
        state.withLock { state in
            for row in rows {
                var writer = ByteWriter()
                row.write(to: &writer)
                state.rowsOf[row.eventID, default: []].append(Int32(state.rows.count))
                state.rows.append((state.file.count, Int32(writer.bytes.count)))
                state.keep { (file) throws(DatasetError) in try file.append(writer.bytes) }
            }
        }
    }

    func append(_ text: ReadingText, of document: String) {
        state.withLock { state in
            state.texts.append((document, state.file.count, text.bytes.count))
            state.keep { (file) throws(DatasetError) in try file.append(text.bytes) }
        }
    }

    // MARK: Out

    var count: Int { state.withLock { $0.rows.count } }

    func row(_ index: Int) -> EvidenceRow {
        state.withLock { $0.row(index) }
    }

    func rows(of event: String) -> [EvidenceRow] {
        state.withLock { state in
            (state.rowsOf[event] ?? []).map { state.row(Int($0)) }
        }
    }

    /// Identifiers of the documents with a text, in the order they came.
    var documents: [String] { state.withLock { $0.texts.map(\.document) } }

    func text(_ index: Int) -> [UInt8] {
        state.withLock { state in
            let (_, start, count) = state.texts[index]
            return state.keep { (file) throws(DatasetError) in try file.bytes(start, count) } ?? []
        }
    }
}

extension DatasetSpool.State {
    @discardableResult fileprivate mutating func keep<Value>(_ work: (inout SpoolFile) throws(DatasetError) -> Value)
        -> Value?
    {
        do throws(DatasetError) {
            return try work(&file)
        } catch {
            if failure == nil { failure = error }
            return nil
        }
    }

    fileprivate mutating func row(_ index: Int) -> EvidenceRow {
        let (start, count) = rows[index]
        guard let bytes = keep({ (file) throws(DatasetError) in try file.bytes(start, Int(count)) }) else {
            return EvidenceRow()
        }
        var reader = ByteReader(bytes)
        guard let row = try? EvidenceRow(from: &reader) else {
            if failure == nil {
                failure = .malformed(file: "spool", line: 0, problem: "a row cannot be read back", expected: "a row")
            }
            return EvidenceRow()
        }
        return row
    }
}
