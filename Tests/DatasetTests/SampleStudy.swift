import Annotation
import Dataset
import Events
import Formats
import Foundation
import Reconciliation

@testable import Documents

/// A study of two documents, a printed page and a web page, that tell one meeting and differ on its day.
struct SampleStudy {
    static let page = PrintedPage(lines: [
        "The ministers of Korea and Chile met", "in Santiago on 2 May 2012 for the third", "time. They signed nothing.",
    ])

    static let webText =
        "Santiago, 4 de mayo de 2012\nLos ministros de Chile y de Corea se reunieron por tercera vez en Santiago el 3 de mayo de 2012."

    static var web: Document {
        let text = ReadingText(webText)
        let second = webText.utf8.firstIndex(of: 0x0A)!.utf16Offset(in: webText) + 1
        return Document(
            mediaType: "text/html", metadata: DocumentMetadata(title: "Reunión"), text: text,
            blocks: [
                Block(kind: .paragraph, span: Span(0, second - 1), path: "/html/body/p[1]"),
                Block(kind: .paragraph, span: Span(second, text.bytes.count), path: "/html/body/p[2]"),
            ])
    }

    /// A field's value with the words that say it, and which occurrence of them.
    typealias Fact = (field: EventField, value: String, role: String, words: String, basis: Evidence.Basis)

    static func corpus(_ ledger: Ledger = .empty) -> ReconciledCorpus {
        let printed = event(
            "printed", in: page.text, date: day(2),
            [
                (.type, "meeting", "", "met", .stated), (.date, "2012-05-02", "", "2 May 2012", .stated),
                (.participant, "KOR", "attendee", "ministers of Korea", .stated),
                (.participant, "CHL", "attendee", "Chile met in", .stated),
                (.place, "Santiago", "", "Santiago", .stated),
                (.country, "CHL", "", "Santiago", .inferred([4])), (.ordinal, "3", "", "third time", .stated),
            ])
        let told = event(
            "web", in: webText, date: day(3),
            [
                (.type, "meeting", "", "se reunieron", .stated),
                (.date, "2012-05-03", "", "3 de mayo de 2012", .stated),
                (.participant, "KOR", "attendee", "Corea", .stated),
                (.participant, "CHL", "attendee", "Chile", .stated),
                (.participant, "gabriel-ñ", "attendee", "ministros", .stated), (.ordinal, "3", "", "tercera", .stated),
            ])
        let documents = [
            SourceDocument(
                id: "page", issuer: "mofa", origin: .original, published: day(4), language: Language(rawValue: "en")),
            SourceDocument(
                id: "web", issuer: "mre", origin: .reconstructed, published: day(4), language: Language(rawValue: "es")),
        ]
        let events =
            SourcedEvent.all([printed], in: "page", text: page.document.text)
            + SourcedEvent.all([told], in: "web", text: ReadingText(webText))
        return Reconciler(knowledge: NoActorKnowledge(), ledger: ledger).reconcile(events, documents: documents)
    }

    static func documents() -> [AssembledDocument] {
        [
            AssembledDocument(
                entry("page", "page.pdf", .original), read: page.document,
                sha256: SHA256Digest(of: page.pdf).hexadecimal,
                detectedLanguage: "en"),
            AssembledDocument(
                entry("web", "web.html", .reconstructed), read: web, sha256: SHA256Digest(of: webText).hexadecimal),
            AssembledDocument(entry("lost", "lost.pdf", .original), failed: "no such file"),
            AssembledDocument(entry("left", "left.pdf", .original), skipped: "a duplicate"),
        ]
    }

    static let periods = [
        RunDescription.Period(id: "before", name: "Before", interval: DayInterval(from: nil, to: day(3))!),
        RunDescription.Period(id: "after", name: "After", interval: DayInterval(from: day(3), to: nil)!),
    ]

    static func assembled() -> (contents: DatasetContents, leftOut: [DatasetFault]) {
        try! Assembly(
            corpus(), documents: documents(),
            actors: ActorTables(actors: ["KOR", "CHL"].map { SampleDataset.actor($0, $0) }), periods: periods
        ).assembled()
    }

    static func day(_ day: Int) -> CalendarDay { CalendarDay(year: 2012, month: 5, day: day)! }

    static func event(_ id: String, in text: String, date: CalendarDay, _ facts: [Fact]) -> DocumentEvent {
        var fields = EventFields(type: "meeting", subtype: "ministerial")
        fields.series = "kor-chl-talks"
        fields.edtf = date.iso
        fields.interval = DayInterval(day: date)
        fields.precision = .day
        fields.dateKind = .point
        var evidence: [Evidence] = []
        for fact in facts {
            let found = text.range(of: fact.words)!
            let span = Span(found.lowerBound.utf8Offset(in: text), found.upperBound.utf8Offset(in: text))
            evidence.append(
                Evidence(field: fact.field, value: fact.value, role: fact.role, span: span, basis: fact.basis))
            switch fact.field {
            case .participant: fields.participants.append(Participant(actor: fact.value, role: fact.role))
            case .place: fields.place = fact.value
            case .country: fields.country = fact.value
            case .ordinal: fields.ordinal = Int(fact.value)
            default: break
            }
        }
        let mention = Mention(
            id: "mtn-" + id, rule: "meeting.met", span: evidence.map(\.span).reduce(evidence[0].span) { $0.union($1) },
            fields: fields, evidence: evidence, derivation: Derivation(rule: "meeting.met"))
        return DocumentEvent(id: "dev-" + id, fields: fields, mentions: [mention])
    }

    private static func entry(_ id: String, _ path: String, _ origin: Origin) -> ManifestEntry {
        ManifestEntry(
            documentID: id, path: path, sha256: "", issuer: id == "web" ? "mre" : "mofa", origin: origin,
            citationKey: "",
            title: "", language: "", published: day(4), url: "", retrieved: "", rights: "", supersedes: "",
            skipReason: "",
            line: 1)
    }
}

extension String.Index {
    fileprivate func utf8Offset(in text: String) -> Int { text.utf8.distance(from: text.startIndex, to: self) }
}
