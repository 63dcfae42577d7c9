public import Formats

/// What the reconciler asks about actors; the study's name tables answer.
public protocol ActorKnowledge: Sendable {
    /// `state`, `organization`, `forum`, `office`, `person` or `place`; nil for actors no table lists.
    func kind(of actor: String) -> String?
    /// The actors it acts for or belongs to on that day (any day where nil): a ministry's state, an organ's body,
    /// a person's state or body.
    func principals(of actor: String, on day: CalendarDay?) -> [String]
    /// The bodies of whose members on that day (any day where nil) these are at least half, and three.
    func bodies(ofMembers actors: [String], on day: CalendarDay?) -> [String]
    /// Whether a table says that the person held some office on that day; nil where no table dates its offices.
    func heldOffice(_ person: String, on day: CalendarDay) -> Bool?
}

extension ActorKnowledge {
    public func bodies(ofMembers actors: [String], on day: CalendarDay?) -> [String] { [] }
}

/// Knows only what identifiers show: three capital letters are a state.
public struct NoActorKnowledge: ActorKnowledge {
    public init() {}
    public func kind(of actor: String) -> String? {
        actor.utf8.count == 3 && actor.utf8.allSatisfy { (0x41...0x5A).contains($0) } ? "state" : nil
    }
    public func principals(of actor: String, on day: CalendarDay?) -> [String] { [] }
    public func heldOffice(_ person: String, on day: CalendarDay) -> Bool? { nil }
}
