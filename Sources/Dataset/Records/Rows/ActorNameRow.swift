/// A name of an actor in a language.
public struct ActorNameRow: Record {
    public var actorID = ""
    public var language = ""
    public var name = ""
    public var form = ""
    public var validFrom = ""
    public var validTo = ""

    public init() {}

    public static let table = RecordTable<ActorNameRow>(
        "actor_names", "One row for every name by which texts may call an actor.",
        key: [], order: ["actor_id", "language", "form", "name", "valid_from"],
        columns: [
            .init(
                "actor_id", \.actorID, .required, .references(table: "actors", column: "actor_id"),
                meaning: "The actor."),
            .init("language", \.language, .required, meaning: "BCP 47 tag, or mul for names used in every language."),
            .init("name", \.name, .required, meaning: "As texts write it."),
            .init("form", \.form, .required, .oneOf(ClosedList.nameForms), meaning: "What kind of name it is."),
            .init(
                "valid_from", \.validFrom, .pattern(ClosedList.partialDay),
                meaning: "Since when it bears the name, inclusive; empty where open."),
            .init(
                "valid_to", \.validTo, .pattern(ClosedList.partialDay),
                meaning: "Until when it bore the name, inclusive; empty where open."),
        ])
}
