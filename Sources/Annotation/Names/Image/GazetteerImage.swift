internal import Documents
internal import Formats

extension Gazetteer {
    func write(to writer: inout ByteWriter, strings: inout StringTableBuilder) {
        var table = ColumnWriter()
        for actor in actors {
            table.add(actor.id, &strings)
            table.add(actor.kind.number)
            table.add(actor.name, &strings)
            for cell in [
                actor.country, actor.iso3, actor.cow, actor.gleditschWard, actor.sector, actor.wikidata,
            ] { table.add(cell, &strings) }
            table.add(actor.validity)
            table.add(actor.source, &strings)
            table.add(actor.row, &strings)
            table.endRow()
        }
        table.write(to: &writer)
        table = ColumnWriter()
        for name in names {
            table.add(name.actor, &strings)
            table.add(name.language.rawValue, &strings)
            table.add(name.name, &strings)
            table.add(name.form.number)
            table.add(name.validity)
            table.add(name.reason, &strings)
            table.add(name.row, &strings)
            table.endRow()
        }
        table.write(to: &writer)
        table = ColumnWriter()
        for row in affiliations {
            table.add(row.subject, &strings)
            table.add(row.relation.number)
            table.add(row.object, &strings)
            table.add(row.validity)
            table.add(row.source, &strings)
            table.add(row.row, &strings)
            table.endRow()
        }
        table.write(to: &writer)
        writer.integer(series.count)
        for one in series { one.write(to: &writer) }
    }

    /// Reads what `write(to:strings:)` wrote.
    init(from reader: inout ByteReader, strings: StringTable) throws(ArchiveFault) {
        var table = try ColumnReader(14, from: &reader)
        var actors: [Actor] = []
        actors.reserveCapacity(table.rows)
        for _ in 0..<table.rows {
            table.beginRow()
            actors.append(
                Actor(
                    id: table.string(strings), kind: table.choice(of: ActorKind.self),
                    name: table.string(strings),
                    country: table.optional(strings), iso3: table.optional(strings),
                    cow: table.optional(strings),
                    gleditschWard: table.optional(strings), sector: table.optional(strings),
                    wikidata: table.optional(strings), validity: table.validity(),
                    source: table.string(strings),
                    row: table.place(strings)))
        }
        table = try ColumnReader(9, from: &reader)
        var names: [ActorName] = []
        names.reserveCapacity(table.rows)
        for _ in 0..<table.rows {
            table.beginRow()
            names.append(
                ActorName(
                    actor: table.string(strings), language: Language(rawValue: table.string(strings)),
                    name: table.string(strings), form: table.choice(of: ActorName.Form.self),
                    validity: table.validity(), reason: table.string(strings), row: table.place(strings)))
        }
        table = try ColumnReader(8, from: &reader)
        var affiliations: [Affiliation] = []
        affiliations.reserveCapacity(table.rows)
        for _ in 0..<table.rows {
            table.beginRow()
            affiliations.append(
                Affiliation(
                    subject: table.string(strings), relation: table.choice(of: Affiliation.Relation.self),
                    object: table.string(strings), validity: table.validity(), source: table.string(strings),
                    row: table.place(strings)))
        }
        var series: [MeetingSeries] = []
        for _ in 0..<(try reader.count()) { series.append(try MeetingSeries(from: &reader)) }
        self.init(sorted: actors, names: names, affiliations: affiliations, series: series)
    }
}

extension MeetingSeries {
    fileprivate func write(to writer: inout ByteWriter) {
        writer.strings([id, type, subtype, name])
        writer.strings(actors)
        writer.strings(phrases.flatMap { [$0.language.rawValue, $0.text] })
        writer.integer(meetings.count)
        for held in meetings {
            writer.signed(held.ordinal ?? -1)
            writer.byte(held.interval == nil ? 0 : 1)
            for day in [held.interval?.from, held.interval?.to] {
                writer.signed(day.map { Int($0.number) } ?? .min)
            }
            writer.optional(held.place)
            writer.optional(held.country)
            writer.string(held.row)
        }
    }

    fileprivate init(from reader: inout ByteReader) throws(ArchiveFault) {
        let heads = try reader.strings()
        let actors = try reader.strings()
        let phrases = try reader.strings()
        guard heads.count == 4, phrases.count % 2 == 0 else {
            throw .invalid(what: "series", offset: reader.position)
        }
        var meetings: [Held] = []
        for _ in 0..<(try reader.count()) {
            let ordinal = try reader.signed()
            let dated = try reader.byte() == 1
            var days: [CalendarDay?] = []
            for _ in 0..<2 {
                let number = try reader.signed()
                days.append(number == .min ? nil : CalendarDay(number: Int32(truncatingIfNeeded: number)))
            }
            meetings.append(
                Held(
                    ordinal: ordinal < 0 ? nil : ordinal,
                    interval: dated ? DayInterval(from: days[0], to: days[1]) : nil,
                    place: try reader.optional(),
                    country: try reader.optional(), row: try reader.string()))
        }
        self.init(
            id: heads[0], type: heads[1], subtype: heads[2], actors: actors, name: heads[3],
            phrases: stride(from: 0, to: phrases.count, by: 2).map {
                Phrase(language: Language(rawValue: phrases[$0]), text: phrases[$0 + 1])
            }, meetings: meetings)
    }
}

extension NameLexicon.Entry {
    static func write(_ entries: [Self], to writer: inout ByteWriter) {
        var strings = StringTableBuilder()
        var table = ColumnWriter()
        for entry in entries {
            table.add(entry.actor)
            table.add(entry.name)
            table.add(entry.form.number)
            table.add(entry.language.rawValue, &strings)
            table.add(Int32(entry.rule.rawValue))
            table.add(entry.validity)
            table.add(entry.derived ? 1 : 0)
            table.endRow()
        }
        strings.write(to: &writer)
        table.write(to: &writer)
    }

    static func entries(from reader: inout ByteReader) throws(ArchiveFault) -> [Self] {
        let languages = try StringTable(from: &reader)
        var table = try ColumnReader(8, from: &reader)
        var entries: [Self] = []
        entries.reserveCapacity(table.rows)
        for _ in 0..<table.rows {
            table.beginRow()
            entries.append(
                Self(
                    actor: table.number(), name: table.number(), form: table.choice(of: ActorName.Form.self),
                    language: Language(rawValue: table.string(languages)),
                    rule: NameLexicon.CaseRule(rawValue: UInt8(truncatingIfNeeded: table.number()))
                        ?? .capital,
                    validity: table.validity(), derived: table.number() == 1))
        }
        return entries
    }
}
