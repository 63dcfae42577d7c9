import Documents
import Formats

/// Persons, listed or not, and whom they act for.
extension NameLinker {
    mutating func person(_ number: Int, _ reference: PersonReference) -> Name? {
        let draft = pass.drafts[number]
        let ours = affiliation(draft, listed: nil)
        if let antecedent = reference.antecedent {
            let target = decided[antecedent] ?? name(antecedent)
            if let target {
                return Name(
                    candidates: target.candidates.map {
                        .init(actor: $0.actor, score: $0.score, reason: "short for ‘\(words(antecedent))’")
                    }, form: .name, listed: target.listed,
                    affiliation: ours.isEmpty ? target.affiliation : ours)
            }
        }
        var listed = reference.listed
        if listed.isEmpty, reference.words.count == 1, let title = draft.title {
            listed = holders(bearing: reference.words[0], title)
        }
        if listed.isEmpty {
            let slug = PersonSlug.of(reference.words)
            return Name(
                candidates: [.init(actor: slug, score: 0.5, reason: "no table lists the name")],
                form: .name,
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
            return .init(
                actor: id, score: (score * 1000).rounded() / 1000, reason: reasons.joined(separator: ", "))
        }.sorted { $0.score != $1.score ? $0.score > $1.score : $0.actor < $1.actor }
        let own =
            ours.isEmpty
            ? gazetteer.actsFor(candidates[0].actor, in: day(draft).map { DayInterval(day: $0) }) : ours
        return Name(candidates: candidates, form: .name, listed: true, affiliation: own)
    }

    /// Listed persons of a family name who held an office of the title's role on the day.
    func holders(bearing family: String, _ title: Int) -> [String] {
        let role = pass.titles[title].role
        guard !role.isEmpty, pass.titles[title].sort == .office, let day = pass.reference else {
            return []
        }
        return pass.persons.bearing(family).filter { id in
            gazetteer.offices(of: id, in: DayInterval(day: day)).contains { $0.hasSuffix(role) }
        }
    }

    /// States and bodies of the drafts a person or office belongs to.
    func affiliation(_ draft: NameDraft, listed: String?) -> [String] {
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
}
