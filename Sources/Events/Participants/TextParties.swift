internal import Annotation
internal import Documents

/// Who a text comes from and whom it is about.
struct TextParties {
    /// The state whose ministry, embassy or agency wrote the text.
    let home: String?
    /// The body of several states that wrote it, with its kind.
    let body: (actor: String, kind: AnnotationKind)?
    /// The two states or bodies named most often, those of the first lines counting more.
    let principals: [AttachedActor]

    init(view: TokenView, gazetteer: Gazetteer, readings: [SentenceReading]) {
        let issuer = view.document.context.issuer.flatMap { gazetteer.actor($0) }
        home = issuer.flatMap { Self.home(of: $0, gazetteer) }
        body = issuer.flatMap { issuer in
            guard issuer.kind == .organization || issuer.kind == .forum,
                !gazetteer.affiliations(toward: issuer.id, .memberOf).isEmpty
            else { return nil }
            return (issuer.id, issuer.kind.annotation)
        }
        principals = Self.principals(readings, view: view, gazetteer: gazetteer)
    }

    static func home(of issuer: Actor, _ gazetteer: Gazetteer) -> String? {
        guard issuer.kind == .organization else { return nil }
        return gazetteer.affiliations(of: issuer.id, .actsFor, .organOf, .partOf).map(\.object).first {
            gazetteer.actor($0)?.kind == .state
        }
    }

    private static let firstLines = 3

    private static func principals(
        _ readings: [SentenceReading], view: TokenView, gazetteer: Gazetteer
    ) -> [AttachedActor] {
        var counts: [String: Int] = [:]
        var first: [String: AttachedActor] = [:]
        var order: [String] = []
        for (number, reading) in readings.enumerated() {
            for actor in reading.actors where actor.meeting < 0 {
                var ids: [(String, AnnotationKind)] = []
                switch actor.kind {
                case .organization where actor.name.listed:
                    // A ministry speaks for its state; an institute or bank of the state has dealings of its own.
                    let state = gazetteer.stateBehind(actor.name.actor)
                    ids = [(state ?? actor.name.actor, state == nil ? .organization : .state)]
                case .state, .forum: ids = [(actor.name.actor, actor.kind)]
                case .person, .office: ids = actor.name.affiliation.map { ($0, .state) }
                default: break
                }
                for (id, kind) in ids {
                    if first[id] == nil {
                        order.append(id)
                        first[id] = .inferred(
                            id, kind, role: "party", from: view.document.annotations[actor.annotation].span)
                    }
                    counts[id, default: 0] += number < firstLines ? 3 : 1
                }
            }
        }
        let ranked = order.enumerated().sorted {
            (-(counts[$0.element] ?? 0), $0.offset) < (-(counts[$1.element] ?? 0), $1.offset)
        }
        return ranked.prefix(2).compactMap { first[$0.element] }
    }
}

extension Gazetteer {
    /// The state a body acts for or is an organ of.
    func stateBehind(_ id: String) -> String? {
        affiliations(of: id, .actsFor, .organOf).first { actor($0.object)?.kind == .state }?.object
    }
}
