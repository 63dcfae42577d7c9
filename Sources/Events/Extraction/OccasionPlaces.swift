internal import Annotation
internal import Documents
internal import Formats

/// Where acts of a text were that name no place: with those who receive them, with their host, where the visit of those days
/// went.
extension Occasion {
    /// `the Declaration of Lima`, `the Busan Declaration`: adopted in the city it is named after.
    func lendDeclaration(to index: Int, _ drafts: inout [Draft], _ reading: SentenceReading) {
        let draft = drafts[index]
        guard draft.subtype == "declaration", draft.places.isEmpty, draft.country == nil,
            !draft.options.contains(.noPlace)
        else { return }
        let words = draft.match.words + Array(draft.match.trigger)
        let city = reading.actors.first { actor in
            actor.kind == .place && places.country(of: actor.name.actor) != nil
                && words.contains { word in
                    actor.relation == .of && (2...3).contains(actor.tokens.lowerBound - word)
                        || (0...1).contains(word - actor.tokens.upperBound)
                }
        }
        guard let city else { return }
        places.infer(city, for: &drafts[index])
        drafts[index].explain("place", "the city it is named after")
    }

    /// The text’s occasion, where it names no place, was where what came of it on its days was.
    func lendMain(to main: Int, _ drafts: inout [Draft]) {
        guard drafts[main].places.isEmpty, drafts[main].country == nil, !drafts[main].options.contains(.noPlace),
            drafts[main].type != "visit", let days = drafts[main].date?.interval
        else { return }
        let there = drafts.indices.filter { other in
            other != main && drafts[other].country != nil && drafts[other].status == drafts[main].status
                && (drafts[other].date.map { days.contains($0.interval) } ?? (drafts[other].subtype == "declaration"))
        }
        guard let first = there.first,
            there.allSatisfy({ drafts[$0].country?.value == drafts[first].country?.value })
        else { return }
        drafts[main].takePlace(of: drafts[first])
        drafts[main].explain("place", "where what came of it was")
    }

    /// Works are where the one state is that takes part in them and is not behind those who do them.
    func lendSite(to index: Int, _ drafts: inout [Draft]) {
        guard drafts[index].type == "project", drafts[index].places.isEmpty, drafts[index].country == nil else {
            return
        }
        let bodies = drafts[index].participants.filter { $0.kind != .state }.map(\.actor)
        let doing = Set(
            bodies.flatMap { places.gazetteer.affiliations(of: $0, .actsFor, .organOf, .partOf).map(\.object) })
        let states = drafts[index].participants.filter { $0.kind == .state && !doing.contains($0.actor) }
        guard states.count == 1, !bodies.isEmpty, let state = states.first else { return }
        drafts[index].country = AttachedValue(state.actor, state.span, isInferred: true)
        drafts[index].explain("place", "the state the works are done for")
    }

    /// Relief and troops go where those are who receive them.
    func lendRecipient(to index: Int, _ drafts: inout [Draft]) {
        guard drafts[index].type == "deployment" || drafts[index].subtype == "humanitarian",
            drafts[index].places.isEmpty, drafts[index].country == nil
        else { return }
        let states = drafts[index].participants.filter { $0.role == "recipient" && $0.kind == .state }
        guard states.count == 1, let state = states.first else {
            // A mission is where it is stationed.
            guard states.isEmpty, drafts[index].type == "deployment",
                let mission = drafts[index].participants.first(where: {
                    $0.kind == .organization && $0.role == "recipient" && places.country(of: $0.actor) != nil
                }), let country = places.country(of: mission.actor)
            else { return }
            drafts[index].country = AttachedValue(country, mission.span, isInferred: true)
            drafts[index].explain("place", "where the mission is")
            return
        }
        drafts[index].country = AttachedValue(state.actor, state.span, isInferred: true)
        drafts[index].explain("place", "where those are who receive it")
    }

