internal import Annotation
internal import Documents

/// Completes events that need two parties and name one: `both sides`, and the pair a text is about.
struct Counterparts {
    let view: TokenView
    let rules: RuleSet
    let gazetteer: Gazetteer

    /// Types whose second party a text leaves to the reader.
    private static let bilateral: Set<String> = ["agreement", "negotiation", "membership", "relations", "meeting"]

    func complete(_ drafts: inout [Draft], readings: [SentenceReading], occasion: Occasion) {
        let pair = principals(readings)
        for index in drafts.indices {
            let isBilateral = Self.bilateral.contains(drafts[index].type)
            let bodies = drafts[index].participants.filter { $0.kind != .person && $0.kind != .office }
            let reading = readings[drafts[index].reading]
            let hasParties = drafts[index].clause.contains {
                $0 <= drafts[index].head.lowerBound && reading.has(.parties, $0)
            }
            guard hasParties || isBilateral && bodies.count < 2 else {
                if drafts[index].participants.isEmpty { completeAlone(index, &drafts, pair, occasion, readings) }
                continue
            }
            if drafts[index].type == "meeting", !hasParties, bodies.count == 1, let body = bodies.first,
                body.relation == .with, body.kind == .state,
                drafts[index].participants.allSatisfy({ $0.relation == .with || $0.span == body.span }),
                let other = pair.first(where: { $0.actor != body.actor })
            {
                drafts[index].participants.append(
                    AttachedActor(
                        actor: other.actor, role: "attendee", relation: nil, kind: other.kind,
                        candidates: other.candidates, span: other.span, isInferred: true, token: nil))
                drafts[index].explain("participants", "the party the text is about meets the one named")
                continue
            }
            if ["meeting", "seminar"].contains(drafts[index].type), !hasParties {
                completeMeeting(index, &drafts)
                if drafts[index].participants.isEmpty { completeAlone(index, &drafts, pair, occasion, readings) }
                continue
            }
            // What was told just before of the same kind.
            let kin: Set<String> = ["agreement", "negotiation"]
            let earlier = drafts[max(0, index - 60)..<index].last { other in
                let parties = other.participants.filter { $0.kind != .person && $0.kind != .office }
                return
                    (other.type == drafts[index].type || kin.contains(other.type) && kin.contains(drafts[index].type))
                    && drafts[index].reading - other.reading <= 3 && parties.count == 2
                    && (bodies.isEmpty || parties.contains { $0.actor == bodies[0].actor })
            }
            let source: [AttachedActor]
            if hasParties || bodies.isEmpty {
                let main = occasion.main.map {
                    drafts[$0].participants.filter {
                        $0.kind == .state || $0.kind == .organization || $0.kind == .forum
                    }
                }
                source = main.map { (2...3).contains($0.count) ? $0 : pair } ?? pair
            } else if let earlier, earlier.participants.contains(where: { $0.actor == bodies[0].actor }) {
                source = earlier.participants.filter { $0.kind != .person && $0.kind != .office }
            } else if pair.contains(where: { $0.actor == bodies[0].actor }) {
                source = pair
            } else {
                source = Array(pair.prefix(1))
            }
            let role = TypeHabits.of(drafts[index].type).roles[.other] ?? "party"
            for actor in source where !drafts[index].participants.contains(where: { $0.actor == actor.actor }) {
                drafts[index].participants.append(
                    AttachedActor(
                        actor: actor.actor, role: role, relation: nil, kind: actor.kind, candidates: actor.candidates,
                        span: actor.span, isInferred: true, token: nil))
            }
            if !source.isEmpty { drafts[index].explain("participants", "the parties the text is about") }
        }
        completeParties(&drafts)
        completeOwner(&drafts, pair)
        completeVisitor(&drafts, occasion)
        completeSpeaker(&drafts, occasion)
        completeHome(&drafts, readings)
    }

