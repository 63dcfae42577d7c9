import Annotation
import Batch
import Claims
import Documents
import Events
import Formats
import Foundation

/// The claims extracted from the paper, where it lies beside the checkout, against the recorded ones.
struct PaperFigures {
    let figures: Figures
    let digest: String
    /// Extracted claims whose type and interval are those of the recorded claim they match.
    let right: Int
    /// Extracted claims that match no recorded one.
    let wrong: Int
    /// Matched claims with citations, and those among them that have all of them.
    let cited: Int
    let citedRightly: Int

    /// Nil where the paper is not at hand.
    init?(knowledge: PipelineKnowledge, pool: ReaderPool) async throws {
        let path = GoldSet.root + "/../shared/paper/paper.txt"
        guard FileManager.default.fileExists(atPath: path) else { return nil }
        let table = GoldSet.root + "/Pipelines/korea-lac/claims/paper.tsv"
        var faults: [Fault] = []
        let recorded = ClaimTable.read(path: table, faults: &faults).filter(\.isCheckable)
        if !faults.isEmpty { throw Faults(faults) }
        let document = try await pool.read(path: path, options: ReadingOptions(plainTextPages: true)).get()
        let annotated = knowledge.annotator.annotate(document, context: DocumentContext(id: "paper"))
        let claims = ClaimExtractor()
            .claims(in: annotated, events: knowledge.extractor.documentEvents(in: annotated))
        let found = claims.map { ScoredEvent($0.fields) }
        let wanted = recorded.map { ScoredEvent($0.fields) }
        let pairs = EventScores.match(found, wanted)
        let scores = EventScores.of(found: found, wanted: wanted, aside: [])
        figures = Figures(counts: [
            FigureKey(set: "paper", language: "all", measure: .eventsLenient): scores.lenient,
            FigureKey(set: "paper", language: "all", measure: .eventsStrict): scores.strict,
        ])
        digest = String(SHA256Digest(ofFile: table)?.hexadecimal.prefix(16) ?? "")
        right = pairs.filter { found[$0.found].isRight(wanted[$0.wanted]) }.count
        wrong = found.count - pairs.count
        let withCitations = pairs.filter { !recorded[$0.wanted].citations.isEmpty }
        cited = withCitations.count
        citedRightly =
            withCitations.filter { pair in
                Set(recorded[pair.wanted].citations.map(\.text)).isSubset(of: claims[pair.found].citations.map(\.text))
            }.count
    }

    var report: String {
        "paper: \(right) claims with right type and interval, \(wrong) that match none; citations right on \(citedRightly) of \(cited)"
    }
}
