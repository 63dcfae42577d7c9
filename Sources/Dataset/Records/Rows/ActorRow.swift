/// A state, organization, forum, office, person or place that the dataset names.
public struct ActorRow: Record {
    public var actorID = ""
    public var kind = ""
    public var name = ""
    public var country = ""
    public var iso3 = ""
    public var cow = ""
    public var gw = ""
    public var sector = ""
    public var wikidata = ""
    public var validFrom = ""
    public var validTo = ""

    public init() {}

    public static let table = RecordTable<ActorRow>(
        "actors", "One row for every actor the dataset or the study's name tables know.",
        key: ["actor_id"], order: ["actor_id"],
        columns: [
            .init(
                "actor_id", \.actorID, .required,
                meaning: "Lasting identifier: alpha-3 for states, a slug for all others."),
            .init(
                "kind", \.kind, .oneOf(ClosedList.actorKinds),
                meaning: "What it is; empty for names in the texts that no table of the study lists."),
            .init("name", \.name, .required, meaning: "Canonical English name."),
            .init(
                "country", \.country, .pattern(ClosedList.alpha3),
                meaning: "Where a place or body is, whose a person or office is: ISO 3166-1 alpha-3."),
            .init("iso3", \.iso3, .pattern(ClosedList.alpha3), meaning: "ISO 3166-1 alpha-3 code of a state."),
            .init("cow", \.cow, meaning: "Correlates of War country code of a state."),
            .init("gw", \.gw, meaning: "Gleditsch–Ward code of a state."),
            .init("sector", \.sector, meaning: "What a body works in, or the kind of office."),
            .init("wikidata", \.wikidata, .pattern("Q[0-9]+"), meaning: "Wikidata identifier."),
            .init(
                "valid_from", \.validFrom, .pattern(ClosedList.partialDay),
                meaning: "When it came into being, inclusive; empty where open."),
            .init(
                "valid_to", \.validTo, .pattern(ClosedList.partialDay),
                meaning: "When it ceased to be, inclusive; empty where open."),
        ])
}
