/// Who acts with whom: the actors with most events, joined where they took part in the same one.
struct NetworkSection {
    private let rows: ReportRows
    /// Nodes drawn; more are unreadable.
    private static let shown = 36
    private static let pairsShown = 30

    /// Places among the dataset's events: an event of many actors stands in many lists, and its row is large.
    private typealias Places = [Int32]

    private struct Pair {
        let first, second: Int
        let events: Places
    }

    init(_ rows: ReportRows) { self.rows = rows }

    func html(_ lists: inout ReportLists) -> String {
        var events: [String: Places] = [:]
        for (place, event) in rows.contents.events.enumerated() {
            for actor in Set(event.participants) { events[actor, default: []].append(Int32(place)) }
        }
        let ranked = events.keys.sorted { (-events[$0]!.count, $0) < (-events[$1]!.count, $1) }
        if ranked.count < 2 { return "" }
        // Persons and national bodies would draw every state twice; they stand in the table.
        let drawn = Array(
            ranked.filter {
                ["state", "organization", "forum"].contains(rows.actors[$0]?.kind ?? "")
                    && !rows.nationalBodies.contains($0)
            }
            .prefix(Self.shown))
        let pairs = pairs(of: drawn)
        return plot(drawn, pairs, events, &lists) + tables(ranked, drawn, pairs, events, &lists)
    }

    private func pairs(of actors: [String]) -> [Pair] {
        let place = Dictionary(
            actors.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
        var shared: [Int: Places] = [:]
        for (number, event) in rows.contents.events.enumerated() {
            let taking = Set(event.participants.compactMap { place[$0] }).sorted()
            for (rank, first) in taking.enumerated() {
                for second in taking[(rank + 1)...] {
                    shared[first * actors.count + second, default: []].append(Int32(number))
                }
            }
        }
        return shared.map { Pair(first: $0.key / actors.count, second: $0.key % actors.count, events: $0.value) }
            .sorted { (-$0.events.count, $0.first, $0.second) < (-$1.events.count, $1.first, $1.second) }
    }

    private func plot(
        _ drawn: [String], _ pairs: [Pair], _ events: [String: Places], _ lists: inout ReportLists
    ) -> String {
        let (width, height) = (1080, 640)
        let layout = NetworkLayout(nodes: drawn.count, edges: pairs.map { ($0.first, $0.second, $0.events.count) })
        let places = layout.places.map { place in
            (x: Int(540 + place.x * 450), y: Int(320 + place.y * 275))
        }
        var plot = SVGDrawing(
            width: width, height: height, label: "Network of \(drawn.count) actors",
            description: "\(rows.name(of: drawn.first ?? "")) has most events. The tables below list actors and pairs.",
            least: 640)
        let most = pairs.first?.events.count ?? 1
        for pair in pairs.reversed() {
            let (from, to) = (places[pair.first], places[pair.second])
            plot.line(
                from.x, from.y, to.x, to.y, style: "edge", thickness: 8 + pair.events.count * 70 / most,
                title:
                    "\(rows.shortName(drawn[pair.first])) and \(rows.shortName(drawn[pair.second])): \(pair.events.count) events"
            )
        }
        let largest = Double(drawn.first.flatMap { events[$0]?.count } ?? 1)
        for (node, actor) in drawn.enumerated().reversed() {
            let own = events[actor] ?? []
            let radius = 4 + Int((Double(own.count) / largest).squareRoot() * 22)
            let address = lists.address(own, "With \(rows.name(of: actor))", in: "network")
            plot.circle(
                places[node].x, places[node].y, radius,
                style: rows.actors[actor]?.kind == "state" ? "node" : "node body",
                title: "\(rows.name(of: actor)): \(own.count) events", address: address)
            plot.text(
                places[node].x, places[node].y - radius - 4, rows.shortName(actor), style: "name", anchor: "middle",
                address: address)
        }
        return ReportElements.figure(
            plot.svg,
            caption:
                "The \(drawn.count) states and bodies with most events; the wider a line, the more events two share. "
                + "<span class=\"swatch node\"></span>state <span class=\"swatch node body\"></span>organization or forum"
        )
    }

    private func tables(
        _ ranked: [String], _ drawn: [String], _ pairs: [Pair], _ events: [String: Places],
        _ lists: inout ReportLists
    ) -> String {
        var closest: [[String]] = []
        for pair in pairs.prefix(Self.pairsShown) {
            let names = "\(rows.name(of: drawn[pair.first])) and \(rows.name(of: drawn[pair.second]))"
            closest.append([Markup.escaped(names), lists.count(pair.events, names, in: "network")])
        }
        var all: [[String]] = []
        for actor in ranked.prefix(60) {
            let name = rows.name(of: actor)
            all.append([
                Markup.escaped(name), Markup.escaped(rows.actors[actor]?.kind ?? ""),
                lists.count(events[actor] ?? [], "With \(name)", in: "network"),
            ])
        }
        return "<details><summary>Pairs that share most events</summary>"
            + ReportElements.table(["pair", "events"], closest) + "</details><details><summary>Actors with most events"
            + (ranked.count > 60 ? ", 60 of \(ranked.count)" : "") + "</summary>"
            + ReportElements.table(["actor", "kind", "events"], all) + "</details>"
    }
}
