internal import Annotation
internal import Documents
internal import Events
internal import Formats

/// The compact binary form of what extraction found in one document, as the work store keeps it.
///
/// Layout: `CHRX`, a version byte, the fields in order. A payload that cannot be decoded counts as absent.
enum ExtractionArchive {
    /// Raised whenever the layout changes.
    static let version: UInt8 = 3
    private static let magic = Array("CHRX".utf8)

    static func encode(_ extraction: Extraction) -> [UInt8] {
        var writer = ByteWriter()
        for byte in magic { writer.byte(byte) }
        writer.byte(version)
        writer.optional(extraction.reference?.iso)
        writer.string(extraction.language.rawValue)
        writer.strings(extraction.remarks)
        writer.integer(extraction.events.count)
        for event in extraction.events { DocumentEventArchive.write(event, to: &writer) }
        return writer.bytes
    }

    static func decode(_ bytes: [UInt8]) throws(ArchiveFault) -> Extraction {
        var reader = ByteReader(bytes)
        for expected in magic where try reader.byte() != expected { throw .notAnArchive }
        let found = try reader.byte()
        guard found == version else { throw .version(found: Int(found), expected: Int(version)) }
        let reference = try reader.optional().flatMap { CalendarDay(iso: $0) }
        let language = Language(rawValue: try reader.string())
        let remarks = try reader.strings()
        var events: [DocumentEvent] = []
        for _ in 0..<(try reader.count()) { events.append(try DocumentEventArchive.read(from: &reader)) }
        guard reader.isAtEnd else { throw .invalid(what: "bytes after the end", offset: reader.position) }
        return Extraction(events: events, reference: reference, language: language, remarks: remarks)
    }
}
