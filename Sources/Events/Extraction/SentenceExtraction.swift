internal import Annotation
internal import Documents

/// Reads the sentences of a document one after another: which rules match, and what their clauses attach to them.
struct SentenceExtraction {
    let view: TokenView
    let rules: RuleSet
    let reader: SentenceReader
    let dates: DateAttachment
    let participants: ParticipantAttachment
    let places: PlaceAttachment
    let details: DetailAttachment
    let status: StatusAttachment
    let division: ClauseDivision
    let gapping: Gapping
    let repetition: Repetition
    let identity: MeetingIdentity
    let conditions: Conditions
    private let tables: TableReading
    private(set) var readings: [SentenceReading] = []
    /// In the order of the sentences; where those of a sentence begin.
    private(set) var drafts: [Draft] = []
    private var starts: [Int] = []
    /// By sentence: matches whose mentions failed their rule's conditions.
    private var withdrawn: [Int: Set<Match>] = [:]

    /// By sentence: the one that opens the list it is an item of.
    private var leads: [Int?] = []
    /// By sentence: what stands at its head, and the entry of the text it belongs to.
    private(set) var heads: [LineHead] = []
    private var entries: [Entry?] = []

    /// The table whose rows may follow.
    private var table: TableReading.Heading?

    /// How often what fails may give way to the next best reading.
    static let rounds = 4
    /// Mentions before a sentence that it may refer to.
    private static let memory = 24

    init(view: TokenView, rules: RuleSet, gazetteer: Gazetteer) {
        self.view = view
        self.rules = rules
        reader = SentenceReader(rules: rules, view: view)
        dates = DateAttachment(view: view, rules: rules)
        participants = ParticipantAttachment(view: view, rules: rules, gazetteer: gazetteer)
        places = PlaceAttachment(view: view, rules: rules, gazetteer: gazetteer)
        details = DetailAttachment(view: view, rules: rules)
        status = StatusAttachment(view: view, rules: rules)
        division = ClauseDivision(view: view, reader: reader)
        gapping = Gapping(view: view, dates: dates, participants: participants, places: places, rules: rules)
        repetition = Repetition(rules: rules)
        identity = MeetingIdentity(view: view)
        conditions = Conditions(rules: rules)
        tables = TableReading(view: view, rules: rules, dates: dates, participants: participants)
    }

    /// Reads the next sentence.
    mutating func read(_ number: Int, isHeading: Bool, annotations: Range<Int>) {
        var reading = reader.read(number, isHeading: isHeading)
        reader.readNames(into: &reading, annotations: annotations)
        let head = LineHead(reading, view: view)
        reading.setAside(head)
        heads.append(head)
        readings.append(reading)
        starts.append(drafts.count)
        leads.append(lead(of: reading))
        entries.append(entry(of: reading))
        attach(number)
        for _ in 0..<Self.rounds {
            let here = drafts[starts[number]...]
            let failing = here.filter { draft in
                draft.copies == nil && (conditions.neverHold(for: draft) || isToldBetter(draft, among: here))
            }
            guard !failing.isEmpty, withdraw(failing, of: number) else { break }
        }
        readTable(number)
    }

    /// Whether a last-resort rule tells once more what a telling one reads of the same day in the sentence.
    private func isToldBetter(_ draft: Draft, among others: ArraySlice<Draft>) -> Bool {
        guard rules.facts[draft.rule].rank <= Self.lastResort, let date = draft.date?.annotation else { return false }
        return others.contains { other in
            rules.facts[other.rule].rank > Self.lastResort && other.copies == nil && other.type == draft.type
                && other.date?.annotation == date
        }
    }

    /// Rules of this rank and lower read a bare noun or verb beside a day.
    private static let lastResort = -5

    private mutating func readTable(_ number: Int) {
        if let table, let row = tables.drafts(of: readings[number], under: table) {
            // What the row tells by words of its own stays beside it unless it takes the same date.
            let taken = Set(row.compactMap { $0.date?.annotation })
            let own = drafts[starts[number]...].filter { !($0.date?.annotation.map { taken.contains($0) } ?? false) }
            drafts.replaceSubrange(starts[number]..., with: own + row)
        } else {
            table = tables.heading(readings[number])
        }
    }

