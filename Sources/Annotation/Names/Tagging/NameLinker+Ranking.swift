import Documents
import Formats

/// Candidates of the tables for one name, ranked by what the document says of them.
extension NameLinker {
    func ranked(_ entries: [Int32], _ draft: NameDraft) -> [Name.Candidate] {
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
                actor: actor.id, score: (score * 1000).rounded() / 1000,
                reason: reasons.joined(separator: ", "))
            if let other = best[actor.id], other.score >= candidate.score { continue }
            best[actor.id] = candidate
        }
        return best.values.sorted { $0.score != $1.score ? $0.score > $1.score : $0.actor < $1.actor }
    }

    /// A place of the same country right before or behind (`Atlanta, Georgia`): where a state bears the name too, that the
    /// country is named somewhere says nothing.
    func neighbour(of place: Actor, _ tokens: Range<Int>) -> String? {
        let window = max(0, tokens.lowerBound - 4)..<min(pass.text.tokens.count, tokens.upperBound + 4)
        for index in window where !tokens.contains(index) {
            guard let number = pass.draft(at: index), pass.kind(of: number) == .place,
                let entry = pass.entries(of: number).first,
                pass.lexicon.actor(entry).country == place.country
            else { continue }
            return pass.lexicon.id(entry)
        }
        return nil
    }

    /// An actor the document names that is of one country or body with this one.
    func company(of actor: Actor) -> String? {
        if let country = actor.country, nearby.contains(country) { return country }
        for row in gazetteer.affiliations(of: actor.id) where nearby.contains(row.object) {
            return row.object
        }
        for row in gazetteer.affiliations(toward: actor.id) where nearby.contains(row.subject) {
            return row.subject
        }
        return nil
    }
}
