import Documents

/// Walks a document's body and puts its paragraphs together; notes follow the paragraph that refers to them.
struct WordText {
    private let styles: WordStyles
    private let notes: [String: MarkupTree]
    private var numbering: WordNumbering
    /// By the name of a part's root element.
    private var paths: [String: ElementPaths] = [:]
    private(set) var assembler = TextAssembler(keepsBoxes: false)
    private var numbers: [String: [String: Int]] = [:]
    private var isTight = false

    /// - Parameter notes: the trees of footnotes and endnotes, by the name of a note's element.
    init(styles: WordStyles, numbering: WordNumbering, notes: [String: MarkupTree]) {
        self.styles = styles
        self.numbering = numbering
        self.notes = notes
    }

    /// What was deleted, moved away or hidden, what stands for older programs, and properties: no words of the text.
    private static let silent: Set<String> = [
        "del", "moveFrom", "Fallback", "instrText", "delText", "pPr", "sectPr", "tblPr", "trPr", "tcPr", "tblGrid",
        "sdtPr", "sdtEndPr", "rt", "commentReference", "annotationRef",
    ]

    mutating func append(_ tree: MarkupTree) {
        var waiting: [Note] = []
        appendParagraphs(of: tree, from: 0, kind: nil, number: nil, notes: &waiting)
    }

    private struct Note {
        var element: String
        var identifier: String
        var number: Int
    }

    private mutating func appendParagraphs(
        of tree: MarkupTree, from root: Int, kind fixed: BlockKind?, number: Int?, notes waiting: inout [Note]
    ) {
        var index = root
        let end = Int(tree.nodes[root].end)
        while index < end {
            let name = tree.nodes[index].name
            if Self.silent.contains(name) {
                index = Int(tree.nodes[index].end)
                continue
            }
            guard name == "p" else {
                index += 1
                continue
            }
            // Text in a box or a drawing hangs on the paragraph it is anchored in, and is read after it.
            var boxes: [Int] = []
            var words = Words()
            gather(index, of: tree, into: &words, boxes: &boxes, number: number, notes: &waiting)
            append(words.bytes, paragraph: index, of: tree, kind: fixed)
            for box in boxes { appendParagraphs(of: tree, from: box, kind: fixed, number: nil, notes: &waiting) }
            if fixed == nil { appendNotes(&waiting) }
            index = Int(tree.nodes[index].end)
        }
    }

    private mutating func append(_ bytes: [UInt8], paragraph: Int, of tree: MarkupTree, kind fixed: BlockKind?) {
        var text = Array(MarkupTree.folded(bytes).utf8)
        guard !text.isEmpty else { return }
        if fixed == nil, let place = styles.numbering(of: paragraph, in: tree),
            let mark = numbering.mark(list: place.list, level: place.level, styles: place.styles), !mark.isEmpty
        {
            text = Array(MarkupTree.folded(Array(mark.utf8) + [0x20] + text).utf8)
        }
        var (kind, level) = { ($0.kind, $0.level) }(styles.kind(of: paragraph, in: tree))
        if let fixed {
            (kind, level) = (fixed, 0)
        } else if isInCell(paragraph, of: tree) {
            // A cell that holds a paragraph is layout, not a table.
            (kind, level) = text.count > 140 ? (kind, level) : (.tableCell, 0)
        }
        let previous = assembler.blocks.last?.kind
        let tight = (kind == .listItem || kind == .tableCell) && previous == kind
        assembler.append(kind, level: level, bytes: text, path: path(of: paragraph, in: tree), tight: tight)
    }

    private mutating func path(of element: Int, in tree: MarkupTree) -> String {
        let part = tree.nodes[0].name
        return paths[part, default: ElementPaths(tree)].path(of: element)
    }

    private mutating func appendNotes(_ waiting: inout [Note]) {
        let due = waiting
        waiting = []
        for note in due {
            guard let tree = notes[note.element],
                let index = tree.nodes.indices.first(where: {
                    tree.nodes[$0].name == note.element && tree.attribute("w:id", of: $0) == note.identifier
                })
            else { continue }
            // A note's own notes are nobody's.
            var inner: [Note] = []
            appendParagraphs(of: tree, from: index, kind: .footnote, number: note.number, notes: &inner)
        }
    }

    private func isInCell(_ paragraph: Int, of tree: MarkupTree) -> Bool {
        var current = Int(tree.nodes[paragraph].parent)
        while current >= 0 {
            if tree.nodes[current].name == "tc" { return true }
            current = Int(tree.nodes[current].parent)
        }
        return false
    }

    private struct Words { var bytes: [UInt8] = [] }

    private mutating func gather(
        _ paragraph: Int, of tree: MarkupTree, into words: inout Words, boxes: inout [Int], number: Int?,
        notes waiting: inout [Note]
    ) {
        var index = paragraph + 1
        let end = Int(tree.nodes[paragraph].end)
        while index < end {
            let node = tree.nodes[index]
            if Self.silent.contains(node.name) || node.name == "r" && isHidden(index, of: tree) {
                index = Int(node.end)
                continue
            }
            switch node.name {
            case "txbxContent":
                boxes.append(index)
                index = Int(node.end)
                continue
            case "t":
                for child in tree.children(of: index) { words.bytes += tree.nodes[child].text }
                index = Int(node.end)
                continue
            case "tab", "br", "cr", "ptab": words.bytes.append(0x20)
            case "noBreakHyphen": words.bytes += Array("\u{2011}".utf8)
            case "footnoteRef", "endnoteRef":
                if let number { words.bytes += Self.raised(number) + [0x20] }
            case "footnoteReference", "endnoteReference":
                let element = String(node.name.dropLast("Reference".utf8.count))
                if let identifier = tree.attribute("w:id", of: index) {
                    let number = self.number(of: identifier, element)
                    words.bytes += Self.raised(number)
                    waiting.append(Note(element: element, identifier: identifier, number: number))
                }
            default: break
            }
            index += 1
        }
    }

    private mutating func number(of identifier: String, _ element: String) -> Int {
        let known = numbers[element, default: [:]]
        let number = known[identifier] ?? known.count + 1
        numbers[element, default: [:]][identifier] = number
        return number
    }

    /// As marks of notes are read in PDF: superscript digits, so that a year and the mark behind it stay two things.
    private static func raised(_ number: Int) -> [UInt8] {
        let digits = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
        return String(number).flatMap { digit in Array(String(digits[digit.wholeNumberValue ?? 0]).utf8) }
    }

    private func isHidden(_ run: Int, of tree: MarkupTree) -> Bool {
        guard let properties = tree.children(of: run).first(where: { tree.nodes[$0].name == "rPr" }) else {
            return false
        }
        return tree.children(of: properties).contains { child in
            tree.nodes[child].name == "vanish"
                && !["0", "false", "off"].contains(tree.attribute("w:val", of: child) ?? "")
        }
    }
}
