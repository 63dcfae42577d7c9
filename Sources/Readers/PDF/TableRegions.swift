import Documents

/// Finds the rows of tables among a page's lines and puts their cells in order, row by row.
enum TableRegions {
    /// Fewer rows than this are a letterhead or a signature, not a table.
    private static let fewestRows = 3

    /// Stretches of consecutive lines that form tables; prose in columns is none.
    static func find(in lines: [PageLine], pageWidth: Float) -> [Range<Int>] {
        let candidates = lines.indices.map { index in
            isCellLike(lines[index], pageWidth: pageWidth)
                && (lines[index].row >= 0
                    || lines.indices.contains { other in
                        other != index && abs(other - index) < 400 && lines[other].sharesRow(with: lines[index])
                            && isCellLike(lines[other], pageWidth: pageWidth)
                    })
        }
        var regions: [Range<Int>] = []
        var start: Int?
        for index in 0...lines.count {
            if index < lines.count, candidates[index] {
                if start == nil { start = index }
            } else if let first = start {
                if isTable(lines[first..<index]) { regions.append(first..<index) }
                start = nil
            }
        }
        return regions
    }

    private static func isCellLike(_ line: PageLine, pageWidth: Float) -> Bool {
        line.width < 0.35 * pageWidth && line.glyphs.count <= 60
    }

    private static func isTable(_ lines: ArraySlice<PageLine>) -> Bool {
        let rows = rows(of: lines)
        let full = rows.count { $0.count >= 2 }
        guard full >= fewestRows, full * 2 >= rows.count else { return false }
        // Prose set in narrow columns goes on from line to line.
        let pairs = zip(lines, lines.dropFirst())
        let continued = pairs.count { $1.opensLowercase && abs($1.box.x0 - $0.box.x0) < 3 && $1.middle > $0.middle }
        return continued * 4 < lines.count
    }

    /// The lines row by row, each from left to right.
    static func rows(of lines: ArraySlice<PageLine>) -> [[PageLine]] {
        var rows: [[PageLine]] = []
        for line in lines.sorted(by: { ($0.middle, $0.box.x0) < ($1.middle, $1.box.x0) }) {
            if let last = rows.last?.last, last.sharesRow(with: line) {
                rows[rows.count - 1].append(line)
            } else {
                rows.append([line])
            }
        }
        return rows.map { $0.sorted { $0.box.x0 < $1.box.x0 } }
    }
}
