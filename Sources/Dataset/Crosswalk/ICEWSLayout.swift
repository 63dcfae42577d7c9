internal import Formats

/// The event table of ICEWS: 20 columns separated by tabs under a header row, one row a directed pair.
enum ICEWSLayout {
    static let columns = [
        "Event ID", "Event Date", "Source Name", "Source Sectors", "Source Country", "Event Text", "CAMEO Code",
        "Intensity", "Target Name", "Target Sectors", "Target Country", "Story ID", "Sentence Number", "Publisher",
        "City",
        "District", "Province", "Country", "Latitude", "Longitude",
    ]

    /// Why an event has no row; nil where it has.
    static func loss(_ event: CodedEvent) -> String? {
        if event.event.cameo.isEmpty { return "no CAMEO code" }
        if event.event.dateStart == nil { return "no first day" }
        return event.pairs.contains { $0.target != nil } ? nil : "fewer than two states or bodies take part"
    }

    /// - Parameter name: a country's name by its alpha-3 code.
    static func rows(_ event: CodedEvent, name: (String) -> String) -> [[String]] {
        guard let day = event.event.dateStart else { return [] }
        let row = event.event
        let text = [row.type, row.subtype, row.status == "occurred" ? "" : row.status].filter { !$0.isEmpty }
        return event.pairs.compactMap { pair in
            guard let target = pair.target else { return nil }
            return [
                String(event.number(pair)), day.iso, pair.source.name, sector(pair.source), name(pair.source.country),
                text.joined(separator: ", "), row.cameo, GoldsteinScale.text(cameo: row.cameo), target.name,
                sector(target), name(target.country),
                event.document?.documentID ?? "", "", event.document?.issuer ?? "", row.place, "", "",
                name(row.country), "", "",
            ]
        }
    }

    private static func sector(_ party: CodedEvent.Party) -> String {
        party.isState ? "Government" : "International Government Organization"
    }
}
