internal import Formats

/// `crosswalk/`: the events in the column layouts of GDELT, ICEWS and POLECAT, and beside them what was lost on the way.
struct Crosswalk {
    private let events: [CodedEvent]
    private let names: [String: String]
    private let people: [String: [String]]
    private let bodies: [String: [String]]
    private let version: String

    /// - Parameter citations: of every event; the first document is the one given as source.
    init(_ contents: DatasetContents, citations: [EventCitationRow], version: String) {
        let roles = Dictionary(grouping: contents.participants, by: \.eventID)
        let documents = Dictionary(
            contents.documents.map { ($0.documentID, $0) }, uniquingKeysWith: { first, _ in first })
        let first = Dictionary(
            citations.filter { $0.rank == 1 }.map { ($0.eventID, $0.documentID) },
            uniquingKeysWith: { first, _ in first })
        let parties = CodedParties(contents)
        events = contents.events.map { event in
            CodedEvent(
                event, roles: roles[event.eventID] ?? [], parties: parties,
                document: first[event.eventID].flatMap { documents[$0] })
        }
        let actors = Dictionary(contents.actors.map { ($0.actorID, $0) }, uniquingKeysWith: { first, _ in first })
        names = actors.mapValues(\.name)
        func taking(_ kinds: Set<String>) -> [String: [String]] {
            roles.mapValues { rows in
                rows.compactMap { actors[$0.actorID] }.filter { kinds.contains($0.kind) }.map(\.name)
                    .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
            }
        }
        people = taking(["person"])
        bodies = taking(["organization", "forum"])
        self.version = version
    }

    static let files = ["gdelt.tsv", "icews.tsv", "polecat.tsv", "losses.csv", "README.md"]

    func write(to folder: String) throws(DatasetError) {
        let coded = events.filter { GDELTLayout.loss($0) == nil }
        try Self.write(header: nil, coded.flatMap(GDELTLayout.rows), to: folder + "/gdelt.tsv")
        try Self.write(
            header: ICEWSLayout.columns,
            events.filter { ICEWSLayout.loss($0) == nil }.flatMap { event in
                ICEWSLayout.rows(event) { names[$0] ?? $0 }
            }, to: folder + "/icews.tsv")
        try Self.write(
            header: POLECATLayout.columns,
            events.filter { POLECATLayout.loss($0) == nil }.map { event in
                POLECATLayout.row(
                    event, people: people[event.event.eventID] ?? [], bodies: bodies[event.event.eventID] ?? [],
                    version: version)
            }, to: folder + "/polecat.tsv")
        try OutputFile.write(losses, to: folder + "/losses.csv")
        try OutputFile.write(
            CrosswalkReadme.text(formats.map { ($0.name, lost($0.loss)) }, of: events.count), to: folder + "/README.md")
    }

    private let formats: [(name: String, loss: (CodedEvent) -> String?)] = [
        ("gdelt", GDELTLayout.loss), ("icews", ICEWSLayout.loss), ("polecat", POLECATLayout.loss),
    ]

    private var losses: [UInt8] {
        var bytes: [UInt8] = []
        CSVWriter.append(["format", "event_id", "reason"], to: &bytes)
        for format in formats {
            for event in events {
                guard let reason = format.loss(event) else { continue }
                CSVWriter.append([format.name, event.event.eventID, reason], to: &bytes)
            }
        }
        return bytes
    }

    /// Reasons with the number of events each costs, most first.
    private func lost(_ loss: (CodedEvent) -> String?) -> [(reason: String, events: Int)] {
        var counts: [String: Int] = [:]
        for event in events { if let reason = loss(event) { counts[reason, default: 0] += 1 } }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { (reason: $0.key, events: $0.value) }
    }

    private static func write(header: [String]?, _ rows: [[String]], to path: String) throws(DatasetError) {
        var file = try OutputFile(creating: path)
        for row in (header.map { [$0] } ?? []) + rows {
            // These formats know no quotation: a tab or line end inside a cell becomes a blank.
            let cells = row.map { $0.split { $0 == "\t" || $0.isNewline }.joined(separator: " ") }
            try file.write(cells.joined(separator: "\t") + "\n")
        }
        try file.finish()
    }
}
