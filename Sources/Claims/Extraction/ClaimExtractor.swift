public import Annotation
import Documents
public import Events
import Reconciliation

/// Takes a paper's claims from its document events and the citations that close them.
public struct ClaimExtractor: Sendable {
    /// Longer titles are the paper's own sentences, not names, and are left out.
    static let longestTitle = 160

    public init() {}

    /// One claim for each event the paper tells, in text order; an event told in several passages cites what stands
    /// for any of them, and is placed at the first.
    public func claims(in paper: AnnotatedDocument, events: [DocumentEvent]) -> [Claim] {
        let scopes = CitationScopes(paper)
        let text = paper.document.text
        var seen: [String: Int] = [:]
        let ordered = events.filter { !$0.mentions.isEmpty }.sorted {
            $0.mentions[0].span != $1.mentions[0].span ? $0.mentions[0].span < $1.mentions[0].span : $0.id < $1.id
        }
        return ordered.map { event in
            let founding = event.mentions[0]
            let trigger = founding.evidence.first?.span ?? founding.span
            let words = paper.text(trigger)
            let key = event.fields.type + "\u{0}" + QuoteNormalization.normalized(words)
            let occurrence = seen[key, default: 0]
            seen[key] = occurrence + 1
            var citations: [ClaimCitation] = []
            var groups: Set<Int> = []
            for mention in event.mentions {
                let place = (mention.evidence.first?.span ?? mention.span).start
                guard let group = scopes.group(covering: place), groups.insert(group.span.start).inserted else {
                    continue
                }
                citations.append(contentsOf: group.citations)
            }
            var fields = event.fields
            if let publisher = Self.publisher(of: event, cited: citations) { fields.participants = [publisher] }
            if let title = fields.title, title.count > Self.longestTitle { fields.title = nil }
            return Claim(
                id: ClaimIdentity.identifier(
                    paper: paper.context.id, type: fields.type, trigger: words, occurrence: occurrence),
                paper: paper.context.id, page: paper.document.anchor(of: trigger).pages.first,
                start: text.scalarOffset(ofByte: founding.span.start),
                end: text.scalarOffset(ofByte: founding.span.end),
                passageHash: ClaimIdentity.passageHash(paper.text(founding.span)), fields: fields,
                citations: citations)
        }
    }

    /// A work told of without the body that made it public is by the one body whose works are cited for it.
    private static func publisher(of event: DocumentEvent, cited: [ClaimCitation]) -> Participant? {
        guard event.fields.type == "publication" else { return nil }
        let isStated = event.mentions.contains { mention in
            mention.evidence.contains { $0.field == .participant && $0.basis == .stated }
        }
        let issuers = Set(cited.map(\.issuer))
        guard !isStated, issuers.count == 1, let issuer = issuers.first.flatMap({ $0 }) else { return nil }
        return Participant(actor: issuer, role: "publisher")
    }
}
