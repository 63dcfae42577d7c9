import Documents
import Formats

/// Decides who is meant, draft by draft in reading order, and says why.
///
/// Scores compare candidates of one name only. Their parts were set so that a fact of the document (an explanation, the
/// issuer, an earlier mention) outweighs how a table lists a name, and stay far enough apart that no sum of weak hints
/// overturns a strong one; to be measured again when names of other regions' tables come in.
struct NameLinker {
    private enum Weight {
        static let outdated = -0.6
        static let language = 0.12
        static let otherLanguage = -0.05
        static let issuer = 0.5
        static let mentioned = 0.6
        static let company = 0.25
        static let country = 0.2
        static let derived = -0.1
        static let missedMarks = -0.05
    }

    let pass: NamePass
    private var decided: [Int: Name] = [:]
    /// Actors named so far, with the draft that named them last.
    private var seen: [String: Int] = [:]
    /// Actors some draft names beyond doubt, in the order named; the same as a set.
    private var near: [String] = []
    private var nearby: Set<String> = []
    /// The last draft decided so far that names a body, by the body.
    private var lastMention: [String: Int] = [:]

    init(pass: NamePass) { self.pass = pass }

    private var gazetteer: Gazetteer { pass.lexicon.gazetteer }

    /// Annotations of all drafts that mean somebody, by span.
    mutating func annotations() -> [Annotation] {
        let numbers = pass.drafts.indices.filter { !pass.drafts[$0].tokens.isEmpty }
            .sorted { pass.drafts[$0].tokens.lowerBound < pass.drafts[$1].tokens.lowerBound }
        near = unambiguous(numbers)
        nearby = Set(near)
        // Bodies and states first, since persons and offices speak of them; each kind in reading order.
        for number in numbers where !isPersonal(number) { decide(number) }
        for number in numbers where isPerson(number) { decide(number) }
        for number in numbers where decided[number] == nil { decide(number) }
        return numbers.compactMap { number in
            guard let name = decided[number] else { return nil }
            let draft = pass.drafts[number]
            let kind = name.office != nil ? .office : kind(of: name, draft)
            return Annotation(
                kind: kind, span: pass.text.span(draft.tokens), tokens: draft.tokens, content: .name(name),
                derivation: Derivation(rule: draft.rule, reason: name.candidates[0].reason))
        }
    }

    private func isPersonal(_ number: Int) -> Bool {
        switch pass.drafts[number].meaning {
        case .person, .office: true
        case .entries(let entries): pass.lexicon.kind(entries[0]) == .person
        default: false
        }
    }

    private func isPerson(_ number: Int) -> Bool {
        if case .office = pass.drafts[number].meaning { return false }
        return isPersonal(number)
    }

    private func kind(of name: Name, _ draft: NameDraft) -> AnnotationKind {
        if let actor = gazetteer.actor(name.actor) { return actor.kind.annotation }
        if case .unlisted(let kind, _) = draft.meaning { return kind.annotation }
        if case .person = draft.meaning { return .person }
        return .organization
    }

    /// Actors that some draft names beyond doubt, for company.
    private func unambiguous(_ numbers: [Int]) -> [String] {
        var found: [String] = []
        var known: Set<String> = []
        for number in numbers {
            let entries = pass.entries(of: number)
            guard let first = entries.first.map({ pass.lexicon.id($0) }),
                entries.allSatisfy({ pass.lexicon.id($0) == first }), known.insert(first).inserted
            else { continue }
            found.append(first)
        }
        return found
    }

    private mutating func decide(_ number: Int) {
        guard let name = name(number) else { return }
        decided[number] = name
        if name.form != .demonym { seen[name.actor] = number }
        if pass.isBodyMeaning(number) { lastMention[name.actor] = number }
    }

