/// A table of numbers of events, darker where there are more, each number a link to its events.
struct HeatTable {
    /// A row or column: its name and whether an event belongs to it.
    struct Group {
        let name: String
        let holds: (EventRow) -> Bool
    }

    let caption: String
    let section: String
    let corner: String
    let rows: [Group]
    let columns: [Group]

    func html(_ events: [EventRow], _ lists: inout ReportLists) -> String {
        let cells = rows.map { row in
            let own = events.filter(row.holds)
            return (all: own, byColumn: columns.map { column in own.filter(column.holds) })
        }
        let most = cells.flatMap(\.byColumn).map(\.count).max() ?? 0
        var body = ""
        for (row, numbers) in zip(rows, cells) {
            body += "<tr><th scope=\"row\">\(Markup.escaped(row.name))</th><td>"
            body += lists.count(numbers.all, row.name, in: section) + "</td>"
            for (column, own) in zip(columns, numbers.byColumn) {
                // Five shades, each for a fifth of the greatest number.
                let shade = most == 0 ? 0 : (own.count * 5 + most - 1) / most
                body += "<td class=\"h\(shade)\">"
                body += lists.count(own, "\(row.name), \(column.name)", in: section) + "</td>"
            }
            body += "</tr>\n"
        }
        let head = columns.map { "<th scope=\"col\">\(Markup.escaped($0.name))</th>" }.joined()
        return "<div class=\"scroll\" tabindex=\"0\"><table class=\"heat\"><caption>\(caption)</caption><thead><tr>"
            + "<th scope=\"col\">\(corner)</th><th scope=\"col\">events</th>\(head)</tr></thead><tbody>\(body)</tbody></table></div>\n"
    }
}
