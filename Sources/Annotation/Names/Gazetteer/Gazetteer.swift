public import Formats

/// Who there is: actors, their names, how they stand to each other and their series of meetings, from the tables of a
/// study's layers.
public struct Gazetteer: Sendable {
    /// By identifier.
    public let actors: [Actor]
    /// In table order.
    public let names: [ActorName]
    /// In table order.
    public let affiliations: [Affiliation]
    /// By identifier.
    public let series: [MeetingSeries]

    private let position: [String: Int]
    private let namesOf: RowsByActor
    private let bySubject: RowsByActor
    private let byObject: RowsByActor
    private let seriesPosition: [String: Int]

    public init(
        actors: [Actor], names: [ActorName] = [], affiliations: [Affiliation] = [],
        series: [MeetingSeries] = []
    ) {
        self.init(
            sorted: actors.sorted { $0.id < $1.id }, names: names, affiliations: affiliations,
            series: series)
    }

    /// - Parameter actors: by identifier already.
    init(
        sorted actors: [Actor], names: [ActorName], affiliations: [Affiliation], series: [MeetingSeries]
    ) {
        self.actors = actors
        self.names = names
        self.affiliations = affiliations
        self.series = series.sorted { $0.id < $1.id }
        var position: [String: Int] = [:]
        position.reserveCapacity(actors.count)
        for (index, actor) in actors.enumerated().reversed() { position[actor.id] = index }
        self.position = position
        namesOf = RowsByActor(count: actors.count, actors: names.map { position[$0.actor] })
        bySubject = RowsByActor(count: actors.count, actors: affiliations.map { position[$0.subject] })
        byObject = RowsByActor(count: actors.count, actors: affiliations.map { position[$0.object] })
        seriesPosition = Dictionary(
            self.series.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Index into `actors`.
    func position(of id: String) -> Int? { position[id] }

    public func actor(_ id: String) -> Actor? { position[id].map { actors[$0] } }

    /// The names the tables give an actor, in table order.
    public func names(of id: String) -> [ActorName] {
        position[id].map { actor in namesOf[actor].map { names[Int($0)] } } ?? []
    }

    public func series(_ id: String) -> MeetingSeries? { seriesPosition[id].map { series[$0] } }

    /// What an actor is to others, in table order.
    ///
    /// - Parameters:
    ///   - relations: only these; none for any.
    ///   - interval: only rows that hold on some day of it; nil for any time.
    public func affiliations(
        of subject: String, _ relations: Affiliation.Relation..., in interval: DayInterval? = nil
    ) -> [Affiliation] {
        select(position[subject].map { bySubject[$0] }, relations, interval)
    }

    /// What others are to an actor.
    public func affiliations(
        toward object: String, _ relations: Affiliation.Relation..., in interval: DayInterval? = nil
    ) -> [Affiliation] {
        select(position[object].map { byObject[$0] }, relations, interval)
    }

    /// Who held an office on some day of the interval, acting holders included, those in charge longest ago first.
    public func holders(of office: String, in interval: DayInterval?) -> [Affiliation] {
        affiliations(toward: office, .holderOf, .actingHolderOf, in: interval).sorted {
            ($0.validity.from?.number ?? .min, $0.subject) < (
                $1.validity.from?.number ?? .min, $1.subject
            )
        }
    }

    /// The offices a person held on some day of the interval.
    public func offices(of person: String, in interval: DayInterval?) -> [String] {
        affiliations(of: person, .holderOf, .actingHolderOf, in: interval).map(\.object)
    }

    /// What an actor was before: the ministry that this one replaced, and that one's own predecessors.
    public func predecessors(of id: String) -> [String] {
        var found: [String] = []
        var waiting = [id]
        while let next = waiting.popLast() {
            for row in affiliations(toward: next, .predecessorOf)
            where !found.contains(row.subject) && row.subject != id {
                found.append(row.subject)
                waiting.append(row.subject)
            }
        }
        return found
    }

    /// The place that is a state's capital on a day.
    public func capital(of state: String, on day: CalendarDay? = nil) -> String? {
        affiliations(toward: state, .capitalOf, in: day.map { DayInterval(day: $0) }).first?.subject
    }

    /// ISO 3166-1 alpha-3 of the state an actor is, belongs to or lies in; nil for those of no one state.
    public func country(of id: String) -> String? {
        guard let actor = actor(id) else { return nil }
        return actor.kind == .state ? actor.iso3 ?? actor.id : actor.country
    }

    /// The states and bodies a person or office speaks for on some day of the interval: of the offices held, of what a
    /// row `acts-for` names, else of the actor's own country.
    public func actsFor(_ id: String, in interval: DayInterval?) -> [String] {
        var found: [String] = []
        func add(_ actor: String) { if !found.contains(actor) { found.append(actor) } }
        for row in affiliations(of: id, .actsFor, in: interval) { add(row.object) }
        for office in offices(of: id, in: interval) {
            for row in affiliations(of: office, .actsFor, .organOf, .partOf, in: interval) {
                add(row.object)
            }
            if found.isEmpty, let country = country(of: office) { add(country) }
        }
        if found.isEmpty, let actor = actor(id), actor.kind == .person || actor.kind == .office,
            let country = actor.country
        {
            add(country)
        }
        return found
    }

    /// The state whose body issues documents under an identifier; nil for bodies of no one state.
    public func home(ofIssuer issuer: String) -> String? {
        guard let actor = actor(issuer) else { return nil }
        if actor.kind == .state { return actor.id }
        guard actor.kind == .organization, let country = actor.country,
            actsFor(issuer, in: nil).contains(country)
        else { return nil }
        return country
    }

    private func select(
        _ rows: ArraySlice<Int32>?, _ relations: [Affiliation.Relation], _ interval: DayInterval?
    ) -> [Affiliation] {
        guard let rows else { return [] }
        return rows.lazy.map { affiliations[Int($0)] }.filter { row in
            (relations.isEmpty || relations.contains(row.relation))
                && (interval.map { row.validity.overlaps($0) } ?? true)
        }
    }
}
