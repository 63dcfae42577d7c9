internal import Documents

extension EvidenceRow {
    func write(to writer: inout ByteWriter) {
        for text in [
            evidenceID, eventID, mentionID, field, value, role, documentID, origin, quote, prefix, suffix, path, basis,
            textLayer, rule,
        ] { writer.string(text) }
        writer.byte(agrees ? 1 : 0)
        writer.integer(start)
        writer.integer(end)
        writer.integer(pages.count)
        for page in pages { writer.integer(page) }
        writer.strings(pageLabels)
        writer.integer(rectangles.count)
        for rectangle in rectangles {
            for number in [rectangle.page, rectangle.x0, rectangle.y0, rectangle.x1, rectangle.y1] {
                writer.signed(number)
            }
        }
    }

    init(from reader: inout ByteReader) throws(ArchiveFault) {
        self.init()
        evidenceID = try reader.string()
        eventID = try reader.string()
        mentionID = try reader.string()
        field = try reader.string()
        value = try reader.string()
        role = try reader.string()
        documentID = try reader.string()
        origin = try reader.string()
        quote = try reader.string()
        prefix = try reader.string()
        suffix = try reader.string()
        path = try reader.string()
        basis = try reader.string()
        textLayer = try reader.string()
        rule = try reader.string()
        agrees = try reader.byte() == 1
        start = try reader.integer()
        end = try reader.integer()
        for _ in 0..<(try reader.count()) { pages.append(try reader.integer()) }
        pageLabels = try reader.strings()
        for _ in 0..<(try reader.count(ofSize: 5)) {
            let page = try reader.signed()
            let x0 = try reader.signed()
            let y0 = try reader.signed()
            let x1 = try reader.signed()
            rectangles.append(PlacedRectangle(page: page, x0: x0, y0: y0, x1: x1, y1: try reader.signed()))
        }
    }
}
