internal import Annotation
internal import Documents
internal import Formats

/// Gives mentions their place: the city or state that `in` names nearest to them in the clause.
struct PlaceAttachment {
    let view: TokenView
    let rules: RuleSet
    let gazetteer: Gazetteer

    /// The farthest a place may stand from its mention, in tokens; no clause measured needed half of it.
    private static let reach = 120

    func attach(_ draft: inout Draft, among others: ArraySlice<Draft> = [], reading: SentenceReading) {
        let habits = TypeHabits.of(draft.type)
        guard habits.hasPlace, !draft.options.contains(.noPlace) else { return }
        if let captured = draft.match.captures["place"],
            let actor = reading.actors.first(where: { $0.tokens.overlaps(captured) })
        {
            give(actor, to: &draft, reading, "the pattern names it")
            return
        }
        let isVisit = draft.type == "visit"
        var best: (actor: ActorReading, cost: Int)?
        let near =
            max(
                draft.clause.lowerBound, draft.head.lowerBound - Self.reach)..<max(
                draft.clause.lowerBound, min(draft.clause.upperBound, draft.head.upperBound + Self.reach))
        for actor in reading.actors(within: near) {
            guard draft.clause.contains(actor.tokens.lowerBound),
                actor.meeting < 0 || draft.meeting == Int(actor.meeting)
            else { continue }
            let isCity = actor.kind == .place
            // A region of the world (`Latin America`) is no place of an event.
            if isCity, gazetteer.actor(actor.name.actor) != nil, country(of: actor.name.actor) == nil { continue }
            guard
                isCity || (actor.kind == .state && actor.relation == .in && actor.name.form == .name)
                    || (isVisit && actor.kind == .state && actor.name.form == .name && actor.relation != .of
                        && actor.relation != .by && actor.relation != .with)
            else { continue }
            if isCity,
                !(actor.relation == .in || isVisit && actor.relation != .from || followsComma(actor)
                    || standsBesideDate(actor, draft) || isSeat(actor, of: draft, reading)
                    || isCalledCity(actor, reading) || isGoal(actor, of: draft))
            {
                continue
            }
            let gap =
                draft.head.upperBound <= actor.tokens.lowerBound
                ? draft.head.upperBound..<actor.tokens.lowerBound
                : draft.head.lowerBound >= actor.tokens.upperBound
                    ? actor.tokens.upperBound..<draft.head.lowerBound : 0..<0
            if gap.contains(where: { view.endsClause[$0] || (reading.has(.relative, $0) && view.covering[$0] < 0) }) {
                continue
            }
            // A place belongs to the mention it stands behind nearest.
            let own =
                (draft.match.words + [draft.match.trigger.upperBound - 1]).filter { $0 < actor.tokens.lowerBound }.max()
                ?? draft.match.trigger.lowerBound
            let rivalled = others.contains { other in
                other.match != draft.match && other.clause == draft.clause && other.type != "proposal"
                    && other.match.trigger.lowerBound > own
                    && other.match.trigger.upperBound <= actor.tokens.lowerBound
                    && draft.head.upperBound <= actor.tokens.lowerBound
                    && !(other.date?.annotation != nil && other.date?.annotation == draft.date?.annotation)
            }
            if rivalled { continue }
            var cost = gap.count
            if !isCity { cost += 6 }
            if draft.head.lowerBound >= actor.tokens.upperBound { cost += 4 }
            if isVisit, !isCity, actor.relation == nil || actor.relation == .to { cost -= 4 }
            if best.map({ cost < $0.cost }) ?? true { best = (actor, cost) }
        }
        if let best, ["meeting", "seminar"].contains(draft.type),
            reading.tokens.contains(where: {
                reading.has(.hosting, $0) && $0 < draft.match.trigger.lowerBound && $0 >= best.actor.tokens.upperBound
                    && draft.match.trigger.lowerBound - $0 <= Self.hostReach
            }), giveHost(&draft, reading)
        {
            // `chose Korea in Calgary to host the meeting`: not where it was chosen.
        } else if let best {
            give(best.actor, to: &draft, reading, "nearest place of its clause")
        } else if !giveHost(&draft, reading), !giveCapital(&draft, within: near, reading) {
            giveSeat(&draft, within: near, reading)
        }
    }

    /// `en la sede de la CEPAL`, `at the headquarters of the Bank`: the city the body has its seat in.
    private func giveSeat(_ draft: inout Draft, within near: Range<Int>, _ reading: SentenceReading) {
        guard draft.meeting == nil, draft.type != "institution" else { return }
        for token in near where reading.has(.premises, token) {
            let end = reading.end(ofMarkerAt: token)
            let leads = (1...3).contains { back in
                reading.has(.in, token - back) || reading.has(.gathering, token - back)
            }
            let body = reading.actors.first { actor in
                (actor.kind == .organization || actor.kind == .forum) && actor.tokens.lowerBound >= end
                    && actor.tokens.lowerBound - end <= 2
            }
            guard leads || draft.type == "visit", let body,
                let seat = gazetteer.affiliations(of: body.name.actor, .basedIn).first?.object,
                let state = country(of: seat)
            else { continue }
            let range = token..<body.tokens.upperBound
            draft.places = [
                AttachedPlace(
                    name: gazetteer.actor(seat)?.name ?? seat, country: state, span: view.span(range), isInferred: true)
            ]
            draft.country = AttachedValue(state, view.span(range), isInferred: true)
            draft.explain("place", "‘\(view.text(range))’: that body’s seat")
            return
        }
    }

