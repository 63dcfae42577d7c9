internal import Formats

/// The event table of POLECAT: 40 columns separated by tabs under a header row, one row an event, lists joined by `; `, `None` for
/// what is missing.
enum POLECATLayout {
    static let columns = [
        "Event ID", "Event Date", "Event Type", "Event Mode", "Intensity", "Quad Code", "Contexts", "Actor Name",
        "Actor Country", "Actor COW", "Primary Actor Sector", "Actor Sectors", "Actor Title", "Actor Name Raw",
        "Wikipedia Actor ID", "Recipient Name", "Recipient Country", "Recipient COW", "Primary Recipient Sector",
        "Recipient Sectors", "Recipient Title", "Recipient Name Raw", "Wikipedia Recipient ID", "Placename", "City",
        "District", "Province", "Country", "Latitude", "Longitude", "GeoNames ID", "Raw Placename", "Feature Type",
        "Source", "Publication Date", "Story People", "Story Organizations", "Story Locations", "Language", "Version",
    ]

    /// Why an event has no row; nil where it has.
    static func loss(_ event: CodedEvent) -> String? {
        if event.event.plover.isEmpty { return "no PLOVER type" }
        if event.event.dateStart == nil { return "no first day" }
        return event.sources.isEmpty ? "no state or body takes part" : nil
    }

    static func row(_ event: CodedEvent, people: [String], bodies: [String], version: String) -> [String] {
        let row = event.event
        let plover = row.plover.split(separator: "/", maxSplits: 1).map(String.init)
        let (actors, recipients) = (event.sources, event.targets)
        let cells = [
            row.eventID, row.dateStart?.iso ?? "", plover.first ?? "", plover.count > 1 ? plover[1] : "", "",
            quad(plover.first ?? ""), "",
        ]
        let place = [row.place, row.country].filter { !$0.isEmpty }.joined(separator: ", ")
        let rest = [
            place, row.place, "", "", row.country, "", "", "", row.place, "", event.document?.issuer ?? "",
            event.document?.published?.iso ?? "", people.joined(separator: "; "), bodies.joined(separator: "; "), place,
            event.document?.language ?? "", version,
        ]
        return (cells + parties(actors) + parties(recipients) + rest).map { $0.isEmpty ? "None" : $0 }
    }

    private static func parties(_ parties: [CodedEvent.Party]) -> [String] {
        func list(_ value: (CodedEvent.Party) -> String) -> String {
            parties.map(value).filter { !$0.isEmpty }.joined(separator: "; ")
        }
        let sectors = list { $0.isState ? "GOV" : "IGO" }
        return [
            list(\.name), list(\.country), list(\.cow), parties.first.map { $0.isState ? "GOV" : "IGO" } ?? "", sectors,
            "",
            list(\.name), "",
        ]
    }

    /// The quadrant of a PLOVER type.
    private static func quad(_ type: String) -> String {
        switch type {
        case "AGREE", "CONSULT", "SUPPORT", "CONCEDE": "VERBAL COOPERATION"
        case "COOPERATE", "AID", "RETREAT": "MATERIAL COOPERATION"
        case "REQUEST", "ACCUSE", "REJECT", "THREATEN": "VERBAL CONFLICT"
        case "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT": "MATERIAL CONFLICT"
        default: ""
        }
    }
}
