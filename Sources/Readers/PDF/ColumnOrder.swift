import Documents

/// Puts the lines of a page in the order they are read where columns stand side by side, and parts lines that poppler let run
/// from one column into the next.
enum ColumnOrder {
    /// Rows that must have text on both sides of a gutter; fewer are a letterhead or a signature.
    private static let fewestRows = 5
    /// Least width of a gutter in ems of the text beside it; blanks in justified text stay below.
    private static let narrowest: Float = 0.55
    /// Columns of columns of columns are nobody's layout.
    private static let deepest = 3

    static func ordered(_ lines: [PageLine]) -> [PageLine] { order(lines, depth: 0) }

    private static func order(_ lines: [PageLine], depth: Int) -> [PageLine] {
        guard depth < deepest, lines.count >= fewestRows, let gutter = Gutter.find(in: lines) else { return lines }
        var above: [PageLine] = []
        var left: [PageLine] = []
        var right: [PageLine] = []
        var below: [PageLine] = []
        var parted: [PageLine] = []
        for line in lines {
            if line.middle < gutter.top {
                above.append(line)
                parted.append(line)
            } else if line.middle > gutter.bottom {
                below.append(line)
                parted.append(line)
            } else {
                let (one, two) = split(line, at: gutter.place)
                if let one {
                    left.append(one)
                    parted.append(one)
                }
                if let two {
                    right.append(two)
                    parted.append(two)
                }
            }
        }
        guard isProse(left), isProse(right) else { return parted }
        let columns = [left, right].flatMap { column in
            order(column.sorted { ($0.middle, $0.box.x0) < ($1.middle, $1.box.x0) }, depth: depth + 1)
        }
        return order(above, depth: depth + 1) + columns + order(below, depth: depth + 1)
    }

    /// Sentences run on from line to line, as they do in no table.
    private static func isProse(_ column: [PageLine]) -> Bool {
        let lines = column.sorted { $0.middle < $1.middle }
        guard lines.count >= 4 else { return lines.contains { $0.glyphs.count > 25 } }
        let pairs = zip(lines, lines.dropFirst())
        let continued = pairs.count {
            $1.opensLowercase || $0.endsWithHyphen || !$0.closesSentence && $0.glyphs.count > 25
        }
        let long = lines.count { $0.glyphs.count > 20 }
        return continued * 3 >= lines.count && long * 2 >= lines.count
    }

    private static func split(_ line: PageLine, at place: Float) -> (left: PageLine?, right: PageLine?) {
        if line.box.x1 <= place { return (line, nil) }
        if line.box.x0 >= place { return (nil, line) }
        guard let index = line.glyphs.firstIndex(where: { $0.scalar != 0x20 && ($0.box.x0 + $0.box.x1) / 2 > place }),
            index > 0, line.glyphs[index...].allSatisfy({ $0.scalar == 0x20 || $0.box.x1 > place })
        else { return (line, nil) }
        return (part(line, line.glyphs[..<index]), part(line, line.glyphs[index...]))
    }

    private static func part(_ line: PageLine, _ glyphs: ArraySlice<Glyph>) -> PageLine? {
        var kept = glyphs
        while let last = kept.last, last.scalar == 0x20 { kept.removeLast() }
        while let first = kept.first, first.scalar == 0x20 { kept.removeFirst() }
        guard let box = PageLines.bounds(of: Array(kept)) else { return nil }
        var part = line
        part.glyphs = Array(kept)
        if !line.confidences.isEmpty {
            let before = words(in: line.glyphs[..<kept.startIndex])
            part.confidences = Array(line.confidences.dropFirst(before).prefix(words(in: kept)))
        }
        part.box = box
        return part
    }

    private static func words(in glyphs: ArraySlice<Glyph>) -> Int {
        var count = 0
        var isInside = false
        for glyph in glyphs {
            if glyph.scalar != 0x20, !isInside { count += 1 }
            isInside = glyph.scalar != 0x20
        }
        return count
    }

    /// An upright strip without text that has text on both sides, row after row.
    private struct Gutter {
        var place: Float
        var top, bottom: Float

        private struct Row {
            var top, bottom: Float
            var words: [(x0: Float, x1: Float)]
            var size: Float
        }

