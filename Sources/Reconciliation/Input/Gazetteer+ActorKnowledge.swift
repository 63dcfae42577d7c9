public import Annotation
public import Formats

/// A study's name tables answer what the reconciler asks.
extension Gazetteer: ActorKnowledge {
    public func kind(of actor: String) -> String? { self.actor(actor)?.kind.rawValue }

    public func principals(of actor: String, on day: CalendarDay?) -> [String] {
        let interval = day.map { DayInterval(day: $0) }
        var found = actsFor(actor, in: interval)
        for row in affiliations(of: actor, .organOf, .partOf, in: interval) where !found.contains(row.object) {
            found.append(row.object)
        }
        return found
    }

    public func bodies(ofMembers actors: [String], on day: CalendarDay?) -> [String] {
        guard actors.count > 2 else { return [] }
        let interval = day.map { DayInterval(day: $0) }
        var members: [String: Set<String>] = [:]
        for actor in actors {
            for row in affiliations(of: actor, .memberOf, in: interval) {
                members[row.object, default: []].insert(actor)
            }
        }
        return members.filter { body, present in
            guard present.count > 2 else { return false }
            let all = Set(affiliations(toward: body, .memberOf, in: interval).map(\.subject))
            return present.count * 2 >= all.count
        }.keys.sorted()
    }

    public func heldOffice(_ person: String, on day: CalendarDay) -> Bool? {
        guard !affiliations(of: person, .holderOf, .actingHolderOf).isEmpty else { return nil }
        return !offices(of: person, in: DayInterval(day: day)).isEmpty
    }
}
