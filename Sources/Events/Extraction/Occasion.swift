internal import Annotation
internal import Documents
internal import Formats

/// The meeting or visit a text is about, and the place and day its dateline gives: undated acts of the text share them.
struct Occasion: Sendable {
    /// Index of the draft.
    private(set) var main: Int?
    /// The main event of a text stands in its first sentences, and lends to those not far below (longer than any release
    /// measured; a report or paper has many occasions and no main one).
    private static let headSentences = 12
    static let reach = 40
    let dateline: Dateline?
    private let lines: LabelledLines?
    let places: PlaceAttachment

    init(heads: [LineHead], readings: [SentenceReading], view: TokenView, places: PlaceAttachment) {
        self.places = places
        dateline = Dateline(heads, readings: readings, view: view, places: places)
        lines = LabelledLines(heads, readings: readings, view: view)
    }

    /// Gatherings and journeys come first; where a text tells of none near its day, the act it reports is the occasion.
    private static let gatherings: Set<String> = ["meeting", "seminar", "visit", "agreement", "membership"]
    private static let acts: Set<String> = [
        "negotiation", "institution", "project", "statement", "appointment", "publication", "fund",
    ]

    /// The first gathering dated by days near the day the text speaks from; of two tellings the one with a place.
    private static func main(of drafts: [Draft], view: TokenView) -> Int? {
        let reference = view.document.reference
        func distance(_ index: Int) -> Int? {
            guard drafts[index].reading < headSentences, let date = drafts[index].date, date.precision == .day,
                let from = date.interval.from, let to = date.interval.to, let days = date.interval.days, days <= 15
            else { return nil }
            guard let reference else { return 0 }
            return reference < from
                ? Int(from.number) - Int(reference.number)
                : max(0, Int(reference.number) - Int(to.number) + 1)
        }
        let able = drafts.indices.filter { index in
            gatherings.contains(drafts[index].type)
                && (drafts[index].type != "agreement" || drafts[index].subtype == "signed")
                && drafts[index].status != .cancelled && distance(index).map { $0 <= 45 } ?? false
        }
        let reported = drafts.indices.first { index in
            acts.contains(drafts[index].type) && drafts[index].status == .occurred
                && distance(index).map { $0 <= 3 } ?? false
        }
        guard let first = able.first else {
            // Where nothing is dated, the gathering or act of the first lines that has a place.
            return reported
                ?? drafts.indices.first { index in
                    drafts[index].reading <= 3 && drafts[index].date == nil && drafts[index].status == .occurred
                        && gatherings.contains(drafts[index].type) && !drafts[index].places.isEmpty
                }
        }
        if let reported, reported < first, (distance(first) ?? 0) > (distance(reported) ?? 0) + 1 { return reported }
        return able.first {
            drafts[$0].date?.interval == drafts[first].date?.interval && drafts[$0].type == drafts[first].type
                && (!drafts[$0].places.isEmpty || drafts[$0].country != nil)
        } ?? first
    }

    /// Lends date and place to acts that have none.
    mutating func lend(to drafts: inout [Draft], readings: [SentenceReading], view: TokenView, dates: DateAttachment) {
        lines?.lend(to: &drafts, dates: dates, places: places)
        for index in drafts.indices { lendDateline(to: index, &drafts, view) }
        for index in drafts.indices where drafts[index].type == "visit" { lendHost(to: index, &drafts) }
        for index in drafts.indices { lendGathering(to: index, &drafts, readings[drafts[index].reading], view) }
        for index in drafts.indices { lendDeclaration(to: index, &drafts, readings[drafts[index].reading]) }
        for index in drafts.indices { lendSpokenOf(to: index, &drafts, readings[drafts[index].reading], view) }
        main = Self.main(of: drafts, view: view)
        if let main { lendMain(to: main, &drafts) }
        for index in drafts.indices {
            if drafts[index].options.contains(.occasion) || Self.isAct(drafts[index], readings[drafts[index].reading]) {
                lendOccasion(to: index, &drafts)
            }
            lendNeighbour(to: index, &drafts)
            lendPlace(to: index, &drafts, view)
            lendSameDay(to: index, &drafts)
        }
        for index in drafts.indices {
            lendDaysOfStay(to: index, &drafts)
            lendStay(to: index, &drafts)
            lendHost(to: index, &drafts)
            lendRecipient(to: index, &drafts)
            lendSite(to: index, &drafts)
            lendPlan(to: index, &drafts)
        }
    }

