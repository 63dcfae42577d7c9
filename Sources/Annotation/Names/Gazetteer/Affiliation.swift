/// How two actors stand to each other on certain days: a row of `names/affiliations*.tsv`.
public struct Affiliation: Sendable, Hashable {
    public enum Relation: String, Sendable, CaseIterable {
        case holderOf = "holder-of"
        case actingHolderOf = "acting-holder-of"
        case memberOf = "member-of"
        case observerOf = "observer-of"
        case organOf = "organ-of"
        case partOf = "part-of"
        case predecessorOf = "predecessor-of"
        case actsFor = "acts-for"
        case capitalOf = "capital-of"
        case basedIn = "based-in"
        case chairOf = "chair-of"
    }

    public let subject: String
    public let relation: Relation
    public let object: String
    public let validity: Validity
    public let source: String
    /// `file:line`
    public let row: TablePlace

    public init(
        subject: String, relation: Relation, object: String, validity: Validity = .always,
        source: String = "",
        row: TablePlace = .none
    ) {
        self.subject = subject
        self.relation = relation
        self.object = object
        self.validity = validity
        self.source = source
        self.row = row
    }
}
