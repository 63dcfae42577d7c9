import Documents
import Events
import Formats

/// One reconciliation under way: groups and identifiers decided, events made as they are asked for.
struct CorpusReconciliation {
    /// By identifier.
    let documentList: [SourceDocument]
    /// Indices of the document events.
    let groups: [[Int]]
    let tellingOf: [String: String]
    let takesScores: Bool
    let assignment: IdentifierAssignment
    private let judge: PairJudge
    private let documents: [String: SourceDocument]
    private let knowledge: any ActorKnowledge
    private let member: @Sendable (Int) -> SourcedEvent

    /// - Parameters:
    ///   - count: document events, in canonical order.
    ///   - decided: pairs reviewers decided.
    ///   - event: unpacks one document event.
    init(
        count: Int, documents given: [SourceDocument], by reconciler: Reconciler, decided: ReviewedPairs,
        recordsTellings: Bool = true, scored: [ScoredPairs] = [],
        event: @escaping @Sendable (Int) -> SourcedEvent
    ) {
        documentList = given.sorted { $0.id < $1.id }
        documents = Dictionary(documentList.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        knowledge = reconciler.knowledge
        member = event
        var builder = ComparableCorpus.Builder(knowledge: knowledge)
        builder.reserve(count)
        // In portions, so that no more than one is unpacked.
        let portion = 1 << 12
        for start in stride(from: 0, to: count, by: portion) {
            let facts = EachOnItsCore.results(of: min(portion, count - start)) {
                let event = event(start + $0)
                return (document: event.document, fields: event.fields)
            }
            for event in facts { builder.add(event.fields, in: event.document, documents[event.document]) }
        }
        let corpus = ComparableCorpus(builder)
        let grouping = Grouping(corpus, documents: documentList, decided: decided, scored: scored)
        groups = grouping.groups
        takesScores = grouping.takesScores
        judge = grouping.judge
        tellingOf = grouping.tellingOf
        let known = documents
        assignment = IdentifierAssignment(
            groups: groups, ledger: reconciler.ledger, recordsTellings: recordsTellings,
            documents: {
                let document = corpus.documents[Int(corpus.events[$0].document)]
                return [document] + (known[document]?.earlierVersions ?? [])
            },
            hold: {
                let event = event($0)
                return .init(event, earlierVersions: known[event.document]?.earlierVersions ?? [])
            },
            founder: { members in Self.founder(members, in: corpus) })
    }

    /// The document event first published, undated documents last, then by document and place in the text.
    private static func founder(_ members: [Int], in corpus: ComparableCorpus) -> Int {
        func published(_ index: Int) -> Int32 {
            let day = corpus.events[index].published
            return day == ComparableEvent.unknownDay ? .max : day
        }
        return members.min { (published($0), $0) < (published($1), $1) } ?? members[0]
    }

    /// The event of one group, with what reviewers decided about it.
    func event(
        _ group: Int, corrections: [FieldCorrection] = [], review: ReviewState = .none
    ) -> ReconciledEvent {
        EventAssembly(
            documents: documents, tellingOf: tellingOf, knowledge: knowledge, members: groups[group].map(member),
            weakestLink: links(groups[group]).map(\.score).min(), corrections: corrections, review: review
        ).event(assignment.identifiers[group])
    }

    /// Why the document events of a group are one event; nil for a single one.
    func explanation(_ group: Int, _ identifier: String, of events: [SourcedEvent]) -> MergeExplanation? {
        let members = groups[group]
        guard members.count > 1 else { return nil }
        return MergeExplanation(
            event: identifier, links: links(members).map { judge.judgement($0.left, $0.right, of: events) },
            weak: weakPairs(members).map { judge.judgement($0, $1, of: events) })
    }

    private struct Link {
        let left: Int
        let right: Int
        let score: Double
    }

    /// For every member but the first, its strongest judgement with one before it.
    private func links(_ members: [Int]) -> [Link] {
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

    private func weakPairs(_ members: [Int]) -> [(Int, Int)] {
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