    /// The entry whose head stands in the sentence, else before it in its paragraph.
    private func entry(of reading: SentenceReading) -> Entry? {
        if let own = Entry(heads[reading.number]) { return own }
        guard reading.number > 0, readings[reading.number - 1].sentence.block == reading.sentence.block else {
            return nil
        }
        return entries[reading.number - 1]
    }

    /// The sentence ending in a colon that a list item hangs on: the one just before it, or that of the item before it.
    private func lead(of reading: SentenceReading) -> Int? {
        guard reading.number > 0 else { return nil }
        let before = readings[reading.number - 1]
        if let last = before.tokens.last, view.sign(last) == UInt8(ascii: ":") {
            return reading.number - 1
        }
        guard let lead = leads[reading.number - 1] else { return nil }
        // The list goes on inside a paragraph, over its headings, and in every item that opens as one.
        if reading.sentence.block == before.sentence.block || reading.isHeading || opensItem(reading) { return lead }
        return nil
    }

    /// `1.`, `(b)`, `•`, or a small letter or verb at its head.
    private func opensItem(_ reading: SentenceReading) -> Bool {
        guard let first = reading.tokens.first else { return false }
        let token = view.tokens[first]
        if heads[reading.number].mark != nil || token.kind != .word { return true }
        let verbs = rules.languages[reading.sentence.language]?.verbForms
        return token.casing == .lower || token.span.count == 1 || !(verbs?[Int(view.rows[first])].isEmpty ?? true)
    }

    /// Takes back the matches of mentions that failed and reads their sentences again without them.
    ///
    /// - Returns: whether any sentence reads differently now.
    mutating func withdraw(_ failing: [Draft]) -> Bool {
        var changed = false
        for number in Set(failing.map(\.reading)).sorted() {
            if withdraw(failing.filter { $0.reading == number && $0.copies == nil }, of: number) { changed = true }
        }
        return changed
    }

    private mutating func withdraw(_ failing: [Draft], of number: Int) -> Bool {
        let before = Set(readings[number].matches)
        let new = Set(failing.map(\.match)).subtracting(withdrawn[number] ?? [])
        guard !new.isEmpty else { return false }
        withdrawn[number, default: []].formUnion(new)
        readings[number].matches = reader.compete(
            readings[number].candidates.filter { !(withdrawn[number]?.contains($0) ?? false) })
        guard !readings[number].matches.isEmpty || !before.isEmpty else { return false }
        attach(number)
        return true
    }

    /// Makes the mentions of one sentence, in place of those it had.
    private mutating func attach(_ number: Int) {
        let end = number + 1 < starts.count ? starts[number + 1] : drafts.count
        let later = Array(drafts[end...])
        let old = end - starts[number]
        var made: [Draft] = []
        swap(&made, &drafts)
        made.removeSubrange(starts[number]...)
        let first = made.count
        let reading = readings[number]
        for match in reading.matches {
            guard case .rule(let rule) = match.target else { continue }
            if rules.facts[rule].options.contains(.scene),
                details.sceneCue(before: match.trigger.lowerBound, reading) == .sidelines
            {
                continue
            }
            made.append(draft(of: match, rule, sentence: reading))
        }
        if made.count > first { complete(&made, Array(first..<made.count), reading: reading) }
        let change = made.count - first - old
        made += later
        swap(&made, &drafts)
        if change != 0 { for other in starts.indices where other > number { starts[other] += change } }
    }

