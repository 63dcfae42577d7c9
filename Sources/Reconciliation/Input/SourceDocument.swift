public import Annotation
public import Documents
public import Formats

/// How near a source stands to what it tells.
public enum SourceStanding: String, Sendable, CaseIterable {
    /// Published by a body that acts in the events it tells: a ministry, an organization, a forum.
    case primary
    /// Told at second hand: scholarship, news.
    case secondary
}

/// What the reconciler needs to know of a document.
public struct SourceDocument: Sendable, Hashable {
    public let id: String
    public let issuer: String
    public let origin: Origin
    public let published: CalendarDay?
    public let language: Language
    public let title: String
    /// The actors whose own words these are (a ministry speaks for its state); the issuer is always one.
    public let speaksFor: [String]
    public let standing: SourceStanding
    /// What its text is made of, for finding reprints, translations and quotations.
    public let fingerprint: TextFingerprint
    /// Keys under which works cite it (`MOFA, 2015`); for resolving citations.
    public let citationKeys: [String]
    /// The highest page number, printed or counted; 0 for sources without pages. Tells which documents can have the
    /// page a citation names.
    public let lastPage: Int
    /// Identifiers of the documents it is a newer version of, the latest first; they are not among the documents.
    public let earlierVersions: [String]

    public init(
        id: String, issuer: String, origin: Origin, published: CalendarDay? = nil, language: Language = .undetermined,
        title: String = "", speaksFor: [String] = [], standing: SourceStanding = .primary,
        fingerprint: TextFingerprint = .empty, citationKeys: [String] = [],
        lastPage: Int = 0, earlierVersions: [String] = []
    ) {
        self.id = id
        self.issuer = issuer
        self.origin = origin
        self.published = published
        self.language = language
        self.title = title
        self.speaksFor = speaksFor
        self.standing = standing
        self.fingerprint = fingerprint
        self.citationKeys = citationKeys
        self.lastPage = lastPage
        self.earlierVersions = earlierVersions
    }
}
