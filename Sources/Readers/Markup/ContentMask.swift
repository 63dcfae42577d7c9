/// Which nodes of a page are left once its furniture is taken away, and how much text each element then holds.
struct ContentMask {
    /// True for nodes that are furniture or stand in it.
    private(set) var removed: [Bool]
    /// Letters and digits below each node, furniture left out.
    private(set) var textLength: [Int32]
    /// Those of them inside links.
    private(set) var linkLength: [Int32]
    /// Text of the page's paragraphs that is no link, whether or not a name makes furniture of what they stand in.
    private(set) var proseLength: Int32 = 0

    /// - Parameter byName: whether classes and ids count, which on some pages name the whole after a part of it.
    init(_ tree: MarkupTree, byName: Bool = true) {
        let count = tree.nodes.count
        removed = Array(repeating: false, count: count)
        var raw = Array(repeating: Int32(0), count: count)
        for index in stride(from: count - 1, through: 0, by: -1) {
            if tree.nodes[index].isText { raw[index] = Self.length(tree.nodes[index].text) }
            let parent = Int(tree.nodes[index].parent)
            guard parent >= 0 else { continue }
            if !tree.nodes[index].traits.contains(.furniture) || ["aside", "footer"].contains(tree.nodes[index].name) {
                raw[parent] += raw[index]
            }
        }
        let total = raw.first ?? 0
        let holdsContent = Self.holdingContent(tree)
        var index = 0
        var known: [String: Bool] = [:]
        while index < count {
            let share = Double(raw[index]) / Double(max(1, total))
            if Self.isFurniture(index, in: tree, share: share, byName: byName && !holdsContent[index], known: &known) {
                let end = Int(tree.nodes[index].end)
                for inside in index..<end { removed[inside] = true }
                index = end
            } else {
                index += 1
            }
        }
        proseLength = Self.prose(tree, raw)
        textLength = Array(repeating: 0, count: count)
        linkLength = Array(repeating: 0, count: count)
        measure(tree)
    }

    private mutating func measure(_ tree: MarkupTree) {
        for index in stride(from: tree.nodes.count - 1, through: 0, by: -1) where !removed[index] {
            if tree.nodes[index].isText { textLength[index] = Self.length(tree.nodes[index].text) }
            if tree.nodes[index].name == "a" { linkLength[index] = textLength[index] }
            let parent = Int(tree.nodes[index].parent)
            if parent >= 0 {
                textLength[parent] += textLength[index]
                linkLength[parent] += linkLength[index]
            }
        }
    }

    /// Share of the text that is links.
    func linkDensity(_ index: Int) -> Double {
        textLength[index] == 0 ? 0 : Double(linkLength[index]) / Double(textLength[index])
    }

    /// Code points that are neither blanks nor punctuation, roughly.
    static func length(_ bytes: [UInt8]) -> Int32 {
        var count: Int32 = 0
        for byte in bytes where byte > 0x2F && byte & 0xC0 != 0x80 { count += 1 }
        return count
    }

    /// - Parameter share: of the page's text that the element holds; what holds most of it is no furniture, whatever its name.
    private static func isFurniture(
        _ index: Int, in tree: MarkupTree, share: Double, byName: Bool, known: inout [String: Bool]
    ) -> Bool {
        if tree.nodes[index].isText { return false }
        if tree.nodes[index].traits.contains(.furniture) {
            return !(share > 0.5 && tree.nodes[index].traits.contains(.wrapper))
        }
        if share > 0.4 { return false }
        let node = tree.nodes[index]
        if node.name == "html" || node.name == "body" { return false }
        if node.name == "header", !isInside("article", index, tree), !isInside("main", index, tree) { return true }
        for (name, value) in node.attributes {
            switch name {
            case "hidden": return value != "until-found"
            case "aria-hidden" where value == "true": return true
            case "role" where Furniture.roles.contains(value): return true
            case "style":
                let plain = value.lowercased().filter { $0 != " " }
                if plain.contains("display:none") || plain.contains("visibility:hidden") { return true }
            case "class", "id":
                guard byName, node.name != "article", node.name != "main" else { continue }
                if let answer = known[value] {
                    if answer { return true }
                    continue
                }
                let answer = Furniture.names(value)
                known[value] = answer
                if answer { return true }
            default: continue
            }
        }
        return false
    }

    private static func prose(_ tree: MarkupTree, _ raw: [Int32]) -> Int32 {
        var total: Int32 = 0
        var index = 0
        while index < tree.nodes.count {
            if tree.nodes[index].traits.contains(.furniture), tree.nodes[index].name != "head" {
                index = Int(tree.nodes[index].end)
                continue
            }
            if tree.nodes[index].name == "p" {
                let links = tree.descendants(of: index).reduce(Int32(0)) {
                    tree.nodes[$1].name == "a" ? $0 + raw[$1] : $0
                }
                if raw[index] >= 40, links * 2 < raw[index] { total += raw[index] - links }
                index = Int(tree.nodes[index].end)
                continue
            }
            index += 1
        }
        return total
    }

    /// Elements with a main heading, an article or a main part in them: no class or id makes them furniture.
    private static func holdingContent(_ tree: MarkupTree) -> [Bool] {
        var holds = Array(repeating: false, count: tree.nodes.count)
        for index in stride(from: tree.nodes.count - 1, through: 0, by: -1) {
            if !holds[index], !tree.nodes[index].isText {
                let name = tree.nodes[index].name
                holds[index] =
                    name == "h1" || name == "main" || name == "article"
                    || tree.nodes[index].attributes.contains { $0.name == "itemprop" && $0.value == "articleBody" }
            }
            let parent = Int(tree.nodes[index].parent)
            if holds[index], parent >= 0 { holds[parent] = true }
        }
        return holds
    }

    private static func isInside(_ name: String, _ index: Int, _ tree: MarkupTree) -> Bool {
        var current = Int(tree.nodes[index].parent)
        while current >= 0 {
            if tree.nodes[current].name == name { return true }
            current = Int(tree.nodes[current].parent)
        }
        return false
    }
}
