internal import Formats

/// What was read of each issuer's documents of each month, by origin.
enum CoverageAssembly {
    private struct Group: Hashable {
        let issuer, origin: String
    }

    /// Months are counted from the year 0.
    static func rows(documents: [DocumentRow], mentions: [MentionRow]) -> [CoverageRow] {
        let mentionsIn = Dictionary(grouping: mentions.filter { !$0.eventID.isEmpty }, by: \.documentID)
        var months: [Group: [Int?: [DocumentRow]]] = [:]
        for document in documents where document.status == "read" {
            let group = Group(issuer: document.issuer, origin: document.origin)
            let month = document.published.map { $0.year * 12 + $0.month - 1 }
            months[group, default: [:]][month, default: []].append(document)
        }
        var rows: [CoverageRow] = []
        for (group, read) in months {
            let dated = read.keys.compactMap { $0 }
            var all: [Int?] = read[nil] == nil ? [] : [nil]
            if let first = dated.min(), let last = dated.max() { all += Array(first...last) }
            for month in all {
                let documents = read[month] ?? []
                let told = documents.flatMap { mentionsIn[$0.documentID] ?? [] }
                var row = CoverageRow()
                row.issuer = group.issuer
                row.origin = group.origin
                row.month = month.map(text) ?? "undated"
                row.documents = documents.count
                row.mentions = told.count
                row.events = Set(told.map(\.eventID).filter { !$0.isEmpty }).count
                rows.append(row)
            }
        }
        return CoverageRow.table.sorted(rows)
    }

    /// `YYYY-MM`
    private static func text(_ month: Int) -> String {
        let digits = String(month / 12)
        let year = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
        let number = month % 12 + 1
        return "\(year)-\(number < 10 ? "0" : "")\(number)"
    }
}
