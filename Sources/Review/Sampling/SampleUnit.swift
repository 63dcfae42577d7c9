internal import Dataset
internal import Formats
internal import Reconciliation

/// One drawn unit: a telling, or a passage in which nothing was found.
struct SampleUnit {
    let id: String
    let stratum: String
    /// Type and rule of the telling; empty for passages.
    let type: String
    let rule: String
    let document: String
    /// The telling; empty for passages.
    let mention: String
    let event: String
    let start: Int
    let end: Int
    let quote: String
}

extension ReviewDesk {
    func sampleUnits() throws -> [SampleUnit] {
        guard let plan = session.plan else { return [] }
        if let sampled { return sampled }
        let snapshot = try snapshot()
        let all = plan.unit == .tellings ? try tellingUnits(plan, snapshot) : try passageUnits(plan, snapshot)
        stratumSizes = Dictionary(all.map { ($0.stratum, 1) }, uniquingKeysWith: +)
        let units = plan.drawn(from: all.map { (id: $0.id, stratum: $0.stratum) }).map { all[$0] }
        sampled = units
        return units
    }

    /// Also those a reviewer has rejected meanwhile: a sample does not change by being judged.
    private func tellingUnits(_ plan: SamplingPlan, _ snapshot: DatasetSnapshot) throws -> [SampleUnit] {
        let rows = try snapshot.database.prepare(
            """
            SELECT m.mention_id, m.type, m.rule, d.issuer, m.edtf, d.origin, m.document_id, m.event_id, e.char_start,
              e.char_end, e.quote
            FROM mentions m JOIN documents d USING (document_id)
            JOIN evidence e ON e.mention_id = m.mention_id AND e.field = 'type' ORDER BY m.rowid
            """
        ).rows()
        return rows.map { row in
            let stratum =
                switch plan.stratify {
                case .type: row[1].text
                case .rule: row[2].text
                case .issuer: row[3].text
                case .year: row[4].text.isEmpty ? "undated" : String(row[4].text.prefix(4))
                case .origin: row[5].text
                case .none: ""
                }
            return SampleUnit(
                id: row[0].text, stratum: stratum, type: row[1].text, rule: row[2].text, document: row[6].text,
                mention: row[0].text, event: row[7].text,
                start: row[8].integer, end: row[9].integer, quote: row[10].text)
        }
    }

    /// Paragraphs of at least forty code points that no telling touches.
    private func passageUnits(_ plan: SamplingPlan, _ snapshot: DatasetSnapshot) throws -> [SampleUnit] {
        var units: [SampleUnit] = []
        let texts = try snapshot.database.prepare("SELECT text FROM texts WHERE document_id = ?")
        let tellings = try snapshot.database.prepare(
            "SELECT char_start, char_end FROM mentions WHERE document_id = ? ORDER BY char_start")
        for row in snapshot.documents {
            let document = row["document_id"].text
            guard let text = try texts.rows([.text(document)]).first?[0].text else { continue }
            let told = try tellings.rows([.text(document)]).map { ($0[0].integer, $0[1].integer) }
            let stratum =
                switch plan.stratify {
                case .issuer: row["issuer"].text
                case .year: row["published"].text.isEmpty ? "undated" : String(row["published"].text.prefix(4))
                case .origin: row["origin"].text
                case .type, .rule, .none: ""
                }
            for passage in Self.paragraphs(of: text) where passage.end - passage.start >= 40 {
                if told.contains(where: { $0.0 < passage.end && $0.1 > passage.start }) { continue }
                units.append(
                    SampleUnit(
                        id: "\(document) \(QuoteNormalization.normalized(passage.text))", stratum: stratum, type: "",
                        rule: "", document: document, mention: "", event: "", start: passage.start, end: passage.end,
                        quote: passage.text))
            }
        }
        return units
    }

    /// Stretches between empty lines, in code points.
    static func paragraphs(of text: String) -> [(start: Int, end: Int, text: String)] {
        var result: [(start: Int, end: Int, text: String)] = []
        var start = 0
        var words = String.UnicodeScalarView()
        var position = 0
        var lineEnds = 0
        func close() {
            let end = position - lineEnds
            while words.last == "\n" { words.removeLast() }
            if !words.isEmpty { result.append((start, end, String(words))) }
            words = String.UnicodeScalarView()
        }
        for scalar in text.unicodeScalars {
            if scalar == "\n" {
                lineEnds += 1
                if !words.isEmpty { words.append(scalar) }
            } else {
                if lineEnds > 1 || words.isEmpty {
                    close()
                    start = position
                }
                lineEnds = 0
                words.append(scalar)
            }
            position += 1
        }
        close()
        return result
    }

    /// The sample as a list, each unit with what the reviewer said of it.
    func sample(_ question: ListQuestion) throws -> JSON {
        let snapshot = try snapshot()
        let index = try index()
        let units = try sampleUnits()
        var facets = [
            FacetedList.Facet("stratum", groups: Set(units.map(\.stratum)).sorted()),
            FacetedList.Facet("review", groups: DecisionIndex.states),
        ]
        var states: [String] = []
        var passages: [String: String] = [:]
        for item in index.items {
            if case .passage(let target) = item.entry.question {
                passages[target.document + "\u{1F}" + target.quote] = DecisionIndex.state(of: item.entry)
            }
        }
        for unit in units {
            let own = (index.byMention[unit.mention] ?? []).map { index.items[$0].entry }
            var state = own.last { if case .telling = $0.question { true } else { false } }.map(DecisionIndex.state)
            if state == nil, !own.isEmpty { state = own.last.map(DecisionIndex.state) }
            if unit.mention.isEmpty {
                state = passages[unit.document + "\u{1F}" + QuoteNormalization.normalized(Self.shortened(unit.quote))]
            }
            states.append(state ?? "open")
            facets[0].append(CollectionOfOne(unit.stratum))
            facets[1].append(CollectionOfOne(state ?? "open"))
        }
        let list = FacetedList(count: units.count, facets: facets)
        let among =
            question.words.isEmpty
            ? nil
            : units.map {
                FoldedWords.allStand(question.words, in: FoldedWords.folded($0.quote + " " + $0.document))
            }
        let answer = list.answer(question.wanted, among: among)
        let select = try snapshot.database.prepare(Self.eventSelect + " WHERE event_id = ?")
        let rows: [JSON] = try answer.items.dropFirst(question.offset).prefix(question.limit).map { item in
            let unit = units[item]
            let event = unit.event.isEmpty ? nil : try select.rows([.text(unit.event)]).first
            return .object([
                .init("mention", .string(unit.mention)), .init("document", .string(unit.document)),
                .init("stratum", .string(unit.stratum)), .init("start", .int(unit.start)), .init("end", .int(unit.end)),
                .init("quote", .string(Self.shortened(unit.quote))), .init("state", .string(states[item])),
                .init("event", event.map { eventItem($0, state: states[item], snapshot) } ?? .null),
            ])
        }
        return Self.answer(question, total: answer.items.count, all: units.count, rows: rows, counts: answer.counts)
    }

    /// A ledger is no place for whole paragraphs.
    static func shortened(_ quote: String) -> String {
        guard quote.unicodeScalars.count > 200 else { return quote }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: quote.unicodeScalars.prefix(200))
        return String(view)
    }
}