    /// A forum of two parties (`the Korea-SICA Forum`) meets by both of them.
    private func completeParties(_ drafts: inout [Draft]) {
        for index in drafts.indices {
            for forum in drafts[index].participants where forum.kind == .forum {
                let parties = gazetteer.affiliations(toward: forum.actor, .memberOf, in: drafts[index].date?.interval)
                guard parties.count == 2 else { continue }
                for party in parties where !drafts[index].participants.contains(where: { $0.actor == party.subject }) {
                    drafts[index].participants.append(
                        AttachedActor(
                            actor: party.subject, role: forum.role, relation: nil,
                            kind: gazetteer.actor(party.subject)?.kind.annotation ?? .organization,
                            candidates: [party.subject], span: forum.span, isInferred: true, token: nil))
                }
                drafts[index].explain("participants", "the two parties of the forum")
            }
        }
    }

    /// `A planned side trip to Lima has been dropped`: of whoever travels in this text.
    private func completeVisitor(_ drafts: inout [Draft], _ occasion: Occasion) {
        let visits = drafts.indices.filter { drafts[$0].type == "visit" }
        guard
            let model = visits.first(where: { index in
                drafts[index].participants.contains { $0.role == "visitor" && $0.kind == .person }
            })
        else { return }
        let travellers = drafts[model].participants.filter { $0.role == "visitor" }
        for index in visits where !drafts[index].participants.contains(where: { $0.role == "visitor" }) {
            for actor in travellers where !drafts[index].participants.contains(where: { $0.actor == actor.actor }) {
                drafts[index].participants.append(
                    AttachedActor(
                        actor: actor.actor, role: actor.role, relation: nil, kind: actor.kind,
                        candidates: actor.candidates, span: actor.span, isInferred: true, token: nil))
            }
            drafts[index].explain("participants", "whoever travels in this text")
        }
    }

    /// `All participants condemned the test of North Korea`: those of the occasion speak where the clause names none.
    private func completeSpeaker(_ drafts: inout [Draft], _ occasion: Occasion) {
        guard let main = occasion.main else { return }
        let bodies = drafts[main].participants.filter { $0.kind != .person && $0.kind != .office && $0.role != "host" }
        for index in drafts.indices
        where drafts[index].type == "statement" && index != main && !bodies.isEmpty && bodies.count <= 4
            && drafts[index].date?.interval == drafts[main].date?.interval
            && !drafts[index].participants.contains(where: { $0.role == "speaker" })
        {
            for actor in bodies where !drafts[index].participants.contains(where: { $0.actor == actor.actor }) {
                drafts[index].participants.append(
                    AttachedActor(
                        actor: actor.actor, role: "speaker", relation: .subject, kind: actor.kind,
                        candidates: actor.candidates, span: actor.span, isInferred: true, token: nil))
            }
            drafts[index].explain("participants", "those of the occasion speak")
        }
    }

    /// A visit a state’s own ministry tells of, by somebody from elsewhere and to nowhere named, is to that state.
    private func completeHome(_ drafts: inout [Draft], _ readings: [SentenceReading]) {
        guard let issuer = view.document.context.issuer, let actor = gazetteer.actor(issuer),
            actor.kind == .organization,
            let home = gazetteer.affiliations(of: issuer, .actsFor, .organOf, .partOf).map(\.object).first(where: {
                gazetteer.actor($0)?.kind == .state
            }) ?? stateBehind(issuer)
        else { return }
        for index in drafts.indices where drafts[index].type == "visit" {
            let draft = drafts[index]
            guard draft.country == nil, draft.places.isEmpty,
                !draft.participants.contains(where: { $0.role == "host" }),
                draft.participants.contains(where: { $0.kind == .state }),
                !draft.participants.contains(where: { $0.actor == home })
            else { continue }
            let span = view.span(draft.match.trigger)
            drafts[index].participants.append(
                AttachedActor(
                    actor: home, role: "host", relation: nil, kind: .state, candidates: [home], span: span,
                    isInferred: true, token: nil))
            drafts[index].country = AttachedValue(home, span, isInferred: true)
            drafts[index].explain("participants", "the state whose ministry tells of it")
        }
    }

    private static let kinds: [Set<String>] = [
        ["agreement", "negotiation", "relations"], ["meeting", "seminar", "statement"], ["fund", "aid", "project"],
        ["institution", "project"], ["publication", "project", "seminar"], ["membership", "institution"],
    ]

