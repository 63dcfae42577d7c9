internal import Annotation
internal import Documents
internal import Events
internal import Formats

/// The compact binary form of what extraction found in one document, as the work store keeps it.
///
/// Layout: `CHRX`, a version byte, the fields in order. A payload that cannot be decoded counts as absent.
enum ExtractionArchive {
    /// Raised whenever the layout changes.
    static let version: UInt8 = 2
    private static let magic = Array("CHRX".utf8)

    static func encode(_ extraction: Extraction) -> [UInt8] {
        var writer = ByteWriter()
        for byte in magic { writer.byte(byte) }
        writer.byte(version)
        writer.optional(extraction.reference?.iso)
        writer.string(extraction.language.rawValue)
        writer.strings(extraction.remarks)
        writer.integer(extraction.events.count)
        for event in extraction.events {
            writer.string(event.id)
            write(event.fields, to: &writer)
            writer.integer(event.mentions.count)
            for mention in event.mentions { write(mention, to: &writer) }
        }
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
        for _ in 0..<(try reader.count()) {
            let id = try reader.string()
            let fields = try self.fields(from: &reader)
            var mentions: [Mention] = []
            for _ in 0..<(try reader.count()) { mentions.append(try mention(from: &reader)) }
            events.append(DocumentEvent(id: id, fields: fields, mentions: mentions))
        }
        guard reader.isAtEnd else { throw .invalid(what: "bytes after the end", offset: reader.position) }
        return Extraction(events: events, reference: reference, language: language, remarks: remarks)
    }

    // MARK: Fields

    private static func write(_ fields: EventFields, to writer: inout ByteWriter) {
        writer.string(fields.type)
        writer.string(fields.subtype)
        writer.string(fields.status.rawValue)
        writer.optional(fields.title)
        writer.optional(fields.edtf)
        writer.byte(fields.interval == nil ? 0 : 1)
        if let interval = fields.interval {
            writer.optional(interval.from?.iso)
            writer.optional(interval.to?.iso)
        }
        writer.optional(fields.precision?.rawValue)
        writer.optional(fields.dateKind?.rawValue)
        writer.integer(fields.participants.count)
        for participant in fields.participants {
            writer.string(participant.actor)
            writer.string(participant.role)
            writer.strings(participant.candidates)
        }
        writer.optional(fields.country)
        writer.optional(fields.place)
        writer.optional(fields.ordinal.map(String.init))
        writer.optional(fields.series)
        writer.optional(fields.context)
        writer.optional(fields.amount)
        writer.optional(fields.currency)
    }

    private static func fields(from reader: inout ByteReader) throws(ArchiveFault) -> EventFields {
        let type = try reader.string()
        let subtype = try reader.string()
        let status = try reader.string()
        guard let known = EventStatus(rawValue: status) else { throw .invalid(what: "status", offset: reader.position) }
        var fields = EventFields(type: type, subtype: subtype, status: known)
        fields.title = try reader.optional()
        fields.edtf = try reader.optional()
        if try reader.byte() == 1 {
            let from = try reader.optional().flatMap { CalendarDay(iso: $0) }
            let to = try reader.optional().flatMap { CalendarDay(iso: $0) }
            fields.interval = DayInterval(from: from, to: to)
        }
        fields.precision = try reader.optional().flatMap(DatePrecision.init(rawValue:))
        fields.dateKind = try reader.optional().flatMap(DateKind.init(rawValue:))
        for _ in 0..<(try reader.count()) {
            let actor = try reader.string()
            let role = try reader.string()
            fields.participants.append(Participant(actor: actor, role: role, candidates: try reader.strings()))
        }
        fields.country = try reader.optional()
        fields.place = try reader.optional()
        fields.ordinal = try reader.optional().flatMap { Int($0) }
        fields.series = try reader.optional()
        fields.context = try reader.optional()
        fields.amount = try reader.optional()
        fields.currency = try reader.optional()
        return fields
    }

    // MARK: Mentions

    private static func write(_ mention: Mention, to writer: inout ByteWriter) {
        writer.string(mention.id)
        writer.string(mention.rule)
        write(mention.span, to: &writer)
        write(mention.fields, to: &writer)
        writer.integer(mention.evidence.count)
        for evidence in mention.evidence {
            writer.string(evidence.field.rawValue)
            writer.string(evidence.value)
            writer.string(evidence.role)
            write(evidence.span, to: &writer)
            switch evidence.basis {
            case .stated: writer.byte(0)
            case .inferred(let indices):
                writer.byte(1)
                writer.integer(indices.count)
                for index in indices { writer.integer(index) }
            }
        }
        write(mention.derivation, to: &writer)
    }

    private static func mention(from reader: inout ByteReader) throws(ArchiveFault) -> Mention {
        let id = try reader.string()
        let rule = try reader.string()
        let span = try self.span(from: &reader)
        let fields = try self.fields(from: &reader)
        var evidence: [Evidence] = []
        for _ in 0..<(try reader.count()) {
            guard let field = EventField(rawValue: try reader.string()) else {
                throw .invalid(what: "field", offset: reader.position)
            }
            let value = try reader.string()
            let role = try reader.string()
            let span = try self.span(from: &reader)
            var basis = Evidence.Basis.stated
            if try reader.byte() == 1 {
                var indices: [Int] = []
                for _ in 0..<(try reader.count()) { indices.append(try reader.integer()) }
                basis = .inferred(indices)
            }
            evidence.append(Evidence(field: field, value: value, role: role, span: span, basis: basis))
        }
        return Mention(
            id: id, rule: rule, span: span, fields: fields, evidence: evidence,
            derivation: try derivation(from: &reader, depth: 0))
    }

    private static func write(_ span: Span, to writer: inout ByteWriter) {
        writer.integer(span.start)
        writer.integer(span.count)
    }

    private static func span(from reader: inout ByteReader) throws(ArchiveFault) -> Span {
        let start = try reader.integer()
        let count = try reader.integer()
        guard start >= 0, count >= 0 else { throw .invalid(what: "span", offset: reader.position) }
        return Span(start, start + count)
    }

    private static func write(_ derivation: Derivation, to writer: inout ByteWriter) {
        writer.string(derivation.rule)
        writer.optional(derivation.reason)
        writer.integer(derivation.parts.count)
        for part in derivation.parts { write(part, to: &writer) }
    }

    private static func derivation(from reader: inout ByteReader, depth: Int) throws(ArchiveFault) -> Derivation {
        guard depth < 64 else { throw .invalid(what: "derivation", offset: reader.position) }
        let rule = try reader.string()
        let reason = try reader.optional()
        var parts: [Derivation] = []
        for _ in 0..<(try reader.count()) { parts.append(try derivation(from: &reader, depth: depth + 1)) }
        return Derivation(rule: rule, reason: reason, parts: parts)
    }
}
