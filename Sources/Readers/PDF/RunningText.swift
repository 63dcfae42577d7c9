import Documents

/// Finds what belongs to the page and not to the text: running heads and feet, page numbers.
///
/// A line at the edge of its page that stands in the same place, with the same words but for digits, on other pages; and a bare
/// number at the edge that counts the pages.
struct RunningText {
    /// Share of the page's height, from above and below, where such lines stand.
    private static let head: Float = 0.14
    private static let foot: Float = 0.12
    /// Points by which the same line may differ in height from page to page.
    private static let tolerance: Float = 3

    private struct Place: Hashable {
        let words: [UInt32]
        let step: Int
    }

    private var counts: [Place: Int] = [:]
    private var numbers: [Int: Int] = [:]
    private let needed: Int
    private let pages: Int

    /// - Parameter heights: of each page, in order.
    init(lines: [[PageLine]], heights: [Float], labels: [String?]) {
        pages = lines.count
        needed = pages > 8 ? 3 : 2
        for (index, page) in lines.enumerated() {
            var seen: Set<Place> = []
            for line in page where Self.isAtEdge(line, of: page, height: heights[index]) {
                for place in Self.places(of: line) { seen.insert(place) }
                if let number = Self.number(line.scalars) { numbers[number - index, default: 0] += 1 }
            }
            for place in seen { counts[place, default: 0] += 1 }
        }
    }

    func contains(_ line: PageLine, on page: [PageLine], index: Int, height: Float) -> Bool {
        guard Self.isAtEdge(line, of: page, height: height) else { return false }
        if pages > 1, Self.places(of: line).contains(where: { counts[$0, default: 0] >= needed }) {
            return true
        }
        let scalars = line.scalars
        if let number = Self.number(scalars) {
            return numbers[number - index, default: 0] >= 2 || Self.standsAlone(line, on: page)
        }
        return PageFurniture.isNumber(scalars) && Self.standsAlone(line, on: page)
    }

    /// In the zone of the edge, and with nothing but other such lines between it and the edge.
    private static func isAtEdge(_ line: PageLine, of page: [PageLine], height: Float) -> Bool {
        if line.box.y1 < height * head { return page.count { $0.middle < line.box.y0 && $0.box.y1 > 0 } <= 5 }
        if line.box.y0 > height * (1 - foot) { return page.count { $0.middle > line.box.y1 } <= 5 }
        return false
    }

    /// The line's words at its height, and at the height beside it, so that rounding parts no equals.
    private static func places(of line: PageLine) -> [Place] {
        let words = PageFurniture.masked(line.scalars.filter { $0 != 0x20 })
        let step = (line.middle / (2 * tolerance)).rounded(.down)
        let near = (line.middle / (2 * tolerance) + 0.5).rounded(.down)
        guard words != [0x23] else { return [] }
        return [Place(words: words, step: Int(step) * 2), Place(words: words, step: Int(near) * 2 + 1)]
    }

    /// The number of a line that is a page number and nothing else.
    private static func number(_ scalars: [UInt32]) -> Int? {
        guard PageFurniture.isNumber(scalars) else { return nil }
        var value = 0
        var digits = 0
        for scalar in scalars {
            if CharacterClass.isDigit(scalar) {
                value = value * 10 + Int(scalar - 0x30)
                digits += 1
            } else if digits > 0 {
                break
            }
        }
        return digits > 0 && digits <= 4 ? value : nil
    }

    /// Farther from any other line than lines stand from each other.
    private static func standsAlone(_ line: PageLine, on page: [PageLine]) -> Bool {
        page.allSatisfy { other in
            other.box == line.box || other.box.y1 < line.box.y0 - line.height
                || other.box.y0 > line.box.y1 + line.height
        }
    }
}
