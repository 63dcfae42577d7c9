import Annotation
import Batch
import Documents
import Events
import Formats

/// What is measured, and how a floor names it.
enum Measure: String, CaseIterable {
    case mainText = "main-text"
    case dates, names
    /// Persons no table lists, and phrases that point back to somebody: parts of the names, asked for by themselves.
    case unlistedPersons = "unlisted-persons"
    case anaphors
    case eventsLenient = "events-lenient"
    case eventsStrict = "events-strict"
}

/// A figure's name: which set, which language (`all` for the whole), which measure.
struct FigureKey: Hashable, Comparable, CustomStringConvertible {
    let set: String
    let language: String
    let measure: Measure

    var description: String { "\(set) \(language) \(measure.rawValue)" }

    static func < (left: FigureKey, right: FigureKey) -> Bool {
        let order = Measure.allCases
        return (left.set, left.language, order.firstIndex(of: left.measure)!)
            < (right.set, right.language, order.firstIndex(of: right.measure)!)
    }
}

/// F1 of every measure on a gold set, per language and in all.
struct Figures {
    private(set) var counts: [FigureKey: Counts] = [:]

    /// The same of each document that was measured; empty where a set has none of its own.
    private(set) var byDocument: [FigureKey: [Counts]] = [:]

    init(counts: [FigureKey: Counts]) { self.counts = counts }

    private static let nameKinds: Set<AnnotationKind> = [.person, .organization, .state, .forum]

    /// Runs annotation and event rules on the main texts of a set.
    init(of gold: GoldSet, knowledge: PipelineKnowledge, pool: ReaderPool?) async {
        for document in gold.documents {
            let profile = knowledge.study.profile(of: document.issuer)
            let context = DocumentContext(
                id: document.id, issuer: document.issuer,
                published: document.published.flatMap { CalendarDay(iso: $0) }, dateOrder: profile.dateOrder,
                selfNames: profile.selfNames)
            let annotated = knowledge.annotator.annotate(Document(plainText: document.mainText), context: context)
            add(
                Self.names(
                    annotated, document, wanted: { Self.isUnlisted($0, knowledge.gazetteer) },
                    found: { $0 == .person && !$1.listed && $1.form == .name }), .unlistedPersons, document, gold.name)
            add(
                Self.names(
                    annotated, document, wanted: { $0.form == "anaphor" },
                    found: { Self.nameKinds.contains($0) && $1.form == .anaphor }), .anaphors, document, gold.name)
            let events = knowledge.extractor.documentEvents(in: annotated)
            add(Self.dates(annotated, document), .dates, document, gold.name)
            add(Self.names(annotated, document), .names, document, gold.name)
            let scores = EventScores.of(
                found: events.map { ScoredEvent($0.fields) }, wanted: document.events, aside: document.aside)
            add(scores.lenient, .eventsLenient, document, gold.name)
            add(scores.strict, .eventsStrict, document, gold.name)
            if let pool, let path = document.path {
                let reading = await pool.read(
                    path: GoldSet.root + "/" + path, profile: profile,
                    options: ReadingOptions(password: document.password))
                // A page that is a picture alone has no text to measure without OCR.
                if case .success(let read) = reading, read.text.bytes.isEmpty { continue }
                let read = (try? reading.get()).map { $0.text.string($0.text.whole) } ?? ""
                add(TextScores.counts(read: read, wanted: document.mainText), .mainText, document, gold.name)
            }
        }
    }

    private mutating func add(_ more: Counts, _ measure: Measure, _ document: GoldDocument, _ set: String) {
        for language in [document.language, "all"] {
            let key = FigureKey(set: set, language: language, measure: measure)
            counts[key, default: Counts()] += more
            byDocument[key, default: []].append(more)
        }
    }

    private static func dates(_ annotated: AnnotatedDocument, _ gold: GoldDocument) -> Counts {
        let scalars = Array(gold.mainText.unicodeScalars)
        func tagged(_ start: Int, _ end: Int, _ from: String?, _ to: String?) -> TaggedSpan {
            let core = SpanScores.core(start, end, of: scalars)
            return TaggedSpan(start: core.start, end: max(core.start, core.end), value: "\(from ?? "")/\(to ?? "")")
        }
        let text = annotated.document.text
        let found = annotated.annotations.compactMap { annotation -> TaggedSpan? in
            guard case .time(let time) = annotation.content else { return nil }
            return tagged(
                text.scalarOffset(ofByte: annotation.span.start), text.scalarOffset(ofByte: annotation.span.end),
                time.interval?.from?.iso, time.interval?.to?.iso)
        }
        let wanted = gold.dates.filter { !$0.isOptional }.map { tagged($0.start, $0.end, $0.from, $0.to) }
        let neutral = gold.dates.filter(\.isOptional).map { tagged($0.start, $0.end, $0.from, $0.to) }
        return SpanScores.counts(found: found, wanted: wanted, neutral: Set(neutral.map { $0.start...$0.end }))
    }

    private static func names(_ annotated: AnnotatedDocument, _ gold: GoldDocument) -> Counts {
        let kinds = Set(nameKinds.map(\.rawValue))
        return names(
            annotated, gold, wanted: { kinds.contains($0.kind) && $0.form == "name" },
            found: { kind, _ in nameKinds.contains(kind) })
    }

    private static func isUnlisted(_ name: GoldName, _ gazetteer: Gazetteer) -> Bool {
        name.kind == "person" && name.form == "name" && gazetteer.actor(name.actor) == nil
    }

    /// Names of one sort; those of other sorts are neither right nor wrong.
    private static func names(
        _ annotated: AnnotatedDocument, _ gold: GoldDocument, wanted isWanted: (GoldName) -> Bool,
        found isFound: (AnnotationKind, Name) -> Bool
    ) -> Counts {
        let text = annotated.document.text
        let found = annotated.annotations.compactMap { annotation -> TaggedSpan? in
            guard case .name(let name) = annotation.content, isFound(annotation.kind, name) else { return nil }
            return TaggedSpan(
                start: text.scalarOffset(ofByte: annotation.span.start),
                end: text.scalarOffset(ofByte: annotation.span.end), value: ScoredEvent.plain(name.actor) ?? "")
        }
        let plain = gold.names.filter(isWanted)
        let other = gold.names.filter { !isWanted($0) }
        let wanted = plain.map {
            TaggedSpan(start: $0.start, end: $0.end, value: ScoredEvent.plain($0.actor) ?? "")
        }
        return SpanScores.counts(found: found, wanted: wanted, neutral: Set(other.map { $0.start...$0.end }))
    }
}

extension ScoredEvent {
    init(_ fields: EventFields) {
        type = fields.type
        from = fields.interval?.from?.iso
        to = fields.interval?.to?.iso
        participants = Set(fields.participants.compactMap { Self.plain($0.actor) })
        country = fields.country?.lowercased()
        ordinal = fields.ordinal.map(String.init)
        status = fields.status.rawValue
    }
}
