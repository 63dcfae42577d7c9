/// Lists behind the report's numbers: each number links to one, and the rows of the section it leads to are then those counted.
///
/// A row stands once in the report, however many numbers count it; it bears the numbers of its lists as classes, and the
/// list that is the page's target hides the rows that are not its own. So nothing needs to run.
struct ReportLists {
    /// Where the rows stand that a list chooses among.
    enum Shelf: Hashable { case events, claims, conflicts }

    private struct List {
        let title: String
        let back: String
        let shelf: Shelf
        let count: Int
    }

    private struct Row: Hashable {
        let shelf: Shelf
        let id: String
    }

    private struct Key: Hashable {
        let title: String
        let members: [String]
    }

    private let rows: ReportRows
    private var lists: [List] = []
    private var known: [Key: Int] = [:]
    private var listsOf: [Row: [Int]] = [:]

    init(_ rows: ReportRows) { self.rows = rows }

    /// The number of events, as a link to their list; a plain number where the report leaves events to the tables.
    ///
    /// - Parameters:
    ///   - title: what is counted.
    ///   - section: identifier of the section the number stands in.
    ///   - shown: what to show instead of the number of events: that of other rows that lead to them.
    mutating func count(
        _ events: [EventRow], _ title: String, in section: String, shown: Int? = nil
    ) -> String {
        let number = shown ?? events.count
        if number == 0 { return "<span class=\"none\">0</span>" }
        guard let address = address(events, title, in: section) else { return String(number) }
        return "<a href=\"\(address)\">\(number)</a>"
    }

    /// The same of events by their places in the dataset's table.
    mutating func count(_ places: [Int32], _ title: String, in section: String) -> String {
        if !rows.showsQuotes, !places.isEmpty { return String(places.count) }
        return count(rows.events(at: places), title, in: section)
    }

    mutating func address(_ places: [Int32], _ title: String, in section: String) -> String? {
        rows.showsQuotes ? address(rows.events(at: places), title, in: section) : nil
    }

    /// Where the list of some events stands; nil where it has none.
    mutating func address(_ events: [EventRow], _ title: String, in section: String) -> String? {
        if events.isEmpty || !rows.showsQuotes { return nil }
        return address(events.map(\.eventID), on: .events, title, in: section)
    }

    /// Where the list of some rows stands; a single one is its own list.
    mutating func address(_ members: [String], on shelf: Shelf, _ title: String, in section: String) -> String {
        if members.count == 1 { return "#" + Markup.escaped(members[0]) }
        let key = Key(title: title, members: members)
        if let number = known[key] { return "#list-\(number)" }
        lists.append(List(title: title, back: section, shelf: shelf, count: members.count))
        known[key] = lists.count
        for id in members { listsOf[Row(shelf: shelf, id: id), default: []].append(lists.count) }
        return "#list-\(lists.count)"
    }

    /// The classes of a row: the lists it is on.
    func classes(of id: String, on shelf: Shelf) -> String {
        (listsOf[Row(shelf: shelf, id: id)] ?? []).map { "l\($0)" }.joined(separator: " ")
    }

    /// Rows in the order they stand in, under the titles of the lists that choose among them.
    func shelf(_ shelf: Shelf, _ rows: String) -> String {
        let titles = lists.enumerated().filter { $0.element.shelf == shelf }.map { place, list in
            let id = "list-\(place + 1)"
            return "<section class=\"list\" id=\"\(id)\"><h3>\(Markup.escaped(list.title)): \(list.count)</h3>"
                + "<a href=\"#\(list.back)\">Back, and show all</a></section>"
        }
        return "<div class=\"rows\">\(titles.joined(separator: "\n"))\n\(rows)</div>"
    }

    /// A rule for each list.
    var css: String {
        lists.indices.map { ".rows:has(#list-\($0 + 1):target)>:not(.l\($0 + 1),.list){display:none}" }
            .joined(separator: "\n")
    }
}
