import Annotation
import Documents
import Events
import Formats
public import Reconciliation

/// Says what a corpus says of a paper's claims, field by field and in all: once on all documents, once on originals
/// alone. A verdict rests on documents other than the paper, and on words: where nothing identifies the event claimed,
/// it is not guessed.
public struct Verdicts: Sendable {
    let corpus: ReconciledCorpus
    let knowledge: any ActorKnowledge

    public init(corpus: ReconciledCorpus, knowledge: any ActorKnowledge) {
        self.corpus = corpus
        self.knowledge = knowledge
    }

    /// In the order of the claims.
    public func check(_ claims: [Claim]) -> [CheckedClaim] {
        let documents = Dictionary(corpus.documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var membersOf: [String: [Int]] = [:]
        for (index, event) in corpus.documentEvents.enumerated() {
            if let identifier = corpus.eventOf[event.id] { membersOf[identifier, default: []].append(index) }
        }
        let probes = claims.map { Self.probe($0) }
        let search = EvidenceSearch(
            corpus: corpus, matcher: EventMatcher(corpus, probes: probes, knowledge: knowledge),
            documents: documents, membersOf: membersOf, knowledge: knowledge)
        let resolver = CitationResolver(corpus: corpus, knowledge: knowledge)
        let coverage = Coverage(documents: corpus.documents, events: corpus.documentEvents)
        return claims.enumerated().map { number, claim in
            check(claim, number: number, search: search, resolver: resolver, coverage: coverage)
        }
    }

    private func check(
        _ claim: Claim, number: Int, search: EvidenceSearch, resolver: CitationResolver, coverage: Coverage
    ) -> CheckedClaim {
        let tellings = corpus.tellingOf
        let notThePaper: (String) -> Bool = { $0 != claim.paper && tellings[$0] != claim.paper }
        let onlyOriginals: (String) -> Bool = {
            notThePaper($0) && search.documents[$0]?.origin == .original
        }
        let matches = Set(search.matcher.matches(number).map(\.index))
        let citations = resolver.resolve(claim, matching: matches)
        let cited = citations.filter { $0.certainty >= 0.5 }.flatMap(\.documents)
        func judged(_ admits: @escaping (String) -> Bool) -> (evidence: ClaimEvidence, judgement: ClaimJudgement) {
            let couldSpeak = coverage.couldSpeak(claim, cited: cited, knowledge: knowledge, admits: admits)
            let judged = search.evidence(for: claim, number: number, admits: admits).map { evidence in
                (
                    evidence: evidence,
                    judgement: ClaimJudgement(
                        claim: claim, evidence: evidence, events: corpus.documentEvents, couldSpeak: couldSpeak,
                        knowledge: knowledge)
                )
            }
            // A claim is borne out by any tellings that bear it out; else those that bear out most of it decide, the
            // likeliest where several do.
            return judged.first { $0.judgement.verdict == .supported }
                ?? judged.max { $0.judgement.supportedFields < $1.judgement.supportedFields } ?? judged[0]
        }
        let all = judged(notThePaper)
        let originals = judged(onlyOriginals)
        let originalVerdicts = Dictionary(
            originals.judgement.fields.map { ("\($0.field) \($0.role) \($0.claimed)", $0.verdict.verdict) },
            uniquingKeysWith: { first, _ in first })
        let fields = all.judgement.fields.map { item in
            ClaimField(
                field: item.field, role: item.role, claimed: item.claimed, found: item.verdict.found,
                verdict: item.verdict.verdict,
                verdictOnOriginals: originalVerdicts["\(item.field) \(item.role) \(item.claimed)"] ?? .notCheckable,
                evidence: item.verdict.evidence)
        }
        return CheckedClaim(
            claim: claim, verdict: all.judgement.verdict, verdictOnOriginals: originals.judgement.verdict,
            fields: fields, events: all.evidence.events, citations: citations, reason: all.judgement.reason)
    }

    /// The claim as a document event of its paper.
    private static func probe(_ claim: Claim) -> SourcedEvent {
        let mention = Mention(
            id: claim.id, rule: "claim", span: Span(claim.start, claim.end), fields: claim.fields, evidence: [],
            derivation: Derivation(rule: "claim"))
        return SourcedEvent(
            event: DocumentEvent(id: claim.id, fields: claim.fields, mentions: [mention]), document: claim.paper,
            attestations: [])
    }
}