    private mutating func name(_ number: Int) -> Name? {
        let draft = pass.drafts[number]
        switch draft.meaning {
        case .entries(let entries) where draft.form == .anaphor:
            let state = Name.Candidate(
                actor: pass.lexicon.id(entries[0]), score: 0.8, reason: "the state of the body that issued the document"
            )
            return Name(candidates: [state], form: .anaphor, listed: true)
        case .entries(let entries):
            return Name(
                candidates: ranked(entries, draft), form: draft.form, listed: true,
                affiliation: affiliation(draft, listed: pass.lexicon.id(entries[0])))
        case .organ(let entries):
            return Name(candidates: ranked(entries, draft), form: draft.form, listed: true)
        case .unlisted(_, let slug):
            return Name(
                candidates: [.init(actor: slug, score: 0.5, reason: "no table lists it; named by its words")],
                form: draft.form, listed: false)
        case .alias(let other):
            let target = decided[other] ?? name(other)
            guard let target else { return nil }
            let candidates = target.candidates.map {
                Name.Candidate(
                    actor: $0.actor, score: $0.score, reason: "the text explains the acronym as ‘\(words(other))’")
            }
            return Name(candidates: candidates, form: .name, listed: target.listed)
        case .anaphor(let noun, let listed): return anaphor(number, noun, listed)
        case .person(let reference): return person(number, reference)
        case .office(let title): return office(number, title)
        }
    }

    private func words(_ number: Int) -> String { pass.text.string(pass.drafts[number].tokens) }

    // MARK: Names of the tables

    private func ranked(_ entries: [Int32], _ draft: NameDraft) -> [Name.Candidate] {
        var best: [String: Name.Candidate] = [:]
        let language = pass.language(at: draft.tokens.lowerBound)
        let small = pass.text.tokens[draft.tokens.lowerBound].casing == .lower
        let mayBeState = entries.contains { pass.lexicon.kind($0) == .state }
        for number in entries {
            let entry = pass.lexicon.entries[Int(number)]
            let actor = pass.lexicon.actor(number)
            var score = entry.form.weight
            var reasons: [String] = ["listed as \(entry.form.rawValue)"]
            if entry.derived { score += Weight.derived }
            if small, entry.form.refersAs == .name { score -= 0.3 }
            if let day = pass.reference, !entry.validity.holds(on: day) || !actor.validity.holds(on: day) {
                score += Weight.outdated
                reasons.append("not of that day")
            }
            if entry.language == language || entry.language == .any {
                score += Weight.language
            } else {
                score += Weight.otherLanguage
            }
            if actor.id == pass.context.issuer {
                score += Weight.issuer
                reasons.append("the issuer itself")
            } else if let issuer = pass.context.issuer, let country = gazetteer.country(of: issuer),
                actor.kind != .state, actor.country == country
            {
                score += Weight.country
                reasons.append("of the issuer’s country")
            }
            if seen[actor.id] != nil {
                score += Weight.mentioned
                reasons.append("named before")
            } else if let friend = mayBeState && actor.kind == .place
                ? neighbour(of: actor, draft.tokens) : company(of: actor)
            {
                score += Weight.company
                reasons.append("beside ‘\(friend)’")
            }
            let candidate = Name.Candidate(
                actor: actor.id, score: (score * 1000).rounded() / 1000, reason: reasons.joined(separator: ", "))
            if let other = best[actor.id], other.score >= candidate.score { continue }
            best[actor.id] = candidate
        }
        return best.values.sorted { $0.score != $1.score ? $0.score > $1.score : $0.actor < $1.actor }
    }

    /// A place of the same country right before or behind (`Atlanta, Georgia`): where a state bears the name too, that the
    /// country is named somewhere says nothing.
    private func neighbour(of place: Actor, _ tokens: Range<Int>) -> String? {
        let window = max(0, tokens.lowerBound - 4)..<min(pass.text.tokens.count, tokens.upperBound + 4)
        for index in window where !tokens.contains(index) {
            guard let number = pass.draft(at: index), pass.kind(of: number) == .place,
                let entry = pass.entries(of: number).first, pass.lexicon.actor(entry).country == place.country
            else { continue }
            return pass.lexicon.id(entry)
        }
        return nil
    }

    /// An actor the document names that is of one country or body with this one.
    private func company(of actor: Actor) -> String? {
        if let country = actor.country, nearby.contains(country) { return country }
        for row in gazetteer.affiliations(of: actor.id) where nearby.contains(row.object) { return row.object }
        for row in gazetteer.affiliations(toward: actor.id) where nearby.contains(row.subject) { return row.subject }
        return nil
    }

    // MARK: Anaphors

