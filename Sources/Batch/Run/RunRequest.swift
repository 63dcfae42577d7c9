internal import Documents
internal import Formats
import FoundationEssentials
import Glibc

/// What a run is asked for, told apart without loading the study: where everything as the last run left it, its report
/// is all there is to do.
public struct RunRequest: Sendable {
    private let folder: String
    private let options: RunOptions
    private let version: String

    public init(folder: String, options: RunOptions, version: String) {
        self.folder = StudyFolder.normalized(folder)
        self.options = options
        self.version = version
    }

    static func workFolder(output: String, study: String) -> String { output + "/.work/" + study }

    /// The folder under which a study writes unless told otherwise; nil where its `pipeline.yaml` cannot be read.
    public static func output(of folder: String) -> String? { heading(of: folder)?.output }

    private static func heading(of folder: String) -> (name: String, output: String)? {
        var faults: [Fault] = []
        let file = StudyFolder.normalized(folder) + "/pipeline.yaml"
        guard StudyFolder.exists(file), let top = YAMLNode.read(path: file, faults: &faults), faults.isEmpty else {
            return nil
        }
        let name = top["name"]?.string ?? String(StudyFolder.normalized(folder).split(separator: "/").last ?? "study")
        return (name, top["output"]?.string ?? "Output")
    }

    /// The last run's report, where nothing it looked at or wrote has changed since; nil where there is work to do.
    ///
    /// - Throws: `StudyIsBusy`.
    public func answered() throws -> KeptReport? {
        guard !options.fresh, let heading = Self.heading(of: folder) else { return nil }
        let workFolder = Self.workFolder(output: options.output, study: heading.name)
        guard access(workFolder + "/whole", R_OK) == 0 else { return nil }
        let lock = try RunLock(path: workFolder + "/lock")
        defer { lock.stillHeld() }
        return WholeRun.unchanged(in: workFolder, request: words)
    }

    /// Notes what a run that ended well looked at and wrote, for the next one.
    func note(_ report: RunReport, of study: Study, entries: [ManifestEntry], in workFolder: String) {
        let knowledge = study.knowledgeFiles + [study.folder + "/identifiers.jsonl", study.folder + "/reviews.jsonl"]
        let documents = entries.filter(\.skipReason.isEmpty).map { study.location(of: $0.path) }
        let inputs = (knowledge + [RunningProgram.path, ReaderPool.readerProgram] + documents)
            .map(WholeRun.Entry.init)
        // What changed while the run went on was perhaps read before; the ledger is its own. File systems' clocks tick a
        // few milliseconds behind.
        let ledger = study.folder + "/identifiers.jsonl"
        for entry in inputs where entry.path != ledger {
            if let stamp = entry.stamp, max(stamp.changed, stamp.modified) + 20_000_000 > options.began { return }
        }
        WholeRun(
            request: words,
            listings: study.knowledgeFolders.map {
                ($0.folder, $0.suffix, StudyFolder.files(in: $0.folder, suffix: $0.suffix).count)
            },
            inputs: inputs,
            outputs: WholeRun.files(under: report.dataset).sorted().map(WholeRun.Entry.init),
            report: KeptReport(report)
        ).write(in: workFolder)
    }

    private var words: [String] {
        let libraries = ReaderPool.libraryVersions(of: ReaderPool.readerProgram).map { "\($0.name) \($0.version)" }
        return [
            version, FileManager.default.currentDirectoryPath, folder, options.output, "\(options.originalsOnly)",
            RunningProgram.path, ReaderPool.readerProgram,
        ] + libraries
    }
}
