public import Documents
public import Formats

/// A rectangle on a page, in hundredths of a PDF point from the top left of the crop box.
public struct PlacedRectangle: Sendable, Hashable {
    /// From 1.
    public let page: Int
    public let x0, y0, x1, y1: Int

    public init(page: Int, x0: Int, y0: Int, x1: Int, y1: Int) {
        self.page = page
        self.x0 = x0
        self.y0 = y0
        self.x1 = x1
        self.y1 = y1
    }

    /// Rounded outward, so that the written rectangle holds every glyph the measured one holds.
    public init(page: Int, _ rectangle: Rectangle) {
        func down(_ value: Float) -> Int { Int((Double(value) * 100).rounded(.down)) }
        func up(_ value: Float) -> Int { Int((Double(value) * 100).rounded(.up)) }
        self.init(
            page: page, x0: down(rectangle.x0), y0: down(rectangle.y0), x1: up(rectangle.x1), y1: up(rectangle.y1))
    }

    /// In PDF points.
    public var points: (x0: Double, y0: Double, x1: Double, y1: Double) {
        (Double(x0) / 100, Double(y0) / 100, Double(x1) / 100, Double(y1) / 100)
    }
}

extension PlacedRectangle: CellValue {
    public static var columnType: ColumnType { .rectangles }
    public static var absent: PlacedRectangle? { nil }

    /// `page:x0,y0,x1,y1` in PDF points, two decimals at most.
    public var cell: String {
        "\(page):" + [x0, y0, x1, y1].map { FixedPoint.text($0, decimals: 2) }.joined(separator: ",")
    }

    public init?(cell: String) {
        let parts = cell.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let page = Int(parts[0]) else { return nil }
        let sides = parts[1].split(separator: ",", omittingEmptySubsequences: false).map { Double($0) }
        guard sides.count == 4, let x0 = sides[0], let y0 = sides[1], let x1 = sides[2], let y1 = sides[3],
            [x0, y0, x1, y1].allSatisfy({ $0.isFinite && abs($0) < 1e9 })
        else { return nil }
        func hundredths(_ value: Double) -> Int { Int((value * 100).rounded()) }
        self.init(page: page, x0: hundredths(x0), y0: hundredths(y0), x1: hundredths(x1), y1: hundredths(y1))
    }

    public var json: JSON { .string(cell) }
}