    /// Whether events of two types are commonly the doing of the same actors.
    private static func akin(_ a: String, _ b: String) -> Bool {
        a == b || kinds.contains { $0.contains(a) && $0.contains(b) }
    }

    /// An event whose clause names nobody is the doing of those the text is about.
    private func completeAlone(
        _ index: Int, _ drafts: inout [Draft], _ pair: [AttachedActor], _ occasion: Occasion,
        _ readings: [SentenceReading]
    ) {
        let near = drafts[max(0, index - 60)..<index].last {
            drafts[index].reading - $0.reading <= 1 && Self.akin($0.type, drafts[index].type)
                && $0.participants.contains { $0.kind != .person && $0.role != "host" }
        }
        let main =
            occasion.main.map {
                drafts[$0].participants.filter { $0.kind == .organization || $0.kind == .forum || $0.kind == .state }
            } ?? []
        let reading = readings[drafts[index].reading]
        let ofMeeting = reading.meetings.first {
            drafts[index].clause.contains(view.document.annotations[$0].tokens.lowerBound)
        }
        if let ofMeeting, case .meeting(let meeting) = view.document.annotations[ofMeeting].content,
            !meeting.actors.isEmpty
        {
            let span = view.document.annotations[ofMeeting].span
            drafts[index].participants += meeting.actors.map {
                AttachedActor(
                    actor: $0, role: TypeHabits.of(drafts[index].type).roles[.other] ?? "party", relation: nil,
                    kind: .organization, candidates: [$0], span: span, isInferred: true, token: nil)
            }
            return
        }
        let told = near?.participants.filter { $0.kind != .person && $0.role != "host" } ?? []
        let ofOccasion = ["statement", "fund", "appointment", "proposal", "deployment"].contains(drafts[index].type)
        let bodies = ofOccasion ? (main.isEmpty ? told : main) : (told.isEmpty ? main : told)
        let source = bodies.isEmpty ? Array(pair.prefix(1)) : Array(bodies.prefix(2))
        let habits = TypeHabits.of(drafts[index].type)
        for actor in source where source.count == 1 || stateBehind(actor.actor) == nil {
            drafts[index].participants.append(
                AttachedActor(
                    actor: actor.actor, role: habits.roles[.other] ?? "party", relation: nil, kind: actor.kind,
                    candidates: actor.candidates, span: actor.span, isInferred: true, token: nil))
        }
        if !source.isEmpty { drafts[index].explain("participants", "those the text is about") }
    }

    /// `Two earlier meetings`, `the ninth meeting`: those of the meeting told of before.
    private func completeMeeting(_ index: Int, _ drafts: inout [Draft]) {
        guard !drafts[index].participants.contains(where: { $0.kind != .person }) else { return }
        let able = (max(0, index - 60)..<min(drafts.count, index + 20)).filter {
            $0 != index && (drafts[$0].type == drafts[index].type || isNext($0, index, drafts))
                && drafts[$0].participants.contains { $0.kind != .person && $0.role != "host" }
        }
        let number = drafts[index].ordinal.flatMap { Int($0.value) }
        // The one numbered next to it, else the nearest numbered one, else the nearest before it.
        let neighbour = able.first { other in
            guard let number, let other = drafts[other].ordinal.flatMap({ Int($0.value) }) else { return false }
            return abs(number - other) == 1
        }
        let numbered = number == nil ? nil : able.last { $0 < index && drafts[$0].ordinal != nil }
        let near = able.last { $0 < index && drafts[index].reading - drafts[$0].reading <= 4 }
        guard let chosen = neighbour ?? numbered ?? near else { return }
        let model = drafts[chosen]
        if model.type != drafts[index].type {
            drafts[index].type = model.type
            drafts[index].subtype = model.subtype
            drafts[index].series = model.series
        }
        if drafts[index].meeting == nil, number != nil {
            drafts[index].series = model.series
            drafts[index].subtype = model.subtype
        }
        // A numbered meeting is of the body its row belongs to; who else came to the other one does not carry over.
        let owner = model.participants.filter { $0.kind == .forum }
        let carriesOwner = number != nil && !owner.isEmpty
        for actor in carriesOwner ? owner : model.participants
        where actor.kind != .person && actor.role != "host" {
            if drafts[index].participants.contains(where: { $0.actor == actor.actor }) { continue }
            drafts[index].participants.append(
                AttachedActor(
                    actor: actor.actor, role: actor.role, relation: nil, kind: actor.kind,
                    candidates: actor.candidates, span: actor.span, isInferred: true, token: nil))
        }
        drafts[index].explain("participants", "those of the meeting told of before")
    }

