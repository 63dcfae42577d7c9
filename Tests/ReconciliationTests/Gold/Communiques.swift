import Annotation
import Documents
import Events
import Formats
import FoundationEssentials
import Reconciliation

/// The communiqués by other hands with their gold document events, as `../shared/suites/communiques` has them.
struct Communiques {
    struct Item {
        let event: SourcedEvent
        /// The annotator's name of the real event.
        let key: String
    }
    let documents: [SourceDocument]
    let items: [Item]

    static let folder = "../shared/suites/communiques"
    static var isPresent: Bool { FileManager.default.fileExists(atPath: folder + "/gold.jsonl") }

    /// Two annotators shared the documents and named events each in their own way; where both halves tell one event
    /// their names differ. The second's name → the first's.
    static let namedTwice = [
        "fealac-fmm7-2015": "fealac-fmm-7", "fealac-fmm8-2017": "fealac-fmm-8", "fealac-fmm9-2019": "fealac-fmm-9",
        "fealac-som18-busan-2017": "fealac-som-18", "fealac-busan-declaration-2017": "busan-declaration-2017",
        "kor-fealac-pledge-2017": "rok-fealac-fund-contribution", "kor-chl-fta-force": "rok-chile-fta-in-force",
        "kor-per-fta-force": "rok-peru-fta-in-force", "korea-lac-forum-2014": "hlf-kla-2014",
        "eclac-rok-mou-2012": "rok-eclac-mou-2012", "kor-fm-kim-tour-2012": "kim-sunghwan-tour-2012",
        "eclac-rok-membership-2007": "rok-eclac-member", "kor-col-fm-stop-2012": "kim-sunghwan-colombia-2012",
        "kor-per-fm-visit-2012": "kim-sunghwan-peru-2012", "kor-chl-fm-stop-2012": "kim-sunghwan-chile-2012",
        "kor-bra-fm-stop-2012": "kim-sunghwan-brazil-2012", "kor-chl-fm-meeting-2012": "kim-moreno-2012",
        "eclac-session34-2012": "eclac-session-34", "iadb-rok-cofinancing-2015": "korea-idb-facility-2015",
        "celac-rok-meeting3-2014": "rok-celac-hlm-3", "celac-rok-meeting4-2015": "rok-celac-hlm-4",
    ]

    static func real(_ key: String) -> String { namedTwice[key] ?? key }

    /// - Parameter include: which documents, by file name.
    init(_ include: (String) -> Bool = { _ in true }) throws {
        var documents: [SourceDocument] = []
        var items: [Item] = []
        let lines = try String(contentsOfFile: Self.folder + "/gold.jsonl", encoding: .utf8).split(separator: "\n")
        for line in lines {
            let record = try JSON(parsing: line)
            let name = record["id"]?.string ?? ""
            guard include(name) else { continue }
            let file = name.hasSuffix(".html") ? String(name.dropLast(5)) + ".main.txt" : name
            let text = ReadingText(try String(contentsOfFile: Self.folder + "/" + file, encoding: .utf8))
            let issuer = record["issuer"]?.string ?? ""
            documents.append(
                SourceDocument(
                    id: name, issuer: issuer, origin: .reconstructed,
                    published: record["published"]?.string.flatMap { CalendarDay(iso: $0) },
                    language: Language(rawValue: record["language"]?.string ?? "und"),
                    title: record["title"]?.string ?? "", speaksFor: Self.speaksFor(issuer, name),
                    fingerprint: TextFingerprint(text)))
            var keys: [String] = []
            var events: [DocumentEvent] = []
            for (index, gold) in (record["events"]?.array ?? []).enumerated() {
                keys.append(gold["key"]?.string ?? "")
                events.append(Self.event(gold, id: "\(name)#\(index)", text: text))
            }
            for (key, event) in zip(keys, SourcedEvent.all(events, in: name, text: text)) {
                items.append(Item(event: event, key: key))
            }
        }
        self.documents = documents
        self.items = items
    }

    private static func speaksFor(_ issuer: String, _ name: String) -> [String] {
        if issuer == "mofa" { return ["KOR"] }
        if name.hasPrefix("es-mre") { return ["ARG"] }
        return name.hasPrefix("pt-mre") ? ["BRA"] : []
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
            id: "mn-" + id, rule: "gold", span: span, fields: fields, evidence: evidence,
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
    func gold(named name: (String) -> String = { $0 }) -> [Set<Int>] {
        Self.grouped(items.map { name($0.key) })
    }

    func found(_ corpus: ReconciledCorpus) -> [Set<Int>] {
        Self.grouped(items.map { corpus.eventOf[$0.event.id] ?? "" })
    }

    private static func grouped(_ labels: [String]) -> [Set<Int>] {
        var groups: [String: Set<Int>] = [:]
        for (index, label) in labels.enumerated() { groups[label, default: []].insert(index) }
        return groups.keys.sorted().compactMap { groups[$0] }
    }
}
