import Documents

/// Decides which line of a page is its title: one of its blocks, or a heading that stands before them.
struct PageTitle {
    /// Nil where the page shows no title.
    private(set) var text: String?
    /// The element, where the title is none of the content's blocks.
    private(set) var outside: Int?
    /// Index of the block that is the title; what stands before it is the page's, not the text's. 0 where none is.
    private(set) var index = 0
    private(set) var isFirstPiece = false

    /// A title stands among the first so many blocks of the content, with nothing but short lines before it.
    private static let deepest = 6
    private static let headings: Set<String> = ["h1", "h2", "h3", "h4"]
    private static let names: Set<String> = [
        "tit", "titulo", "title", "subject", "headline", "ttl", "titel", "titre", "heading", "headtitle",
    ]

    /// - Parameter declared: the title the page's head gives, with what the site adds to it.
    init(
        in tree: MarkupTree, mask: ContentMask, content: MainContent, pieces: [BlockCollector.Piece], declared: String?
    ) {
        let declared = (declared ?? "").lowercased()
        let inside = pieces.indices.prefix(Self.deepest).prefix { index in
            index == 0 || pieces[index - 1].bytes.count < 80 && pieces[index - 1].kind != .paragraph
                || pieces[index - 1].bytes.count < 50
        }
        func string(_ index: Int) -> String { String(decoding: pieces[index].bytes, as: UTF8.self) }
        func agrees(_ index: Int) -> Bool {
            pieces[index].bytes.count >= 12 && pieces[index].bytes.count <= declared.utf8.count + 30
                && Self.agree(string(index).lowercased(), declared)
        }
        let chosen =
            inside.first { pieces[$0].kind == .heading && pieces[$0].level == 1 } ?? inside.first(where: agrees)
            ?? inside.first { pieces[$0].kind == .heading && pieces[$0].bytes.count >= 12 && $0 <= 2 }
        let before = Self.outside(tree, mask, content, declared: declared)
        if let chosen, before == nil || agrees(chosen) || pieces[chosen].level == 1 {
            index = chosen
            isFirstPiece = true
            text = string(chosen)
        } else if let before {
            outside = before
            text = tree.plainText(of: before)
        }
    }

    /// The heading before the content that agrees with the page's own title; else the nearest one to it.
    private static func outside(
        _ tree: MarkupTree, _ mask: ContentMask, _ content: MainContent, declared: String
    ) -> Int? {
        guard let root = content.roots.first, content.stage != .wholePage else { return nil }
        var nearest: Int?
        var agreeing: (index: Int, weight: Int)?
        let first = tree.first("body") ?? 0
        for index in first..<max(first, root) where Int(tree.nodes[index].end) <= root && isSmall(index, tree) {
            let isNamed = looksLikeTitle(index, tree)
            let text = tree.plainText(of: index)
            guard (8...300).contains(text.utf8.count) else { continue }
            // What repeats most of the page's own title needs no name.
            let repeats = text.utf8.count >= 16 && text.utf8.count * 2 > declared.utf8.count
            guard isNamed || repeats && contains(Array(declared.utf8), Array(text.lowercased().utf8)[...]) else {
                continue
            }
            if agree(text.lowercased(), declared) {
                // The site's own name may stand in the title too: the longer is the page's.
                let weight = text.utf8.count + (tree.nodes[index].name == "h1" ? 40 : 0)
                if weight > agreeing?.weight ?? 0 { agreeing = (index, weight) }
            }
            let isNear = root - index < 60 && !mask.removed[index] && mask.linkLength[index] == 0
            if isNear, text.utf8.count >= 15 { nearest = index }
        }
        return agreeing?.index ?? nearest
    }

    private static func isSmall(_ index: Int, _ tree: MarkupTree) -> Bool {
        let node = tree.nodes[index]
        return !node.isText && Int(node.end) - index < 12
            && !["a", "li", "option", "title", "script", "style"].contains(node.name)
    }

    private static func looksLikeTitle(_ index: Int, _ tree: MarkupTree) -> Bool {
        let node = tree.nodes[index]
        if headings.contains(node.name) { return true }
        guard ["td", "th", "div", "p", "span", "dt", "strong"].contains(node.name) else { return false }
        if node.attributes.contains(where: { name, value in
            (name == "class" || name == "id") && Furniture.words(of: value).contains { names.contains($0) }
        }) {
            return true
        }
        // A cell that is bold as a whole.
        guard node.name == "td" || node.name == "th" else { return false }
        var bold = false
        var end = index
        for child in tree.descendants(of: index) where child >= end {
            let inner = tree.nodes[child]
            switch inner.name {
            case "b", "strong":
                bold = true
                end = Int(inner.end)
            case "": if inner.text.contains(where: { $0 > 0x20 }) { return false }
            case "font": continue
            default: return false
            }
        }
        return bold
    }

    /// Whether a heading and the title in the page's head are the same but for what the site adds.
    private static func agree(_ heading: String, _ declared: String) -> Bool {
        let one = Array(heading.utf8)
        let two = Array(declared.utf8)
        let count = min(one.count, two.count, 24)
        return count >= 8 && (contains(two, one[..<count]) || contains(one, two[..<count]))
    }

    private static func contains(_ text: [UInt8], _ part: ArraySlice<UInt8>) -> Bool {
        guard text.count >= part.count else { return false }
        return (0...text.count - part.count).contains { text[$0..<$0 + part.count].elementsEqual(part) }
    }
}
