/// Where events took place: bars by country, cities beneath.
struct PlacesSection {
    private let rows: ReportRows
    private static let shown = 16

    init(_ rows: ReportRows) { self.rows = rows }

    func html(_ lists: inout ReportLists) -> String {
        let placed = rows.contents.events.filter { !$0.country.isEmpty }
        if placed.isEmpty { return "" }
        let byCountry = Dictionary(grouping: placed, by: \.country).sorted {
            (-$0.value.count, $0.key) < (-$1.value.count, $1.key)
        }
        let (width, left, height) = (1080, 190, 22)
        let drawn = byCountry.prefix(Self.shown)
        let most = drawn.first?.value.count ?? 1
        var plot = SVGDrawing(
            width: width, height: drawn.count * height + 8, label: "Events by country",
            description: "\(rows.name(of: byCountry[0].key)) has most, \(most). The table below has all of them.",
            least: 560)
        for (place, country) in drawn.enumerated() {
            let y = place * height
            let address = lists.address(country.value, "In \(rows.name(of: country.key))", in: "places")
            let rebuilt = country.value.filter { !$0.origin.contains("original") }.count
            let length = max(2, country.value.count * (width - left - 60) / most)
            plot.text(left - 8, y + 15, rows.name(of: country.key), anchor: "end", address: address)
            plot.rectangle(
                left, y + 3, length, height - 7, style: rebuilt == country.value.count ? "t0 rebuilt" : "t0",
                title:
                    "\(rows.name(of: country.key)): \(country.value.count) events, \(rebuilt) on reconstructed documents alone",
                address: address)
            plot.text(left + length + 6, y + 15, String(country.value.count), style: "tick")
        }
        let nowhere = rows.contents.events.filter(\.country.isEmpty)
        return ReportElements.figure(
            plot.svg,
            caption: "Events by the country they took place in. Without a place: "
                + lists.count(nowhere, "Without a place", in: "places") + ".") + table(byCountry, &lists)
    }

    private func table(_ byCountry: [(key: String, value: [EventRow])], _ lists: inout ReportLists) -> String {
        var body: [[String]] = []
        for (country, events) in byCountry {
            let name = rows.name(of: country)
            let cities = Dictionary(grouping: events.filter { !$0.place.isEmpty }, by: \.place)
                .sorted { (-$0.value.count, $0.key) < (-$1.value.count, $1.key) }
            var words: [String] = []
            for (city, own) in cities {
                words.append("\(Markup.escaped(city)) \(lists.count(own, "In \(city)", in: "places"))")
            }
            body.append([
                Markup.escaped(name), lists.count(events, "In \(name)", in: "places"), words.joined(separator: ", "),
            ])
        }
        return "<details><summary>All countries and cities</summary>"
            + ReportElements.table(["country", "events", "cities"], body) + "</details>"
    }
}
