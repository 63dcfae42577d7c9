internal import Annotation
internal import Documents
public import Formats
import FoundationEssentials

/// Takes single documents of a study through the stages up to their events, for a run on another machine: what comes out is
/// what that run's work store would hold.
public struct StageWorker: Sendable {
    private let stage: DocumentStage
    private let entries: [String: ManifestEntry]
    private let store: WorkStore
    private let tables: String

    /// - Parameter version: of the running program.
    /// - Throws: what a work store in memory throws; `FolderFailure` where the study is no longer as it was loaded.
    public init(knowledge: PipelineKnowledge, version: String, jobs: Int) async throws {
        store = try WorkStore(path: ":memory:")
        let state = try KnowledgeState(knowledge)
        try await store.use(state.names)
        tables = SHA256Digest(of: state.names.encoded).hexadecimal
        stage = DocumentStage(
            knowledge: knowledge, store: store, pool: ReaderPool(processes: jobs, limits: knowledge.study.limits),
            environment: try await RunEnvironment.current(store: store, version: version, study: knowledge.study),
            rules: state.rulesDigest, changedRules: [], reviews: [], run: 1,
            fresh: true, successors: knowledge.study.successors)
        entries = Dictionary(
            knowledge.study.manifest.map { ($0.documentID, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The stage results of a registered document as JSON; nil where the study registers none of that name.
    public func results(of document: String) async throws -> JSON? {
        guard let entry = entries[document] else { return nil }
        _ = try await stage.process(entry)
        return .array(try await store.takeOut().map { $0.json(tables: tables) })
    }
}

extension WorkStore.Result {
    private static func text(_ bytes: [UInt8]) -> JSON { .string(Data(bytes).base64EncodedString()) }

    fileprivate func json(tables: String) -> JSON {
        .object([
            .init("stage", .int(stage.rawValue)), .init("key", Self.text(key)), .init("tables", .string(tables)),
            .init("footprint", Self.text(footprint)), .init("sketch", Self.text(sketch)),
            .init("payload", Self.text(payload)),
        ])
    }

    /// Nil where it was made with other name tables, or is no result.
    init?(_ json: JSON, tables: String) {
        func bytes(_ name: String) -> [UInt8]? {
            json[name]?.string.flatMap { Data(base64Encoded: $0) }.map(Array.init)
        }
        guard let stage = json["stage"]?.int.flatMap({ WorkStore.Stage(rawValue: $0) }),
            json["tables"]?.string == tables, let key = bytes("key"), let footprint = bytes("footprint"),
            let sketch = bytes("sketch"),
            let payload = bytes("payload")
        else { return nil }
        self.init(stage: stage, key: key, footprint: footprint, sketch: sketch, payload: payload)
    }
}

/// Stage results made elsewhere, as `extract --stored` writes them: lines with an array `results`.
enum StageResults {
    /// Takes the results of every `.jsonl` file of a folder into a store; what does not fit this study and program as they
    /// are now is never asked for.
    static func take(from folder: String, into store: WorkStore, rows: NameTableRows, run: Int) async throws {
        let tables = SHA256Digest(of: rows.encoded).hexadecimal
        for file in StudyFolder.files(in: folder, suffix: ".jsonl") {
            guard let data = FileManager.default.contents(atPath: file) else {
                throw FolderFailure(path: file, reason: "cannot be read")
            }
            for line in data.split(separator: 0x0A) {
                guard let object = try? JSON(parsing: Array(line)) else {
                    throw FolderFailure(path: file, reason: "holds a line that is no JSON")
                }
                let results = (object["results"]?.array ?? []).compactMap { WorkStore.Result($0, tables: tables) }
                try await store.take(results, run: run)
            }
        }
    }
}
