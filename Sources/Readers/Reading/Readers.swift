public import Documents

/// Reads a source of any format into a `Document`.
public enum Readers {
    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - path: its name, for its ending only; nothing is opened.
    ///   - profile: what the study knows of the issuer's documents.
    public static func read(
        bytes: [UInt8], path: String, profile: SourceProfile? = nil, options: ReadingOptions = ReadingOptions()
    ) throws(ReadingFailure) -> Document {
        guard !bytes.isEmpty else { throw .empty }
        return Dateline.completed(
            try document(from: bytes, path: path, profile: profile, options: options), profile: profile)
    }

    private static func document(
        from bytes: [UInt8], path: String, profile: SourceProfile?, options: ReadingOptions
    ) throws(ReadingFailure) -> Document {
        switch SourceFormat(of: bytes, path: path, mediaType: options.mediaType) {
        case .pdf: return try PDFReader.read(bytes, profile: profile, options: options)
        case .html: return try HTMLReader.read(bytes, profile: profile, options: options)
        case .xml: return try XMLReader.read(bytes, options: options)
        case .markdown: return try spoken(MarkdownReader.read(bytes, options: options))
        case .text: return try spoken(PlainTextReader.read(bytes, options: options))
        case .unsupported(let format): throw .unsupported(format: format)
        }
    }

    private static func spoken(_ document: Document) throws(ReadingFailure) -> Document {
        guard document.text.bytes.contains(where: { $0 > 0x20 }) else { throw .noText }
        return document
    }
}

extension Readers {
    /// Draws a page of a PDF, with rectangles marked on it, as a PNG file.
    public static func picture(
        of bytes: [UInt8], _ request: PictureRequest, options: ReadingOptions = ReadingOptions()
    ) throws(ReadingFailure) -> [UInt8] {
        guard SourceFormat(of: bytes, path: "", mediaType: options.mediaType) == .pdf else {
            throw .unsupported(format: "pictures of anything but PDF")
        }
        let file = try PDFFile(bytes, password: options.password)
        guard let page = file.page(request.page) else { throw .damaged(detail: "no page \(request.page) in it") }
        var outlines: [BlockOutline] = []
        if request.overlay == .blocks {
            let document = try PDFReader.read(bytes, profile: nil, options: options)
            outlines = BlockOutline.outlines(of: document, page: request.page)
        }
        return try PagePicture(scale: request.scale, rectangles: request.rectangles, outlines: outlines).png(of: page)
    }
}
