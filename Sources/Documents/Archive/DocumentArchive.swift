import Formats

/// The compact binary form of a `Document`: what a reader process sends and what a store keeps.
///
/// Layout: `CHRD`, a version byte, the fields in order, and a 64-bit checksum of all before it.
public enum DocumentArchive {
    /// Raised whenever the layout changes; an archive of another version is refused, never guessed at.
    public static let version: UInt8 = 2
    private static let magic = Array("CHRD".utf8)

    public static func encode(_ document: Document) -> [UInt8] {
        var writer = ByteWriter()
        writer.reserve(document.text.bytes.count * (document.lines.isEmpty ? 1 : 8) + 1024)
        for byte in magic { writer.byte(byte) }
        writer.byte(version)
        writer.string(document.mediaType)
        write(document.metadata, to: &writer)
        writer.run(document.text.bytes)
        writer.integer(document.blocks.count)
        for block in document.blocks { write(block, to: &writer) }
        writer.integer(document.pages.count)
        for page in document.pages { write(page, to: &writer) }
        writer.integer(document.lines.count)
        for line in document.lines { LineArchive.write(line, to: &writer) }
        writer.fixed64(checksum(writer.bytes, upTo: writer.bytes.count))
        return writer.bytes
    }

    public static func decode(_ bytes: [UInt8]) throws(ArchiveFault) -> Document {
        guard bytes.count >= magic.count + 9, bytes.starts(with: magic) else { throw .notAnArchive }
        guard bytes[4] == version else { throw .version(found: Int(bytes[4]), expected: Int(version)) }
        let end = bytes.count - 8
        var trailer = ByteReader(bytes, from: end)
        guard try trailer.fixed64() == checksum(bytes, upTo: end) else { throw .checksum }
        var reader = ByteReader(bytes, from: 5, to: end)
        let mediaType = try reader.string()
        let metadata = try readMetadata(&reader)
        let text = ReadingText(bytes: try reader.run())
        let length = text.bytes.count
        var blocks: [Block] = []
        let blockCount = try reader.count(ofSize: 6)
        blocks.reserveCapacity(blockCount)
        for _ in 0..<blockCount { blocks.append(try readBlock(&reader, within: length)) }
        var pages: [Page] = []
        for _ in 0..<(try reader.count(ofSize: 12)) { pages.append(try readPage(&reader)) }
        var lines: [Line] = []
        let lineCount = try reader.count(ofSize: 5)
        lines.reserveCapacity(lineCount)
        for _ in 0..<lineCount { lines.append(try LineArchive.read(&reader, within: length)) }
        guard reader.isAtEnd else { throw .invalid(what: "trailing bytes", offset: reader.position) }
        return Document(
            mediaType: mediaType, metadata: metadata, text: text, blocks: blocks, pages: pages, lines: lines)
    }

    /// Guards against torn and altered files, not against malice: a multiply-and-rotate mix of eight bytes at a time.
    static func checksum(_ bytes: [UInt8], upTo end: Int) -> UInt64 {
        var hash: UInt64 = 0x9E37_79B9_7F4A_7C15 ^ UInt64(end)
        bytes.withUnsafeBytes { raw in
            var position = 0
            while position + 8 <= end {
                let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
                hash = (hash ^ word) &* 0xFF51_AFD7_ED55_8CCD
                hash = hash << 29 | hash >> 35
                position += 8
            }
            while position < end {
                hash = (hash ^ UInt64(raw[position])) &* 0x0000_0100_0000_01B3
                position += 1
            }
        }
        return hash ^ hash >> 32
    }
}

extension DocumentArchive {
    private static func write(_ metadata: DocumentMetadata, to writer: inout ByteWriter) {
        writer.optional(metadata.title)
        writer.optional(metadata.author)
        writer.optional(metadata.language)
        writer.optional(metadata.published?.iso)
        writer.optional(metadata.publishedFrom)
        writer.integer(metadata.notes.count)
        for note in metadata.notes { writer.strings(note) }
    }

    private static func readMetadata(_ reader: inout ByteReader) throws(ArchiveFault) -> DocumentMetadata {
        var metadata = DocumentMetadata()
        metadata.title = try reader.optional()
        metadata.author = try reader.optional()
        metadata.language = try reader.optional()
        metadata.published = try reader.optional().flatMap { CalendarDay(iso: $0) }
        metadata.publishedFrom = try reader.optional()
        for _ in 0..<(try reader.count()) { metadata.notes.append(try reader.strings()) }
        return metadata
    }

    private static func write(_ block: Block, to writer: inout ByteWriter) {
        writer.byte(UInt8(BlockKind.allCases.firstIndex(of: block.kind) ?? 0))
        writer.integer(block.span.start)
        writer.integer(block.span.count)
        writer.integer(block.level)
        writer.optional(block.path)
        writer.optional(block.declaredLanguage)
    }

    private static func readBlock(_ reader: inout ByteReader, within length: Int) throws(ArchiveFault) -> Block {
        let kind = Int(try reader.byte())
        guard BlockKind.allCases.indices.contains(kind) else {
            throw .invalid(what: "block kind", offset: reader.position)
        }
        let span = try readSpan(&reader, within: length)
        let level = try reader.integer()
        return Block(
            kind: BlockKind.allCases[kind], span: span, level: level, path: try reader.optional(),
            declaredLanguage: try reader.optional())
    }

    private static func write(_ page: Page, to writer: inout ByteWriter) {
        writer.integer(page.number)
        writer.optional(page.label)
        writer.float(page.width)
        writer.float(page.height)
        writer.byte(page.textLayer == .native ? 0 : page.textLayer == .ocr ? 1 : 2)
        writer.strings(page.runningText)
    }

    private static func readPage(_ reader: inout ByteReader) throws(ArchiveFault) -> Page {
        let number = try reader.integer()
        let label = try reader.optional()
        let width = try reader.float()
        let height = try reader.float()
        let layer = try reader.byte()
        return Page(
            number: number, label: label, width: width, height: height,
            textLayer: layer == 0 ? .native : layer == 1 ? .ocr : .none, runningText: try reader.strings())
    }

    static func readSpan(_ reader: inout ByteReader, within length: Int) throws(ArchiveFault) -> Span {
        let start = try reader.integer()
        let count = try reader.integer()
        guard start >= 0, count >= 0, start <= length, count <= length - start else {
            throw .invalid(what: "span", offset: reader.position)
        }
        return Span(start, start + count)
    }
}
