import Annotation
package import Documents
import Events
package import Formats
package import Reconciliation

/// Documents with their gold document events, each under the name of the real event it tells.
package struct GoldCorpus {
    package struct Item {
        package let event: SourcedEvent
        /// The annotator's name of the real event.
        package let key: String

        package init(event: SourcedEvent, key: String) {
            self.event = event
            self.key = key
        }
    }
    package let documents: [SourceDocument]
    package let items: [Item]

    package init(documents: [SourceDocument], items: [Item]) {
        self.documents = documents
        self.items = items
    }

    /// - Parameter records: gold records, with the main text of each.
    package init(_ records: [(record: JSON, text: ReadingText)]) {
        documents = records.map { Self.document($0.record, text: $0.text) }
        items = records.flatMap { Self.items($0.record, text: $0.text) }
    }

    /// A document as a gold record describes it.
    package static func document(_ record: JSON, text: ReadingText) -> SourceDocument {
        let name = record["id"]?.string ?? ""
        let issuer = record["issuer"]?.string ?? ""
        return SourceDocument(
            id: name, issuer: issuer, origin: .reconstructed,
            published: record["published"]?.string.flatMap { CalendarDay(iso: $0) },
            language: Language(rawValue: record["language"]?.string ?? "und"),
            title: record["title"]?.string ?? "", speaksFor: Self.speaksFor(issuer, name),
            fingerprint: TextFingerprint(text))
    }

    /// A record's document events; events without a trigger in the text are told by none of its words.
    package static func items(_ record: JSON, text: ReadingText) -> [Item] {
        let name = record["id"]?.string ?? ""
        let gold = record["events"]?.array ?? []
        let events = gold.enumerated().map { event($1, id: "\(name)#\($0)", text: text) }
        return zip(gold, SourcedEvent.all(events, in: name, text: text)).map {
            Item(event: $1, key: $0["key"]?.string ?? "")
        }
    }

    private static func speaksFor(_ issuer: String, _ name: String) -> [String] {
        if issuer == "mofa" { return ["KOR"] }
        if issuer == "mfa-argentina" || name.hasPrefix("es-mre") { return ["ARG"] }
        return issuer == "mfa-brazil" || name.hasPrefix("pt-mre") ? ["BRA"] : []
    }

    private static func event(_ gold: JSON, id: String, text: ReadingText) -> DocumentEvent {
        var fields = EventFields(
            type: gold["type"]?.string ?? "", subtype: gold["subtype"]?.string ?? "",
            status: EventStatus(rawValue: gold["status"]?.string ?? "") ?? .occurred)
        fields.title = gold["title"]?.string
        fields.edtf = gold["edtf"]?.string
        let from = gold["from"]?.string.flatMap { CalendarDay(iso: $0) }
        let to = gold["to"]?.string.flatMap { CalendarDay(iso: $0) }
        if from != nil || to != nil { fields.interval = DayInterval(from: from, to: to) }
        fields.precision = fields.edtf.map(precision)
        fields.dateKind = fields.edtf.map { $0.contains("/") && precision($0) == .day ? .span : .point }
        fields.participants = (gold["participants"]?.array ?? []).compactMap(\.string).map {
            Participant(actor: $0, role: "")
        }
        fields.country = gold["country"]?.string
        fields.place = gold["place"]?.string
        fields.ordinal = gold["ordinal"]?.int
        fields.amount = gold["amount"]?.double.map { String(Int($0)) }
        fields.currency = gold["currency"]?.string
        let start = gold["trigger_start"]?.int ?? gold["start"]?.int ?? 0
        let end = gold["trigger_end"]?.int ?? gold["end"]?.int ?? start
        let span = Span(text.byteOffset(ofScalar: start) ?? 0, text.byteOffset(ofScalar: end) ?? 0)
        var evidence = [Evidence(field: .type, value: fields.type, span: span)]
        if let edtf = fields.edtf { evidence.append(Evidence(field: .date, value: edtf, span: span)) }
        let mention = Mention(
            id: "mn-" + id, rule: "gold", span: text.line(around: span), fields: fields, evidence: evidence,
            derivation: Derivation(rule: "gold"))
        return DocumentEvent(id: id, fields: fields, mentions: [mention])
    }

    private static func precision(_ edtf: String) -> DatePrecision {
        if edtf.contains("..") { return .open }
        if edtf.contains("X") { return .decade }
        let lengths = edtf.split(separator: "/").map { $0.split(separator: "~")[0].utf8.count }
        switch lengths.min() ?? 4 {
        case 10: return .day
        case 7: return .month
        default: return .year
        }
    }

    /// Clusters of item numbers by the annotators' names.
    package func gold(named name: (String) -> String = { $0 }) -> [Set<Int>] {
        Self.grouped(items.map { name($0.key) })
    }

    package func found(_ corpus: ReconciledCorpus) -> [Set<Int>] {
        Self.grouped(items.map { corpus.eventOf[$0.event.id] ?? "" })
    }

    private static func grouped(_ labels: [String]) -> [Set<Int>] {
        var groups: [String: Set<Int>] = [:]
        for (index, label) in labels.enumerated() { groups[label, default: []].insert(index) }
        return groups.keys.sorted().compactMap { groups[$0] }
    }

    /// Pairs that are together where the names differ, or apart where they agree, and why.
    package func mistakes(_ corpus: ReconciledCorpus, named name: (String) -> String = { $0 }) -> [String] {
        var result: [String] = []
        let reconciler = Reconciler(knowledge: NoActorKnowledge())
        for i in items.indices {
            for j in items.indices where j > i {
                let (a, b) = (items[i], items[j])
                let together = corpus.eventOf[a.event.id] == corpus.eventOf[b.event.id]
                guard (name(a.key) == name(b.key)) != together else { continue }
                result.append(
                    "\(together ? "merged" : "missed") \(a.key) [\(a.event.id)] ~ \(b.key) [\(b.event.id)]")
                if let why = reconciler.explain(
                    a.event.id, b.event.id, in: items.map(\.event), documents: documents)
                {
                    result.append(
                        "  \(why.score): \(why.features.map { "\($0.weight) \($0.reason)" }.joined(separator: " ")) \(why.vetoes)"
                    )
                }
            }
        }
        return result
    }

    /// Pairs of names listed as distinct that one event unites.
    package func united(_ list: JSON, in corpus: ReconciledCorpus) -> (checked: Int, united: [String]) {
        var checked = 0
        var united: [String] = []
        for pair in list.array ?? [] {
            let keys = (pair["keys"]?.array ?? []).compactMap(\.string)
            let events = keys.map { key in
                Set(items.filter { $0.key == key }.compactMap { corpus.eventOf[$0.event.id] })
            }
            for i in events.indices {
                for j in events.indices where j > i && !events[i].isEmpty && !events[j].isEmpty {
                    checked += 1
                    if !events[i].isDisjoint(with: events[j]) { united.append("\(keys[i]) ~ \(keys[j])") }
                }
            }
        }
        return (checked, united)
    }

    /// Listed conflicts whose documents are here that the corpus does not show with a kind the list's word allows: a
    /// `refinement` is of precision, a `revision` may be of any kind.
    package func unseen(_ list: JSON, in corpus: ReconciledCorpus) -> (checked: Int, unseen: [String: String]) {
        var checked = 0
        var unseen: [String: String] = [:]
        let present = Set(documents.map(\.id))
        for listed in (list.array ?? []).map(ListedConflict.init) {
            guard listed.documents.allSatisfy({ present.contains($0) }) else { continue }
            checked += 1
            let events = Set(
                items.filter { listed.keys.contains($0.key) && listed.documents.contains($0.event.document) }.compactMap
                {
                    corpus.eventOf[$0.event.id]
                })
            let found = corpus.conflicts.filter { events.contains($0.event) && $0.field.rawValue == listed.field }
            if events.count != 1 || !listed.isShown(by: found) {
                unseen[
                    "\(listed.keys.joined(separator: " ")) \(listed.field) \(listed.values.joined(separator: " | "))"] =
                    "\(events.count) events; \(found.map { "\($0.kind) \($0.value) \($0.otherValue)" })"
            }
        }
        return (checked, unseen)
    }
}

extension ReadingText {
    /// The line that holds a span, for the passage an event was read from.
    fileprivate func line(around span: Span) -> Span {
        var (start, end) = (span.start, span.end)
        while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        return Span(start, end)
    }
}
