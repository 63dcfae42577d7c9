import Documents
import Formats

/// Whom a definite phrase points back to.
extension NameLinker {
    /// The state `our country` is: the issuer's, else the one the first person of the text speaks for.
    func speakersState() -> Name? {
        func name(_ state: String, _ reason: String) -> Name {
            Name(candidates: [.init(actor: state, score: 0.8, reason: reason)], form: .anaphor, listed: true)
        }
        if let state = pass.issuersState { return name(state, "the state of the body that issued the document") }
        return pass.firstSpeakersState.map { name($0, "the state of the text’s first speaker") }
    }

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
        let isOwn = pass.grammar.ownArticles.contains(pass.text.tokens[start])
        let issuers = issuer(called: noun, rows)
        if isOwn, listed.isEmpty {
            return issuers.map { Name(candidates: [$0], form: draft.form, listed: gazetteer.actor($0.actor) != nil) }
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
        // `KEXIM, a partner of the Bank`: a sentence of another bank calls the issuer by its own word for itself.
        if let last, let issuers, pass.selfNames.contains(noun),
            pass.segmentNumber(at: pass.drafts[last].tokens.lowerBound) == pass.segmentNumber(at: start)
        {
            return Name(candidates: [issuers], form: draft.form, listed: true)
        }
        if let last, let name = decided[last] {
            return Name(
                candidates: [
                    .init(actor: name.actor, score: 0.8, reason: "the last body so called, ‘\(words(last))’")
                ], form: draft.form, listed: name.listed)
        }
        if let issuers {
            return Name(candidates: [issuers], form: draft.form, listed: gazetteer.actor(issuers.actor) != nil)
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

    /// The issuer, where it calls itself by a noun.
    private func issuer(called noun: String, _ rows: [Actor]) -> Name.Candidate? {
        guard let issuer = pass.context.issuer,
            pass.selfNames.contains(noun) || rows.contains(where: { $0.id == issuer })
                || pass.fits(noun, issuer, mention: nil)
        else { return nil }
        return .init(actor: issuer, score: 0.7, reason: "the issuer’s word for itself")
    }
}
