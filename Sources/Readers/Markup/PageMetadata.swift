import Documents
import Formats

/// What a page states of itself in its head: Open Graph, Dublin Core, JSON-LD, Drupal, government and citation metadata.
enum PageMetadata {
    /// Names of `meta` elements that state the day of publication, the surest first; none that states a change.
    private static let dateNames = [
        "article:published_time", "og:article:published_time", "citation_publication_date", "citation_date",
        "dcterms.issued", "dc.date.issued", "dcterms.date", "dc.date", "dcterms.created", "dc.date.created",
        "datepublished", "datecreated", "pubdate", "publishdate", "publish_date", "publish-date", "publication_date",
        "publication-date", "parsely-pub-date", "sailthru.date", "article.published", "article_date_original",
        "originalpublicationdate", "date.issued", "issued", "eprints.date", "bepress_citation_date", "date",
    ]
    private static let titleNames = [
        "og:title", "dcterms.title", "dc.title", "citation_title", "twitter:title", "title",
    ]
    private static let authorNames = [
        "author", "article:author", "dcterms.creator", "dc.creator", "citation_author", "parsely-author",
        "sailthru.author",
    ]
    private static let languageNames = ["dcterms.language", "dc.language", "content-language", "og:locale", "language"]

    static func read(_ tree: MarkupTree, url: String?) -> DocumentMetadata {
        var values: [String: String] = [:]
        var linked: [[UInt8]] = []
        var title: String?
        for (index, node) in tree.nodes.enumerated() {
            switch node.name {
            case "meta":
                let name =
                    tree.attribute("property", of: index) ?? tree.attribute("name", of: index)
                    ?? tree.attribute("itemprop", of: index) ?? tree.attribute("http-equiv", of: index)
                if let name = name?.lowercased(), let value = tree.attribute("content", of: index), values[name] == nil
                {
                    let folded = MarkupTree.folded(Array(value.utf8))
                    if !folded.isEmpty { values[name] = folded }
                }
            case "script" where tree.attribute("type", of: index)?.lowercased() == "application/ld+json":
                linked.append(tree.rawText(of: index))
            case "title" where title == nil: title = tree.plainText(of: index)
            default: continue
            }
        }
        let linkedData = LinkedData(scripts: linked)
        var metadata = DocumentMetadata()
        metadata.title =
            firstValue(titleNames, values) ?? linkedData.headline ?? title.flatMap { $0.isEmpty ? nil : $0 }
        metadata.author = firstValue(authorNames, values) ?? linkedData.author
        let root = tree.nodes.indices.first { tree.nodes[$0].name == "html" }
        let declared = root.flatMap { tree.attribute("lang", of: $0) ?? tree.attribute("xml:lang", of: $0) }
        metadata.language =
            language(declared) ?? language(firstValue(languageNames, values)) ?? language(linkedData.language)
        let date =
            firstDate(values) ?? linkedData.published.map { ($0, "json-ld datePublished") } ?? marked(in: tree)
            ?? url.flatMap { DateInAddress.day(in: $0).map { ($0, "date in the address") } }
        metadata.published = date?.0
        metadata.publishedFrom = date?.1
        if let description = values["og:description"] ?? values["description"] {
            metadata.notes.append(["description", description])
        }
        if let site = values["og:site_name"] { metadata.notes.append(["site", site]) }
        return metadata
    }

    private static func firstValue(_ names: [String], _ values: [String: String]) -> String? {
        names.lazy.compactMap { values[$0] }.first
    }

    private static func firstDate(_ values: [String: String]) -> (CalendarDay, String)? {
        for name in dateNames {
            if let value = values[name], let day = MachineDate.day(in: value) { return (day, "meta " + name) }
        }
        return nil
    }

    /// `<time datetime>` and `itemprop=datePublished`, where the page has one that states publication, or a single one.
    private static func marked(in tree: MarkupTree) -> (CalendarDay, String)? {
        var times: [CalendarDay] = []
        for (index, node) in tree.nodes.enumerated() {
            let property = tree.attribute("itemprop", of: index)
            if property == "datePublished" || property == "dateCreated" || tree.attribute("pubdate", of: index) != nil {
                let value =
                    tree.attribute("content", of: index) ?? tree.attribute("datetime", of: index)
                    ?? tree.plainText(of: index)
                if let day = MachineDate.day(in: value) { return (day, "itemprop datePublished") }
            }
            if node.name == "time", let value = tree.attribute("datetime", of: index),
                let day = MachineDate.day(in: value)
            {
                let label = (tree.attribute("class", of: index) ?? "").lowercased()
                if label.contains("updated") || label.contains("modified") { continue }
                if label.contains("published") { return (day, "time") }
                times.append(day)
            }
        }
        guard let first = times.first else { return nil }
        // Several times are a list of other pages, unless the first stands before everything else of that kind.
        return Set(times).count == 1 ? (first, "time") : nil
    }

    /// `pt-BR` of `pt_BR` and of `pt-br, en`.
    private static func language(_ value: String?) -> String? {
        guard let first = value?.split(whereSeparator: { $0 == "," || $0 == ";" || $0 == " " }).first else {
            return nil
        }
        let tag = first.map { $0 == "_" ? "-" : $0 }
        guard tag.count >= 2, tag.count <= 12,
            tag.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
        else { return nil }
        return String(tag)
    }
}

/// `/2015/09/29/` in an address.
enum DateInAddress {
    static func day(in url: String) -> CalendarDay? {
        let parts = url.split { $0 == "/" || $0 == "?" || $0 == "=" }
        for index in parts.indices.dropLast(2) {
            guard parts[index].utf8.count == 4, let year = Int(parts[index]), (1980...2100).contains(year),
                parts[index + 1].utf8.count <= 2, let month = Int(parts[index + 1]),
                parts[index + 2].utf8.count <= 2, let day = Int(parts[index + 2])
            else { continue }
            if let date = CalendarDay(year: year, month: month, day: day) { return date }
        }
        return nil
    }
}

/// The day in an element a profile points at: for machines, or in digits by the issuer's order.
enum ProfileDate {
    static func day(in text: String, order: DateOrder?) -> CalendarDay? {
        if let day = MachineDate.day(in: text) { return day }
        let numbers = text.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
        guard numbers.count >= 3 else { return nil }
        switch order {
        case .monthDayYear: return MachineDate.plausible(numbers[2], numbers[0], numbers[1])
        case .yearMonthDay: return MachineDate.plausible(numbers[0], numbers[1], numbers[2])
        default:
            return numbers[0] > 1000
                ? MachineDate.plausible(numbers[0], numbers[1], numbers[2])
                : MachineDate.plausible(numbers[2], numbers[1], numbers[0])
        }
    }
}
