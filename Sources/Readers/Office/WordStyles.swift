import Documents

/// What a document's styles make of its paragraphs.
struct WordStyles {
    /// What a paragraph is by its style or by its own properties.
    struct Kind {
        var kind: BlockKind
        var level: Int
    }

    private var names: [String: String] = [:]
    private var parents: [String: String] = [:]
    private var outlines: [String: Int] = [:]
    private var lists: [String: ListPlace] = [:]

    /// Where a paragraph or a style stands among the lists of a document, as far as it says so.
    struct ListPlace {
        /// Of the list in the document's numbering; `0` where a style's list is turned off.
        var list: String?
        /// From 0.
        var level: Int?

        var isOff: Bool { list == "0" }
    }

    /// What a paragraph says of itself, and the styles that say the rest.
    private struct Properties {
        var outline: Int?
        var list: ListPlace?
        /// Its style and those that one is based on.
        var styles: [String] = []
    }

    init(_ tree: MarkupTree?) {
        guard let tree else { return }
        for index in tree.nodes.indices where tree.nodes[index].name == "style" {
            guard let identifier = tree.attribute("w:styleId", of: index) else { continue }
            for inside in tree.descendants(of: index) {
                let value = tree.attribute("w:val", of: inside)
                switch tree.nodes[inside].name {
                case "name": names[identifier] = value?.lowercased()
                case "basedOn": parents[identifier] = value
                case "outlineLvl": outlines[identifier] = value.flatMap { Int($0) }
                case "numPr": lists[identifier] = Self.listPlace(inside, in: tree)
                default: continue
                }
            }
        }
    }

    /// - Parameter paragraph: a `p` element.
    func kind(of paragraph: Int, in tree: MarkupTree) -> Kind {
        let properties = properties(of: paragraph, in: tree)
        let chain = properties.styles
        if let name = chain.lazy.compactMap({ named($0) }).first { return name }
        if let level = properties.outline ?? chain.lazy.compactMap({ outlines[$0] }).first, (0..<9).contains(level) {
            return Kind(kind: .heading, level: level + 1)
        }
        if let place = listPlace(properties), !place.isOff {
            return Kind(kind: .listItem, level: (place.level ?? 0) + 1)
        }
        return Kind(kind: .paragraph, level: 0)
    }

    /// The list a paragraph is numbered in; nil where it is in none, or its list is turned off.
    ///
    /// - Returns: the level is nil where neither the paragraph nor a style names one: the list knows it by the styles.
    func numbering(of paragraph: Int, in tree: MarkupTree) -> (list: String, level: Int?, styles: [String])? {
        let properties = properties(of: paragraph, in: tree)
        guard let place = listPlace(properties), !place.isOff, let list = place.list else { return nil }
        return (list, place.level, properties.styles)
    }

    /// The list a style puts its paragraphs in.
    func list(of style: String) -> String? { lineage(of: style).lazy.compactMap { lists[$0]?.list }.first }

    private func properties(of paragraph: Int, in tree: MarkupTree) -> Properties {
        var properties = Properties()
        guard let own = tree.children(of: paragraph).first(where: { tree.nodes[$0].name == "pPr" }) else {
            return properties
        }
        for child in tree.children(of: own) {
            switch tree.nodes[child].name {
            case "pStyle": properties.styles = lineage(of: tree.attribute("w:val", of: child))
            case "outlineLvl": properties.outline = tree.attribute("w:val", of: child).flatMap { Int($0) }
            case "numPr": properties.list = Self.listPlace(child, in: tree)
            default: continue
            }
        }
        return properties
    }

    /// The paragraph's own words first, then those of its styles, list and level each for itself.
    private func listPlace(_ properties: Properties) -> ListPlace? {
        let places = [properties.list].compactMap { $0 } + properties.styles.compactMap { lists[$0] }
        guard !places.isEmpty else { return nil }
        return ListPlace(
            list: places.lazy.compactMap(\.list).first, level: places.lazy.compactMap(\.level).first)
    }

    /// The style and those it is based on; a circle ends.
    private func lineage(of style: String?) -> [String] {
        var chain: [String] = []
        var next = style
        while let current = next, chain.count < 16, !chain.contains(current) {
            chain.append(current)
            next = parents[current]
        }
        return chain
    }

    /// Built-in styles, which keep their English names in the file whatever the program's language.
    private func named(_ style: String) -> Kind? {
        let name = names[style] ?? style.lowercased()
        switch name {
        case "title": return Kind(kind: .title, level: 0)
        case "subtitle": return Kind(kind: .heading, level: 1)
        case "caption": return Kind(kind: .caption, level: 0)
        case "quote", "intense quote", "block text": return Kind(kind: .quotation, level: 0)
        case "footnote text", "endnote text": return Kind(kind: .footnote, level: 0)
        case "html preformatted", "plain text", "macro text": return Kind(kind: .preformatted, level: 0)
        default:
            guard name.hasPrefix("heading "), let level = Int(name.dropFirst(8)), (1...9).contains(level) else {
                return nil
            }
            return Kind(kind: .heading, level: level)
        }
    }

    private static func listPlace(_ properties: Int, in tree: MarkupTree) -> ListPlace {
        var place = ListPlace()
        for child in tree.children(of: properties) {
            let value = tree.attribute("w:val", of: child)
            switch tree.nodes[child].name {
            case "ilvl": place.level = value.flatMap { Int($0) }.map { min(max($0, 0), 8) }
            case "numId": place.list = value
            default: continue
            }
        }
        return place
    }
}
