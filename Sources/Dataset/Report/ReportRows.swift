/// The rows of a dataset as the report looks them up.
struct ReportRows {
    let contents: DatasetContents
    let documents: [String: DocumentRow]
    let actors: [String: ActorRow]
    let events: [String: EventRow]
    let evidence: [String: EvidenceRow]
    let byEvent: RowsByEvent

    /// Above so many events a browser takes seconds to open the page with all quotes (about 4 KB an event): quotes are then
    /// left to the tables and the review page.
    static let eventsWithQuotes = 5000

    /// Whether the report shows the quotes of every event.
    var showsQuotes: Bool { contents.events.count <= Self.eventsWithQuotes }

    init(_ contents: DatasetContents) {
        self.contents = contents
        func index<Row>(_ rows: [Row], _ id: KeyPath<Row, String>) -> [String: Row] {
            Dictionary(rows.map { ($0[keyPath: id], $0) }, uniquingKeysWith: { first, _ in first })
        }
        documents = index(contents.documents, \.documentID)
        actors = index(contents.actors, \.actorID)
        events = index(contents.events, \.eventID)
        evidence = index(contents.evidence, \.evidenceID)
        byEvent = RowsByEvent(contents)
    }

    func name(of actor: String) -> String { actors[actor]?.name ?? actor }
}
