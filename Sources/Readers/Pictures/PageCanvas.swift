import CPoppler

/// A bitmap a page is drawn on; owns Cairo's surface and context.
@safe struct PageCanvas: ~Copyable {
    private let surface: OpaquePointer
    private let context: OpaquePointer
    let width, height: Int
    /// Pixels a point, less than asked for where the page is enormous.
    let scale: Float

    /// A page may claim to be of any size: no bitmap is larger than this.
    private static let mostPixels: Float = 24_000_000

    /// White, as large as the page.
    init?(for page: borrowing PDFPage, scale wanted: Float) {
        let wanted = max(0.05, min(wanted.isFinite ? wanted : 1, 20))
        let area = max(1, page.width * page.height)
        scale = min(wanted, (Self.mostPixels / area).squareRoot())
        width = max(1, min(30_000, Int((page.width * scale).rounded())))
        height = max(1, min(30_000, Int((page.height * scale).rounded())))
        guard let surface = unsafe cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(width), Int32(height)) else {
            return nil
        }
        guard let context = unsafe cairo_create(surface) else {
            unsafe cairo_surface_destroy(surface)
            return nil
        }
        unsafe self.surface = surface
        unsafe self.context = context
        unsafe cairo_set_source_rgb(context, 1, 1, 1)
        unsafe cairo_paint(context)
        unsafe cairo_scale(context, Double(scale), Double(scale))
    }

    deinit {
        unsafe cairo_destroy(context)
        unsafe cairo_surface_destroy(surface)
    }

    func draw(_ page: borrowing PDFPage, marks: PageMarks) {
        unsafe page.draw(on: context)
        unsafe marks.draw(on: context)
    }

    /// One byte a pixel, 0 black, row by row from the top.
    func grey() -> [UInt8] {
        unsafe cairo_surface_flush(surface)
        guard let data = unsafe cairo_image_surface_get_data(surface) else { return [] }
        let stride = unsafe Int(cairo_image_surface_get_stride(surface))
        let (width, height) = (width, height)
        return unsafe [UInt8](unsafeUninitializedCapacity: width * height) { buffer, count in
            for row in 0..<height {
                let line = unsafe data + row * stride
                for column in 0..<width {
                    let pixel = unsafe line + column * 4
                    // Of blue, green and red in a machine's usual order, the weights of Rec. 601.
                    let sum = unsafe Int(pixel[0]) * 29 + Int(pixel[1]) * 150 + Int(pixel[2]) * 77
                    unsafe buffer[row * width + column] = UInt8(sum >> 8)
                }
            }
            count = width * height
        }
    }

    func png() -> [UInt8] {
        let sink = ByteSink()
        let status = unsafe cairo_surface_write_to_png_stream(surface, ByteSink.write, sink.closure)
        return status == CAIRO_STATUS_SUCCESS ? sink.bytes : []
    }
}

/// Gathers what Cairo writes.
final class ByteSink {
    private(set) var bytes: [UInt8] = []

    /// Valid as long as the sink itself.
    var closure: UnsafeMutableRawPointer { unsafe Unmanaged.passUnretained(self).toOpaque() }

    static let write: cairo_write_func_t = { target, data, count in
        guard let target = unsafe target, let data = unsafe data else { return CAIRO_STATUS_WRITE_ERROR }
        let sink = unsafe Unmanaged<ByteSink>.fromOpaque(target).takeUnretainedValue()
        unsafe sink.bytes.append(contentsOf: UnsafeBufferPointer(start: data, count: Int(count)))
        return CAIRO_STATUS_SUCCESS
    }
}
