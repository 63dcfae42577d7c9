internal import Annotation
internal import Documents
internal import Formats

/// A mention under construction: a rule's match and what has been attached to it so far.
struct Draft: Sendable {
    /// How a clause hangs on the one before it.
    enum Junction: Sendable { case opening, coordinate, relative, subordinate, separate }

    let rule: Int
    let match: Match
    /// Index into the readings.
    let reading: Int
    /// From the first to the last word the rule asked for.
    var head: Range<Int>
    /// The stretch of the sentence it may draw from.
    var clause: Range<Int>
    var junction = Junction.opening
    var type: String
    var subtype: String
    var status = EventStatus.occurred
    var date: AttachedDate?
    var places: [AttachedPlace] = []
    var country: AttachedValue?
    var participants: [AttachedActor] = []
    var ordinal: AttachedValue?
    var series: String?
    var meeting: Int?
    var context: AttachedValue?
    var amount: (annotation: Int, amount: Amount)?
    var title: AttachedValue?
    var statusCue: (range: Range<Int>, status: EventStatus)?
    var isDenied = false
    /// Whether it came of an explicit repetition (`the second, in May`).
    var copies: Int?
    var options: Set<RuleOption>
    var reasons: [Derivation] = []

    /// Takes over where another mention was, as inferred for this one.
    mutating func takePlace(of other: Draft) {
        places = other.places.map {
            AttachedPlace(name: $0.name, country: $0.country, span: $0.span, isInferred: true)
        }
        country = other.country.map { AttachedValue($0.value, $0.span, isInferred: true) }
    }

    mutating func explain(_ step: String, _ reason: String) {
        reasons.append(Derivation(rule: step, reason: reason))
    }

    /// Whether any of its words is a verb; whether its trigger is.
    /// Where a relative clause inside the stretch begins; else the start of the stretch.
    var hinge: Int?
    var verbLike = false
    var opensWithVerb = false
}

struct AttachedDate: Sendable {
    let edtf: String?
    let interval: DayInterval
    let precision: DatePrecision
    let kind: DateKind
    /// The words; where inferred, the words it was inferred from.
    let span: Span
    let isInferred: Bool
    /// Index of the annotation; nil where composed.
    let annotation: Int?

    /// The same days, for a mention they were not told of.
    var asInferred: AttachedDate {
        AttachedDate(
            edtf: edtf, interval: interval, precision: precision, kind: kind, span: span, isInferred: true,
            annotation: annotation)
    }
}

struct AttachedValue: Sendable {
    let value: String
    let span: Span
    let isInferred: Bool
    init(_ value: String, _ span: Span, isInferred: Bool = false) {
        self.value = value
        self.span = span
        self.isInferred = isInferred
    }
}

struct AttachedPlace: Sendable {
    let name: String
    let country: String?
    let span: Span
    let isInferred: Bool
}

struct AttachedActor: Sendable {
    let actor: String
    let role: String
    let relation: Relation?
    let kind: AnnotationKind
    let candidates: [String]
    let span: Span
    let isInferred: Bool
    /// Where it was named in the clause, for telling groups apart; nil where inherited.
    let token: Int?
}
