internal import Annotation
internal import Documents
internal import Formats

/// Journeys to several countries: the tour, and a stop for every country the text names as visited.
struct Tours {
    let view: TokenView

    /// What a document's journeys turn out to be, by event number.
    struct Journeys {
        var subtypes: [Int: String] = [:]
        /// The days of a tour whose text gives only those of its stops.
        var dates: [Int: AttachedDate] = [:]
        var stops: [Int: [Draft]] = [:]
    }

    func journeys(of events: [Draft]) -> Journeys {
        var found = Journeys()
        for (number, event) in events.enumerated() where event.type == "visit" {
            let hosts = hosts(event)
            guard hosts.count >= 2 else { continue }
            found.subtypes[number] = "tour"
            let bracketed = StopDates(view: view).dates(of: hosts)
            let whole = StopDates.whole(bracketed.compactMap(\.self), of: event)
            found.dates[number] = whole
            var tour = event
            if let whole { tour.date = whole }
            for (host, own) in zip(hosts, bracketed)
            where !hasOwnStop(host.actor, of: tour, among: events, except: number) {
                found.stops[number, default: []].append(stop(host, of: tour, on: own))
            }
        }
        // A visit inside the days of a tour of the same person is a stop of it.
        for (number, event) in events.enumerated() where event.type == "visit" && found.subtypes[number] == nil {
            let tour = events.indices.first { other in
                found.subtypes[other] == "tour" || events[other].options.contains(.tour)
            }
            guard let tour, tour != number, event.subtype != "state", shares(events[tour], event),
                let whole = (found.dates[tour] ?? events[tour].date)?.interval, let part = event.date?.interval,
                whole.overlaps(part),
                event.participants.contains(where: { $0.kind == .state && $0.role == "host" }) || event.country != nil,
                event.subtype != "working"
            else { continue }
            if !event.options.contains(.tour) { found.subtypes[number] = "stop" }
        }
        return found
    }

    private func hosts(_ event: Draft) -> [AttachedActor] {
        event.participants.filter { $0.role == "host" && $0.kind == .state }
    }

    private func shares(_ a: Draft, _ b: Draft) -> Bool {
        let visitors = Set(a.participants.filter { $0.role == "visitor" }.map(\.actor))
        return b.participants.contains { $0.role == "visitor" && visitors.contains($0.actor) }
    }

    /// Whether one person is named as travelling in both, or none in one of them: a state's officials are many.
    private func sharesPerson(_ a: Draft, _ b: Draft) -> Bool {
        func persons(_ event: Draft) -> Set<String> {
            Set(event.participants.filter { $0.role == "visitor" && $0.kind == .person }.map(\.actor))
        }
        let (first, second) = (persons(a), persons(b))
        return first.isEmpty || second.isEmpty || !first.isDisjoint(with: second)
    }

    private func hasOwnStop(_ host: String, of event: Draft, among events: [Draft], except number: Int) -> Bool {
        events.indices.contains { other in
            guard other != number, events[other].type == "visit" else { return false }
            let hosts = hosts(events[other]).map(\.actor)
            guard hosts == [host] || events[other].country?.value == host, shares(event, events[other]) else {
                return false
            }
            guard let whole = event.date?.interval, let part = events[other].date?.interval else {
                return sharesPerson(event, events[other])
            }
            return whole.overlaps(part) || isUnderWay(part, after: whole)
        }
    }

    /// `will set out on 16 April for a tour of …`: the one day is that of departure, and the stop lies behind it.
    private func isUnderWay(_ stop: DayInterval, after departure: DayInterval) -> Bool {
        guard departure.days == 1, let left = departure.from, let arrived = stop.from else { return false }
        return (0...Self.longestJourney).contains(Int(arrived.number - left.number))
    }

    /// Days from departure to the last stop of the longest journey of a head of state.
    private static let longestJourney = 21

    /// `Colombia (15-18 April), Peru (18-21 April)`: the date that stands right behind the country, within the tour’s days.
    private func ownDate(of host: AttachedActor, in tour: Draft) -> AttachedDate? {
        guard let token = host.token, view.startingAt[token] >= 0 else { return nil }
        var next = view.annotation(view.startingAt[token]).tokens.upperBound
        let end = min(next + Self.reachOfDate, view.startingAt.count)
        while next < end {
            let index = view.startingAt[next]
            if index >= 0 {
                let annotation = view.annotation(index)
                guard case .time(let time) = annotation.content, let interval = time.interval,
                    time.precision == .day, tour.date.map({ $0.interval.overlaps(interval) }) ?? true
                else { return nil }
                return AttachedDate(
                    edtf: time.edtf, interval: interval, precision: time.precision, kind: time.kind,
                    span: annotation.span, isInferred: false, annotation: Int(index))
            }
            if view.sign(next) == UInt8(ascii: ",") || view.endsClause[next] { return nil }
            next += 1
        }
        return nil
    }

    /// Words between a country and its date (`Colombia on`, `Perú del`, `Chile (`).
    private static let reachOfDate = 3

    private func stop(_ host: AttachedActor, of tour: Draft, on bracketed: AttachedDate?) -> Draft {
        var stop = tour
        stop.subtype = "stop"
        stop.participants = tour.participants.filter { $0.role != "host" } + [host]
        stop.country = AttachedValue(host.actor, host.span)
        stop.places = []
        if let date = bracketed ?? ownDate(of: host, in: tour) {
            stop.date = date
            stop.explain("date", "it stands beside the country")
        }
        stop.title = nil
        stop.context = nil
        stop.explain("tour", "‘\(view.document.text(host.span))’ is one of the countries visited")
        return stop
    }
}
