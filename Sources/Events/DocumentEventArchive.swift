import Annotation
public import Documents
import Formats

/// Document events in the archive's compact binary notation: field after field, in the order of the record.
public enum DocumentEventArchive {
    public static func write(_ event: DocumentEvent, to writer: inout ByteWriter) {
        writer.string(event.id)
        write(event.fields, to: &writer)
        writer.integer(event.mentions.count)
        for mention in event.mentions { write(mention, of: event.fields, to: &writer) }
    }

    public static func read(from reader: inout ByteReader) throws(ArchiveFault) -> DocumentEvent {
        let id = try reader.string()
        let fields = try fields(from: &reader)
        var mentions: [Mention] = []
        for _ in 0..<(try reader.count()) { mentions.append(try mention(of: fields, from: &reader)) }
        return DocumentEvent(id: id, fields: fields, mentions: mentions)
    }

    // MARK: Fields

    private static func write(_ fields: EventFields, to writer: inout ByteWriter) {
        writer.string(fields.type)
        writer.string(fields.subtype)
        writer.string(fields.status.rawValue)
        writer.optional(fields.title)
        writer.optional(fields.edtf)
        writer.byte((fields.interval?.from == nil ? 0 : 1) | (fields.interval?.to == nil ? 0 : 2))
        if let day = fields.interval?.from { writer.signed(Int(day.number)) }
        if let day = fields.interval?.to { writer.signed(Int(day.number)) }
        writer.optional(fields.precision?.rawValue)
        writer.optional(fields.dateKind?.rawValue)
        writer.integer(fields.participants.count)
        for participant in fields.participants {
            writer.string(participant.actor)
            writer.string(participant.role)
            // Nearly everybody is the only candidate.
            writer.strings(participant.candidates == [participant.actor] ? [] : participant.candidates)
        }
        for text in [fields.country, fields.place, fields.ordinal.map(String.init)] { writer.optional(text) }
        for text in [fields.series, fields.context, fields.amount, fields.currency] { writer.optional(text) }
    }

    private static func fields(from reader: inout ByteReader) throws(ArchiveFault) -> EventFields {
        let type = try reader.string()
        let subtype = try reader.string()
        let status = try reader.string()
        guard let known = EventStatus(rawValue: status) else { throw .invalid(what: "status", offset: reader.position) }
        var fields = EventFields(type: type, subtype: subtype, status: known)
        fields.title = try reader.optional()
        fields.edtf = try reader.optional()
        let ends = try reader.byte()
        let from = ends & 1 == 0 ? nil : CalendarDay(number: Int32(clamping: try reader.signed()))
        let to = ends & 2 == 0 ? nil : CalendarDay(number: Int32(clamping: try reader.signed()))
        if ends != 0 { fields.interval = DayInterval(from: from, to: to) }
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

    private static func write(_ mention: Mention, of fields: EventFields, to writer: inout ByteWriter) {
        writer.string(mention.id)
        writer.string(mention.rule)
        write(mention.span, to: &writer)
        writer.byte(mention.fields == fields ? 0 : 1)
        if mention.fields != fields { write(mention.fields, to: &writer) }
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

    private static func mention(
        of fields: EventFields, from reader: inout ByteReader
    ) throws(ArchiveFault) -> Mention {
        let id = try reader.string()
        let rule = try reader.string()
        let span = try self.span(from: &reader)
        let own = try reader.byte() == 0 ? fields : try self.fields(from: &reader)
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
            id: id, rule: rule, span: span, fields: own, evidence: evidence,
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
