internal import Annotation
internal import Batch
internal import Claims
internal import Dataset
internal import Documents
internal import Events
internal import Formats
import FoundationEssentials

/// `chancery claims PIPELINE --from FILE`
enum ClaimsCommand: Command {
    static let help = CommandHelp(
        name: "claims", operands: "PIPELINE", summary: "A paper's claims and the works it cites for them.",
        options: [
            OptionHelp("from", "FILE", "the paper: PDF, page or text"),
            OptionHelp(
                "output", "DIR", "write claims.csv and citations.csv there, and claims.tsv for a study's claims/"),
            OptionHelp("published", "DATE", "when the paper appeared, YYYY-MM-DD"), .quiet,
        ], count: 1...1,
        notes:
            "Without --output, claims.csv goes to standard output. What is written holds facts, places and hashes, no sentences."
    )

    static func run(_ arguments: Arguments) async throws -> ExitStatus {
        guard let path = arguments["from"] else {
            throw UsageFault.contradiction("claims: which paper? name it with --from FILE")
        }
        let knowledge = try PipelineKnowledge.load(arguments.operands[0], cache: .ofUser())
        let published = try arguments.day("published")
        let document: Document
        switch await ReaderPool(processes: 1).read(path: path, options: ReadingOptions(plainTextPages: true)) {
        case .success(let read): document = read
        case .failure(let failure):
            Console.error("\(path): \(failure)")
            return .failures
        }
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
        let annotated = knowledge.annotator.annotate(
            document, context: DocumentContext(id: stem, published: published))
        let claims = ClaimExtractor().claims(in: annotated, events: knowledge.extractor.documentEvents(in: annotated))
        let rows = claims.map(ClaimRow.init)
        guard let folder = arguments["output"] else {
            Console.write(ClaimRow.table.csv(rows))
            return .done
        }
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw FolderFailure(path: folder, reason: "the folder cannot be made")
        }
        try ClaimRow.table.write(rows, to: folder)
        let citations = claims.flatMap { claim in claim.citations.map { CitationRow($0, of: claim.id) } }
        try CitationRow.table.write(citations, to: folder)
        do {
            try ClaimTable.text(of: claims).write(toFile: folder + "/claims.tsv", atomically: true, encoding: .utf8)
        } catch {
            throw FolderFailure(path: folder + "/claims.tsv", reason: "cannot be written")
        }
        if !arguments.has("quiet") { Console.say("\(claims.count) claims, \(citations.count) citations") }
        return .done
    }
}
