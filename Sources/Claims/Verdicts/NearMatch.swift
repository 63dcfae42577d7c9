import Annotation
import Events
import Formats
import Reconciliation

/// A telling that fits a claim in everything but one thing: surely of the event claimed, or of another one?
///
/// Everybody claimed must take part in an event of just the claim's kind, and nothing may say that it is another one (another
/// title in the same language, another number). How far the days may lie apart depends on how often the same parties do
/// the like: two letters of one agreement are months apart at most, two meetings of one forum may be a month apart.
struct NearMatch {
    let claim: EventFields
    let telling: EventFields
    let match: EventMatcher.Match
    let knowledge: any ActorKnowledge

    /// Days between two dates told for something that happens once, or bears the same number of its series.
    private static let ofOne: Int32 = 1100
    /// … for a thing known by its name, or an undertaking not yet begun.
    private static let ofName: Int32 = 400
    /// … for what two parties seldom do: sign, open talks, publish, found.
    private static let ofSeldom: Int32 = 200
    /// … for journeys of one person to one country.
    private static let ofJourney: Int32 = 150
    /// … for meetings of the same parties.
    private static let ofMeeting: Int32 = 45

    /// Whether it is told the other way round: the one claimed to visit receives, or the host visits.
    static func isReversed(_ claim: EventFields, _ telling: EventFields, _ knowledge: any ActorKnowledge) -> Bool {
        guard claim.type == "visit", telling.type == "visit" else { return false }
        func side(_ fields: EventFields, _ role: String) -> Set<String> {
            let actors = fields.participants.filter { $0.role == role }.map(\.actor)
            return Set(actors).union(actors.flatMap { knowledge.principals(of: $0, on: fields.interval?.from) })
        }
        let (visitors, hosts) = (side(claim, "visitor"), side(claim, "host"))
        let (toldVisitors, toldHosts) = (side(telling, "visitor"), side(telling, "host"))
        guard visitors.isDisjoint(with: toldVisitors) || hosts.isDisjoint(with: toldHosts) else { return false }
        return !visitors.isDisjoint(with: toldHosts) || !hosts.isDisjoint(with: toldVisitors)
    }

    /// Whether only the body a thing belongs to is common to both: their names differ, as of a secretariat and a working
    /// group of one forum; or the telling has none, tells another kind of beginning (an opening where a founding is
    /// claimed) and another time.
    static func isOtherOrgan(_ claim: EventFields, _ telling: EventFields, titleWeight: Double) -> Bool {
        guard claim.type == "institution", Set(claim.participants.map(\.actor)).count == 1, claim.title != nil else {
            return false
        }
        if telling.title != nil { return titleWeight < similarName }
        guard (claim.subtype == "founded") != (telling.subtype == "founded"), let claimed = claim.interval,
            let told = telling.interval
        else { return false }
        return !claimed.overlaps(told)
    }

    /// Whether a visit is told of another country than claimed: another journey, or another stop.
    static func isOtherJourney(_ claim: EventFields, _ telling: EventFields) -> Bool {
        guard claim.type == "visit", let claimed = claim.country, let told = telling.country else { return false }
        return claimed != told
    }

    /// Whether an undated telling stands in a document from before the time claimed, where it tells of something done, or
    /// of a plan of other years.
    static func isToldTooEarly(_ claim: EventFields, _ telling: EventFields, published: CalendarDay?) -> Bool {
        guard telling.interval == nil, let published, let first = claim.interval?.from else { return false }
        let isPlan = [EventStatus.planned, .proposed].contains(telling.status)
        return first.number - published.number > (isPlan ? ofOne : ofMeeting)
    }

    /// Whether each body and state claimed is told itself or acts through somebody told: a fund of the mother is not one
    /// of her daughter.
    static func namesEveryBody(
        of claim: EventFields, _ telling: EventFields, _ knowledge: any ActorKnowledge
    ) -> Bool {
        var told = Set(telling.participants.flatMap(\.candidates))
        told.formUnion(told.flatMap { knowledge.principals(of: $0, on: telling.interval?.from) })
        return claim.participants.allSatisfy {
            ["person", "office"].contains(knowledge.kind(of: $0.actor)) || told.contains($0.actor)
        }
    }

    /// Least weight of titles that name one thing.
    static let similarName = 0.4

    func isSure(leavingOut: Feature.Name) -> Bool {
        guard everybodyTakesPart || isNamedAlike, isSameKind, !differsInName else { return false }
        switch leavingOut {
        case .date: return gap.map { $0 <= allowance } ?? false
        // Another country is another journey, or another stop.
        case .place: return claim.type != "visit" && sameDays && (isIdentified || !kind.isFrequent || sameExactDays)
        default: return sameDays && claim.country != nil && claim.country == telling.country
        }
    }

