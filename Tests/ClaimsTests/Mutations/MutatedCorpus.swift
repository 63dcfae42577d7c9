import Annotation
import Claims
import Documents
import Events
import Formats
import FoundationEssentials
import GoldRecords
import Reconciliation

/// The composed corpus at the level of its gold document events, with the study's names, manifest and claims; and what
/// edits make of it.
struct MutatedCorpus {
    /// A gold record as it stands or as an edit left it.
    struct Telling {
        let document: SourceDocument
        let items: [GoldCorpus.Item]
    }
    private let records: [String: (record: JSON, text: ReadingText)]
    private let study: Study
    let gazetteer: Gazetteer
    let claims: [Claim]
    /// By document.
    private(set) var tellings: [String: Telling]

    static let shared = Result { try MutatedCorpus() }

    private init() throws {
        var faults: [Fault] = []
        let study = try Study.load("Pipelines/korea-lac")
        var vocabulary = VocabularyBuilder()
        gazetteer = AnnotationKnowledge.load(folders: study.layers, vocabulary: &vocabulary, faults: &faults).gazetteer
        claims = ClaimTable.read(path: "Pipelines/korea-lac/claims/paper.tsv", faults: &faults)
        if !faults.isEmpty { throw Faults(faults) }
        self.study = study
        var records: [String: (record: JSON, text: ReadingText)] = [:]
        for part in ["learn", "check", "keep"] {
            let folder = "Fixtures/gold/" + part
            for file in try FileManager.default.contentsOfDirectory(atPath: folder) where file.hasSuffix(".json") {
                let record = try JSON(parsing: String(contentsOfFile: folder + "/" + file, encoding: .utf8))
                let text = try String(contentsOfFile: folder + "/" + file.dropLast(5) + ".main.txt", encoding: .utf8)
                records[record["id"]?.string ?? ""] = (record, ReadingText(text))
            }
        }
        self.records = records
        tellings = [:]
        for (name, item) in records { tellings[name] = telling(item.record, text: item.text) }
    }

    /// With what the manifest and the issuer's profile say of the document.
    private func telling(_ record: JSON, text: ReadingText) -> Telling {
        let gold = GoldCorpus.document(record, text: text)
        let entry = study.manifest.first { $0.documentID == gold.id }
        let profile = study.profile(of: gold.issuer)
        let document = SourceDocument(
            id: gold.id, issuer: gold.issuer, origin: gold.origin, published: gold.published, language: gold.language,
            title: gold.title, speaksFor: [gold.issuer] + profile.speaksFor.filter { $0 != gold.issuer },
            standing: profile.isSecondary ? .secondary : .primary, fingerprint: gold.fingerprint,
            citationKeys: entry.map { $0.citationKey.isEmpty ? [] : [$0.citationKey] } ?? [])
        return Telling(document: document, items: GoldCorpus.items(record, text: text))
    }

    /// With an edit applied; the words of the texts stay as they are.
    func applying(_ mutation: Mutation, publishedLater days: Int = 7) -> MutatedCorpus {
        var edited = self
        for name in mutation.documents {
            guard let (record, text) = records[name] else { continue }
            func copy(_ suffix: String, _ member: String, _ value: String) -> JSON {
                let published = record["published"]?.string.flatMap { CalendarDay(iso: $0) }
                return record.with("id", .string("\(name)-\(suffix)")).with(member, .string(value))
                    .with("published", published.map { .string($0.adding(days: days).iso) } ?? .null)
            }
            switch mutation.change {
            case .drop: edited.tellings[name] = nil
            case .redate(let edtf):
                let interval = EDTF.days(edtf)?.interval
                edited.tellings[name] = telling(
                    record.editing(mutation.key) {
                        $0.with("edtf", .string(edtf)).with("from", JSON(interval?.from?.iso))
                            .with("to", JSON(interval?.to?.iso))
                    }, text: text)
            case .move(let country, let place):
                edited.tellings[name] = telling(
                    record.editing(mutation.key) { $0.with("country", .string(country)).with("place", JSON(place)) },
                    text: text)
            case .duplicate(let issuer):
                edited.tellings[name + "-reprint"] = telling(copy("reprint", "issuer", issuer), text: text)
            case .translate(let language, let replaces):
                edited.tellings["\(name)-\(language)"] = telling(copy(language, "language", language), text: text)
                if replaces { edited.tellings[name] = nil }
            }
        }
        return edited
    }

