import Documents
import Formats

/// Whom a definite phrase points back to.
extension NameLinker {
    func anaphor(_ number: Int, _ noun: String, _ listed: [Int32]) -> Name? {
        let draft = pass.drafts[number]
        let start = draft.tokens.lowerBound
        let rows = listed.map { pass.lexicon.actor($0) }
        if let state = rows.first(where: { $0.kind == .state }) {
            return Name(
                candidates: [.init(actor: state.id, score: 0.9, reason: "the tables’ phrase for it")],
                form: .anaphor,
                listed: true)
        }
        // The last body named before that may be called so; only the last mention of each is looked at.
        var last: Int?
        for (actor, other) in lastMention
        where pass.drafts[other].tokens.lowerBound < start
            && pass.drafts[other].tokens.lowerBound > last.map({ pass.drafts[$0].tokens.lowerBound })
                ?? -1
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
}
