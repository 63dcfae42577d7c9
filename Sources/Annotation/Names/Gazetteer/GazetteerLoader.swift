public import Formats
import FoundationEssentials

extension Gazetteer {
    /// Reads the `names` folders of a study's layers, base first; a later layer's row replaces an earlier one of the
    /// same identity (an actor by its identifier, a name by actor, language and spelling, an affiliation by its two ends,
    /// relation and beginning, a series by its identifier).
    ///
    /// Every mistake goes to `faults` with its place; what remains is loaded all the same.
    public static func load(folders: [String], faults: inout [Fault]) -> Gazetteer {
        var loader = GazetteerLoader()
        for folder in folders {
            loader.beginLayer()
            for file in GazetteerLoader.tables(in: folder + "/names") {
                loader.read(file, faults: &faults)
            }
        }
        let gazetteer = loader.gazetteer
        GazetteerChecks(gazetteer: gazetteer, loader: loader).run(faults: &faults)
        return gazetteer
    }
}

/// Collects table rows layer by layer.
struct GazetteerLoader {
    /// A kept row together with the table row it came from, so that later checks can point at its cells.
    struct Kept<Value> {
        let value: Value
        let row: Table.Row
        let layer: Int
    }

    private(set) var actors: [Kept<Actor>] = []
    private(set) var names: [Kept<ActorName>] = []
    private(set) var affiliations: [Kept<Affiliation>] = []
    private(set) var series: [Kept<SeriesRow>] = []
    private var actorPosition: [String: Int] = [:]
    private var namePosition: [String: Int] = [:]
    private var affiliationPosition: [String: Int] = [:]
    private var layer = -1

    /// One row of a series table, before rows of one series are put together.
    struct SeriesRow {
        let id: String
        let type: String
        let subtype: String
        let actors: [String]
        let name: String
        let phrases: [MeetingSeries.Phrase]
        let held: MeetingSeries.Held?
    }

    mutating func beginLayer() { layer += 1 }