    func without(_ document: String) -> MutatedCorpus {
        var edited = self
        edited.tellings[document] = nil
        return edited
    }

    /// Another copy of one document event's fields.
    func editing(_ document: String, event: Int, _ change: (JSON) -> JSON) -> MutatedCorpus {
        guard let (record, text) = records[document] else { return self }
        var edited = self
        var position = -1
        edited.tellings[document] = telling(
            record.editing {
                position += 1
                return position == event ? change($0) : $0
            }, text: text)
        return edited
    }

    var names: [String] { tellings.keys.sorted() }

    /// The gold records' documents, with the number of their events.
    func events(of document: String) -> [JSON] { records[document]?.record["events"]?.array ?? [] }

    /// - Parameter type: events of other families are left out where given: none of them is ever taken for one of these.
    func reconciled(of type: String? = nil) -> ReconciledCorpus {
        let shown = names.compactMap { tellings[$0] }
        let gatherings = ["meeting", "seminar"]
        let events = shown.flatMap { $0.items.map(\.event) }.filter { event in
            guard let type else { return true }
            return event.fields.type == type || (gatherings.contains(type) && gatherings.contains(event.fields.type))
        }
        return Reconciler(knowledge: gazetteer).reconcile(events, documents: shown.map(\.document))
    }

    /// With the paper as a document that tells what it claims.
    func adding(_ claim: Claim) -> MutatedCorpus {
        let quote = "as claimed"
        let span = Span(0, quote.utf8.count)
        let mention = Mention(
            id: "mn-paper", rule: "claim", span: span, fields: claim.fields,
            evidence: [Evidence(field: .type, value: claim.fields.type, span: span)],
            derivation: Derivation(rule: "claim"))
        let event = DocumentEvent(id: "dev-paper", fields: claim.fields, mentions: [mention])
        let sourced = SourcedEvent.all([event], in: claim.paper) { _ in quote }[0]
        var edited = self
        edited.tellings[claim.paper] = Telling(
            document: SourceDocument(id: claim.paper, issuer: "scholar", origin: .original, standing: .secondary),
            items: [GoldCorpus.Item(event: sourced, key: "")])
        return edited
    }

    func check(_ claims: [Claim], in corpus: ReconciledCorpus) -> [CheckedClaim] {
        Verdicts(corpus: corpus, knowledge: gazetteer).check(claims)
    }

    /// Independent tellings of a real event: those of the reconciled events its tellings fall into.
    func sources(of key: String, in corpus: ReconciledCorpus) -> Int {
        let identifiers = Set(
            tellings.values.flatMap(\.items).filter { $0.key == key }.compactMap { corpus.eventOf[$0.event.id] })
        return corpus.events.filter { identifiers.contains($0.id) }.map(\.sources).reduce(0, +)
    }
}

extension JSON {
    /// With one member set.
    func with(_ key: String, _ value: JSON) -> JSON {
        guard case .object(let members) = self else { return self }
        return .object(members.filter { $0.key != key } + [Member(key, value)])
    }

    /// With every event changed.
    func editing(_ change: (JSON) -> JSON) -> JSON {
        with("events", .array((self["events"]?.array ?? []).map(change)))
    }

    /// With the event of that key changed.
    func editing(_ key: String?, _ change: (JSON) -> JSON) -> JSON {
        editing { $0["key"]?.string == key ? change($0) : $0 }
    }
}