        static func find(in lines: [PageLine]) -> Gutter? {
            let rows = rows(of: lines)
            guard rows.count >= fewestRows else { return nil }
            let left = rows.reduce(Float.infinity) { min($0, $1.words[0].x0) }
            let right = rows.reduce(-Float.infinity) { max($0, $1.words[$1.words.count - 1].x1) }
            guard right - left > 100 else { return nil }
            var best: (gutter: Gutter, rows: Int)?
            for place in places(rows, from: left + (right - left) * 0.2, to: left + (right - left) * 0.8) {
                if let found = longestRun(at: place, rows), found.rows >= fewestRows, found.rows > best?.rows ?? 0 {
                    best = found
                }
            }
            return best?.gutter
        }

        /// Middles of gaps wide enough, each once.
        private static func places(_ rows: [Row], from: Float, to: Float) -> [Float] {
            var steps: Set<Int> = []
            for row in rows {
                for (one, two) in zip(row.words, row.words.dropFirst()) where two.x0 - one.x1 >= row.size * narrowest {
                    for place in [two.x0 - 1.5, (one.x1 + two.x0) / 2] where place > from && place < to {
                        steps.insert(Int(place.rounded()))
                    }
                }
            }
            return steps.sorted().map(Float.init)
        }

        /// The stretch of rows around the place that no word crosses and that has most text beside it on both sides.
        private static func longestRun(at place: Float, _ rows: [Row]) -> (gutter: Gutter, rows: Int)? {
            var best: (gutter: Gutter, rows: Int)?
            var left: [Int] = []
            var right: [Int] = []
            func close() {
                defer {
                    left = []
                    right = []
                }
                guard let top = left.first, let bottom = left.last, let start = right.first, let end = right.last else {
                    return
                }
                // The columns need not stand on common lines, but beside each other they must.
                let from = max(rows[top].top, rows[start].top)
                let to = min(rows[bottom].bottom, rows[end].bottom)
                let beside = { (index: Int) in rows[index].bottom > from && rows[index].top < to }
                let count = min(left.count(where: beside), right.count(where: beside))
                guard count > best?.rows ?? 0 else { return }
                let lowest = max(rows[bottom].bottom, rows[end].bottom)
                best = (Gutter(place: place, top: from, bottom: lowest), count)
            }
            for (index, row) in rows.enumerated() {
                let before = row.words.last { $0.x1 <= place + 0.5 }
                let after = row.words.first { $0.x0 >= place - 0.5 }
                let crosses = row.words.contains { $0.x0 < place - 0.5 && $0.x1 > place + 0.5 }
                let isNarrow =
                    before.map { one in after.map { $0.x0 - one.x1 < row.size * narrowest } ?? false } ?? false
                if crosses || isNarrow {
                    close()
                } else {
                    if before != nil { left.append(index) }
                    if after != nil { right.append(index) }
                }
            }
            close()
            return best
        }

        private static func rows(of lines: [PageLine]) -> [Row] {
            var rows: [Row] = []
            for line in lines.sorted(by: { $0.middle < $1.middle }) {
                let words = words(of: line)
                guard !words.isEmpty else { continue }
                if let last = rows.last, line.middle < last.bottom, line.middle > last.top,
                    line.middle - (last.top + last.bottom) / 2 < line.height * 0.4
                {
                    rows[rows.count - 1].words += words
                } else {
                    rows.append(Row(top: line.box.y0, bottom: line.box.y1, words: words, size: max(line.size, 6)))
                }
            }
            for index in rows.indices { rows[index].words.sort { $0.x0 < $1.x0 } }
            return rows
        }

        private static func words(of line: PageLine) -> [(x0: Float, x1: Float)] {
            var words: [(x0: Float, x1: Float)] = []
            var open = false
            for glyph in line.glyphs {
                if glyph.scalar == 0x20 {
                    open = false
                } else if open {
                    words[words.count - 1].x1 = max(words[words.count - 1].x1, glyph.box.x1)
                } else {
                    words.append((glyph.box.x0, glyph.box.x1))
                    open = true
                }
            }
            return words
        }
    }
}
