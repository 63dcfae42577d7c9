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
    private static let reach = 40
    var dateline: (place: AttachedPlace, reading: Int)?

    init(drafts: [Draft], readings: [SentenceReading], view: TokenView, places: PlaceAttachment) {
        dateline = Self.dateline(readings: readings, view: view, places: places)
    }

    /// `BUSAN, Korea – …`, `Assunção, 24 de julho de 2009 - …`: a place at the head of one of the first blocks.
    private static func dateline(
        readings: [SentenceReading], view: TokenView, places: PlaceAttachment
    ) -> (place: AttachedPlace, reading: Int)? {
        for (index, reading) in readings.enumerated().prefix(14) {
            guard let first = reading.actors.first, first.kind == .place,
                first.tokens.lowerBound - reading.tokens.lowerBound <= 1
            else { continue }
            var token = first.tokens.upperBound
            var isLine = token >= reading.tokens.upperBound
            while token < reading.tokens.upperBound, token - first.tokens.upperBound <= 12 {
                let covering = view.covering[token]
                if covering >= 0 {
                    token = view.annotation(covering).tokens.upperBound
                    if token >= reading.tokens.upperBound { isLine = true }
                    continue
                }
                let sign = view.tokens[token]
                if sign.kind == .word, reading.markers[token - reading.tokens.lowerBound] == 0 { break }
                let bytes = view.document.document.text.bytes[sign.span.range]
                if bytes.elementsEqual([0x2D]) || (bytes.first == 0xE2 && bytes.count == 3)
                    || bytes.elementsEqual([0x2E])
                {
                    isLine = true
                    break
                }
                token += 1
            }
            guard isLine else { continue }
            let span = view.document.annotations[first.annotation].span
            let name = places.gazetteer.actor(first.name.actor)?.name ?? view.document.text(span)
            return (
                AttachedPlace(name: name, country: places.country(of: first.name.actor), span: span, isInferred: true),
                index
            )
        }
        return nil
    }

    /// The first meeting, seminar or visit dated by days near the day the text speaks from; of two tellings the one with
    /// a place.
    private static func main(of drafts: [Draft], view: TokenView) -> Int? {
        let reference = view.document.reference
        let able = drafts.indices.filter { index in
            let draft = drafts[index]
            guard draft.reading < headSentences,
                ["meeting", "seminar", "visit", "agreement", "membership"].contains(draft.type),
                draft.type != "agreement" || draft.subtype == "signed", let date = draft.date,
                date.precision == .day, let from = date.interval.from, let days = date.interval.days, days <= 15
            else { return false }
            guard let reference else { return true }
            return abs(Int(from.number) - Int(reference.number)) <= 45
        }
        guard let first = able.first else { return nil }
        return able.first {
            drafts[$0].date?.interval == drafts[first].date?.interval && drafts[$0].type == drafts[first].type
                && (!drafts[$0].places.isEmpty || drafts[$0].country != nil)
        } ?? first
    }

    /// Lends date and place to acts that have none.
    mutating func lend(to drafts: inout [Draft], readings: [SentenceReading], view: TokenView, dates: DateAttachment) {
        for index in drafts.indices { lendDateline(to: index, &drafts, readings, view) }
        main = Self.main(of: drafts, view: view)
        for index in drafts.indices {
            if drafts[index].options.contains(.occasion) { lendOccasion(to: index, &drafts) }
            lendPlace(to: index, &drafts, view)
            lendSameDay(to: index, &drafts)
        }
        for index in drafts.indices {
            lendStay(to: index, &drafts)
            lendHost(to: index, &drafts)
        }
    }

    /// Types of acts done on a visit that are done where the visit is.
    private static let onStay: Set<String> = ["meeting", "seminar", "agreement", "negotiation", "statement"]
    /// Mentions farther apart than so many are of different passages.
    private static let passage = 12

    /// What falls on the days of a visit told of nearby, and has a party of it, happened in the country visited.
    private func lendStay(to index: Int, _ drafts: inout [Draft]) {
        let draft = drafts[index]
        guard Self.onStay.contains(draft.type), !draft.options.contains(.noPlace), draft.places.isEmpty,
            draft.country == nil, draft.meeting == nil, let date = draft.date, date.precision == .day,
            date.interval.days == 1
        else { return }
        let stays = (max(0, index - Self.passage)..<min(drafts.count, index + Self.passage)).filter { other in
            let stay = drafts[other]
            guard stay.type == "visit", stay.status != .cancelled, stay.country != nil, let days = stay.date?.interval,
                days.contains(date.interval), days.days ?? 99 <= 10
            else { return false }
            return stay.participants.contains { actor in draft.participants.contains { $0.actor == actor.actor } }
        }
        // On the day of leaving one country for the next nobody knows in which it was.
        guard let first = stays.first, let country = drafts[first].country,
            stays.allSatisfy({ drafts[$0].country?.value == country.value })
        else { return }
        drafts[index].country = AttachedValue(country.value, country.span, isInferred: true)
        drafts[index].explain("place", "the visit of those days")
    }

    /// A gathering one state hosts is in that state.
    private func lendHost(to index: Int, _ drafts: inout [Draft]) {
        guard ["meeting", "seminar"].contains(drafts[index].type), drafts[index].places.isEmpty,
            drafts[index].country == nil, !drafts[index].options.contains(.noPlace)
        else { return }
        let hosts = drafts[index].participants.filter { $0.role == "host" && $0.kind == .state }
        guard hosts.count == 1, let host = hosts.first else { return }
        drafts[index].country = AttachedValue(host.actor, host.span, isInferred: true)
        drafts[index].explain("place", "the state that hosts it")
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
            drafts[index].date = AttachedDate(
                edtf: date.edtf, interval: date.interval, precision: date.precision, kind: date.kind, span: date.span,
                isInferred: true, annotation: date.annotation)
            drafts[index].explain("date", "the occasion the text tells of")
        }
        if drafts[index].places.isEmpty, drafts[index].country == nil, !drafts[index].options.contains(.noPlace),
            let own = drafts[index].date, let other = occasion.date, own.interval == other.interval
        {
            drafts[index].places = occasion.places.map {
                AttachedPlace(name: $0.name, country: $0.country, span: $0.span, isInferred: true)
            }
            if let country = occasion.country {
                drafts[index].country = AttachedValue(country.value, country.span, isInferred: true)
            }
            drafts[index].explain("place", "the occasion the text tells of")
        }
    }

    /// A declaration or meeting that heads a dated text, itself undated, is of the dateline's day and place.
    private func lendDateline(to index: Int, _ drafts: inout [Draft], _ readings: [SentenceReading], _ view: TokenView)
    {
        guard let dateline, let reference = view.document.reference, drafts[index].date == nil,
            drafts[index].status == .occurred, drafts[index].reading <= dateline.reading + 1,
            drafts[index].type == "statement" || drafts[index].type == "meeting" && drafts[index].meeting != nil,
            let annotation = datelineDate(dateline.reading, readings, view)
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

    private func datelineDate(_ reading: Int, _ readings: [SentenceReading], _ view: TokenView) -> Int? {
        readings[reading].dates.first {
            view.document.annotations[$0].tokens.lowerBound - readings[reading].tokens.lowerBound <= 8
        }
    }

    /// What happened on the days of the main event, told of in the same text, was where that was.
    private func lendSameDay(to index: Int, _ drafts: inout [Draft]) {
        guard let main, main != index, drafts[index].type != "visit", TypeHabits.of(drafts[index].type).hasPlace,
            !drafts[index].options.contains(.noPlace), drafts[index].places.isEmpty, drafts[index].country == nil,
            let date = drafts[index].date, let other = drafts[main].date, date.interval.days ?? 99 <= 7,
            other.interval.contains(date.interval) || near(other.interval, date.interval, drafts[index]),
            other.interval.days ?? 99 <= 7
        else { return }
        drafts[index].places = drafts[main].places.map {
            AttachedPlace(name: $0.name, country: $0.country, span: $0.span, isInferred: true)
        }
        drafts[index].country = drafts[main].country.map { AttachedValue($0.value, $0.span, isInferred: true) }
        if drafts[main].country != nil { drafts[index].explain("place", "where the main event of those days was") }
    }

    /// A preparatory meeting stands next to the main one in time and shares its place.
    private func near(_ main: DayInterval, _ other: DayInterval, _ draft: Draft) -> Bool {
        guard draft.type == "meeting", draft.subtype == "senior-officials", let from = main.from, let to = other.to
        else { return false }
        return abs(Int(from.number) - Int(to.number)) <= 1
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