    private func anaphor(_ number: Int, _ noun: String, _ listed: [Int32]) -> Name? {
        let draft = pass.drafts[number]
        let start = draft.tokens.lowerBound
        let rows = listed.map { pass.lexicon.actor($0) }
        if let state = rows.first(where: { $0.kind == .state }) {
            return Name(
                candidates: [.init(actor: state.id, score: 0.9, reason: "the tables’ phrase for it")], form: .anaphor,
                listed: true)
        }
        // The last body named before that may be called so; only the last mention of each is looked at.
        var last: Int?
        for (actor, other) in lastMention
        where pass.drafts[other].tokens.lowerBound < start
            && pass.drafts[other].tokens.lowerBound > last.map({ pass.drafts[$0].tokens.lowerBound }) ?? -1
            && (rows.contains { $0.id == actor } || pass.fits(noun, actor, mention: other))
        {
            last = other
        }
        if let last, let name = decided[last] {
            return Name(
                candidates: [
                    .init(actor: name.actor, score: 0.8, reason: "the last body so called, ‘\(words(last))’")
                ], form: draft.form, listed: name.listed)
        }
        if let issuer = pass.context.issuer,
            pass.selfNames.contains(noun) || rows.contains(where: { $0.id == issuer })
                || pass.fits(noun, issuer, mention: nil)
        {
            return Name(
                candidates: [.init(actor: issuer, score: 0.7, reason: "the issuer’s word for itself")],
                form: draft.form,
                listed: gazetteer.actor(issuer) != nil)
        }
        // A whole organ's name may stand before its body is named at all.
        if draft.form == .name, let issuer = pass.context.issuer, let actor = gazetteer.actor(issuer),
            actor.kind == .organization || actor.kind == .forum, actor.country == nil
        {
            return Name(
                candidates: [.init(actor: issuer, score: 0.5, reason: "an organ, taken for the issuer’s")],
                form: draft.form, listed: true)
        }
        return nil
    }

    // MARK: Persons

    private mutating func person(_ number: Int, _ reference: PersonReference) -> Name? {
        let draft = pass.drafts[number]
        let ours = affiliation(draft, listed: nil)
        if let antecedent = reference.antecedent {
            let target = decided[antecedent] ?? name(antecedent)
            if let target {
                return Name(
                    candidates: target.candidates.map {
                        .init(actor: $0.actor, score: $0.score, reason: "short for ‘\(words(antecedent))’")
                    }, form: .name, listed: target.listed, affiliation: ours.isEmpty ? target.affiliation : ours)
            }
        }
        var listed = reference.listed
        if listed.isEmpty, reference.words.count == 1, let title = draft.title {
            listed = holders(bearing: reference.words[0], title)
        }
        if listed.isEmpty {
            let slug = PersonSlug.of(reference.words)
            return Name(
                candidates: [.init(actor: slug, score: 0.5, reason: "no table lists the name")], form: .name,
                listed: false, affiliation: ours)
        }
        let candidates = listed.map { id -> Name.Candidate in
            var score = 1.0
            var reasons = ["the name of a listed person"]
            if let day = pass.reference, let actor = gazetteer.actor(id), !actor.validity.holds(on: day) {
                score += Weight.outdated
                reasons.append("not of that day")
            }
            if let day = pass.reference {
                let offices = gazetteer.offices(of: id, in: DayInterval(day: day))
                if !offices.isEmpty {
                    score += 0.3
                    reasons.append("in office as \(offices[0]) on \(day.iso)")
                }
            }
            if let country = gazetteer.country(of: id), ours.contains(country) {
                score += 0.4
                reasons.append("of \(country)")
            } else if let country = gazetteer.country(of: id), nearby.contains(country) {
                score += 0.1
            }
            if seen[id] != nil { score += 0.3 }
            return .init(actor: id, score: (score * 1000).rounded() / 1000, reason: reasons.joined(separator: ", "))
        }.sorted { $0.score != $1.score ? $0.score > $1.score : $0.actor < $1.actor }
        let own =
            ours.isEmpty ? gazetteer.actsFor(candidates[0].actor, in: day(draft).map { DayInterval(day: $0) }) : ours
        return Name(candidates: candidates, form: .name, listed: true, affiliation: own)
    }

    /// Listed persons of a family name who held an office of the title's role on the day.
    private func holders(bearing family: String, _ title: Int) -> [String] {
        let role = pass.titles[title].role
        guard !role.isEmpty, pass.titles[title].sort == .office, let day = pass.reference else { return [] }
        return pass.persons.bearing(family).filter { id in
            gazetteer.offices(of: id, in: DayInterval(day: day)).contains { $0.hasSuffix(role) }
        }
    }

