public import Annotation
internal import Formats

extension ActorTables {
    /// Everybody a study's name tables list, each name and affiliation once.
    public init(_ gazetteer: Gazetteer) {
        self.init(
            actors: gazetteer.actors.map(Self.row), names: Self.distinct(gazetteer.names.map(Self.row)),
            affiliations: Self.distinct(gazetteer.affiliations.map(Self.row)))
    }

    private static func row(_ actor: Actor) -> ActorRow {
        var row = ActorRow()
        row.actorID = actor.id
        row.kind = actor.kind.rawValue
        row.name = actor.name
        row.country = actor.country ?? ""
        row.iso3 = actor.iso3 ?? ""
        row.cow = actor.cow ?? ""
        row.gw = actor.gleditschWard ?? ""
        row.sector = actor.sector ?? ""
        row.wikidata = actor.wikidata ?? ""
        row.validFrom = actor.validity.from?.iso ?? ""
        row.validTo = actor.validity.last?.iso ?? ""
        return row
    }

    private static func row(_ name: ActorName) -> ActorNameRow {
        var row = ActorNameRow()
        row.actorID = name.actor
        row.language = name.language.rawValue
        row.name = name.name
        row.form = name.form.rawValue
        row.validFrom = name.validity.from?.iso ?? ""
        row.validTo = name.validity.last?.iso ?? ""
        return row
    }

    private static func row(_ affiliation: Affiliation) -> AffiliationRow {
        var row = AffiliationRow()
        row.subject = affiliation.subject
        row.relation = affiliation.relation.rawValue
        row.object = affiliation.object
        row.validFrom = affiliation.validity.from?.iso ?? ""
        row.validTo = affiliation.validity.last?.iso ?? ""
        row.source = affiliation.source
        return row
    }

    private static func distinct<Row: Record>(_ rows: [Row]) -> [Row] {
        var seen: Set<Row> = []
        return rows.filter { seen.insert($0).inserted }
    }
}
