public import Documents
public import Formats

/// What is tagged; `chancery tag` prints these words.
public enum AnnotationKind: String, Sendable, CaseIterable {
    case date, person, organization, state, office, forum, place, amount, meeting, citation
}

/// How an annotation came to be: the rule or dictionary line, and what it was made from.
public struct Derivation: Sendable, Hashable {
    /// Rule name or `file:line` of a table row.
    public let rule: String
    /// A short sentence where more is to be said.
    public let reason: String?
    public let parts: [Derivation]
    public init(rule: String, reason: String? = nil, parts: [Derivation] = []) {
        self.rule = rule
        self.reason = reason
        self.parts = parts
    }
}

/// A tagged stretch of text. Annotations of one document never overlap within a kind; names never overlap each other.
public struct Annotation: Sendable, Hashable {
    public enum Content: Sendable, Hashable {
        case time(TimeExpression)
        case name(Name)
        case amount(Amount)
        case meeting(Meeting)
        case citation(Citation)
    }

    public let kind: AnnotationKind
    public let span: Span
    /// The tokens it covers, whole or in part.
    public let tokens: Range<Int>
    public let content: Content
    public let derivation: Derivation

    public init(kind: AnnotationKind, span: Span, tokens: Range<Int>, content: Content, derivation: Derivation) {
        self.kind = kind
        self.span = span
        self.tokens = tokens
        self.content = content
        self.derivation = derivation
    }
}

/// Precision of a date (DESIGN.md, “Time”).
public enum DatePrecision: String, Sendable, CaseIterable { case day, month, year, season, decade, open }

/// Whether what happened lasted throughout the interval (`span`) or at one moment somewhere inside (`point`).
public enum DateKind: String, Sendable, CaseIterable { case point, span }

/// A calendar expression (TIMEX3's notion) and the days it means.
public struct TimeExpression: Sendable, Hashable {
    /// EDTF (ISO 8601-2) level 1, level 2 only for sets of days; nil where no value could be given.
    public let edtf: String?
    /// TIMEX3 value.
    public let timex: String?
    public let interval: DayInterval?
    public let precision: DatePrecision
    public let kind: DateKind
    /// How missing parts were filled: nil where the words say all; else the reason and the span it was read from
    /// (empty for the publication date given from outside).
    public let completion: Completion?
    /// Why the words name no possible day (`30 February`); `edtf` and `interval` are nil then.
    public let invalid: String?

    public struct Completion: Sendable, Hashable {
        /// `publication`, `dateline`, `section`, `previous`, `series` …
        public let reason: String
        public let source: Span?
        public init(reason: String, source: Span?) {
            self.reason = reason
            self.source = source
        }
    }

    public init(
        edtf: String?, timex: String?, interval: DayInterval?, precision: DatePrecision, kind: DateKind,
        completion: Completion? = nil, invalid: String? = nil
    ) {
        self.edtf = edtf
        self.timex = timex
        self.interval = interval
        self.precision = precision
        self.kind = kind
        self.completion = completion
        self.invalid = invalid
    }
}

/// How a name refers.
public enum NameForm: String, Sendable { case name, demonym, anaphor }

/// A name in the text and who may be meant.
public struct Name: Sendable, Hashable {
    public struct Candidate: Sendable, Hashable {
        /// Lasting identifier of the actor (`KOR`, `iadb`, `yun-byung-se`).
        public let actor: String
        /// Larger is likelier; candidates of one name are comparable only with each other.
        public let score: Double
        /// A sentence: why.
        public let reason: String
        public init(actor: String, score: Double, reason: String) {
            self.actor = actor
            self.score = score
            self.reason = reason
        }
    }

    /// Best first; equal scores are a tie and stay one. Never empty: an unlisted person or body gets a slug of its words.
    public let candidates: [Candidate]
    public let form: NameForm
    /// False for actors no table lists (identifier made from the words).
    public let listed: Bool
    /// For an office: the office's identifier where the candidates are its holders; else nil.
    public let office: String?
    /// For a person or office: the state or body it acts for, read from the text or the affiliations.
    public let affiliation: [String]

    /// For an embassy or consulate named with its state or place: whose, where, and which of its words is the noun.
    public let mission: Mission?

    public var actor: String { candidates[0].actor }

    public init(
        candidates: [Candidate], form: NameForm, listed: Bool, office: String? = nil, affiliation: [String] = [],
        mission: Mission? = nil
    ) {
        precondition(!candidates.isEmpty, "a name means somebody")
        self.candidates = candidates
        self.form = form
        self.listed = listed
        self.office = office
        self.affiliation = affiliation
        self.mission = mission
    }
}

/// What one state keeps in another: “Korean Embassy in Mexico City”.
public struct Mission: Sendable, Hashable {
    /// The state whose it is.
    public let sender: String
    /// The state it lies in; nil where the text does not say.
    public let host: String?
    /// Token of the noun (`Embassy`).
    public let head: Int
    public init(sender: String, host: String?, head: Int) {
        self.sender = sender
        self.host = host
        self.head = head
    }
}

/// A sum of money or a count of goods given.
public struct Amount: Sendable, Hashable {
    /// Decimal digits with at most one point, magnitude words multiplied out (`288400000`).
    public let value: String
    /// ISO 4217; nil where the text names none.
    public let currency: String?
    public init(value: String, currency: String?) {
        self.value = value
        self.currency = currency
    }
}

/// A meeting named as such: “the VI FEALAC Ministerial Meeting”, “70th Session of the General Assembly”.
public struct Meeting: Sendable, Hashable {
    /// Subtype of the event it names, by ANNOTATION.md (`ministerial`, `summit`, `session`, `seminar` …).
    public let subtype: String
    /// `meeting` or `seminar`.
    public let type: String
    public let ordinal: Int?
    /// Identifier of the series (`fealac-fmm`), where the study's `names/series.tsv` declares it.
    public let series: String?
    /// Actors named inside the name.
    public let actors: [String]
    /// Where the series' table dates this meeting.
    public let interval: DayInterval?
    public init(
        subtype: String, type: String, ordinal: Int?, series: String?, actors: [String], interval: DayInterval?
    ) {
        self.subtype = subtype
        self.type = type
        self.ordinal = ordinal
        self.series = series
        self.actors = actors
        self.interval = interval
    }
}

/// One work cited in parentheses: “MOFA, 2006, p. 78”.
public struct Citation: Sendable, Hashable {
    /// As written, `MOFA`, `Uk Heo and Roehrig`.
    public let author: String
    public let issuer: String?
    public let year: Int?
    /// `p. 78`, `pp. 81-82`.
    public let locator: String?
    /// The parenthesis it stands in, so that a group can be told.
    public let group: Span
    public init(author: String, issuer: String?, year: Int?, locator: String?, group: Span) {
        self.author = author
        self.issuer = issuer
        self.year = year
        self.locator = locator
        self.group = group
    }
}
