internal import Formats

/// The event table of GDELT 2.0: 61 columns separated by tabs, without a header row, one row a directed pair.
enum GDELTLayout {
    static let columns: [String] = {
        var columns = ["GlobalEventID", "Day", "MonthYear", "Year", "FractionDate"]
        let actor = [
            "Code", "Name", "CountryCode", "KnownGroupCode", "EthnicCode", "Religion1Code", "Religion2Code",
            "Type1Code",
            "Type2Code", "Type3Code",
        ]
        for name in ["Actor1", "Actor2"] { columns += actor.map { name + $0 } }
        columns += [
            "IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode", "QuadClass", "GoldsteinScale", "NumMentions",
            "NumSources", "NumArticles", "AvgTone",
        ]
        let place = ["Type", "Fullname", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID"]
        for name in ["Actor1Geo", "Actor2Geo", "ActionGeo"] { columns += place.map { "\(name)_\($0)" } }
        return columns + ["DATEADDED", "SOURCEURL"]
    }()

    /// Why an event has no row; nil where it has.
    static func loss(_ event: CodedEvent) -> String? {
        if event.event.cameo.isEmpty { return "no CAMEO code" }
        if event.event.dateStart == nil { return "no first day" }
        return event.pairs.isEmpty ? "no state or body takes part" : nil
    }

    static func rows(_ event: CodedEvent) -> [[String]] {
        guard let day = event.event.dateStart else { return [] }
        let row = event.event
        return event.pairs.map { pair in
            var cells = [
                String(event.number(pair)), day.iso.replacing("-", with: ""),
                String(day.iso.prefix(7)).replacing("-", with: ""),
                String(day.year), fraction(day),
            ]
            cells += actor(pair.source) + (pair.target.map(actor) ?? blank(10))
            cells += [
                "1", row.cameo, String(row.cameo.prefix(3)), String(row.cameo.prefix(2)),
                CodedEvent.quadClass(cameo: row.cameo).map(String.init) ?? "", GoldsteinScale.text(cameo: row.cameo),
                String(row.mentions),
                String(row.sources), String(row.documents), "",
            ]
            cells += blank(16) + place(row)
            let added = event.document?.published.map { $0.iso.replacing("-", with: "") + "000000" } ?? ""
            cells += [added, event.document.map { $0.url.isEmpty ? $0.documentID : $0.url } ?? ""]
            return cells
        }
    }

    /// The year and the share of it that is over, as GDELT reckons it: thirty days a month, 365 a year.
    private static func fraction(_ day: CalendarDay) -> String {
        let share = ((day.month * 30 + day.day) * 10000 + 182) / 365
        let (year, rest) = (day.year + share / 10000, share % 10000)
        return "\(year)." + String(repeating: "0", count: 4 - String(rest).utf8.count) + String(rest)
    }

    private static func actor(_ party: CodedEvent.Party) -> [String] {
        let type = party.isState ? "GOV" : "IGO"
        return [party.isState ? party.country + type : type, party.name, party.country, "", "", "", "", type, "", ""]
    }

    /// GDELT's types of places: 1 a country, 4 a city outside the United States.
    private static func place(_ event: EventRow) -> [String] {
        if event.place.isEmpty, event.country.isEmpty { return ["0"] + blank(7) }
        let name = [event.place, event.country].filter { !$0.isEmpty }.joined(separator: ", ")
        return [
            event.place.isEmpty ? "1" : event.country == "USA" ? "3" : "4", name,
            FIPSCountryCodes.code(of: event.country),
        ]
            + blank(5)
    }

    private static func blank(_ count: Int) -> [String] { Array(repeating: "", count: count) }
}
