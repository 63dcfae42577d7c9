/// Writes where an element stands: `/html/body/div[2]/p[3]`. Siblings are counted where an element among them is asked for.
struct ElementPaths {
    private let tree: MarkupTree
    /// Of an element among its siblings of the same name, from 1; 0 where it is the only one or nobody has counted.
    private var positions: [Int32]
    private var hasCounted: [Bool]

    init(_ tree: MarkupTree) {
        self.tree = tree
        positions = Array(repeating: 0, count: tree.nodes.count)
        hasCounted = Array(repeating: false, count: tree.nodes.count)
    }

    mutating func path(of index: Int) -> String {
        var steps: [String] = []
        var current = index
        while current >= 0 {
            let parent = Int(tree.nodes[current].parent)
            if parent >= 0, !hasCounted[parent] { countChildren(of: parent) }
            let name = tree.nodes[current].name
            if !name.isEmpty { steps.append(positions[current] > 0 ? "\(name)[\(positions[current])]" : name) }
            current = parent
        }
        return "/" + steps.reversed().joined(separator: "/")
    }

    private mutating func countChildren(of parent: Int) {
        hasCounted[parent] = true
        var firsts: [String: (count: Int32, index: Int)] = [:]
        for child in tree.children(of: parent) where !tree.nodes[child].isText {
            let name = tree.nodes[child].name
            guard let known = firsts[name] else {
                firsts[name] = (1, child)
                continue
            }
            if known.count == 1 { positions[known.index] = 1 }
            positions[child] = known.count + 1
            firsts[name] = (known.count + 1, known.index)
        }
    }
}
