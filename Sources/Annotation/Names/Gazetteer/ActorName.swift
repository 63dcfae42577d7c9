/// One name of an actor: a row of `names/names*.tsv`.
public struct ActorName: Sendable, Hashable {
    /// What sort of name a row gives.
    public enum Form: String, Sendable, CaseIterable {
        case name, short, acronym, demonym, adjective, historic, variant, anaphor, misspelling

        /// How much a name of this form speaks for its actor, 0 to 1, against another actor's name spelled alike.
        ///
        /// An order, not a probability: full names before short ones before what few people write.
        var weight: Double {
            switch self {
            case .name: 1
            case .short, .acronym: 0.9
            case .demonym, .adjective: 0.85
            case .variant: 0.8
            case .historic: 0.7
            case .anaphor: 0.6
            case .misspelling: 0.4
            }
        }

        var refersAs: NameForm {
            switch self {
            case .demonym, .adjective: .demonym
            case .anaphor: .anaphor
            default: .name
            }
        }
    }

    public let actor: String
    /// BCP 47 primary tag, `mul` for any.
    public let language: Language
    public let name: String
    public let form: Form
    public let validity: Validity
    /// Why another actor may bear the same name, where the row says.
    public let reason: String
    /// `file:line`
    public let row: TablePlace

    public init(
        actor: String, language: Language, name: String, form: Form, validity: Validity = .always,
        reason: String = "",
        row: TablePlace = .none
    ) {
        self.actor = actor
        self.language = language
        self.name = name
        self.form = form
        self.validity = validity
        self.reason = reason
        self.row = row
    }
}

extension Language {
    /// Any language, in tables.
    public static let any = Language(rawValue: "mul")
}
