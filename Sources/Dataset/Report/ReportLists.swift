/// Lists behind the report's numbers: each number links to one, each of its lines to an event, claim or conflict with its quotes.
///
/// A list is shown when its link is followed (`:target`), so that nothing needs to run.
struct ReportLists {
    private struct List {
        let title: String
        let back: String
        let items: [String]
    }

    private let rows: ReportRows
    private var lists: [List] = []
    private var known: [String: Int] = [:]

    init(_ rows: ReportRows) { self.rows = rows }

    /// The number of events, as a link to their list; a plain number where the report leaves events to the tables.
    ///
    /// - Parameters:
    ///   - title: what is counted.
    ///   - section: identifier of the section the number stands in.
    mutating func count(_ events: [EventRow], _ title: String, in section: String) -> String {
        if events.isEmpty { return "<span class=\"none\">0</span>" }
        guard let address = address(events, title, in: section) else { return String(events.count) }
        return "<a href=\"\(address)\">\(events.count)</a>"
    }

    /// Where the list of some events stands; nil where it has none.
    mutating func address(_ events: [EventRow], _ title: String, in section: String) -> String? {
        if events.isEmpty || !rows.showsQuotes { return nil }
        if events.count == 1 { return "#" + events[0].eventID }
        return address(
            items: events.map { event in
                "<a href=\"#\(event.eventID)\">\(Markup.escaped(ReportElements.shortLabel(event, in: rows)))</a> "
                    + ReportElements.origin(event.origin)
            }, title, in: section)
    }

    /// Where a list of lines, already in HTML, stands.
    mutating func address(items: [String], _ title: String, in section: String) -> String {
        let key = title + "\n" + items.joined(separator: "\n")
        if let number = known[key] { return "#list-\(number)" }
        lists.append(List(title: title, back: section, items: items))
        known[key] = lists.count
        return "#list-\(lists.count)"
    }

    var html: String {
        lists.enumerated().map { place, list in
            let id = "list-\(place + 1)"
            return "<section class=\"list\" id=\"\(id)\" aria-labelledby=\"\(id)-title\"><h3 id=\"\(id)-title\">"
                + "\(Markup.escaped(list.title)): \(list.items.count)</h3>"
                + "<a class=\"close\" href=\"#\(list.back)\">Close</a><ol>"
                + list.items.map { "<li>\($0)</li>" }.joined(separator: "\n") + "</ol></section>"
        }.joined(separator: "\n")
    }
}