    private var kind: EventKind { EventKind(type: claim.type, subtype: claim.subtype) }

    private var everybodyTakesPart: Bool {
        let told = Set(telling.participants.flatMap(\.candidates))
        let day = telling.interval?.from
        let kin = Set(telling.participants.flatMap { knowledge.principals(of: $0.actor, on: day) })
        let bodies = knowledge.bodies(ofMembers: telling.participants.map(\.actor), on: day)
        let left = claim.participants.map(\.actor).filter {
            !told.contains($0) && !kin.contains($0) && !bodies.contains($0)
        }
        // A body told stands for the members claimed beside it.
        return !claim.participants.isEmpty
            && (left.isEmpty
                || (left.count < claim.participants.count
                    && !told.isDisjoint(with: knowledge.bodies(ofMembers: left, on: nil))))
    }

    /// Whether a telling that leaves out a side names what happens once just as the claim does, and nobody else.
    private var isNamedAlike: Bool {
        guard kind.happensOnce, match.titleWeight >= 0.85, !telling.participants.isEmpty else { return false }
        let claimed = Set(claim.participants.map(\.actor))
        return telling.participants.allSatisfy { participant in
            claimed.contains(participant.actor)
                || knowledge.principals(of: participant.actor, on: telling.interval?.from).contains(
                    where: claimed.contains)
        }
    }

    private var isSameKind: Bool {
        let other = EventKind(type: telling.type, subtype: telling.subtype)
        // Whose rank a visit has is told in many ways.
        return kind == other || (claim.type == "visit" && kind.agreement(with: other) == .compatible)
    }

    /// Every series has its first meeting: parties or a name must say which series it is.
    private var sameNumber: Bool {
        claim.ordinal != nil && claim.ordinal == telling.ordinal
            && (claim.participants.count > 1 || match.titleWeight >= 0.9)
    }

    private var hasSimilarName: Bool { match.titleWeight >= Self.similarName }

    private var differsInName: Bool { match.titleWeight < 0 }

    private var isIdentified: Bool { sameNumber || kind.happensOnce || hasSimilarName }

    private var allowance: Int32 {
        if sameNumber || kind.happensOnce { return Self.ofOne }
        if claim.type == "visit" { return samePerson ? Self.ofJourney : 0 }
        let isUndone = [EventStatus.planned, .proposed].contains(claim.status) && claim.status == telling.status
        if hasSimilarName, kind.isKnownByName || isUndone { return Self.ofName }
        // Of two names that cannot be compared nobody knows whether they name one thing.
        if kind.isKnownByName, claim.title != nil { return 0 }
        if kind.isFrequent { return claim.participants.count > 1 ? Self.ofMeeting : 0 }
        return hasSimilarName || claim.participants.count > 1 ? Self.ofSeldom : 0
    }

    /// Whether a person claimed to travel is told by name.
    private var samePerson: Bool {
        let told = Set(telling.participants.flatMap(\.candidates))
        return claim.participants.contains { knowledge.kind(of: $0.actor) == "person" && told.contains($0.actor) }
            && (claim.country == nil || telling.country == nil || claim.country == telling.country)
    }

    /// Days between the two; nil where one is undated or open.
    private var gap: Int32? {
        guard let a = claim.interval, let b = telling.interval, let aFrom = a.from, let bFrom = b.from,
            let aLast = a.lastDay, let bLast = b.lastDay
        else { return nil }
        return max(0, aFrom.number - bLast.number, bFrom.number - aLast.number)
    }

    /// Told to the month at least, and sharing days.
    private var sameDays: Bool {
        guard let a = claim.interval, let b = telling.interval, let first = a.days, let second = b.days else {
            return false
        }
        return a.overlaps(b) && first <= 31 && second <= 31
    }

    private var sameExactDays: Bool { sameDays && claim.participants.count > 1 }
}

extension EventMatcher.Match {
    /// What the titles say: above 0 for alike, below for different.
    var titleWeight: Double { judgement.features.filter { $0.name == .title }.reduce(0) { $0 + $1.weight } }

    /// What speaks for one event besides day and place.
    var likeness: Double {
        judgement.features.filter { $0.name != .date && $0.name != .place }.reduce(0) { $0 + $1.weight }
    }

    /// What name and number say.
    var nameLikeness: Double {
        judgement.features.filter { $0.name == .title || $0.name == .ordinal }.reduce(0) { $0 + $1.weight }
    }
}
