/// Finds the element under which the running text of a page gathers, whatever it is called.
enum TextDensity {
    static let textElements: Set<String> = [
        "p", "pre", "td", "blockquote", "div", "section", "li", "dd", "span", "font",
    ]

    /// Each stretch of prose speaks for its parent, and half as much for the parent above; links speak against.
    static func best(in tree: MarkupTree, _ mask: ContentMask, below body: Int) -> Int? {
        var scores = Array(repeating: 0.0, count: tree.nodes.count)
        for index in tree.descendants(of: body) where !mask.removed[index] {
            guard tree.nodes[index].traits.contains(.text) else { continue }
            let node = tree.nodes[index]
            let own = ownText(index, in: tree, mask)
            guard own.length >= 25, mask.linkDensity(index) < 0.5 else { continue }
            let isRun = node.name == "div" || node.name == "td" || node.name == "section" || node.name == "pre"
            let score = 1 + Double(own.commas) + min(Double(own.length) / 100, isRun ? 40 : 4)
            // The text of a `div` or a cell is its own; that of a paragraph is its parent's.
            let holder =
                node.name == "p" || node.name == "span" || node.name == "font" || node.name == "li"
                ? Int(node.parent) : index
            guard holder >= 0 else { continue }
            scores[holder] += score
            // Pages laid out as tables give each paragraph a row: they gather in the table.
            if node.name == "td", let table = self.table(around: index, in: tree) { scores[table] += score }
            let above = Int(tree.nodes[holder].parent)
            if above >= 0 { scores[above] += score / 2 }
        }
        var best: Int?
        var bestScore = 0.0
        for index in tree.descendants(of: body) where scores[index] > 0 {
            let score = scores[index] * (1 - mask.linkDensity(index))
            if score > bestScore {
                bestScore = score
                best = index
            }
        }
        guard var chosen = best else { return nil }
        // The whole may be spread over several such elements: go up while that gains text and not mainly links.
        while true {
            let parent = Int(tree.nodes[chosen].parent)
            guard parent >= body else { break }
            let gain = mask.textLength[parent] - mask.textLength[chosen]
            let links = mask.linkLength[parent] - mask.linkLength[chosen]
            let isOnly = gain == 0
            guard isOnly || gain * 3 > mask.textLength[chosen] && links * 4 < gain && scores[parent] * 2 > bestScore
            else {
                break
            }
            chosen = parent
        }
        return chosen
    }

    private static func table(around cell: Int, in tree: MarkupTree) -> Int? {
        var current = Int(tree.nodes[cell].parent)
        for _ in 0..<4 where current >= 0 {
            if tree.nodes[current].name == "table" { return current }
            current = Int(tree.nodes[current].parent)
        }
        return nil
    }

    /// Text of an element and of the inline elements in it, not of blocks below.
    private static func ownText(_ index: Int, in tree: MarkupTree, _ mask: ContentMask) -> (length: Int32, commas: Int)
    {
        var length: Int32 = 0
        var commas = 0
        var child = index + 1
        let end = Int(tree.nodes[index].end)
        while child < end {
            if tree.nodes[child].isText {
                length += ContentMask.length(tree.nodes[child].text)
                commas += tree.nodes[child].text.count { $0 == 0x2C }
            } else if mask.removed[child] || tree.nodes[child].traits.contains(.block) {
                child = Int(tree.nodes[child].end)
                continue
            }
            child += 1
        }
        return (length, commas)
    }
}
