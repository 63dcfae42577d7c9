/// What sort of thing an actor is.
public enum ActorKind: String, Sendable, CaseIterable {
    case state, organization, forum, office, person, place

    /// The kind of annotation its names get.
    public var annotation: AnnotationKind {
        switch self {
        case .state: .state
        case .organization: .organization
        case .forum: .forum
        case .office: .office
        case .person: .person
        case .place: .place
        }
    }
}

/// Somebody or something with a lasting identifier: a row of `names/actors*.tsv`.
public struct Actor: Sendable, Hashable {
    public let id: String
    public let kind: ActorKind
    /// Canonical, in English.
    public let name: String
    /// ISO 3166-1 alpha-3 of the state where a place or body is, whose a person or office is.
    public let country: String?
    public let iso3: String?
    /// Correlates of War state number.
    public let cow: String?
    /// Gleditsch–Ward state number.
    public let gleditschWard: String?
    public let sector: String?
    public let wikidata: String?
    /// While it existed.
    public let validity: Validity
    /// Where the fact is from, as the row says.
    public let source: String
    /// The table row that lists it, `file:line`.
    public let row: TablePlace

    public init(
        id: String, kind: ActorKind, name: String, country: String? = nil, iso3: String? = nil,
        cow: String? = nil,
        gleditschWard: String? = nil, sector: String? = nil, wikidata: String? = nil,
        validity: Validity = .always,
        source: String = "", row: TablePlace = .none
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.country = country
        self.iso3 = iso3
        self.cow = cow
        self.gleditschWard = gleditschWard
        self.sector = sector
        self.wikidata = wikidata
        self.validity = validity
        self.source = source
        self.row = row
    }
}
