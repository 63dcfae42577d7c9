import Events
import Formats
public import Reconciliation

/// Finds the documents that citations mean: by issuer and year, by the keys the manifest gives them, and by whether
/// they tell what the claim tells.
public struct CitationResolver: Sendable {
    let documents: [SourceDocument]
    /// Document events by document.
    let eventsOf: [String: [Int]]
    let events: [SourcedEvent]
    let tellingOf: [String: String]

    static let ofEvent = 40.0
    static let ofParticipants = 6.0

    public init(corpus: ReconciledCorpus, knowledge: any ActorKnowledge) {
        documents = corpus.documents
        events = corpus.documentEvents
        tellingOf = corpus.tellingOf
        var eventsOf: [String: [Int]] = [:]
        for (index, event) in corpus.documentEvents.enumerated() { eventsOf[event.document, default: []].append(index) }
        self.eventsOf = eventsOf
    }

    /// How sure a resolution is: one chosen document's share of all weights, where one more unit stands for a work that
    /// was not registered. A document of the cited body and year weighs 1, one the manifest gives the cited key 3, one
    /// that lacks the page cited a tenth; the weight grows with what it tells of the claim: 40 times for the event
    /// itself, 6 times for its participants within its year.
    public static func certainty(ofOne chosen: Double, all: [Double]) -> Double {
        (chosen / (all.reduce(0, +) + 1) * 100).rounded() / 100
    }

    /// One resolution for each citation, in their order; citations of a claim that read alike mean works that differ.
    ///
    /// - Parameter matching: indices of document events that tell the claim's event.
    public func resolve(_ claim: Claim, matching: Set<Int>) -> [CitationResolution] {
        var taken: Set<String> = []
        return claim.citations.map { citation in
            let candidates = self.candidates(citation, paper: claim.paper).map { document in
                let telling = telling(document.id, of: claim, matching: matching)
                return (document: document, telling: telling, weight: document.weight * telling)
            }
            guard !candidates.isEmpty else {
                return CitationResolution(
                    claim: claim.id, citation: citation, documents: [], certainty: 0,
                    reason: "No document of that body and year is registered.")
            }
            let free = candidates.filter { !taken.contains($0.document.id) }
            let best = (free.isEmpty ? candidates : free).map(\.weight).max() ?? 0
            let chosen = (free.isEmpty ? candidates : free).filter { $0.weight == best }
            // A tie of many stays a tie; it is not broken by the order of names.
            let repeated = claim.citations.filter { $0.text == citation.text }.count
            if chosen.count == 1 || repeated > 1, let first = chosen.first { taken.insert(first.document.id) }
            return CitationResolution(
                claim: claim.id, citation: citation, documents: chosen.map(\.document.id),
                certainty: Self.certainty(ofOne: best, all: candidates.map(\.weight)),
                reason: Self.reason(
                    candidates: candidates.count, chosen: chosen.count, telling: chosen.first?.telling ?? 1))
        }
    }

    private static func reason(candidates: Int, chosen: Int, telling: Double) -> String {
        let tells =
            telling >= ofEvent
            ? "tells the event"
            : telling >= ofParticipants ? "tells of its participants in that year" : "was published then"
        if candidates == 1 { return "The only document of that body and year; it \(tells)." }
        if chosen == 1 { return "Of \(candidates) documents of that body and year it fits best: it \(tells)." }
        return "\(chosen) of \(candidates) documents of that body and year fit equally."
    }

    private struct Candidate {
        let id: String
        /// Before what it tells of the claim.
        let weight: Double
    }

    private func candidates(_ citation: ClaimCitation, paper: String) -> [Candidate] {
        let written = Self.key(citation.text)
        let author = Self.key(citation.author)
        var result: [Candidate] = []
        for document in documents where document.id != paper && tellingOf[document.id] != paper {
            var fits = document.published?.year == citation.year && document.issuer == citation.issuer
            var isKeyed = false
            for text in document.citationKeys {
                if Self.key(text) == written { isKeyed = true }
                guard let key = ClaimCitation(written: text), key.year == citation.year else { continue }
                if document.issuer == citation.issuer || Self.key(key.author) == author { fits = true }
            }
            guard (fits && citation.year != nil) || isKeyed else { continue }
            result.append(
                Candidate(
                    id: document.id,
                    weight: (isKeyed ? 3 : 1) * Self.canHold(citation.locator, lastPage: document.lastPage)))
        }
        return result
    }

    /// 1 where the document can have the page cited, less where it has too few or none.
    private static func canHold(_ locator: String?, lastPage: Int) -> Double {
        guard let locator, let page = firstNumber(locator) else { return 1 }
        return lastPage >= page ? 1 : lastPage == 0 ? 0.5 : 0.1
    }

    private static func firstNumber(_ text: String) -> Int? {
        let digits = text.utf8.drop { !(0x30...0x39).contains($0) }.prefix { (0x30...0x39).contains($0) }
        return Int(String(decoding: Array(digits), as: UTF8.self))
    }

    /// Letters and digits alone, in lower case.
    private static func key(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        for scalar in text.lowercased().unicodeScalars
        where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
            kept.append(scalar)
        }
        return String(kept)
    }

    /// How much a document tells of the claim.
    private func telling(_ document: String, of claim: Claim, matching: Set<Int>) -> Double {
        var best = 1.0
        let claimed = Set(claim.fields.participants.map(\.actor))
        for index in eventsOf[document] ?? [] {
            if matching.contains(index) { return Self.ofEvent }
            let told = events[index].fields
            guard let a = claim.fields.interval, let b = told.interval, Self.sameYear(a, b) else { continue }
            let shared = told.participants.filter { claimed.contains($0.actor) }.count
            if shared >= 2 { best = Self.ofParticipants }
        }
        return best
    }

    private static func sameYear(_ a: DayInterval, _ b: DayInterval) -> Bool {
        guard let first = a.from ?? a.lastDay, let second = b.from ?? b.lastDay else { return false }
        return abs(first.number - second.number) <= 366
    }
}