    /// States and bodies of the drafts a person or office belongs to.
    private func affiliation(_ draft: NameDraft, listed: String?) -> [String] {
        var found: [String] = []
        for number in draft.affiliations {
            guard let name = decided[number] else { continue }
            if !found.contains(name.actor) { found.append(name.actor) }
        }
        if found.isEmpty, let listed, gazetteer.actor(listed)?.kind == .person {
            found = gazetteer.actsFor(listed, in: day(draft).map { DayInterval(day: $0) })
        }
        return found
    }

    // MARK: Offices

    private mutating func office(_ number: Int, _ title: Int) -> Name? {
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
            let state = Name.Candidate(actor: owner, score: 0.9, reason: "the state the counterpart acts for")
            let persons = holders.map { row in
                Name.Candidate(
                    actor: row.subject, score: 0.8,
                    reason: "held \(identifier) on \(day?.iso ?? "that day") (\(row.row))")
            }
            return Name(
                candidates: [state] + persons, form: .anaphor, listed: true, office: identifier,
                affiliation: affiliation)
        }
        if holders.isEmpty, draft.form == .anaphor, let last = lastHolder(number, mention) { return last }
        if holders.isEmpty {
            guard !mention.affiliations.isEmpty else { return nil }
            return Name(
                candidates: [.init(actor: identifier, score: 0.5, reason: "no table says who held it that day")],
                form: draft.form, listed: gazetteer.actor(identifier) != nil, office: identifier,
                affiliation: affiliation)
        }
        var seen: [String] = []
        let candidates = holders.compactMap { row -> Name.Candidate? in
            guard !seen.contains(row.subject) else { return nil }
            seen.append(row.subject)
            return .init(
                actor: row.subject, score: 0.9, reason: "held \(identifier) on \(day?.iso ?? "that day") (\(row.row))")
        }
        return Name(
            candidates: candidates, form: draft.form, listed: true, office: identifier, affiliation: affiliation)
    }

    /// `the Minister` after `Minister Kim`: the last person with that title.
    private func lastHolder(_ number: Int, _ mention: TitleMention) -> Name? {
        let start = pass.drafts[number].tokens.lowerBound
        var found: Name?
        for title in pass.titles.reversed() where title.tokens.lowerBound < start && title.sort == .office {
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
    private func owner(_ mention: TitleMention) -> String? {
        for number in mention.affiliations {
            guard let name = decided[number] else { continue }
            let kind = gazetteer.actor(name.actor)?.kind
            if kind == .state || kind == .organization || kind == .forum { return name.actor }
        }
        guard mention.affiliations.isEmpty, let issuer = pass.context.issuer else { return nil }
        let country = gazetteer.country(of: issuer)
        for owner in [issuer, country].compactMap({ $0 }) where gazetteer.actor(officeIdentifier(mention, owner)) != nil
        {
            return owner
        }
        return nil
    }

    /// `kor-foreign-minister`, `eclac-executive-secretary`; a ministry's minister is its state's.
    private func officeIdentifier(_ mention: TitleMention, _ owner: String?) -> String {
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
    private func isNational(_ body: String) -> Bool {
        guard let actor = gazetteer.actor(body), actor.kind == .organization else { return false }
        return actor.sector == "government"
            || gazetteer.affiliations(toward: body, .memberOf).isEmpty
                && gazetteer.actsFor(body, in: nil).contains(actor.country ?? "")
    }

    /// The day an office is asked about: the one date of its sentence, else the day the text speaks from.
    private func day(_ draft: NameDraft) -> CalendarDay? {
        guard let segment = pass.segment(at: draft.tokens.lowerBound) else { return pass.reference }
        var days: Set<CalendarDay> = []
        for date in pass.dates[pass.firstDate(at: segment.tokens.lowerBound)...] {
            guard date.tokens.lowerBound < segment.tokens.upperBound else { break }
            guard case .time(let time) = date.content, let from = time.interval?.from, time.interval?.to != nil else {
                continue
            }
            days.insert(from)
        }
        return days.count == 1 ? days.first : pass.reference
    }
}