    private func complete(_ drafts: inout [Draft], _ indices: [Int], reading: SentenceReading) {
        let first = indices[0]
        var models: [Int: Int] = [:]
        for index in indices {
            details.attach(&drafts[index], reading: reading)
            if drafts[index].type == "same" {
                guard
                    let model = repetition.model(
                        for: drafts[index], among: drafts[max(0, index - Self.memory)..<index], readings: readings)
                else { continue }
                models[index] = model
                repetition.take(drafts[model], into: &drafts[index])
            }
        }
        division.divide(&drafts, indices, reading: reading)
        for index in indices { status.attach(&drafts[index], reading: reading) }
        let free = dates.attach(&drafts, indices, reading: reading)
        for index in indices {
            // The neighbours are read while the draft is changed: on a copy of its own, or the whole array would be
            // copied.
            var draft = drafts[index]
            participants.attach(&draft, among: drafts[..<first], reading: reading)
            places.attach(
                &draft, among: drafts[max(first, index - 4)..<min(drafts.count, index + 5)], reading: reading)
            drafts[index] = draft
        }
        for index in indices {
            if let model = models[index] { repetition.takeParticipants(of: drafts[model], into: &drafts[index]) }
            var draft = drafts[index]
            participants.inherit(
                &draft, from: drafts[max(first, index - 8)..<index], reading: reading,
                lead: leads[reading.number].map { readings[$0] })
            drafts[index] = draft
        }
        for index in indices { identity.settle(&drafts[index], reading: reading) }
        for index in indices { participants.inheritPerson(&drafts[index], readings: readings) }
        for index in indices {
            var draft = drafts[index]
            places.attachSame(&draft, after: drafts[max(0, index - 8)..<index], reading: reading)
            drafts[index] = draft
        }
        drafts += Distribution(view: view).expand(&drafts, indices, reading: reading)
        drafts += Respectively(view: view, dates: dates).expand(&drafts, indices, reading: reading)
        for index in indices { dates.compose(&drafts[index], reading: reading) }
        drafts += gapping.expand(&drafts, indices, free: free, reading: reading)
        dates.share(&drafts, indices, reading: reading)
        if let lead = leads[reading.number] {
            for index in indices { takeOccasion(of: readings[lead], into: &drafts[index]) }
        }
        if let entry = entries[reading.number] {
            for index in indices { entry.complete(&drafts[index], dates: dates, places: places, view: view) }
        }
    }

    /// `The Ministers, meeting in Santiago on 30 March, decided: …`: what the list decides is of that day and place.
    private func takeOccasion(of lead: SentenceReading, into draft: inout Draft) {
        guard draft.date == nil, draft.status == .occurred, lead.dates.count == 1, let date = lead.dates.first,
            !draft.options.contains(.noDate), !draft.options.contains(.standing), !draft.options.contains(.ownDate),
            let attached = dates.attached(date, isInferred: true), attached.precision == .day
        else { return }
        draft.date = attached
        draft.explain("date", "the day of those whose list it stands in")
        guard draft.places.isEmpty, draft.country == nil, !draft.options.contains(.noPlace),
            TypeHabits.of(draft.type).hasPlace,
            let place = lead.actors.first(where: { $0.kind == .place && $0.relation == .in })
        else { return }
        places.infer(place, for: &draft)
    }

    private func draft(
        of match: Match, _ rule: Int, sentence: SentenceReading
    ) -> Draft {
        let words = match.words + Array(match.trigger)
        let head = words.min()!..<(words.max()! + 1)
        var draft = Draft(
            rule: rule, match: match, reading: sentence.number, head: head, clause: sentence.tokens,
            type: rules.facts[rule].type, subtype: rules.facts[rule].subtype, options: rules.facts[rule].options)
        let verbForms = rules.languages[sentence.sentence.language]?.verbForms
        /// `the visit`, `la visita`: behind an article the form is a noun, though a verb has one like it.
        func isVerb(_ token: Int) -> Bool {
            guard let forms = verbForms?[Int(view.rows[token])], !forms.isEmpty else { return false }
            let before = token - 1
            guard forms.isDisjoint(with: [.past, .future, .conditional, .gerund]), sentence.has(.determiner, before)
            else { return true }
            return false
        }
        draft.opensWithVerb = isVerb(match.trigger.lowerBound)
        draft.verbLike = draft.opensWithVerb || match.words.contains(where: isVerb)
        draft.explain("trigger", "‘\(view.text(match.trigger))’")
        return draft
    }
}
