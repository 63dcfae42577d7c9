/// What a reader process is asked over its standard input; one at a time, each answered by one `ReaderReply`.
///
/// A message is four bytes of length, little-endian, and as many bytes: version, kind, fields.
public struct ReaderRequest: Sendable, Hashable {
    public enum Task: Sendable, Hashable {
        case read
        /// One page, as PNG.
        case picture(PictureRequest)
        /// Pages of a new PDF, in order, words and lines as sharp as in the source; scales do not matter.
        case drawing([PictureRequest])
    }

    public var task: Task
    public var path: String
    public var profile: SourceProfile?
    public var options: ReadingOptions
    public var limits: ReadingLimits

    public init(
        task: Task = .read, path: String, profile: SourceProfile? = nil, options: ReadingOptions = ReadingOptions(),
        limits: ReadingLimits = ReadingLimits()
    ) {
        self.task = task
        self.path = path
        self.profile = profile
        self.options = options
        self.limits = limits
    }

    static let version: UInt8 = 2

    /// The message without its length.
    public var encoded: [UInt8] {
        var writer = ByteWriter()
        writer.byte(Self.version)
        writer.string(path)
        writer.optional(options.password)
        writer.byte(options.plainTextPages ? 1 : 0)
        writer.optional(options.mediaType)
        writer.optional(options.url)
        writer.byte(options.ocrLanguages == nil ? 0 : 1)
        if let languages = options.ocrLanguages { writer.strings(languages) }
        writer.integer(limits.processorSeconds)
        writer.integer(limits.ocrSecondsPerPage)
        writer.integer(limits.fileBytes)
        writer.integer(limits.outputBytes)
        writer.byte(profile == nil ? 0 : 1)
        if let profile { Self.write(profile, to: &writer) }
        switch task {
        case .read: writer.byte(0)
        case .picture(let picture):
            writer.byte(1)
            picture.write(to: &writer)
        case .drawing(let pages):
            writer.byte(2)
            writer.integer(pages.count)
            for page in pages { page.write(to: &writer) }
        }
        return writer.bytes
    }

    public init(encoded bytes: [UInt8]) throws(ArchiveFault) {
        var reader = ByteReader(bytes)
        let version = try reader.byte()
        guard version == Self.version else { throw .version(found: Int(version), expected: Int(Self.version)) }
        path = try reader.string()
        options = ReadingOptions()
        options.password = try reader.optional()
        options.plainTextPages = try reader.byte() != 0
        options.mediaType = try reader.optional()
        options.url = try reader.optional()
        options.ocrLanguages = try reader.byte() == 0 ? nil : try reader.strings()
        limits = ReadingLimits()
        limits.processorSeconds = try reader.integer()
        limits.ocrSecondsPerPage = try reader.integer()
        limits.fileBytes = try reader.integer()
        limits.outputBytes = try reader.integer()
        profile = try reader.byte() == 0 ? nil : try Self.readProfile(&reader)
        switch try reader.byte() {
        case 0: task = .read
        case 1: task = .picture(try PictureRequest(&reader))
        case 2:
            var pages: [PictureRequest] = []
            for _ in 0..<(try reader.count(ofSize: 7)) { pages.append(try PictureRequest(&reader)) }
            task = .drawing(pages)
        default: throw .invalid(what: "task", offset: reader.position)
        }
    }

    /// Only what reading needs; the rest of a profile never leaves the parent.
    private static func write(_ profile: SourceProfile, to writer: inout ByteWriter) {
        writer.string(profile.issuer)
        writer.strings(profile.languages)
        writer.optional(profile.dateOrder?.rawValue)
        writer.strings(profile.mainContentPaths)
        writer.strings(profile.datePaths)
        writer.strings(profile.datelines)
        writer.strings(profile.boilerplate)
    }

    private static func readProfile(_ reader: inout ByteReader) throws(ArchiveFault) -> SourceProfile {
        var profile = SourceProfile(issuer: try reader.string(), languages: try reader.strings())
        profile.dateOrder = try reader.optional().flatMap { DateOrder(rawValue: $0) }
        profile.mainContentPaths = try reader.strings()
        profile.datePaths = try reader.strings()
        profile.datelines = try reader.strings()
        profile.boilerplate = try reader.strings()
        return profile
    }
}
