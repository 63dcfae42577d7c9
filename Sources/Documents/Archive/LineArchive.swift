/// The part of an archive that grows with every glyph: a box is written as what differs from the box before it.
///
/// Neighbours on a line share their upper and lower edges, and one ends where the next begins, so that most boxes take five
/// bytes instead of sixteen. Nothing is rounded.
enum LineArchive {
    private static let sameLeft: UInt8 = 1
    private static let sameTop: UInt8 = 2
    private static let sameBottom: UInt8 = 4

    static func write(_ line: Line, to writer: inout ByteWriter) {
        writer.integer(line.span.start)
        writer.integer(line.span.count)
        writer.integer(line.page)
        writer.byte(line.confidence == nil ? 0 : 1)
        if let confidence = line.confidence {
            writer.float(confidence)
            writer.integer(line.wordConfidences.count)
            for confidence in line.wordConfidences { writer.float(confidence) }
        }
        writer.integer(line.boxes.count)
        var previous = Rectangle(x0: 0, y0: 0, x1: 0, y1: 0)
        for box in line.boxes {
            let left = box.x0 == previous.x1
            let top = box.y0 == previous.y0
            let bottom = box.y1 == previous.y1
            writer.byte((left ? sameLeft : 0) | (top ? sameTop : 0) | (bottom ? sameBottom : 0))
            if !left { writer.float(box.x0) }
            if !top { writer.float(box.y0) }
            writer.float(box.x1)
            if !bottom { writer.float(box.y1) }
            previous = box
        }
    }

    static func read(_ reader: inout ByteReader, within length: Int) throws(ArchiveFault) -> Line {
        let span = try DocumentArchive.readSpan(&reader, within: length)
        let page = try reader.integer()
        var confidence: Float?
        var words: [Float] = []
        if try reader.byte() != 0 {
            confidence = try reader.float()
            for _ in 0..<(try reader.count(ofSize: 4)) { words.append(try reader.float()) }
        }
        let count = try reader.count(ofSize: 5)
        var boxes: [Rectangle] = []
        boxes.reserveCapacity(count)
        var previous = Rectangle(x0: 0, y0: 0, x1: 0, y1: 0)
        for _ in 0..<count {
            let code = try reader.byte()
            let x0 = code & sameLeft != 0 ? previous.x1 : try reader.float()
            let y0 = code & sameTop != 0 ? previous.y0 : try reader.float()
            let x1 = try reader.float()
            let y1 = code & sameBottom != 0 ? previous.y1 : try reader.float()
            previous = Rectangle(x0: x0, y0: y0, x1: x1, y1: y1)
            boxes.append(previous)
        }
        return Line(span: span, page: page, boxes: boxes, confidence: confidence, wordConfidences: words)
    }
}
