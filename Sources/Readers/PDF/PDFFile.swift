import CPoppler
import Documents

/// An open PDF; owns poppler's handle, and gives values only.
@safe struct PDFFile: ~Copyable {
    private let handle: OpaquePointer
    let pageCount: Int

    /// Poppler keeps state between documents only while one is open, and setting it up costs more than a small file: the first
    /// one opened is followed by this, which stays open for the life of the process.
    private static let held: Bool = {
        unsafe g_log_set_writer_func({ _, _, _, _ in G_LOG_WRITER_HANDLED }, nil, nil)
        let bytes = Array(PDFFile.smallest.utf8)
        let data = unsafe g_bytes_new(bytes, gsize(bytes.count))
        let document = unsafe poppler_document_new_from_bytes(data, nil, nil)
        unsafe g_bytes_unref(data)
        return unsafe document != nil
    }()

    /// - Parameter password: nil for none.
    init(_ bytes: [UInt8], password: String?) throws(ReadingFailure) {
        _ = Self.held
        var fault: UnsafeMutablePointer<GError>?
        let data = unsafe g_bytes_new(bytes, gsize(bytes.count))
        defer { unsafe g_bytes_unref(data) }
        guard let document = unsafe poppler_document_new_from_bytes(data, password, &fault) else {
            defer { unsafe g_error_free(fault) }
            throw unsafe Self.failure(fault)
        }
        unsafe handle = document
        pageCount = unsafe Int(poppler_document_get_n_pages(document))
    }

    deinit { unsafe g_object_unref(UnsafeMutableRawPointer(handle)) }

    private static func failure(_ fault: UnsafeMutablePointer<GError>?) -> ReadingFailure {
        guard let fault = unsafe fault else { return .damaged(detail: "poppler gives no reason") }
        let message = unsafe String(cString: fault.pointee.message)
        guard unsafe fault.pointee.domain == poppler_error_quark() else { return .damaged(detail: message) }
        return unsafe UInt32(fault.pointee.code) == POPPLER_ERROR_ENCRYPTED.rawValue
            ? .encrypted : .damaged(detail: message)
    }

    /// A page by its number from 1; nil where poppler has none there.
    func page(_ number: Int) -> PDFPage? {
        guard (1...max(1, pageCount)).contains(number), pageCount > 0,
            let page = unsafe poppler_document_get_page(handle, Int32(number - 1))
        else { return nil }
        return unsafe PDFPage(owning: page, number: number)
    }

    /// What the document says of itself.
    func metadata() -> DocumentMetadata { unsafe PDFMetadata.read(handle) }

    private static let smallest = """
        %PDF-1.1
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj
        trailer<</Root 1 0 R>>
        """
}

/// A `char *` that GLib gave away, as a string; freed.
func takenString(_ text: UnsafeMutablePointer<CChar>?) -> String? {
    guard let text = unsafe text else { return nil }
    defer { unsafe g_free(text) }
    return unsafe String(cString: text)
}
