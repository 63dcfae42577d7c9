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
                office: officeIdentifier(mention, owner(mention)), affiliation: name.affiliation)
        }
        let owner = owner(mention)
        guard let owner else { return mention.isCounterpart ? nil : lastHolder(number, mention) }
        let identifier = officeIdentifier(mention, owner)
        let day = day(draft)
        let holders = day.map { gazetteer.holders(of: identifier, in: DayInterval(day: $0)) } ?? []
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
        if holders.isEmpty, draft.form == .anaphor, let last = lastHolder(number, mention) {
            return last
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

    /// `the Minister` after `Minister Kim`: the last person with that title.
    func lastHolder(_ number: Int, _ mention: TitleMention) -> Name? {
        let start = pass.drafts[number].tokens.lowerBound
        var found: Name?
        for title in pass.titles.reversed()
        where title.tokens.lowerBound < start && title.sort == .office {
            guard let person = title.person, let name = decided[person],
                title.role.hasSuffix(mention.role) || mention.role.hasSuffix(title.role)
            else { continue }
            found = name
            break
        }
        guard let found else { return nil }
        return Name(
            candidates: found.candidates.map {
                .init(actor: $0.actor, score: $0.score, reason: "the last person with that title")
            }, form: .anaphor, listed: found.listed, office: officeIdentifier(mention, owner(mention)),
            affiliation: found.affiliation)
    }

    /// The state or body an office belongs to: as written, else the issuer's.
    func owner(_ mention: TitleMention) -> String? {
        for number in mention.affiliations {
            guard let name = decided[number] else { continue }
            let kind = gazetteer.actor(name.actor)?.kind
            if kind == .state || kind == .organization || kind == .forum { return name.actor }
        }
        guard mention.affiliations.isEmpty, let issuer = pass.context.issuer else { return nil }
        let country = gazetteer.country(of: issuer)
        // The office of a state is not its ministry's, whose text it stands in.
        for owner in [issuer, country].compactMap({ $0 }) {
            let own = "\(owner.lowercased())-\(mention.role)"
            if gazetteer.actor(own) != nil { return owner }
        }
        return nil
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
