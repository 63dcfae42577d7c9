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
    private var lists: [String: Int] = [:]

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
                case "numPr": lists[identifier] = Self.listLevel(inside, in: tree)
                default: continue
                }
            }
        }
    }

    /// - Parameter paragraph: a `p` element.
    func kind(of paragraph: Int, in tree: MarkupTree) -> Kind {
        var style: String?
        var outline: Int?
        var list: Int?
        if let properties = tree.children(of: paragraph).first(where: { tree.nodes[$0].name == "pPr" }) {
            for child in tree.children(of: properties) {
                switch tree.nodes[child].name {
                case "pStyle": style = tree.attribute("w:val", of: child)
                case "outlineLvl": outline = tree.attribute("w:val", of: child).flatMap { Int($0) }
                case "numPr": list = Self.listLevel(child, in: tree)
                default: continue
                }
            }
        }
        let chain = lineage(of: style)
        if let name = chain.lazy.compactMap({ named($0) }).first { return name }
        if let level = outline ?? chain.lazy.compactMap({ outlines[$0] }).first, (0..<9).contains(level) {
            return Kind(kind: .heading, level: level + 1)
        }
        if let level = list ?? chain.lazy.compactMap({ lists[$0] }).first, level > 0 {
            return Kind(kind: .listItem, level: level)
        }
        return Kind(kind: .paragraph, level: 0)
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

    /// Level of a list from 1; 0 where numbering is turned off.
    private static func listLevel(_ properties: Int, in tree: MarkupTree) -> Int {
        var level = 1
        for child in tree.children(of: properties) {
            let value = tree.attribute("w:val", of: child).flatMap { Int($0) } ?? 0
            switch tree.nodes[child].name {
            case "ilvl": level = min(max(value, 0), 8) + 1
            case "numId" where value == 0: return 0
            default: continue
            }
        }
        return level
    }
}