    /// What is said or proposed without a day is said on the occasion the text tells of, unless the verb looks back.
    private static func isAct(_ draft: Draft, _ reading: SentenceReading) -> Bool {
        guard
            draft.type == "statement" || draft.type == "proposal" || draft.subtype == "host-chosen"
                || draft.subtype == "chair-chosen", draft.status == .occurred, draft.date == nil,
            !draft.options.contains(.noDate), !draft.options.contains(.standing), !draft.options.contains(.ownDate)
        else { return false }
        return !(1...3).contains { reading.has(.anterior, draft.match.trigger.lowerBound - $0) }
    }

    /// `proposed at the Senior Officials’ Meeting last year`: an act is of the day and place of the gathering named as
    /// its scene, and the body whose gathering it is takes part.
    private func lendGathering(to index: Int, _ drafts: inout [Draft], _ reading: SentenceReading, _ view: TokenView) {
        let draft = drafts[index]
        guard !["meeting", "seminar", "visit"].contains(draft.type), draft.status == .occurred,
            !draft.options.contains(.noDate), !draft.options.contains(.standing)
        else { return }
        let near = (max(0, index - Self.passage)..<min(drafts.count, index + Self.passage)).filter { other in
            drafts[other].reading == draft.reading && ["meeting", "seminar"].contains(drafts[other].type)
                && drafts[other].status == .occurred
        }
        for other in near {
            let scene = drafts[other]
            let start = scene.meeting.map { view.document.annotations[$0].tokens.lowerBound } ?? scene.head.lowerBound
            guard let lead = Self.lead(before: start, reading, view) else { continue }
            if lead > draft.match.trigger.lowerBound {
                // Nothing else happens between the act and its scene.
                let gap = draft.match.trigger.upperBound..<max(draft.match.trigger.upperBound, lead)
                if gap.count > 16 || gap.contains(where: { view.endsClause[$0] || view.sign($0) == UInt8(ascii: ",") })
                {
                    continue
                }
                let rivals = near.contains {
                    $0 != other && drafts[$0].match.trigger.lowerBound >= gap.lowerBound
                        && drafts[$0].match.trigger.upperBound <= gap.upperBound
                }
                if rivals { continue }
            } else if lead != reading.tokens.lowerBound {
                continue
            }
            if let date = scene.date, draft.date == nil || draft.date?.annotation == date.annotation {
                drafts[index].date = date.asInferred
                drafts[index].explain("date", "the gathering named as its scene")
                if draft.places.isEmpty, draft.country == nil, !draft.options.contains(.noPlace) {
                    drafts[index].places = scene.places
                    drafts[index].country = scene.country
                }
            }
            guard !draft.options.contains(.capturedActors) else { return }
            let role = TypeHabits.of(draft.type).roles[.other] ?? "party"
            let bodies = scene.participants.filter { body in
                (body.kind == .forum || body.kind == .organization) && body.role != "host"
                    && body.span == scene.meeting.map { view.document.annotations[$0].span }
            }
            drafts[index].join(bodies.map { $0.asInferred(role: role) })
            return
        }
    }

    /// Where the preposition stands that makes what begins at a token a scene (`at the`, `in its`).
    private static func lead(before token: Int, _ reading: SentenceReading, _ view: TokenView) -> Int? {
        var back = token - 1
        while reading.tokens.contains(back), token - back <= 4 {
            if reading.has(.gathering, back) || reading.has(.occasion, back) || reading.has(.in, back) { return back }
            guard reading.has(.determiner, back) || reading.has(.possessive, back) else { return nil }
            back -= 1
        }
        return nil
    }

    private func lendOccasion(to index: Int, _ drafts: inout [Draft]) {
        guard drafts[index].status != .proposed || drafts[index].type == "proposal" else { return }
        let sameSentence = (max(0, index - 20)..<min(drafts.count, index + 21)).filter {
            $0 != index && drafts[$0].reading == drafts[index].reading && drafts[$0].date != nil
                && ["meeting", "seminar", "visit"].contains(drafts[$0].type)
                && drafts[$0].status == drafts[index].status
                && (drafts[$0].head.lowerBound < drafts[index].head.lowerBound || drafts[index].type != "proposal")
        }
        guard let source = sameSentence.first ?? main.flatMap({ $0 == index ? nil : $0 }), source != index else {
            return
        }
        let occasion = drafts[source]
        let agrees =
            drafts[index].status == occasion.status || drafts[index].status == .planned && occasion.status == .occurred
        if drafts[index].date == nil, let date = occasion.date, drafts[index].status == occasion.status, agrees {
            drafts[index].date = date.asInferred
            drafts[index].explain("date", "the occasion the text tells of")
        }
        if drafts[index].places.isEmpty, drafts[index].country == nil, !drafts[index].options.contains(.noPlace),
            drafts[index].date?.interval == occasion.date?.interval, drafts[index].status == occasion.status
        {
            drafts[index].takePlace(of: occasion)
            drafts[index].explain("place", "the occasion the text tells of")
        }
    }