    /// A meeting of the same passage that was not to be (`an audience with the President was cancelled`) was to be where
    /// the text’s occasion is.
    func lendPlan(to index: Int, _ drafts: inout [Draft]) {
        guard let main, main != index, drafts[index].status == .cancelled, drafts[index].date == nil,
            drafts[index].type == "meeting" && drafts[index].meeting == nil
                || drafts[index].type == "visit" && !drafts[index].participants.contains(where: { $0.role == "host" }),
            drafts[index].places.isEmpty,
            drafts[index].country == nil, let country = drafts[main].country,
            drafts[index].reading - drafts[main].reading <= Self.reach
        else { return }
        drafts[index].country = AttachedValue(country.value, country.span, isInferred: true)
        drafts[index].explain("place", "where the text’s occasion is")
    }

    /// Types of acts done on a visit that are done where the visit is.
    static let onStay: Set<String> = ["meeting", "seminar", "agreement", "negotiation", "statement"]

    /// Mentions farther apart than so many are of different passages.
    static let passage = 12

    /// `visited Panama from 2 to 4 May … In Panama he called on the President`: an undated act there is of those days.
    func lendDaysOfStay(to index: Int, _ drafts: inout [Draft]) {
        let draft = drafts[index]
        guard Self.onStay.contains(draft.type), draft.date == nil, draft.status == .occurred, draft.meeting == nil,
            let country = draft.country, !country.isInferred || !draft.places.isEmpty, draft.ordinal == nil,
            !draft.options.contains(.noDate), !draft.options.contains(.standing), !draft.options.contains(.ownDate)
        else { return }
        let stays = (max(0, index - Self.passage)..<min(drafts.count, index + Self.passage)).filter { other in
            let stay = drafts[other]
            guard stay.type == "visit", stay.status == .occurred, let days = stay.date?.interval.days, days <= 10,
                stay.country?.value == country.value
                    || stay.participants.filter({ $0.role == "host" && $0.kind == .state }).map(\.actor) == [
                        country.value
                    ]
            else { return false }
            return stay.participants.contains { actor in
                actor.role == "visitor" && draft.participants.contains { $0.actor == actor.actor }
            }
        }
        guard let stay = stays.first.flatMap({ drafts[$0].date }),
            stays.allSatisfy({ drafts[$0].date?.interval == stay.interval })
        else { return }
        drafts[index].date = stay.asInferred
        drafts[index].explain("date", "the days of the visit to where it was")
    }

    /// What falls on the days of a visit told of nearby, and has a party of it, happened in the country visited.
    func lendStay(to index: Int, _ drafts: inout [Draft]) {
        let draft = drafts[index]
        guard Self.onStay.contains(draft.type), !draft.options.contains(.noPlace), draft.places.isEmpty,
            draft.country == nil, draft.meeting == nil, let date = draft.date, date.precision == .day,
            date.interval.days ?? 99 <= 4
        else { return }
        let stays = (max(0, index - Self.passage)..<min(drafts.count, index + Self.passage)).filter { other in
            let stay = drafts[other]
            guard stay.type == "visit", stay.status != .cancelled, let country = stay.country,
                let days = stay.date?.interval, days.days ?? 99 <= 10
            else { return false }
            // With those of the country itself the days need not be told exactly.
            let isHosts = draft.participants.contains { $0.actor == country.value }
            guard days.contains(date.interval) || isHosts && (Self.days(between: days, date.interval) ?? 99) <= 2
            else { return false }
            return stay.participants.contains { actor in draft.participants.contains { $0.actor == actor.actor } }
        }
        // On the day of leaving one country for the next nobody knows in which it was.
        guard let first = stays.first, let country = drafts[first].country,
            stays.allSatisfy({ drafts[$0].country?.value == country.value })
        else { return }
        drafts[index].country = AttachedValue(country.value, country.span, isInferred: true)
        drafts[index].explain("place", "the visit of those days")
    }

    /// A gathering one state hosts is in that state.
    func lendHost(to index: Int, _ drafts: inout [Draft]) {
        guard ["meeting", "seminar", "visit"].contains(drafts[index].type), drafts[index].places.isEmpty,
            drafts[index].country == nil, !drafts[index].options.contains(.noPlace)
        else { return }
        let hosts = drafts[index].participants.filter { $0.role == "host" && $0.kind == .state }
        guard hosts.count == 1, let host = hosts.first else { return }
        drafts[index].country = AttachedValue(host.actor, host.span, isInferred: true)
        drafts[index].explain("place", "the state that hosts it")
    }
}
