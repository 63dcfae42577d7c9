import CPoppler
import Documents

/// Text that lies on a page without being part of it: a form field's value, or what somebody noted.
struct PDFAddition {
    var kind: BlockKind
    var text: String
    var box: Rectangle

    static func read(_ page: OpaquePointer, height: Float) -> [PDFAddition] {
        unsafe fields(page, height) + notes(page, height)
    }

    private static func fields(_ page: OpaquePointer, _ height: Float) -> [PDFAddition] {
        let list = unsafe poppler_page_get_form_field_mapping(page)
        defer { unsafe poppler_page_free_form_field_mapping(list) }
        var result: [PDFAddition] = []
        var item = unsafe list
        while let node = unsafe item {
            unsafe item = node.pointee.next
            guard let data = unsafe node.pointee.data else { continue }
            let mapping = unsafe data.assumingMemoryBound(to: PopplerFormFieldMapping.self).pointee
            guard let field = unsafe mapping.field, let text = unsafe value(of: field), !text.isEmpty else { continue }
            unsafe result.append(PDFAddition(kind: .formField, text: text, box: box(mapping.area, height)))
        }
        return result.reversed()
    }

    private static func value(of field: OpaquePointer) -> String? {
        switch unsafe poppler_form_field_get_field_type(field) {
        case POPPLER_FORM_FIELD_TEXT:
            if unsafe poppler_form_field_text_is_password(field) != 0 { return nil }
            return unsafe takenString(poppler_form_field_text_get_text(field))
        case POPPLER_FORM_FIELD_CHOICE:
            if let text = unsafe takenString(poppler_form_field_choice_get_text(field)) { return text }
            let count = unsafe poppler_form_field_choice_get_n_items(field)
            guard count > 0, count < 10_000 else { return nil }
            let chosen = (0..<count).filter { unsafe poppler_form_field_choice_is_item_selected(field, $0) != 0 }
            return chosen.compactMap { unsafe takenString(poppler_form_field_choice_get_item(field, $0)) }
                .joined(separator: ", ")
        default: return nil
        }
    }

    private static func notes(_ page: OpaquePointer, _ height: Float) -> [PDFAddition] {
        let list = unsafe poppler_page_get_annot_mapping(page)
        defer { unsafe poppler_page_free_annot_mapping(list) }
        var result: [PDFAddition] = []
        var item = unsafe list
        while let node = unsafe item {
            unsafe item = node.pointee.next
            guard let data = unsafe node.pointee.data else { continue }
            let mapping = unsafe data.assumingMemoryBound(to: PopplerAnnotMapping.self).pointee
            guard let annotation = unsafe mapping.annot else { continue }
            switch unsafe poppler_annot_get_annot_type(annotation) {
            case POPPLER_ANNOT_LINK, POPPLER_ANNOT_WIDGET, POPPLER_ANNOT_POPUP, POPPLER_ANNOT_SCREEN,
                POPPLER_ANNOT_MOVIE:
                continue
            default: break
            }
            guard let text = unsafe takenString(poppler_annot_get_contents(annotation)), !text.isEmpty else { continue }
            unsafe result.append(PDFAddition(kind: .pageAnnotation, text: text, box: box(mapping.area, height)))
        }
        return result.reversed()
    }

    /// From PDF's upward axis to ours.
    private static func box(_ area: PopplerRectangle, _ height: Float) -> Rectangle {
        Rectangle(
            x0: Float(min(area.x1, area.x2)), y0: height - Float(max(area.y1, area.y2)),
            x1: Float(max(area.x1, area.x2)),
            y1: height - Float(min(area.y1, area.y2)))
    }
}