    /// A declaration or meeting that heads a dated text, itself undated, is of the dateline's day and place.
    private func lendDateline(to index: Int, _ drafts: inout [Draft], _ view: TokenView) {
        guard let dateline, let reference = view.document.reference, drafts[index].date == nil,
            drafts[index].status == .occurred, drafts[index].reading <= dateline.reading + 1,
            drafts[index].type == "statement" || drafts[index].type == "meeting" && drafts[index].meeting != nil,
            let annotation = dateline.date
        else { return }
        drafts[index].date = AttachedDate(
            edtf: reference.iso, interval: DayInterval(day: reference), precision: .day, kind: .point,
            span: view.document.annotations[annotation].span, isInferred: true, annotation: annotation)
        drafts[index].places = [dateline.place]
        if let country = dateline.place.country {
            drafts[index].country = AttachedValue(country, dateline.place.span, isInferred: true)
        }
        drafts[index].options.remove(.scene)
        drafts[index].explain("date", "the dateline")
    }

    /// `ended on 11 March, when the two presidents met in Seoul`: what one sentence tells of one day was in one place.
    private func lendNeighbour(to index: Int, _ drafts: inout [Draft]) {
        let draft = drafts[index]
        guard draft.type != "visit", TypeHabits.of(draft.type).hasPlace, !draft.options.contains(.noPlace),
            draft.places.isEmpty, draft.country == nil, let date = draft.date, date.precision == .day,
            date.interval.days == 1
        else { return }
        let near = (max(0, index - Self.passage)..<min(drafts.count, index + Self.passage)).filter { other in
            other != index && drafts[other].reading == draft.reading && drafts[other].country != nil
                && drafts[other].date?.interval == date.interval && drafts[other].type != "visit"
        }
        guard let first = near.first,
            near.allSatisfy({ drafts[$0].country?.value == drafts[first].country?.value })
        else { return }
        drafts[index].takePlace(of: drafts[first])
        drafts[index].explain("place", "where its sentence says what else happened that day")
    }

    /// What happened on the days of the main event or the day beside them, told of in the same text, was where that was;
    /// so was, two days off, what has a party of it.
    private func lendSameDay(to index: Int, _ drafts: inout [Draft]) {
        guard let main, main != index, drafts[index].type != "visit", TypeHabits.of(drafts[index].type).hasPlace,
            !drafts[index].options.contains(.noPlace), drafts[index].places.isEmpty, drafts[index].country == nil,
            let date = drafts[index].date, let other = drafts[main].date, date.interval.days ?? 99 <= 7,
            other.interval.days ?? 99 <= 7, let gap = Self.days(between: other.interval, date.interval)
        else { return }
        let gathering = ["meeting", "seminar", "agreement", "statement"].contains(drafts[index].type)
        let shared = drafts[index].participants.contains { actor in
            drafts[main].participants.contains { $0.actor == actor.actor }
        }
        guard gap == 0 || gathering && (gap <= 1 || gap <= 2 && shared) else { return }
        drafts[index].takePlace(of: drafts[main])
        if drafts[main].country != nil { drafts[index].explain("place", "where the main event of those days was") }
    }

    /// Days from the end of one interval to the start of the other; 0 where they share a day, 1 where they touch.
    static func days(between a: DayInterval, _ b: DayInterval) -> Int? {
        guard let aFrom = a.from, let aTo = a.to, let bFrom = b.from, let bTo = b.to else { return nil }
        if a.overlaps(b) { return 0 }
        return aTo <= bFrom ? Int(bFrom.number) - Int(aTo.number) + 1 : Int(aFrom.number) - Int(bTo.number) + 1
    }

    /// What happened today or yesterday in a dispatch happened where the dispatch is from.
    private func lendPlace(to index: Int, _ drafts: inout [Draft], _ view: TokenView) {
        guard let dateline, let reference = view.document.reference, let date = drafts[index].date, !date.isInferred,
            let from = date.interval.from, date.interval.days == 1,
            drafts[index].places.isEmpty, drafts[index].country == nil,
            drafts[index].reading - dateline.reading <= 10, drafts[index].reading >= dateline.reading,
            drafts[index].status == .occurred,
            !drafts[index].options.contains(.noPlace),
            ["meeting", "agreement", "seminar", "statement", "membership", "visit", "appointment", "fund"].contains(
                drafts[index].type),
            (0...2).contains(reference.number - from.number)
        else { return }
        drafts[index].places = [dateline.place]
        if let country = dateline.place.country {
            drafts[index].country = AttachedValue(country, dateline.place.span, isInferred: true)
        }
        drafts[index].explain("place", "the dateline")
    }
}
