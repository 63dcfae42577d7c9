/// Embassies and missions: a state's body somewhere else (`Embassy of Chile in Seoul`, `Misión de Corea ante las Naciones
/// Unidas`, `주칠레 대사관`), named whole.
extension NamePass {
    mutating func findMissions() {
        walk(headlines: false) { pass, start, segment in
            let text = pass.text
            guard pass.grammar.missions.begins(text.tokens[start]), text.isCapital(start),
                let head = pass.grammar.missions.longest(
                    text.tokens, from: start, limit: segment.tokens.upperBound),
                pass.isWritten(head.tokens), let mission = pass.mission(head, segment)
            else { return nil }
            pass.claim(mission)
            return mission.tokens.upperBound
        }
    }

    private func mission(_ head: PhraseSet<String>.Match, _ segment: TokenText.Segment) -> NameDraft? {
        let limit = segment.tokens.upperBound
        let start = head.tokens.lowerBound
        var end = head.tokens.upperBound
        var sender: String?
        var host: String?
        if end < limit, let number = draft(startingAt: end), drafts[number].form == .demonym {
            sender = state(of: number)
            end = drafts[number].tokens.upperBound
        } else if start > segment.tokens.lowerBound, let number = draft(endingAt: start),
            kind(of: number) == .state
        {
            sender = state(of: number)
        }
        var toBody = false
        // Whose, then where or to whom, each behind its preposition.
        for _ in 0..<2 {
            guard let next = behindBelonging(end, limit), let number = draft(startingAt: next),
                drafts[number].form == .name
            else { break }
            if let place = state(of: number) {
                if sender == nil, kind(of: number) == .state, !isWhere(end) {
                    sender = place
                } else if host == nil {
                    host = place
                } else {
                    break
                }
            } else if isBody(number), sender != nil {
                toBody = true
            } else {
                break
            }
            end = drafts[number].tokens.upperBound
        }
        if sender == nil, let issuer = context.issuer, host != nil {
            sender = lexicon.gazetteer.country(of: issuer)
        }
        // A mission to a place may be a journey.
        let isSeated = !head.values.contains("mission")
        guard let sender, toBody || isSeated && (host != nil || head.values.contains("embassy")) else {
            return nil
        }
        let tokens = start..<end
        // A permanent mission is part of the ministry that sends it.
        if toBody, let ministry = foreignMinistry(of: sender), let entry = lexicon.entry(of: ministry) {
            return NameDraft(
                tokens: tokens, meaning: .entries([entry]), form: .name, rule: "mission-to-body")
        }
        guard tokens.count > head.tokens.count || start > segment.tokens.lowerBound && draft(endingAt: start) != nil
        else { return nil }
        let words = [head.values[0], "of", shortName(sender)] + (host.map { [shortName($0)] } ?? [])
        return NameDraft(
            tokens: tokens,
            meaning: .unlisted(.organization, slug: Slug.of(words.joined(separator: "-"))), form: .name,
            rule: "mission", mission: Mission(sender: sender, host: host, head: head.tokens.lowerBound))
    }

    /// `in Seoul`, `en Seúl`: a place, not an owner.
    private func isWhere(_ index: Int) -> Bool { grammar.locative.contains(text.tokens[index]) }

    /// The state a draft names or lies in.
    private func state(of number: Int) -> String? {
        guard isStateOrPlace(number), let entry = entries(of: number).first else { return nil }
        return lexicon.gazetteer.country(of: lexicon.id(entry))
    }

    private func foreignMinistry(of state: String) -> String? {
        lexicon.gazetteer.affiliations(toward: state, .actsFor).map(\.subject).first {
            $0.hasPrefix("mfa-") || $0 == "mofa"
        }
    }

    /// The shortest English name of a state, as identifiers use it.
    func shortName(_ state: String) -> String {
        let names = lexicon.gazetteer.names(of: state).filter {
            ($0.language.rawValue == "en" || $0.language == .any)
                && ($0.form == .name || $0.form == .short)
        }.map(\.name)
        return (names + [lexicon.gazetteer.actor(state)?.name ?? state]).min {
            ($0.utf8.count, $0) < ($1.utf8.count, $1)
        } ?? state
    }
}
