internal import Annotation
internal import Documents

extension AttachedActor {
    /// The same actor for a mention whose own words do not name it.
    func asInferred(role: String? = nil, relation: Relation? = nil) -> AttachedActor {
        AttachedActor(
            actor: actor, role: role ?? self.role, relation: relation, kind: kind, candidates: candidates, span: span,
            isInferred: true, token: nil)
    }

    /// An actor that follows from words that do not name it.
    static func inferred(_ actor: String, _ kind: AnnotationKind, role: String, from span: Span) -> AttachedActor {
        AttachedActor(
            actor: actor, role: role, relation: nil, kind: kind, candidates: [actor], span: span, isInferred: true,
            token: nil)
    }

    /// A state, organization or forum: what acts in its own name.
    var isBody: Bool { kind != .person && kind != .office }
}

extension Draft {
    func hasParticipant(_ actor: String) -> Bool { participants.contains { $0.actor == actor } }

    /// Lets actors take part that do not yet.
    ///
    /// - Returns: whether any was new.
    @discardableResult
    mutating func join(_ actors: [AttachedActor]) -> Bool {
        let before = participants.count
        for actor in actors where !hasParticipant(actor.actor) { participants.append(actor) }
        return participants.count > before
    }
}
