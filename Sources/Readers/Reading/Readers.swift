public import Documents

/// Reads a source of any format into a `Document`.
public enum Readers {
    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - path: its name, for its ending only; nothing is opened.
    ///   - profile: what the study knows of the issuer's documents.
    ///   - limits: of which only the time OCR may take is kept here.
    public static func read(
        bytes: [UInt8], path: String, profile: SourceProfile? = nil, options: ReadingOptions = ReadingOptions(),
        limits: ReadingLimits = ReadingLimits()
    ) throws(ReadingFailure) -> Document {
        guard !bytes.isEmpty else { throw .empty }
        return Dateline.completed(
            try document(from: bytes, path: path, profile: profile, options: options, limits: limits), profile: profile)
    }

    private static func document(
        from bytes: [UInt8], path: String, profile: SourceProfile?, options: ReadingOptions, limits: ReadingLimits
    ) throws(ReadingFailure) -> Document {
        switch SourceFormat(of: bytes, path: path, mediaType: options.mediaType) {
        case .pdf: return try PDFReader.read(bytes, profile: profile, options: options, limits: limits)
        case .html: return try HTMLReader.read(bytes, profile: profile, options: options)
        case .xml: return try XMLReader.read(bytes, options: options)
        case .markdown: return try spoken(MarkdownReader.read(bytes, options: options))
        case .text: return try spoken(PlainTextReader.read(bytes, options: options))
        case .office: return try WordReader.read(bytes)
        case .locked: throw .encrypted
        case .unsupported(let format): throw .unsupported(format: format)
        }
    }

    private static func spoken(_ document: Document) throws(ReadingFailure) -> Document {
        guard document.text.bytes.contains(where: { $0 > 0x20 }) else { throw .noText }
        return document
    }
}