    /// `the ninth Forum` beside `the eighth High-Level Forum`: the same head word, the next number.
    private func isNext(_ other: Int, _ index: Int, _ drafts: [Draft]) -> Bool {
        guard ["meeting", "seminar"].contains(drafts[other].type), ["meeting", "seminar"].contains(drafts[index].type),
            let a = drafts[other].ordinal.flatMap({ Int($0.value) }),
            let b = drafts[index].ordinal.flatMap({ Int($0.value) }), a != b,
            let long = drafts[other].title?.value.lowercased(), let short = drafts[index].title?.value.lowercased(),
            let head = short.split(separator: " ").last
        else { return false }
        return drafts[index].series == nil && drafts[other].series != nil && long.split(separator: " ").contains(head)
    }

    /// `the Fifth Foreign Ministers’ Meeting` in a text about a forum is a meeting of that forum, whoever hosts it.
    private func completeOwner(_ drafts: inout [Draft], _ pair: [AttachedActor]) {
        guard let owner = pair.first(where: { $0.kind == .forum }) else { return }
        for index in drafts.indices where drafts[index].type == "meeting" {
            let draft = drafts[index]
            guard draft.ordinal != nil || ["ministerial", "senior-officials"].contains(draft.subtype),
                draft.participants.allSatisfy({ $0.kind == .state })
            else { continue }
            drafts[index].participants.append(
                AttachedActor(
                    actor: owner.actor, role: "attendee", relation: nil, kind: owner.kind,
                    candidates: owner.candidates, span: owner.span, isInferred: true, token: nil))
            drafts[index].explain("participants", "the forum whose meetings the text tells of")
        }
    }

    private func organOf(_ id: String) -> String? {
        gazetteer.affiliations(of: id, .organOf).first { gazetteer.actor($0.object)?.kind == .state }?.object
    }

    private func stateBehind(_ id: String) -> String? {
        gazetteer.affiliations(of: id, .actsFor, .organOf).first { gazetteer.actor($0.object)?.kind == .state }?.object
    }

    /// The two states or bodies named most often, those of the first lines counting more.
    private func principals(_ readings: [SentenceReading]) -> [AttachedActor] {
        var counts: [String: Int] = [:]
        var first: [String: AttachedActor] = [:]
        var order: [String] = []
        for (number, reading) in readings.enumerated() {
            for actor in reading.actors where actor.meeting < 0 {
                var ids: [(String, AnnotationKind)] = []
                switch actor.kind {
                case .organization:
                    // A ministry speaks for its state; an institute or bank of the state has dealings of its own.
                    let state = stateBehind(actor.name.actor)
                    ids = [(state ?? actor.name.actor, state == nil ? .organization : .state)]
                case .state, .forum: ids = [(actor.name.actor, actor.kind)]
                case .person, .office: ids = actor.name.affiliation.map { ($0, .state) }
                default: break
                }
                for (id, kind) in ids {
                    if first[id] == nil {
                        order.append(id)
                        first[id] = AttachedActor(
                            actor: id, role: "party", relation: nil, kind: kind, candidates: [id],
                            span: view.document.annotations[actor.annotation].span, isInferred: true, token: nil)
                    }
                    counts[id, default: 0] += number < 3 ? 3 : 1
                }
            }
        }
        let ranked = order.enumerated().sorted {
            (-(counts[$0.element] ?? 0), $0.offset) < (-(counts[$1.element] ?? 0), $1.offset)
        }
        return ranked.prefix(2).compactMap { first[$0.element] }
    }
}
