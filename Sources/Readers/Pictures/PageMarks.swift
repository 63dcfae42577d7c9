import CPoppler
import Documents

/// What is drawn over a page for a person to look at: words as a marker pen marks them, blocks framed and joined in reading order.
struct PageMarks {
    var rectangles: [Rectangle] = []
    var outlines: [BlockOutline] = []

    func draw(on context: OpaquePointer) {
        for rectangle in rectangles { unsafe mark(rectangle, on: context) }
        for (previous, outline) in zip(outlines, outlines.dropFirst()) { unsafe join(previous, outline, on: context) }
        for outline in outlines { unsafe draw(outline, on: context) }
    }

    /// As a marker pen would: the words stay black.
    private func mark(_ box: Rectangle, on context: OpaquePointer) {
        unsafe cairo_set_operator(context, CAIRO_OPERATOR_MULTIPLY)
        unsafe cairo_set_source_rgb(context, 1, 0.9, 0.3)
        unsafe cairo_rectangle(
            context, Double(box.x0), Double(box.y0), Double(box.x1 - box.x0), Double(box.y1 - box.y0))
        unsafe cairo_fill(context)
        unsafe cairo_set_operator(context, CAIRO_OPERATOR_OVER)
    }

    private func draw(_ outline: BlockOutline, on context: OpaquePointer) {
        let (red, green, blue) = Self.color(of: outline.kind)
        let box = outline.box
        unsafe cairo_set_source_rgb(context, red, green, blue)
        unsafe cairo_set_line_width(context, 0.8)
        unsafe cairo_rectangle(
            context, Double(box.x0) - 1, Double(box.y0) - 1, Double(box.x1 - box.x0) + 2, Double(box.y1 - box.y0) + 2)
        unsafe cairo_stroke(context)
        unsafe cairo_select_font_face(context, "sans-serif", CAIRO_FONT_SLANT_NORMAL, CAIRO_FONT_WEIGHT_NORMAL)
        unsafe cairo_set_font_size(context, 6)
        unsafe cairo_move_to(context, max(1, Double(box.x0) - 1), max(6, Double(box.y0) - 2))
        unsafe cairo_show_text(context, "\(outline.number) \(outline.kind.rawValue)")
    }

    /// From the end of a block to the start of the next.
    private func join(_ one: BlockOutline, _ two: BlockOutline, on context: OpaquePointer) {
        unsafe cairo_set_source_rgba(context, 0.5, 0.5, 0.5, 0.7)
        unsafe cairo_set_line_width(context, 0.6)
        unsafe cairo_move_to(context, Double(one.box.x0 + one.box.x1) / 2, Double(one.box.y1))
        unsafe cairo_line_to(context, Double(two.box.x0 + two.box.x1) / 2, Double(two.box.y0))
        unsafe cairo_stroke(context)
    }

    private static func color(of kind: BlockKind) -> (Double, Double, Double) {
        switch kind {
        case .title, .heading: (0.8, 0.1, 0.1)
        case .paragraph, .quotation, .preformatted: (0.1, 0.3, 0.8)
        case .listItem: (0.1, 0.55, 0.3)
        case .tableCell: (0.7, 0.45, 0)
        case .footnote, .caption: (0.5, 0.2, 0.6)
        case .formField, .pageAnnotation: (0, 0.55, 0.6)
        }
    }
}
