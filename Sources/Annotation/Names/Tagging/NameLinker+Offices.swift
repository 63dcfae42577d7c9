import Documents
import Formats

/// Who held an office on the day spoken of.
extension NameLinker {
    mutating func office(_ number: Int, _ title: Int) -> Name? {
        let draft = pass.drafts[number]
        let mention = pass.titles[title]
        if let person = mention.person, let name = decided[person] {
            return Name(
                candidates: name.candidates, form: draft.form, listed: name.listed,
                office: office(mention, heldBy: name, day(draft)), affiliation: name.affiliation)
        }
        let owner = owner(mention)
        let day = day(draft)
        let identifier = owner.map { officeIdentifier(mention, $0) }
        let holders =
            identifier.map { office in
                day.map { gazetteer.holders(of: office, in: DayInterval(day: $0)) } ?? []
            } ?? []
        if mention.affiliations.isEmpty, !isWhole(mention),
            let before = holder(before: mention, home: owner.flatMap { gazetteer.country(of: $0) }),
            !holders.contains(where: { $0.subject == before.actor })
        {
            return before
        }
        guard let owner, let identifier, mention.sort == .office else { return nil }
        var affiliation = [owner]
        if let country = gazetteer.country(of: owner), country != owner, isNational(owner) {
            affiliation.append(country)
        }
        if mention.isCounterpart {
            // A counterpart's state takes part; who held the office is told besides.
            let state = Name.Candidate(
                actor: owner, score: 0.9, reason: "the state the counterpart acts for")
            let persons = holders.map { row in
                Name.Candidate(
                    actor: row.subject, score: 0.8,
                    reason: "held \(identifier) on \(day?.iso ?? "that day") (\(row.row))")
            }
            return Name(
                candidates: [state] + persons, form: .anaphor, listed: true, office: identifier,
                affiliation: affiliation)
        }
        if holders.isEmpty {
            guard !mention.affiliations.isEmpty else { return nil }
            return Name(
                candidates: [
                    .init(actor: identifier, score: 0.5, reason: "no table says who held it that day")
                ],
                form: draft.form, listed: gazetteer.actor(identifier) != nil, office: identifier,
                affiliation: affiliation)
        }
        var seen: [String] = []
        let candidates = holders.compactMap { row -> Name.Candidate? in
            guard !seen.contains(row.subject) else { return nil }
            seen.append(row.subject)
            return .init(
                actor: row.subject, score: 0.9,
                reason: "held \(identifier) on \(day?.iso ?? "that day") (\(row.row))")
        }
        return Name(
            candidates: candidates, form: draft.form, listed: true, office: identifier,
            affiliation: affiliation)
    }

    /// `the Minister` after `Minister Kim`, `el Mandatario` after a president's name: the last one spoken of before, all of
    /// a sentence's where it names several.
    private func holder(before mention: TitleMention, home: String?) -> Name? {
        let bearers = bearers(of: mention, home: home)
        // `President Lee met the President`: not himself, where it may be the issuer's.
        if home != nil, bearers.contains(where: \.isBeside) { return nil }
        guard let first = bearers.first else { return nil }
        var candidates: [Name.Candidate] = []
        for candidate in bearers.flatMap(\.name.candidates)
        where !candidates.contains(where: { $0.actor == candidate.actor }) {
            candidates.append(
                .init(actor: candidate.actor, score: 0.8, reason: "the last person with that title"))
        }
        return Name(
            candidates: candidates, form: .anaphor, listed: first.name.listed, office: first.office,
            affiliation: first.name.affiliation)
    }

    /// `Presidente de la República` says whose it is: that of the state the text speaks from.
    private func isWhole(_ mention: TitleMention) -> Bool {
        mention.tokens.contains { pass.grammar.realms.contains(pass.text.tokens[$0]) }
    }

    /// The office a title beside its holder's name means: its owner as written, else the one its holder held.
    private func office(_ mention: TitleMention, heldBy name: Name, _ day: CalendarDay?) -> String {
        if !mention.affiliations.isEmpty { return officeIdentifier(mention, owner(mention)) }
        if let known = personOffice(name, mention.role, day) { return known }
        for owner in name.affiliation where gazetteer.actor(owner) != nil { return officeIdentifier(mention, owner) }
        if let actor = gazetteer.actor(name.actor), let country = actor.country {
            return officeIdentifier(mention, country)
        }
        return officeIdentifier(mention, owner(mention))
    }

    /// The state or body an office belongs to: as written, else the issuer's.
    func owner(_ mention: TitleMention) -> String? {
        for number in mention.affiliations {
            guard let name = decided[number] else { continue }
            let kind = gazetteer.actor(name.actor)?.kind
            if kind == .state || kind == .organization || kind == .forum { return name.actor }
        }
        guard mention.affiliations.isEmpty else { return nil }
        let issuer = pass.context.issuer
        // The office of a state is not its ministry's, whose text it stands in.
        return [issuer, issuer.flatMap { gazetteer.country(of: $0) }, onlyState].compactMap { $0 }
            .first { gazetteer.actor("\($0.lowercased())-\(mention.role)") != nil }
    }

    /// The state a text is about that names no other and comes from none.
    var onlyState: String? {
        guard pass.issuersState == nil else { return nil }
        let states = near.filter { gazetteer.actor($0)?.kind == .state }
        return states.count == 1 ? states[0] : nil
    }

    /// `kor-foreign-minister`, `eclac-executive-secretary`; a ministry's minister is its state's.
    func officeIdentifier(_ mention: TitleMention, _ owner: String?) -> String {
        guard let owner else { return mention.role }
        let own = "\(owner.lowercased())-\(mention.role)"
        if gazetteer.actor(own) != nil { return own }
        // A body of many states only lies in its country.
        if let country = gazetteer.country(of: owner), country != owner, isNational(owner) {
            let states = "\(country.lowercased())-\(mention.role)"
            if gazetteer.actor(states) != nil { return states }
        }
        return own
    }

    /// A body of one state: it has no members and is itself no state.
    func isNational(_ body: String) -> Bool {
        guard let actor = gazetteer.actor(body), actor.kind == .organization else { return false }
        return actor.sector == "government"
            || gazetteer.affiliations(toward: body, .memberOf).isEmpty
                && gazetteer.actsFor(body, in: nil).contains(actor.country ?? "")
    }

    /// The day an office is asked about: the one date of its sentence, else the day the text speaks from.
    func day(_ draft: NameDraft) -> CalendarDay? {
        guard let segment = pass.segment(at: draft.tokens.lowerBound) else { return pass.reference }
        var days: Set<CalendarDay> = []
        for date in pass.dates[pass.firstDate(at: segment.tokens.lowerBound)...] {
            guard date.tokens.lowerBound < segment.tokens.upperBound else { break }
            guard case .time(let time) = date.content, let from = time.interval?.from,
                time.interval?.to != nil
            else {
                continue
            }
            days.insert(from)
        }
        return days.count == 1 ? days.first : pass.reference
    }
}
