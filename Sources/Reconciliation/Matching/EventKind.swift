/// How a kind of event (type and subtype) compares with others; ANNOTATION.md has the table of types.
package struct EventKind: Hashable, Sendable {
    package let type: String
    package let subtype: String

    package init(type: String, subtype: String) {
        self.type = type
        self.subtype = subtype
    }

    /// Types that two readers may choose between for one event share a family; candidates are sought within one.
    package var family: String { type == "seminar" ? "meeting" : type }

    package enum Agreement: Sendable {
        case same
        /// Two words for what may be one event.
        case compatible
        case different
    }

    package func agreement(with other: EventKind) -> Agreement {
        if self == other { return .same }
        guard type == other.type else {
            let gatherings = Self.gatherings
            return gatherings.contains(subtype) && gatherings.contains(other.subtype) && family == other.family
                ? .compatible : .different
        }
        if subtype.isEmpty || other.subtype.isEmpty { return .compatible }
        return Self.compatible[type]?.contains { $0.contains(subtype) && $0.contains(other.subtype) } == true
            ? .compatible : .different
    }

    /// Whether two bodies have such an event once, so that another day told for it is a disagreement, not another event.
    package var happensOnce: Bool { Self.once[type]?.contains(subtype) == true }

    /// Whether an undated telling is of about the day its document was published, rather than background of any time.
    package var isNews: Bool { isFrequent || type == "negotiation" || type == "deployment" }

    /// Whether kind and parties alone nearly tell the event.
    package var isToldByParties: Bool {
        happensOnce && (type == "membership" || type == "relations" || type == "agreement")
    }

    /// Whether the same two bodies have such events many times a year, so that a year alone tells nothing.
    package var isFrequent: Bool { Self.frequent.contains(type) }

    /// Whether what is founded, published or agreed is known by its name, so that two names are two things.
    package var isKnownByName: Bool { Self.named.contains(type) }

    /// Whether exactly two sides act, so that another counterpart makes another event.
    package var isTwoSided: Bool {
        Self.twoSided.contains(type) || (type == "meeting" && Self.oneToOne.contains(subtype))
    }

    /// Subtypes under which a forum or conference may be told as a meeting or as a seminar.
    private static let gatherings: Set<String> = [
        "high-level", "expert", "seminar", "workshop", "conference", "business-forum", "",
    ]

    /// Groups of subtypes that may name one event; a subtype in no group agrees only with itself.
    private static let compatible: [String: [Set<String>]] = [
        "visit": [["state", "official", "working"], ["official", "working", "state", "stop"]],
        "meeting": [
            ["high-level", "ministerial", "talks", "courtesy-call"], ["high-level", "summit", "talks"],
            ["high-level", "senior-officials", "talks"], ["expert", "talks"], ["session", "high-level"],
            ["session", "ministerial"], ["session", "summit"], ["session", "senior-officials"], ["session", "expert"],
            ["talks", "call"],
        ],
        "seminar": [["seminar", "workshop", "training", "conference", "business-forum"]],
        "agreement": [["concluded", "initialled"], ["in-force", "provisional"]],
        "negotiation": [["launched", "resumed"], ["study", "consultation"]],
        "membership": [["associate", "observer"], ["applied", "authorized"]],
        "institution": [["founded", "opened", "launched"], ["renamed", "reorganized"]],
        "appointment": [["elected", "appointed", "chair-chosen"], ["took-office", "handed-over"]],
        "fund": [["contributed", "replenished"]],
        "aid": [["grant", "technical-cooperation", "humanitarian"]],
        "project": [["launched", "approved", "ongoing"]],
        "publication": [["report", "book", "study"]],
        "proposal": [["proposed", "pledged", "invited", "offered"]],
        "statement": [
            ["declaration", "joint-statement", "resolution"], ["address", "message"],
        ],
        "deployment": [["peacekeeping", "relief", "mission"]],
    ]

    private static let once: [String: Set<String>] = [
        "membership": ["member", "observer", "associate", "strategic-partner", "withdrawn", "authorized"],
        "agreement": ["in-force", "ratified", "provisional", "terminated"],
        "relations": ["established", "severed", "embassy-opened", "embassy-closed"],
        "institution": ["founded", "closed"],
        "negotiation": ["launched"],
    ]

    private static let frequent: Set<String> = ["meeting", "visit", "seminar", "statement", "aid", "proposal"]
    private static let named: Set<String> = ["fund", "project", "publication", "institution"]
    private static let oneToOne: Set<String> = ["talks", "courtesy-call", "call"]
    private static let twoSided: Set<String> = ["visit", "agreement", "negotiation", "relations", "membership"]
}
