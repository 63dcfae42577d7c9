internal import Documents

/// The rows of a dataset as the report looks them up.
struct ReportRows {
    let contents: DatasetContents
    let documents: [String: DocumentRow]
    let actors: [String: ActorRow]
    let events: [String: EventRow]
    /// The evidence that claims and conflicts name.
    let evidence: [String: EvidenceRow]
    let byEvent: RowsByEvent
    let run: RunDescription
    /// National bodies, which act for a state that is an actor of its own.
    let nationalBodies: Set<String>
    private let acronyms: [String: String]

    /// Above so many events a browser takes seconds to open the page with all quotes (about 4 KB an event): quotes are then
    /// left to the tables and the review page.
    static let eventsWithQuotes = 5000

    /// Whether the report shows the quotes of every event.
    var showsQuotes: Bool { contents.events.count <= Self.eventsWithQuotes }

    init(_ contents: DatasetContents, run: RunDescription) {
        self.run = run
        let states = Set(contents.actors.filter { $0.kind == "state" }.map(\.actorID))
        nationalBodies = Set(
            contents.affiliations.filter {
                ["acts-for", "organ-of"].contains($0.relation) && states.contains($0.object)
            }
            .map(\.subject))
        acronyms = Self.acronyms(contents)
        self.contents = contents
        func index<Row>(_ rows: [Row], _ id: KeyPath<Row, String>) -> [String: Row] {
            Dictionary(rows.map { ($0[keyPath: id], $0) }, uniquingKeysWith: { first, _ in first })
        }
        documents = index(contents.documents, \.documentID)
        actors = index(contents.actors, \.actorID)
        events = index(contents.events, \.eventID)
        let named = Set(
            contents.claimFields.flatMap(\.evidenceIDs)
                + contents.conflicts.flatMap { [$0.evidenceID, $0.otherEvidenceID] })
        var evidence: [String: EvidenceRow] = [:]
        contents.forEachEvidence { row in
            if named.contains(row.evidenceID), evidence[row.evidenceID] == nil { evidence[row.evidenceID] = row }
        }
        self.evidence = evidence
        byEvent = RowsByEvent(contents)
    }

    func events(at places: [Int32]) -> [EventRow] { places.map { contents.events[Int($0)] } }

    func name(of actor: String) -> String { actors[actor]?.name ?? actor }

    /// The acronym of a body, where it has one; else its name, as of a state.
    func shortName(_ actor: String) -> String {
        actors[actor]?.kind == "state" ? name(of: actor) : acronyms[actor] ?? name(of: actor)
    }

    /// Of several acronyms the one that its identifier was made of, else an English one without points.
    private static func acronyms(_ contents: DatasetContents) -> [String: String] {
        func rank(_ row: ActorNameRow) -> (Int, Int, String) {
            (
                row.name.lowercased() == row.actorID ? 0 : row.language == "en" ? 1 : 2,
                row.name.contains(".") ? 1 : 0, row.name
            )
        }
        let rows = contents.actorNames.filter { $0.form == "acronym" && ["en", "mul"].contains($0.language) }
        return Dictionary(grouping: rows, by: \.actorID).compactMapValues { own in
            own.min { rank($0) < rank($1) }?.name
        }
    }

    func issuerName(_ issuer: String) -> String {
        let name = run.terms(of: issuer).name
        return name.isEmpty ? actors[issuer]?.name ?? issuer : name
    }

    /// The text of the paper whose claims are checked, where the study registers it and the text stands here.
    var paper: ReadingText? { contents.text { run.papers.contains($0) } }

    /// The words of a claim in that text.
    func paperWords(_ claim: ClaimRow) -> String? {
        guard let paper, let start = paper.byteOffset(ofScalar: claim.start),
            let end = paper.byteOffset(ofScalar: claim.end),
            start < end
        else { return nil }
        return paper.string(Span(start, end))
    }
}
