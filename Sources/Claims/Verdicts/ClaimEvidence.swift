import Documents
import Events
import Formats
import Reconciliation

/// The tellings a claim's verdict may rest on: those of the event claimed, and for a journey those of its stops.
struct ClaimEvidence {
    /// Indices into the corpus' document events: each is of the event claimed by itself.
    let same: [Int]
    /// Others of the same event, which can only speak against the claim.
    let mates: [Int]
    /// Events of `same`.
    let events: [ClaimEvent]
    /// Tellings of parts (a tour's stops), with the place each stands for.
    let parts: [Int]
    /// Tellings of a whole the event claimed is a part of.
    let wholes: [Int]
    /// A sentence: what decided.
    let reason: String

    static func none(_ reason: String) -> ClaimEvidence {
        ClaimEvidence(same: [], mates: [], events: [], parts: [], wholes: [], reason: reason)
    }

    var isEmpty: Bool { same.isEmpty && parts.isEmpty && wholes.isEmpty }
}

/// Finds what a claim's verdict may rest on.
struct EvidenceSearch {
    let corpus: ReconciledCorpus
    let matcher: EventMatcher
    let documents: [String: SourceDocument]
    let membersOf: [String: [Int]]
    let knowledge: any ActorKnowledge

    /// Of more tellings that could be the first to rest on only the likeliest are tried.
    static let mostAnchors = 64

    /// The evidence that hangs together, for each telling that may be of the event claimed, likeliest first; a single one
    /// without events where there is none.
    ///
    /// What confirms is judged by itself and by pairs, never by how the corpus happens to fall into events: so that a
    /// document taken away can only take support away.
    ///
    /// - Parameters:
    ///   - number: the claim's number among the matcher's probes.
    ///   - admits: which documents may speak; the paper never does.
    func evidence(for claim: Claim, number: Int, admits: (String) -> Bool) -> [ClaimEvidence] {
        let parts = claim.fields.subtype == "tour" ? stops(of: claim, admits: admits) : []
        let normal = direct(claim, number: number, admits: admits)
        if normal.isEmpty { return [lessDirect(claim, number: number, parts: parts, admits: admits)] }
        let rivals = rivals(of: claim, number: number, besides: normal, admits: admits)
        var seen: Set<[Int]> = []
        return normal.prefix(Self.mostAnchors).compactMap { anchor in
            let together = normal.map(\.index).filter { $0 == anchor.index || matcher.areOne(anchor.index, $0) }
            guard seen.insert(together.sorted()).inserted else { return nil }
            return evidence(claim, anchor, with: together, rivals: rivals, reason: "", parts: parts, admits: admits)
        }
    }

    private func isPossible(_ match: EventMatcher.Match, _ claim: Claim, admits: (String) -> Bool) -> Bool {
        let telling = corpus.documentEvents[match.index]
        return admits(telling.document) && !NearMatch.isReversed(claim.fields, telling.fields, knowledge)
            && !NearMatch.isOtherOrgan(claim.fields, telling.fields, titleWeight: match.titleWeight)
            && !NearMatch.isToldTooEarly(
                claim.fields, telling.fields, published: documents[telling.document]?.published)
    }

    /// Tellings that may be of the event claimed, likeliest first. Without a date the event must be one of which there is
    /// one, or bear the number claimed, or be known by its name, and then by that of the likest.
    private func direct(_ claim: Claim, number: Int, admits: (String) -> Bool) -> [EventMatcher.Match] {
        let all = matcher.matches(number).filter { isPossible($0, claim, admits: admits) }
        guard claim.fields.interval == nil,
            !EventKind(type: claim.fields.type, subtype: claim.fields.subtype).happensOnce
        else { return all }
        let likest = all.map(\.titleWeight).max() ?? 0
        return all.filter { match in
            let telling = corpus.documentEvents[match.index].fields
            if claim.fields.ordinal != nil, claim.fields.ordinal == telling.ordinal { return true }
            return likest >= NearMatch.similarName && match.titleWeight >= 0.8 * likest
                && NearMatch.namesEveryBody(of: claim.fields, telling, knowledge)
        }
    }

    /// Tellings that are of the event claimed in everything but one thing: they speak against the claim in that.
    ///
    /// - Parameter direct: tellings of the event claimed as it is. What their documents tell apart from it, and what is no
    ///   liker to it but for day and place, are other events.
    private func rivals(
        of claim: Claim, number: Int, besides direct: [EventMatcher.Match], admits: (String) -> Bool
    ) -> [Int] {
        // Of what parties do many times a year only name and number tell one from another.
        let isFrequent = EventKind(type: claim.fields.type, subtype: claim.fields.subtype).isFrequent
        func likeness(_ match: EventMatcher.Match) -> Double { isFrequent ? match.nameLikeness : match.likeness }
        let likest = Dictionary(
            direct.map { (corpus.documentEvents[$0.index].document, likeness($0)) }, uniquingKeysWith: max)
        let indices = Set(direct.map(\.index))
        var result: Set<Int> = []
        for leavingOut in [Feature.Name.date, .place] {
            for match in matcher.matches(number, leavingOut: [leavingOut])
            where isPossible(match, claim, admits: admits)
                && (indices.contains(match.index)
                    || likeness(match) > likest[corpus.documentEvents[match.index].document] ?? -.infinity)
            {
                let near = NearMatch(
                    claim: claim.fields, telling: corpus.documentEvents[match.index].fields, match: match,
                    knowledge: knowledge)
                if near.isSure(leavingOut: leavingOut) { result.insert(match.index) }
            }
        }
        return result.sorted()
    }

