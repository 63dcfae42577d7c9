internal import Documents

/// Evidence and texts, wherever they are: in the contents or on their spool.
extension DatasetContents {
    public var evidenceCount: Int { spool?.count ?? evidence.count }

    func evidenceRow(_ index: Int) -> EvidenceRow { spool?.row(index) ?? evidence[index] }

    /// Calls `body` with every evidence row in the table's order.
    func forEachEvidence<Failure: Error>(_ body: (EvidenceRow) throws(Failure) -> Void) throws(Failure) {
        for index in 0..<evidenceCount { try body(evidenceRow(index)) }
    }

    /// The first text of a document that is wanted.
    func text(_ isWanted: (String) -> Bool) -> ReadingText? {
        guard let spool else { return texts.first { isWanted($0.document) }?.text }
        return spool.documents.firstIndex(where: isWanted).map { ReadingText(bytes: spool.text($0)) }
    }

    var textCount: Int { spool?.documents.count ?? texts.count }

    /// Calls `body` with every text, by document identifier.
    func forEachText<Failure: Error>(_ body: (String, [UInt8]) throws(Failure) -> Void) throws(Failure) {
        if let spool {
            for (index, document) in spool.documents.enumerated() { try body(document, spool.text(index)) }
        } else {
            for text in texts { try body(text.document, text.text.bytes) }
        }
    }
}

/// The evidence table, row by row from wherever it is.
struct EvidenceTableRows: TableRows {
    private let contents: DatasetContents
    init(_ contents: DatasetContents) { self.contents = contents }
    var schema: TableSchema { EvidenceRow.table.schema }
    var count: Int { contents.evidenceCount }
    func cells(_ index: Int) -> [String] { EvidenceRow.table.cells(of: contents.evidenceRow(index)) }
    func writeCSV(to path: String) throws(DatasetError) {
        var file = try OutputFile(creating: path)
        var line: [UInt8] = []
        CSVWriter.append(schema.columns.map(\.name), to: &line)
        try file.write(line)
        for index in 0..<count {
            line.removeAll(keepingCapacity: true)
            CSVWriter.append(cells(index), to: &line)
            try file.write(line)
        }
        try file.finish()
    }
}