    /// The tables of a folder by file name; a layer without names has none.
    static func tables(in folder: String) -> [String] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return files.filter { $0.hasSuffix(".tsv") }.sorted().map { folder + "/" + $0 }
    }

    mutating func read(_ path: String, faults: inout [Fault]) {
        let file = path.split(separator: "/").last.map(String.init) ?? path
        if file.hasPrefix("actors") {
            let table = Table(
                path: path, required: ["actor_id", "kind", "name"],
                optional: [
                    "country", "iso3", "cow", "gw", "sector", "wikidata", "valid_from", "valid_to", "source",
                    "note",
                ], faults: &faults)
            for row in table.rows { readActor(row, faults: &faults) }
        } else if file.hasPrefix("names") {
            let table = Table(
                path: path, required: ["actor_id", "language", "name", "form"],
                optional: ["valid_from", "valid_to", "reason", "source", "note"], faults: &faults)
            for row in table.rows { readName(row, faults: &faults) }
        } else if file.hasPrefix("affiliations") {
            let table = Table(
                path: path, required: ["subject", "relation", "object"],
                optional: ["valid_from", "valid_to", "source", "note"], faults: &faults)
            for row in table.rows { readAffiliation(row, faults: &faults) }
        } else if file.hasPrefix("series") {
            let table = Table(
                path: path, required: ["series_id", "type", "subtype", "actors", "name", "names"],
                optional: ["ordinal", "date_start", "date_end", "place", "country", "source", "note"],
                faults: &faults)
            for row in table.rows { readSeries(row, faults: &faults) }
        }
    }

    private mutating func readActor(_ row: Table.Row, faults: inout [Fault]) {
        guard let id = required(row, "actor_id", faults: &faults) else { return }
        guard let kind = ActorKind(rawValue: row["kind"]) else {
            let kinds = ActorKind.allCases.map(\.rawValue).joined(separator: ", ")
            faults.append(row.fault("kind", "unknown kind ‘\(row["kind"])’", expected: "one of \(kinds)"))
            return
        }
        let actor = Actor(
            id: id, kind: kind, name: row["name"], country: filled(row["country"]),
            iso3: filled(row["iso3"]),
            cow: filled(row["cow"]), gleditschWard: filled(row["gw"]), sector: filled(row["sector"]),
            wikidata: filled(row["wikidata"]), validity: Validity(row, faults: &faults),
            source: row["source"],
            row: TablePlace(file: row.file, line: row.line))
        let kept = Kept(value: actor, row: row, layer: layer)
        if let position = actorPosition[id] {
            if actors[position].layer == layer {
                faults.append(
                    row.fault(
                        "actor_id", "‘\(id)’ is listed already at \(actors[position].value.row)",
                        expected: "one row per actor in a layer"))
            } else {
                actors[position] = kept
            }
        } else {
            actorPosition[id] = actors.count
            actors.append(kept)
        }
    }

    private mutating func readName(_ row: Table.Row, faults: inout [Fault]) {
        guard let id = required(row, "actor_id", faults: &faults),
            let text = required(row, "name", faults: &faults)
        else { return }
        guard let form = ActorName.Form(rawValue: row["form"]) else {
            let forms = ActorName.Form.allCases.map(\.rawValue).joined(separator: ", ")
            faults.append(row.fault("form", "unknown form ‘\(row["form"])’", expected: "one of \(forms)"))
            return
        }
        let tag = row["language"]
        guard (2...3).contains(tag.utf8.count), tag.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
        else {
            faults.append(
                row.fault(
                    "language", "‘\(tag)’ is no language", expected: "en, es, pt, fr, ko … or mul for any"))
            return
        }
        let name = ActorName(
            actor: id, language: Language(rawValue: tag), name: text, form: form,
            validity: Validity(row, faults: &faults), reason: row["reason"],
            row: TablePlace(file: row.file, line: row.line))
        let kept = Kept(value: name, row: row, layer: layer)
        let key = [id, tag, text, form.rawValue, row["valid_from"]].joined(separator: "\t")
        if let position = namePosition[key] {
            if names[position].layer == layer {
                faults.append(
                    row.fault(
                        "name", "‘\(text)’ of ‘\(id)’ stands already at \(names[position].value.row)",
                        expected: "each name once"))
            } else {
                names[position] = kept
            }
        } else {
            namePosition[key] = names.count
            names.append(kept)
        }
    }

    private mutating func readAffiliation(_ row: Table.Row, faults: inout [Fault]) {
        guard let subject = required(row, "subject", faults: &faults),
            let object = required(row, "object", faults: &faults)
        else { return }
        guard let relation = Affiliation.Relation(rawValue: row["relation"]) else {
            let relations = Affiliation.Relation.allCases.map(\.rawValue).joined(separator: ", ")
            faults.append(
                row.fault(
                    "relation", "unknown relation ‘\(row["relation"])’", expected: "one of \(relations)"))
            return
        }
        let affiliation = Affiliation(
            subject: subject, relation: relation, object: object,
            validity: Validity(row, faults: &faults),
            source: row["source"], row: TablePlace(file: row.file, line: row.line))
        let kept = Kept(value: affiliation, row: row, layer: layer)
        let key = [subject, relation.rawValue, object, row["valid_from"]].joined(separator: "\t")
        if let position = affiliationPosition[key] {
            if affiliations[position].layer == layer {
                faults.append(
                    row.fault(
                        "subject", "stands already at \(affiliations[position].value.row)",
                        expected: "each affiliation once"))
            } else {
                affiliations[position] = kept
            }
        } else {
            affiliationPosition[key] = affiliations.count
            affiliations.append(kept)
        }
    }

    private mutating func readSeries(_ row: Table.Row, faults: inout [Fault]) {
        guard let id = required(row, "series_id", faults: &faults) else { return }
        var ordinal: Int?
        if !row["ordinal"].isEmpty {
            ordinal = Int(row["ordinal"])
            if ordinal == nil {
                faults.append(
                    row.fault(
                        "ordinal", "‘\(row["ordinal"])’ is no number",
                        expected: "the meeting's number, as digits"))
            }
        }
        let start = Validity.bound(row, "date_start", faults: &faults)
        let end = Validity.bound(row, "date_end", faults: &faults) ?? start
        var held: MeetingSeries.Held?
        if ordinal != nil || start != nil {
            var interval: DayInterval?
            if let start, let end {
                interval = DayInterval(from: start.first, to: end.past)
                if interval == nil {
                    faults.append(
                        row.fault("date_end", "ends before it begins", expected: "a day after date_start"))
                }
            }
            held = MeetingSeries.Held(
                ordinal: ordinal, interval: interval, place: filled(row["place"]),
                country: filled(row["country"]),
                row: "\(row.file):\(row.line)")
        }
        let phrases = row.list("names").map { entry in
            let tag = entry.prefix { $0 != ":" }
            guard tag.utf8.count < entry.utf8.count, (2...3).contains(tag.utf8.count) else {
                return MeetingSeries.Phrase(language: .any, text: entry)
            }
            let text = entry.dropFirst(tag.count + 1).drop { $0 == " " }
            return MeetingSeries.Phrase(language: Language(rawValue: String(tag)), text: String(text))
        }
        let value = SeriesRow(
            id: id, type: row["type"], subtype: row["subtype"], actors: row.list("actors"),
            name: row["name"],
            phrases: phrases, held: held)
        series.append(Kept(value: value, row: row, layer: layer))
    }

    var gazetteer: Gazetteer {
        var order: [String] = []
        var grouped: [String: [Kept<SeriesRow>]] = [:]
        for row in series {
            if grouped[row.value.id] == nil { order.append(row.value.id) }
            grouped[row.value.id, default: []].append(row)
        }
        let built = order.map { id in Self.series(id, grouped[id] ?? []) }
        return Gazetteer(
            actors: actors.map(\.value), names: names.map(\.value),
            affiliations: affiliations.map(\.value),
            series: built)
    }

    /// The first row of the last layer that declares a series gives its facts; every row may date a meeting.
    private static func series(_ id: String, _ rows: [Kept<SeriesRow>]) -> MeetingSeries {
        let declaring = rows.filter { !$0.value.type.isEmpty }
        let last = declaring.last?.layer
        let head = (declaring.first { $0.layer == last } ?? rows[0]).value
        var meetings: [MeetingSeries.Held] = []
        for row in rows {
            guard let held = row.value.held else { continue }
            if let ordinal = held.ordinal,
                let position = meetings.firstIndex(where: { $0.ordinal == ordinal })
            {
                meetings[position] = held
            } else {
                meetings.append(held)
            }
        }
        return MeetingSeries(
            id: id, type: head.type, subtype: head.subtype, actors: head.actors, name: head.name,
            phrases: rows.flatMap(\.value.phrases), meetings: meetings)
    }

    private func filled(_ cell: String) -> String? { cell.isEmpty ? nil : cell }

    private func required(_ row: Table.Row, _ column: String, faults: inout [Fault]) -> String? {
        if row[column].isEmpty {
            faults.append(row.fault(column, "is empty", expected: "a value for ‘\(column)’"))
            return nil
        }
        return row[column]
    }
}