    private func lessDirect(
        _ claim: Claim, number: Int, parts: [Int], admits: (String) -> Bool
    ) -> ClaimEvidence {
        for (leavingOut, word) in [(Feature.Name.date, "date"), (.place, "place"), (.ordinal, "ordinal")] {
            let others = matcher.matches(number, leavingOut: [leavingOut]).filter {
                let telling = corpus.documentEvents[$0.index]
                let near = NearMatch(claim: claim.fields, telling: telling.fields, match: $0, knowledge: knowledge)
                return isPossible($0, claim, admits: admits) && near.isSure(leavingOut: leavingOut)
            }
            let events = Set(others.compactMap { corpus.eventOf[corpus.documentEvents[$0.index].id] })
            // Several events that could be meant leave it open which one the claim tells wrongly.
            guard events.count == 1, let best = others.first else { continue }
            return evidence(
                claim, best, with: others.map(\.index), rivals: [],
                reason: "Everything but the \(word) is that of one event.",
                parts: parts, admits: admits)
        }
        if !parts.isEmpty {
            return ClaimEvidence(
                same: [], mates: [], events: relations(parts, .part), parts: parts, wholes: [],
                reason: "Its stops are told one by one.")
        }
        let wholes = claim.fields.type == "visit" ? tours(holding: claim, admits: admits) : []
        if !wholes.isEmpty {
            return ClaimEvidence(
                same: [], mates: [], events: relations(wholes, .whole), parts: [], wholes: wholes,
                reason: "It is a stop of a journey that is told as a whole.")
        }
        return .none("No document tells such an event.")
    }

    private func evidence(
        _ claim: Claim, _ best: EventMatcher.Match, with together: [Int], rivals: [Int], reason: String, parts: [Int],
        admits: (String) -> Bool
    ) -> ClaimEvidence {
        let event = corpus.eventOf[corpus.documentEvents[best.index].id] ?? ""
        let own = Set(together)
        let mates = Set((membersOf[event] ?? []) + rivals).sorted().filter {
            !own.contains($0) && admits(corpus.documentEvents[$0].document)
                && !NearMatch.isOtherJourney(claim.fields, corpus.documentEvents[$0].fields)
        }
        let why = best.judgement.features.filter { $0.weight >= 0.5 }.map(\.reason).joined(separator: " ")
        let others = parts.filter { !own.contains($0) }
        return ClaimEvidence(
            same: together, mates: mates,
            events: relations([best.index] + together, .same) + relations(others, .part), parts: others, wholes: [],
            reason: [reason, why].filter { !$0.isEmpty }.joined(separator: " "))
    }

    private func relations(_ tellings: [Int], _ relation: ClaimEvent.Relation) -> [ClaimEvent] {
        var seen: Set<String> = []
        return tellings.compactMap { corpus.eventOf[corpus.documentEvents[$0].id] }.filter { seen.insert($0).inserted }
            .map { ClaimEvent(event: $0, relation: relation) }
    }

    /// Visits of the same traveller to countries of a claimed tour, within its days.
    private func stops(of claim: Claim, admits: (String) -> Bool) -> [Int] {
        journeys(claim, admits: admits) { telling, hosts in
            telling.subtype != "tour" && telling.country.map(hosts.contains) == true
        }
    }

    /// Tours of the same traveller through the country of a claimed visit.
    private func tours(holding claim: Claim, admits: (String) -> Bool) -> [Int] {
        guard claim.fields.subtype != "tour", let country = claim.fields.country else { return [] }
        return journeys(claim, admits: admits) { telling, _ in
            telling.subtype == "tour" && telling.participants.contains { $0.actor == country }
        }
    }

    private func journeys(
        _ claim: Claim, admits: (String) -> Bool, _ fits: (EventFields, Set<String>) -> Bool
    ) -> [Int] {
        guard let interval = claim.fields.interval, interval.days != nil else { return [] }
        let travellers = Set(claim.fields.participants.filter { knowledge.kind(of: $0.actor) != "state" }.map(\.actor))
        let visitors = Set(claim.fields.participants.filter { $0.role == "visitor" }.map(\.actor))
        let hosts = Set(
            claim.fields.participants.filter { knowledge.kind(of: $0.actor) == "state" && $0.role != "visitor" }
                .map(\.actor))
        return corpus.documentEvents.indices.filter { index in
            let event = corpus.documentEvents[index]
            let telling = event.fields
            guard telling.type == "visit", admits(event.document), fits(telling, hosts),
                let told = telling.interval, told.days != nil, interval.overlaps(told)
            else { return false }
            // The person who travels decides; a claim that names nobody is of its state's head or minister.
            return telling.participants.contains { participant in
                travellers.isEmpty
                    ? visitors.contains(participant.actor) && ["visitor", ""].contains(participant.role)
                    : travellers.contains(participant.actor)
            }
        }
    }
}
