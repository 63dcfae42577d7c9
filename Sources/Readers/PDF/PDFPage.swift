import CPoppler
import Documents
import Glibc

/// A run of glyphs in one font.
struct FontRun {
    /// One past the last glyph.
    var end: Int
    var size: Float
    var isBold: Bool
}

/// A page of an open PDF; owns poppler's handle.
@safe struct PDFPage: ~Copyable {
    private let handle: OpaquePointer
    let number: Int
    let width: Float
    let height: Float

    init(owning page: OpaquePointer, number: Int) {
        unsafe handle = page
        self.number = number
        var wide = 0.0
        var high = 0.0
        unsafe poppler_page_get_size(page, &wide, &high)
        width = Float(wide)
        height = Float(high)
    }

    deinit { unsafe g_object_unref(UnsafeMutableRawPointer(handle)) }

    var label: String? { unsafe takenString(poppler_page_get_label(handle)) }

    /// The page's code points with their boxes, line feeds between lines, and the fonts they are set in.
    func glyphs() -> (glyphs: [Glyph], fonts: [FontRun]) {
        guard let text = unsafe poppler_page_get_text(handle) else { return ([], []) }
        defer { unsafe g_free(text) }
        var rectangles: UnsafeMutablePointer<PopplerRectangle>?
        var count: guint = 0
        unsafe poppler_page_get_text_layout(handle, &rectangles, &count)
        defer { unsafe g_free(rectangles) }
        let length = unsafe strlen(text)
        var glyphs: [Glyph] = []
        glyphs.reserveCapacity(Int(count))
        unsafe UnsafeRawBufferPointer(start: text, count: length).withMemoryRebound(to: UInt8.self) { bytes in
            var position = 0
            var index = 0
            while position < length {
                let scalar = unsafe Self.scalar(bytes, &position)
                // Poppler marks direction in the text, but gives these marks no rectangle.
                if (0x202A...0x202E).contains(scalar) { continue }
                guard index < Int(count), let box = unsafe rectangles?[index] else { break }
                index += 1
                glyphs.append(
                    Glyph(
                        scalar: scalar,
                        box: Rectangle(
                            x0: Float(min(box.x1, box.x2)), y0: Float(min(box.y1, box.y2)),
                            x1: Float(max(box.x1, box.x2)), y1: Float(max(box.y1, box.y2)))))
            }
        }
        return (glyphs, fonts())
    }

    private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ position: inout Int) -> UInt32 {
        let first = unsafe bytes[position]
        let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard position + length <= bytes.count else {
            position = bytes.count
            return 0xFFFD
        }
        var value = UInt32(length == 1 ? first : first & (0xFF >> UInt8(length + 1)))
        if length > 1 {
            for index in 1..<length { unsafe value = value << 6 | UInt32(bytes[position + index] & 0x3F) }
        }
        position += length
        return value
    }

    private func fonts() -> [FontRun] {
        guard let list = unsafe poppler_page_get_text_attributes(handle) else { return [] }
        defer { unsafe poppler_page_free_text_attributes(list) }
        var runs: [FontRun] = []
        var item: UnsafeMutablePointer<GList>? = unsafe list
        while let node = unsafe item {
            unsafe item = node.pointee.next
            guard let data = unsafe node.pointee.data else { continue }
            let attributes = unsafe data.assumingMemoryBound(to: PopplerTextAttributes.self).pointee
            let isBold = unsafe attributes.font_name.map { unsafe FontName.isBold($0) } ?? false
            unsafe runs.append(
                FontRun(end: Int(attributes.end_index) + 1, size: Float(attributes.font_size), isBold: isBold))
        }
        return runs
    }

    /// Draws the page at 72 dots an inch, its upper left corner at the origin of the drawing.
    func draw(on context: OpaquePointer) { unsafe poppler_page_render(handle, context) }

    /// Values of the form's fields and contents of the annotations, which are not part of a page's text.
    func additions() -> [PDFAddition] { unsafe PDFAddition.read(handle, height: height) }
}

/// What a font's PostScript name tells of its weight.
enum FontName {
    static func isBold(_ name: UnsafePointer<CChar>) -> Bool {
        for mark in ["Bold", "bold", "BOLD", "Black", "Heavy", "Semibold", "Demi", "-Bd"] {
            if unsafe strstr(name, mark) != nil { return true }
        }
        return false
    }
}
