public import Annotation
public import Formats

/// How an actor stands to the trigger of a mention; a rule gives each relation its role.
public enum Relation: String, Sendable, CaseIterable, Hashable {
    /// Who acts: before an active verb, after “by” with a passive one.
    case subject
    /// Whom or what it is done to: after an active verb, before a passive one.
    case object
    case with, by, of, to, from, `in`, `for`, between
    /// Any actor of the clause that stands in none of the relations the rule names.
    case other
}

/// A condition a mention must meet.
public enum RuleCondition: Hashable, Sendable {
    case participants(Int)
    case date, place, ordinal, amount
    /// An actor of these kinds in that relation (any relation for nil).
    case actor(Set<AnnotationKind>, Relation?)
}

/// A sentence inside a rule that shows what it does.
public struct RuleExample: Hashable, Sendable {
    public let text: String
    /// The day the sentence is published.
    public let published: CalendarDay
    /// Expected fields (`date`, `with`, `country` …); nil for a sentence that must give nothing by this rule.
    public let expected: [[String]]?
    public let file: String
    public let line: Int
}

/// One rule as written.
public struct Rule: Hashable, Sendable {
    public let name: String
    public let file: String
    public let line: Int
    public var note = ""
    public var languages: [Language] = []
    public var type = ""
    public var subtype = ""
    /// `gives the same`: another event like one told just before (“followed by another in May”, “la segunda, en Lima”).
    public var repeatsEarlier = false
    public var status: EventStatus?
    public var roles: [Relation: String] = [:]
    /// Roles for actors of one kind (`roles state.by=host`), before those for any.
    public var kindRoles: [AnnotationKind: [Relation: String]] = [:]
    public var conditions: [RuleCondition] = []
    public var options: Set<RuleOption> = []
    /// Larger wins where two rules read the same words.
    public var rank = 0
    public var examples: [RuleExample] = []
    /// The phrasing a rule waits for that no document has yet.
    public var waitsFor: String?
    var patterns: [RulePattern] = []
    var exclusions: [RulePattern] = []
    /// Headings of a table’s column whose dates are of such events, one to each row.
    var columns: [RulePattern] = []

    init(name: String, file: String, line: Int) {
        self.name = name
        self.file = file
        self.line = line
    }
}

/// A pattern and the languages it is written for (the rule's, where it names none).
struct RulePattern: Hashable, Sendable {
    let languages: [Language]
    let node: PatternNode
    let position: RulePosition
}

/// How a rule departs from what its event type does by default.
public enum RuleOption: String, Sendable, CaseIterable, Hashable {
    /// The event has no place of its own (a treaty in force).
    case noPlace = "no-place"
    /// A date is taken only from the clause, never from context.
    case ownDate = "own-date"
    /// No date is taken.
    case noDate = "no-date"
    /// An act that takes the date and place of the occasion the text tells of.
    case occasion
    /// Only the start of an open interval dates it.
    case standing
    /// Refers back to an event told before and adds to it.
    case anaphor
    /// A meeting that is mentioned as the scene of something else.
    case scene
    /// The countries it names are each visited.
    case tour
    /// Ordinals elsewhere in the clause are not its own.
    case noOrdinal = "no-ordinal"
    /// Actors are taken only from captures.
    case capturedActors = "captured-actors"
}

/// A cue that changes the status of an event near it.
struct StatusCue: Hashable, Sendable {
    enum Effect: Hashable, Sendable {
        case status(EventStatus)
        /// Planned, and not only wished for, whatever modal verb follows (`agreed that the next one should be …`).
        case settled
        case denied, nothing
    }
    /// `heading`: before the mention, and in headings alone.
    enum Side: String, Hashable, Sendable { case before, after, heading }
    let effect: Effect
    let side: Side
    /// How many items away it may stand.
    let reach: Int
    let language: Language
    let node: PatternNode
    let position: RulePosition
}
