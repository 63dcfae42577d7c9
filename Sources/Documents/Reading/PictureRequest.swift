/// A page to be drawn, with what is to be marked on it.
public struct PictureRequest: Sendable, Hashable {
    /// From 1.
    public var page: Int
    /// Pixels a point.
    public var scale: Float
    /// Words marked as with a pen.
    public var rectangles: [Rectangle]
    /// Blocks framed, each joined with the next.
    public var outlines: [BlockOutline]

    public init(page: Int, scale: Float = 1.5, rectangles: [Rectangle] = [], outlines: [BlockOutline] = []) {
        self.page = page
        self.scale = scale
        self.rectangles = rectangles
        self.outlines = outlines
    }
}

extension PictureRequest {
    func write(to writer: inout ByteWriter) {
        writer.integer(page)
        writer.float(scale)
        writer.integer(rectangles.count)
        for box in rectangles { Self.write(box, to: &writer) }
        writer.integer(outlines.count)
        for outline in outlines {
            writer.integer(outline.number)
            writer.byte(UInt8(BlockKind.allCases.firstIndex(of: outline.kind) ?? 0))
            Self.write(outline.box, to: &writer)
        }
    }

    init(_ reader: inout ByteReader) throws(ArchiveFault) {
        self.init(page: try reader.integer(), scale: try reader.float())
        for _ in 0..<(try reader.count(ofSize: 16)) { rectangles.append(try Self.rectangle(&reader)) }
        for _ in 0..<(try reader.count(ofSize: 18)) {
            let number = try reader.integer()
            let kind = Int(try reader.byte())
            guard BlockKind.allCases.indices.contains(kind) else {
                throw .invalid(what: "block kind", offset: reader.position)
            }
            outlines.append(
                BlockOutline(number: number, kind: BlockKind.allCases[kind], box: try Self.rectangle(&reader)))
        }
    }

    private static func write(_ box: Rectangle, to writer: inout ByteWriter) {
        for value in [box.x0, box.y0, box.x1, box.y1] { writer.float(value) }
    }

    private static func rectangle(_ reader: inout ByteReader) throws(ArchiveFault) -> Rectangle {
        let x0 = try reader.float()
        let y0 = try reader.float()
        let x1 = try reader.float()
        return Rectangle(x0: x0, y0: y0, x1: x1, y1: try reader.float())
    }
}
