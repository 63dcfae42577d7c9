import CPoppler
import Documents

/// Draws pages of an open PDF into a new one, letters and lines as sharp as they were.
@safe struct PageDrawing: ~Copyable {
    private let sink: ByteSink
    private let surface: OpaquePointer
    private let context: OpaquePointer

    init() throws(ReadingFailure) {
        sink = ByteSink()
        guard let surface = unsafe cairo_pdf_surface_create_for_stream(ByteSink.write, sink.closure, 1, 1) else {
            throw .memory(megabytes: 0)
        }
        guard let context = unsafe cairo_create(surface) else {
            unsafe cairo_surface_destroy(surface)
            throw .memory(megabytes: 0)
        }
        unsafe self.surface = surface
        unsafe self.context = context
        // Cairo would write the time of day: the same pages are the same file.
        unsafe cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, "2000-01-01T00:00:00Z")
    }

    deinit {
        unsafe cairo_destroy(context)
        unsafe cairo_surface_destroy(surface)
    }

    func add(_ page: borrowing PDFPage, marks: PageMarks) {
        unsafe cairo_pdf_surface_set_size(surface, Double(page.width), Double(page.height))
        unsafe cairo_save(context)
        unsafe page.draw(on: context)
        unsafe cairo_restore(context)
        unsafe marks.draw(on: context)
        unsafe cairo_show_page(context)
    }

    /// The file; nothing may be added after it.
    func bytes() throws(ReadingFailure) -> [UInt8] {
        unsafe cairo_surface_finish(surface)
        let status = unsafe cairo_surface_status(surface)
        guard status == CAIRO_STATUS_SUCCESS else {
            throw unsafe .damaged(detail: String(cString: cairo_status_to_string(status)))
        }
        return sink.bytes
    }
}
