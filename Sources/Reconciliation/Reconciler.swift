import Documents
import Events
import Formats

/// Makes events of the document events of a corpus.
///
/// The result depends on what is given, not on its order.
public struct Reconciler: Sendable {
    let knowledge: any ActorKnowledge
    let ledger: Ledger
    let reviews: [Review]

    /// - Parameters:
    ///   - knowledge: answers actors and affiliations.
    ///   - ledger: identifiers given so far.
    ///   - reviews: decisions in the order they were taken; a later one overrides an earlier one of its target.
    public init(knowledge: any ActorKnowledge, ledger: Ledger = .empty, reviews: [Review] = []) {
        self.knowledge = knowledge
        self.ledger = ledger
        self.reviews = reviews
    }

    public func reconcile(_ given: [SourcedEvent], documents: [SourceDocument]) -> ReconciledCorpus {
        let documentList = documents.sorted { $0.id < $1.id }
        let byID = Dictionary(documentList.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let replay = ReviewReplay(reviews, events: Self.inOrder(given, documents: byID))
        let events = replay.events
        let grouping = Grouping(events, documents: documentList, decided: replay.pairs, knowledge: knowledge)
        let (groups, judge, tellingOf) = (grouping.groups, grouping.judge, grouping.tellingOf)

        let founder: ([Int]) -> Int = { members in
            members.min { a, b in Self.isFirst(events[a], events[b], documents: byID) } ?? members[0]
        }
        let assignment = IdentifierAssignment(groups: groups, events: events, ledger: ledger, founder: founder)
        var reconciled: [ReconciledEvent] = []
        var merges: [MergeExplanation] = []
        var eventOf: [String: String] = [:]
        for (index, members) in groups.enumerated() {
            let identifier = assignment.identifiers[index]
            let links = Self.links(members, judge: judge)
            let weakest = links.map(\.score).min()
            let assembly = EventAssembly(
                documents: byID, tellingOf: tellingOf, knowledge: knowledge, members: members.map { events[$0] },
                weakestLink: weakest, corrections: members.flatMap { replay.corrections[$0] ?? [] },
                review: replay.state(of: members))
            reconciled.append(assembly.event(identifier))
            for member in members { eventOf[events[member].id] = identifier }
            if members.count > 1 {
                merges.append(
                    MergeExplanation(
                        event: identifier, links: links.map { judge.judgement($0.left, $0.right, of: events) },
                        weak: Self.weakPairs(members, judge: judge).map { judge.judgement($0, $1, of: events) }))
            }
        }
        let order = reconciled.indices.sorted { Self.isEarlier(reconciled[$0], reconciled[$1]) }
        let position = Dictionary(uniqueKeysWithValues: order.enumerated().map { (reconciled[$1].id, $0) })
        return ReconciledCorpus(
            events: order.map { reconciled[$0] }, documentEvents: events, documents: documentList, eventOf: eventOf,
            merges: merges.sorted { position[$0.event, default: 0] < position[$1.event, default: 0] },
            tellingOf: tellingOf, newLedgerLines: assignment.newLines, ledger: ledger.appending(assignment.newLines),
            staleReviews: replay.stale)
    }

    /// Why two document events of a corpus are, or are not, one event; nil where either is unknown.
    public func explain(
        _ left: String, _ right: String, in given: [SourcedEvent], documents: [SourceDocument]
    ) -> PairJudgement? {
        let byID = Dictionary(documents.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let replay = ReviewReplay(reviews, events: Self.inOrder(given, documents: byID))
        guard let i = replay.events.firstIndex(where: { $0.id == left }),
            let j = replay.events.firstIndex(where: { $0.id == right }), i != j
        else { return nil }
        let judge = Grouping(
            replay.events, documents: documents.sorted { $0.id < $1.id }, decided: replay.pairs, knowledge: knowledge
        ).judge
        return judge.judgement(min(i, j), max(i, j), of: replay.events)
    }

    /// By document, then by place in the text, so that indices follow from content.
    private static func inOrder(_ given: [SourcedEvent], documents: [String: SourceDocument]) -> [SourcedEvent] {
        given.sorted { a, b in
            if a.document != b.document { return a.document < b.document }
            let (left, right) = (a.event.mentions.first?.span.start ?? 0, b.event.mentions.first?.span.start ?? 0)
            return left != right ? left < right : a.id < b.id
        }
    }

    /// First published first, then by document and place in the text: which telling founds an event.
    private static func isFirst(
        _ a: SourcedEvent, _ b: SourcedEvent, documents: [String: SourceDocument]
    ) -> Bool {
        if a.document != b.document, let left = documents[a.document], let right = documents[b.document] {
            return IndependentTellings.isEarlier(left, right)
        }
        if a.document != b.document { return a.document < b.document }
        let (left, right) = (a.event.mentions.first?.span.start ?? 0, b.event.mentions.first?.span.start ?? 0)
        return left != right ? left < right : a.id < b.id
    }

    private static func isEarlier(_ a: ReconciledEvent, _ b: ReconciledEvent) -> Bool {
        let (left, right) = (day(a), day(b))
        return left != right ? left < right : a.id < b.id
    }

    private static func day(_ event: ReconciledEvent) -> Int32 {
        event.fields.interval.flatMap { ($0.from ?? $0.lastDay)?.number } ?? .max
    }

    private struct Link {
        let left: Int
        let right: Int
        let score: Double
    }

    /// For every member but the first, its strongest judgement with one before it.
    private static func links(_ members: [Int], judge: PairJudge) -> [Link] {
        members.indices.dropFirst().map { position in
            let member = members[position]
            var best = Link(left: members[0], right: member, score: -.infinity)
            for other in members[..<position].suffix(AverageLinkage.sample) {
                let score = judge.score(other, member)
                if !score.vetoed, score.score > best.score {
                    best = Link(left: other, right: member, score: score.score)
                }
            }
            return best
        }
    }

    private static func weakPairs(_ members: [Int], judge: PairJudge) -> [(Int, Int)] {
        guard members.count <= 12 else { return [] }
        var result: [(Int, Int)] = []
        for i in members.indices {
            for j in members.indices where j > i && judge.score(members[i], members[j]).score < PairJudge.threshold {
                result.append((members[i], members[j]))
            }
        }
        return result
    }
}
