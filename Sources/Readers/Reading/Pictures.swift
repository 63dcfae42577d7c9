public import Documents

extension Readers {
    /// Draws a page of a PDF, with what is to be marked on it, as a PNG file.
    public static func picture(
        of bytes: [UInt8], _ request: PictureRequest, options: ReadingOptions = ReadingOptions()
    ) throws(ReadingFailure) -> [UInt8] {
        let file = try openForPictures(bytes, options)
        guard let page = file.page(request.page) else { throw .damaged(detail: "no page \(request.page) in it") }
        guard let canvas = PageCanvas(for: page, scale: request.scale) else { throw .memory(megabytes: 96) }
        canvas.draw(page, marks: PageMarks(rectangles: request.rectangles, outlines: request.outlines))
        return canvas.png()
    }

    /// Draws pages of a PDF, with what is to be marked on them, into a new PDF.
    public static func drawing(
        of bytes: [UInt8], _ requests: [PictureRequest], options: ReadingOptions = ReadingOptions()
    ) throws(ReadingFailure) -> [UInt8] {
        let file = try openForPictures(bytes, options)
        let drawing = try PageDrawing()
        for request in requests {
            guard let page = file.page(request.page) else { throw .damaged(detail: "no page \(request.page) in it") }
            drawing.add(page, marks: PageMarks(rectangles: request.rectangles, outlines: request.outlines))
        }
        return try drawing.bytes()
    }

    private static func openForPictures(
        _ bytes: [UInt8], _ options: ReadingOptions
    ) throws(ReadingFailure) -> PDFFile {
        guard SourceFormat(of: bytes, path: "", mediaType: options.mediaType) == .pdf else {
            throw .unsupported(format: "pictures of anything but PDF")
        }
        return try PDFFile(bytes, password: options.password)
    }
}