    /// `Ecuador will host the meeting`, `la reunión tendrá como sede Lima`, `hosted by Korea`: the state or city beside the
    /// word of hosting.
    private func giveHost(_ draft: inout Draft, _ reading: SentenceReading) -> Bool {
        guard ["meeting", "seminar"].contains(draft.type) || draft.subtype == "round" else { return false }
        // A gathering's name may be long: the word stands near its beginning or its end.
        let name = draft.meeting.map { view.document.annotations[$0].tokens } ?? draft.match.trigger
        for token in reading.tokens
        where reading.has(.hosting, token)
            && (abs(token - name.lowerBound) <= Self.hostReach
                || (0...Self.hostReach).contains(token - name.upperBound))
        {
            let end = reading.end(ofMarkerAt: token)
            let able = reading.actors.filter { actor in
                (actor.kind == .state && actor.name.form == .name || actor.kind == .place) && actor.meeting < 0
            }
            let after = able.first { actor in
                actor.tokens.lowerBound >= end && actor.tokens.lowerBound - end <= 2
                    && (end..<actor.tokens.lowerBound).allSatisfy { reading.isSmall($0) }
            }
            let before = able.last { actor in
                actor.tokens.upperBound <= token && token - actor.tokens.upperBound <= Self.hostReach
                    && actor.relation != .in && actor.relation != .from && actor.relation != .with
                    && !(actor.tokens.upperBound..<token).contains { view.endsClause[$0] }
            }
            guard let host = after ?? before else { continue }
            give(host, to: &draft, reading, "it hosts the gathering")
            if host.kind == .state, !draft.participants.contains(where: { $0.actor == host.name.actor }) {
                draft.participants.append(
                    AttachedActor(
                        actor: host.name.actor, role: "host", relation: nil, kind: .state,
                        candidates: [host.name.actor], span: view.document.annotations[host.annotation].span,
                        isInferred: false, token: host.tokens.lowerBound))
            }
            return true
        }
        return false
    }

    /// Words between the word of hosting and the gathering.
    private static let hostReach = 14

    /// `in the Cuban capital`, `na capital coreana`, `en la capital de Chile`.
    private func giveCapital(_ draft: inout Draft, within near: Range<Int>, _ reading: SentenceReading) -> Bool {
        for token in near where reading.has(.capital, token) {
            let beside = reading.actors.first { actor in
                (actor.kind == .state || actor.kind == .place)
                    && (actor.tokens.upperBound == token || actor.tokens.lowerBound == token + 1
                        || actor.relation == .of && (token + 2...token + 3).contains(actor.tokens.lowerBound))
            }
            guard let beside, let state = country(of: beside.name.actor),
                let capital = gazetteer.capital(of: state, on: draft.date?.interval.from)
            else { continue }
            let range = min(token, beside.tokens.lowerBound)..<max(token + 1, beside.tokens.upperBound)
            draft.places = [
                AttachedPlace(
                    name: gazetteer.actor(capital)?.name ?? capital, country: state, span: view.span(range),
                    isInferred: false)
            ]
            draft.country = AttachedValue(state, view.span(range))
            draft.explain("place", "‘\(view.text(range))’: the capital of that state")
            return true
        }
        return false
    }

    /// `in the same city`: where the mention before it was.
    func attachSame(_ draft: inout Draft, after earlier: ArraySlice<Draft>, reading: SentenceReading) {
        guard draft.places.isEmpty, draft.country == nil, TypeHabits.of(draft.type).hasPlace,
            !draft.options.contains(.noPlace)
        else { return }
        // `… to Brasília, where …`, `Colombia (15-18 April), where …`
        let start = draft.hinge ?? draft.clause.lowerBound
        let opening = (start..<min(start + 2, reading.tokens.upperBound)).first { reading.has(.place, $0) }
        let joint = (draft.clause.lowerBound..<max(draft.clause.lowerBound, draft.head.lowerBound)).last {
            reading.has(.place, $0)
        }
        let hung = reading.actors.last { actor in
            if let opening, actor.tokens.upperBound <= opening, actor.kind == .place { return true }
            guard let joint, actor.kind == .place || actor.kind == .state else { return false }
            return isBeside(actor, joint)
        }
        if let hung {
            give(hung, to: &draft, reading, "its clause hangs on it")
            return
        }
        if draft.junction == .relative, let before = earlier.last, before.type == draft.type, !before.places.isEmpty {
            draft.places = before.places
            draft.country = before.country
            return
        }
        guard draft.clause.contains(where: { reading.has(.samePlace, $0) }),
            let before = earlier.last(where: { !$0.places.isEmpty && $0.status == .occurred })
                ?? earlier.last(where: { !$0.places.isEmpty && $0.status != .cancelled })
        else { return }
        draft.takePlace(of: before)
        draft.explain("place", "the place spoken of before")
    }

