import Documents
import Formats

/// What a page states of itself in its head: Open Graph, Dublin Core, JSON-LD, Drupal, government and citation metadata.
enum PageMetadata {
    /// Names of `meta` elements that state the day of publication, the surest first; none that states a change.
    private static let dateNames = [
        "article:published_time", "og:article:published_time", "citation_publication_date", "citation_date",
        "dcterms.issued", "dc.date.issued", "dcterms.date", "dc.date", "datepublished", "pubdate", "publishdate",
        "publish_date", "publish-date", "publication_date",
        "publication-date", "parsely-pub-date", "sailthru.date", "article.published", "article_date_original",
        "originalpublicationdate", "date.issued", "issued", "eprints.date", "bepress_citation_date", "date",
        // From when on the page holds.
        "dcterms.available", "dc.date.available", "dcterms.valid", "dc.date.valid_range",
    ]
    /// Names of those that state when somebody began to write the page, or when it came into the system it lies in now.
    private static let creationNames = ["dcterms.created", "dc.date.created", "datecreated"]
    private static let titleNames = [
        "og:title", "dcterms.title", "dc.title", "citation_title", "twitter:title", "title",
    ]
    private static let authorNames = [
        "author", "article:author", "dcterms.creator", "dc.creator", "citation_author", "parsely-author",
        "sailthru.author",
    ]
    private static let languageNames = ["dcterms.language", "dc.language", "content-language", "og:locale", "language"]

    /// - Parameter order: in which the page's issuer writes days in digits; nil where nobody says.
    /// - Returns: besides what the page states, the day of its creation: no day of publication where anything states one.
    static func read(
        _ tree: MarkupTree, url: String?, order: DateOrder?
    ) -> (metadata: DocumentMetadata, created: (day: CalendarDay, from: String)?) {
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
            firstDate(dateNames, values) ?? linkedData.published.map { ($0, "json-ld datePublished") }
            ?? marked(in: tree) ?? NamedDate.day(in: tree, order: order).map { ($0, "date line") }
            ?? url.flatMap { DateInAddress.day(in: $0).map { ($0, "date in the address") } }
        let created =
            firstDate(creationNames, values) ?? linkedData.created.map { ($0, "json-ld dateCreated") }
            ?? markedCreation(in: tree).map { ($0, "itemprop dateCreated") }
        metadata.published = date?.0
        metadata.publishedFrom = date?.1
        if let description = values["og:description"] ?? values["description"] {
            metadata.notes.append(["description", description])
        }
        if let site = values["og:site_name"] { metadata.notes.append(["site", site]) }
        return (metadata, created)
    }

    private static func firstValue(_ names: [String], _ values: [String: String]) -> String? {
        names.lazy.compactMap { values[$0] }.first
    }

    private static func firstDate(_ names: [String], _ values: [String: String]) -> (CalendarDay, String)? {
        for name in names {
            if let value = values[name], let day = MachineDate.day(in: value), !isUnset(day) {
                return (day, "meta " + name)
            }
        }
        return nil
    }

    /// Where nobody has set a day, publishing systems write the one on which their clocks begin, in some time zone.
    private static func isUnset(_ day: CalendarDay) -> Bool {
        ["1969-12-30", "1969-12-31", "1970-01-01", "1970-01-02"].contains(day.iso)
    }

    /// `<time datetime>` and `itemprop=datePublished`, where the page has one that states publication, or a single one.
    private static func marked(in tree: MarkupTree) -> (CalendarDay, String)? {
        var times: [CalendarDay] = []
        for (index, node) in tree.nodes.enumerated() {
            let property = tree.attribute("itemprop", of: index)
            if property == "datePublished" || tree.attribute("pubdate", of: index) != nil,
                let day = MachineDate.day(in: stated(by: index, in: tree))
            {
                return (day, "itemprop datePublished")
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

    private static func markedCreation(in tree: MarkupTree) -> CalendarDay? {
        tree.nodes.indices.lazy.filter { tree.attribute("itemprop", of: $0) == "dateCreated" }
            .compactMap { MachineDate.day(in: stated(by: $0, in: tree)) }.first
    }

    private static func stated(by index: Int, in tree: MarkupTree) -> String {
        tree.attribute("content", of: index) ?? tree.attribute("datetime", of: index) ?? tree.plainText(of: index)
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
