import Documents
import Formats

/// The day in the element that a page names as the place of its day of publication (`<span class="documentPublished">`).
enum NamedDate {
    /// Words of a class or an id: what happened on the day.
    private static let publicationWords: Set<String> = [
        "published", "publication", "publish", "publishdate", "publisheddate", "publishedon", "pubdate",
        "publicationdate", "issued", "posted", "postedon", "postdate", "publicado", "publicada", "publicacion",
        "publicacao", "fechapublicacion", "datapublicacao", "publie", "publiele", "datepublication", "regdate",
    ]
    /// Words that make it the day of something else.
    private static let otherWords: Set<String> = [
        "modified", "updated", "update", "changed", "revised", "modificado", "modificacion", "modificacao",
        "actualizado", "atualizado", "actualizacion", "atualizacao", "modifie", "expires", "event", "comment",
        "comments", "related", "list", "sidebar", "next", "previous", "archive",
    ]
    /// Bytes of text beyond which an element is no line with a day.
    private static let longest = 120

    /// Nil where no element is so named, or several are and differ: those are the days of a list of pages.
    static func day(in tree: MarkupTree, order: DateOrder?) -> CalendarDay? {
        var known: [String: Bool] = [:]
        var found: CalendarDay?
        for index in tree.nodes.indices where !tree.nodes[index].attributes.isEmpty && tree.nodes[index].name != "a" {
            let isNamed = tree.nodes[index].attributes.contains { name, value in
                guard name == "class" || name == "id" else { return false }
                let answer = known[value] ?? names(value)
                known[value] = answer
                return answer
            }
            guard isNamed, let text = shortText(of: index, in: tree), let day = day(in: text, order: order) else {
                continue
            }
            if found != nil, found != day { return nil }
            found = day
        }
        return found
    }

    private static func names(_ value: String) -> Bool {
        let words = Furniture.words(of: value)
        return words.contains { publicationWords.contains($0) } && !words.contains { otherWords.contains($0) }
    }

    private static func shortText(of index: Int, in tree: MarkupTree) -> String? {
        var count = 0
        for child in tree.descendants(of: index) where tree.nodes[child].isText {
            count += tree.nodes[child].text.count
            guard count <= 4 * longest else { return nil }
        }
        let text = tree.plainText(of: index)
        return text.utf8.count <= longest ? text : nil
    }

    /// From the first number on, or from the word before it, which may be the month.
    private static func day(in text: String, order: DateOrder?) -> CalendarDay? {
        let bytes = Array(text.utf8)
        guard let digit = bytes.firstIndex(where: { (0x30...0x39).contains($0) }) else { return nil }
        let rest = String(decoding: bytes[digit...], as: UTF8.self)
        if let day = MachineDate.day(in: rest) ?? digits(of: rest, order: order) { return day }
        var start = digit
        while start > 0, bytes[start - 1] == 0x20 { start -= 1 }
        while start > 0, bytes[start - 1] != 0x20 { start -= 1 }
        return MachineDate.day(in: String(decoding: bytes[start...], as: UTF8.self))
    }

    /// `05/05/2011` by the issuer's order; without one, where only one order makes a day of it or both make the same.
    private static func digits(of text: String, order: DateOrder?) -> CalendarDay? {
        let parts = text.utf8.prefix { (0x30...0x39).contains($0) || [0x2F, 0x2E, 0x2D].contains($0) }
            .split { !(0x30...0x39).contains($0) }
        guard parts.count >= 3, parts[0].count <= 2, parts[1].count <= 2, parts[2].count == 4 else { return nil }
        let numbers = parts.map { Int(String(decoding: Array($0), as: UTF8.self)) ?? 0 }
        let dayFirst = MachineDate.plausible(numbers[2], numbers[1], numbers[0])
        let monthFirst = MachineDate.plausible(numbers[2], numbers[0], numbers[1])
        switch order {
        case .dayMonthYear: return dayFirst
        case .monthDayYear: return monthFirst
        default: return dayFirst == nil || monthFirst == nil || dayFirst == monthFirst ? dayFirst ?? monthFirst : nil
        }
    }
}