    /// `Colombia (April 15-18), where`: nothing but signs and a date between the name and the clause.
    private func isBeside(_ actor: ActorReading, _ joint: Int) -> Bool {
        actor.tokens.upperBound < joint
            && (actor.tokens.upperBound..<joint).allSatisfy { token in
                view.covering[token] >= 0
                    ? view.annotation(view.covering[token]).kind == .date : view.tokens[token].kind == .punctuation
            }
    }

    /// `in the city of Houston`
    private func isCalledCity(_ actor: ActorReading, _ reading: SentenceReading) -> Bool {
        actor.relation == .of && (2...4).contains { reading.has(.city, actor.tokens.lowerBound - $0) }
    }

    /// `to San José for the Seventh Meeting`
    private func isGoal(_ actor: ActorReading, of draft: Draft) -> Bool {
        ["meeting", "seminar"].contains(draft.type) && actor.relation == .to
            && (0...4).contains(draft.head.lowerBound - actor.tokens.upperBound)
    }

    /// `Second Meeting Seoul 3 August 2005`: in tables and headings the place stands before the day, without a word
    /// between.
    private func standsBesideDate(_ actor: ActorReading, _ draft: Draft) -> Bool {
        guard actor.relation == nil, actor.tokens.lowerBound > draft.match.trigger.lowerBound,
            let date = draft.date?.annotation
        else { return false }
        return view.document.annotations[date].tokens.lowerBound == actor.tokens.upperBound
    }

    /// `San José will be the venue of the meeting`: the one city a clause about a gathering opens with.
    private func isSeat(_ actor: ActorReading, of draft: Draft, _ reading: SentenceReading) -> Bool {
        guard draft.type == "meeting" || draft.type == "seminar", draft.verbLike, actor.relation == nil,
            actor.tokens.lowerBound - draft.clause.lowerBound <= 1,
            actor.tokens.upperBound <= draft.match.trigger.lowerBound
        else { return false }
        return !reading.actors.contains {
            $0.annotation != actor.annotation && $0.group == actor.group
        }
    }

    private func followsComma(_ actor: ActorReading) -> Bool {
        actor.tokens.lowerBound > 0 && view.sign(actor.tokens.lowerBound - 1) == UInt8(ascii: ",")
    }

    private func give(_ actor: ActorReading, to draft: inout Draft, _ reading: SentenceReading, _ reason: String) {
        let span = view.document.annotations[actor.annotation].span
        let text = view.document.text(span)
        if actor.kind == .state {
            if draft.type == "visit", draft.participants.filter({ $0.role == "host" && $0.kind == .state }).count > 1 {
                return
            }
            draft.country = AttachedValue(country(of: actor.name.actor) ?? actor.name.actor, span)
            draft.explain("country", "‘\(text)’: \(reason)")
            return
        }
        let listed = gazetteer.actor(actor.name.actor)
        // `Santiago, Chile`: the state after the city says which.
        let stated = reading.actors.first {
            $0.kind == .state && $0.isLocative && $0.tokens.lowerBound >= actor.tokens.upperBound
                && $0.tokens.lowerBound - actor.tokens.upperBound <= 2
        }
        let country = stated.flatMap { self.country(of: $0.name.actor) } ?? self.country(of: actor.name.actor)
        draft.places = [
            AttachedPlace(name: listed?.name ?? text, country: country, span: span, isInferred: false)
        ]
        if let country {
            draft.country = AttachedValue(
                country, stated.map { view.document.annotations[$0.annotation].span } ?? span,
                isInferred: stated == nil)
        }
        draft.explain("place", "‘\(text)’: \(reason)")
    }

    /// Gives a city or state named elsewhere in the text than beside the mention.
    func infer(_ actor: ActorReading, for draft: inout Draft) {
        let span = view.document.annotations[actor.annotation].span
        let country = country(of: actor.name.actor)
        if actor.kind == .place {
            draft.places = [
                AttachedPlace(
                    name: gazetteer.actor(actor.name.actor)?.name ?? view.document.text(span), country: country,
                    span: span, isInferred: true)
            ]
        }
        draft.country = country.map { AttachedValue($0, span, isInferred: true) }
    }

    func country(of id: String) -> String? {
        gazetteer.country(of: id)
            ?? (id.utf8.count == 3 && id.utf8.allSatisfy { (0x41...0x5A).contains($0) } ? id : nil)
    }
}
