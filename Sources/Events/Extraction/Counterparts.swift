internal import Annotation
internal import Documents

/// Completes events that need two parties and name one: `both sides`, and the pair a text is about.
struct Counterparts {
    let view: TokenView
    let rules: RuleSet

    /// Types whose second party a text leaves to the reader.
    private static let bilateral: Set<String> = ["agreement", "negotiation", "membership", "relations", "meeting"]

    func complete(_ drafts: inout [Draft], readings: [SentenceReading]) {
        let pair = principals(readings)
        for index in drafts.indices where Self.bilateral.contains(drafts[index].type) {
            let bodies = drafts[index].participants.filter { $0.kind != .person && $0.kind != .office }
            let hasParties = readings[drafts[index].reading].tokens.contains {
                readings[drafts[index].reading].has(.parties, $0)
            }
            guard bodies.count < 2, hasParties || drafts[index].type != "meeting" || bodies.isEmpty else { continue }
            if drafts[index].type == "meeting", !hasParties { continue }
            // What was told just before of the same kind.
            let earlier = drafts[..<index].last {
                $0.type == drafts[index].type && drafts[index].reading - $0.reading <= 3
                    && $0.participants.filter { $0.kind != .person && $0.kind != .office }.count >= 2
            }
            let source: [AttachedActor]
            if hasParties || bodies.isEmpty {
                source = pair
            } else if let earlier, earlier.participants.contains(where: { $0.actor == bodies[0].actor }) {
                source = earlier.participants.filter { $0.kind != .person && $0.kind != .office }
            } else if pair.contains(where: { $0.actor == bodies[0].actor }) {
                source = pair
            } else {
                continue
            }
            let role = TypeHabits.of(drafts[index].type).roles[.other] ?? "party"
            for actor in source where !drafts[index].participants.contains(where: { $0.actor == actor.actor }) {
                drafts[index].participants.append(
                    AttachedActor(
                        actor: actor.actor, role: role, relation: nil, kind: actor.kind, candidates: actor.candidates,
                        span: actor.span, isInferred: true, token: nil))
            }
            if !source.isEmpty { drafts[index].explain("participants", "the parties the text is about") }
        }
    }

    /// The two states or bodies named most often, those of the first lines counting more.
    private func principals(_ readings: [SentenceReading]) -> [AttachedActor] {
        var counts: [String: Int] = [:]
        var first: [String: AttachedActor] = [:]
        var order: [String] = []
        for (number, reading) in readings.enumerated() {
            for actor in reading.actors where actor.meeting < 0 {
                var ids: [(String, AnnotationKind)] = []
                switch actor.kind {
                case .state, .organization, .forum: ids = [(actor.name.actor, actor.kind)]
                case .person, .office: ids = actor.name.affiliation.map { ($0, .state) }
                default: break
                }
                for (id, kind) in ids {
                    if first[id] == nil {
                        order.append(id)
                        first[id] = AttachedActor(
                            actor: id, role: "party", relation: nil, kind: kind, candidates: [id],
                            span: view.document.annotations[actor.annotation].span, isInferred: true, token: nil)
                    }
                    counts[id, default: 0] += number < 3 ? 3 : 1
                }
            }
        }
        let ranked = order.enumerated().sorted {
            (-(counts[$0.element] ?? 0), $0.offset) < (-(counts[$1.element] ?? 0), $1.offset)
        }
        return ranked.prefix(2).compactMap { first[$0.element] }
    }
}
