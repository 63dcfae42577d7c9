import Annotation
import Events
import Formats

/// All document events in comparable form, and how telling each actor and title word is in this corpus.
///
/// Immutable; a class so that a comparison, of which there are millions, does not count references of its tables.
final class ComparableCorpus: Sendable {
    let events: [ComparableEvent]
    /// Participants and kin of all events, run after run.
    let people: [Int32]
    /// Title words of all events, run after run.
    let words: [Int32]
    /// Identifiers of the documents, by their numbers.
    let documents: [String]
    let kinds: [EventKind]
    private let traits: [KindTraits]
    /// Row by row, of every kind with every kind.
    private let agreements: [EventKind.Agreement]
    let actors: Interner
    let places: Interner
    /// In how many events an actor takes part.
    let actorCount: [Int32]
    /// 0.15 for an actor that takes part in nearly everything, towards 1 for one that hardly ever does.
    let actorWeight: [Double]
    /// State, organization or forum: a side of an event rather than a person in it.
    let actorIsSide: [Bool]
    let wordCount: [Int32]
    /// How telling a title's word is, 0…1.
    let wordWeight: [Double]

    /// How telling actors and words are.
    enum Weighting {
        /// By how seldom they occur in the corpus: best for telling its events apart.
        case byFrequency
        /// By what kind of actor they are: the same whatever else the corpus holds, so that a claim's verdict does not
        /// change with documents that have nothing to do with it.
        case byKind
    }

    convenience init(
        _ sourced: [SourcedEvent], documents: [String: SourceDocument], knowledge: any ActorKnowledge,
        weighting: Weighting = .byFrequency
    ) {
        var builder = Builder(knowledge: knowledge)
        builder.reserve(sourced.count)
        for source in sourced { builder.add(source.fields, in: source.document, documents[source.document]) }
        self.init(builder, weighting: weighting)
    }

    init(_ builder: Builder, weighting: Weighting = .byFrequency) {
        events = builder.events
        people = builder.people
        words = builder.words
        documents = builder.documents
        kinds = builder.kinds
        traits = kinds.map { KindTraits($0) }
        let kinds = builder.kinds
        agreements = kinds.flatMap { kind in kinds.map { kind.agreement(with: $0) } }
        actors = builder.actors
        places = builder.places
        wordCount = builder.wordCount
        actorCount = builder.actorCount
        let kindsOfActors = builder.actors.strings.map { builder.knowledge.kind(of: $0) ?? "" }
        // Ten imagined events with nothing in common keep a corpus of a handful of documents from calling every actor
        // ubiquitous.
        let total = Double(builder.events.count + 10)
        switch weighting {
        case .byFrequency:
            actorWeight = builder.actorCount.map { max(0.15, 1 - (Double($0) / total).squareRoot()) }
            wordWeight = builder.wordCount.map { 1 - (Double($0) / total).squareRoot() }
        case .byKind:
            actorWeight = kindsOfActors.map {
                ["state": 0.3, "organization": 0.5, "forum": 0.5, "person": 0.8][$0] ?? 0.5
            }
            wordWeight = builder.wordCount.map { _ in 0.8 }
        }
        actorIsSide = kindsOfActors.map { ["state", "organization", "forum"].contains($0) }
    }

    func traits(of event: ComparableEvent) -> KindTraits { traits[Int(event.kind)] }

    func agreement(_ left: ComparableEvent, _ right: ComparableEvent) -> EventKind.Agreement {
        agreements[Int(left.kind) * kinds.count + Int(right.kind)]
    }
}

extension ComparableCorpus {
    /// Takes document events one at a time, in canonical order, and keeps of each only its numbers.
    struct Builder {
        let knowledge: any ActorKnowledge
        fileprivate var events: [ComparableEvent] = []
        fileprivate var people: [Int32] = []
        fileprivate var words: [Int32] = []
        fileprivate var documents: [String] = []
        fileprivate var kinds: [EventKind] = []
        fileprivate var actors = Interner()
        fileprivate var places = Interner()
        fileprivate var actorCount: [Int32] = []
        fileprivate var wordCount: [Int32] = []
        private var kindNumbers: [EventKind: Int32] = [:]
        private var families = Interner()
        private var series = Interner()
        private var languages = Interner()
        private var currencies = Interner()
        private var wordNumbers: [UInt64: Int32] = [:]

        init(knowledge: any ActorKnowledge) { self.knowledge = knowledge }

        mutating func reserve(_ count: Int) {
            events.reserveCapacity(count)
            people.reserveCapacity(count * 6)
        }

        /// - Parameter document: nil where nothing but its identifier is known.
        mutating func add(_ fields: EventFields, in identifier: String, _ document: SourceDocument?) {
            if identifier != documents.last { documents.append(identifier) }
            let interval = fields.interval
            let kind = EventKind(type: fields.type, subtype: fields.subtype)
            let (participants, kin) = addPeople(fields.participants, on: interval?.from ?? document?.published)
            let none = ComparableEvent.none
            events.append(
                ComparableEvent(
                    index: Int32(events.count), document: Int32(documents.count - 1), kind: number(of: kind),
                    family: families.intern(kind.family), status: fields.status,
                    dated: interval != nil && (interval?.from != nil || interval?.to != nil),
                    precision: fields.precision ?? Self.precision(of: interval), dateKind: fields.dateKind ?? .point,
                    from: interval?.from?.number ?? ComparableEvent.openStart,
                    to: interval?.to?.number ?? ComparableEvent.openEnd,
                    published: document?.published?.number ?? ComparableEvent.unknownDay,
                    participants: participants, kin: kin, title: addTitle(fields.title),
                    country: fields.country.map { places.intern($0) } ?? none,
                    place: fields.place.map { places.intern($0) } ?? none,
                    ordinal: fields.ordinal.map { Int32(clamping: $0) } ?? none,
                    series: fields.series.map { series.intern($0) } ?? none,
                    language: languages.intern(document?.language.rawValue ?? "und"),
                    currency: fields.currency.map { currencies.intern($0) } ?? none,
                    amount: fields.amount.flatMap { Double($0) }))
        }

        private mutating func number(of kind: EventKind) -> Int32 {
            if let number = kindNumbers[kind] { return number }
            kinds.append(kind)
            kindNumbers[kind] = Int32(kinds.count - 1)
            return Int32(kinds.count - 1)
        }

        private mutating func addPeople(
            _ told: [Participant], on day: CalendarDay?
        ) -> (participants: ComparableEvent.Run, kin: ComparableEvent.Run) {
            var participants: [Int32] = []
            var kin: [Int32] = []
            for participant in told {
                participants.append(actors.intern(participant.actor))
                for other in participant.candidates.dropFirst() { kin.append(actors.intern(other)) }
                for principal in knowledge.principals(of: participant.actor, on: day) {
                    kin.append(actors.intern(principal))
                }
            }
            for body in knowledge.bodies(ofMembers: told.map(\.actor), on: day) { kin.append(actors.intern(body)) }
            participants = Self.sortedOnce(participants)
            kin = Self.sortedOnce(kin).filter { !participants.contains($0) }
            while actorCount.count < actors.strings.count { actorCount.append(0) }
            for participant in participants { actorCount[Int(participant)] += 1 }
            return (append(participants), append(kin))
        }

        private mutating func append(_ numbers: [Int32]) -> ComparableEvent.Run {
            let start = Int32(people.count)
            people.append(contentsOf: numbers)
            return ComparableEvent.Run(start: start, end: Int32(people.count))
        }

        private mutating func addTitle(_ title: String?) -> ComparableEvent.Run {
            let start = Int32(words.count)
            guard let title else { return ComparableEvent.Run(start: start, end: start) }
            var numbers: [Int32] = []
            for hash in TitleWords.hashes(of: title) {
                let number = wordNumbers[hash] ?? Int32(wordCount.count)
                if number == Int32(wordCount.count) {
                    wordNumbers[hash] = number
                    wordCount.append(0)
                }
                wordCount[Int(number)] += 1
                numbers.append(number)
            }
            words.append(contentsOf: numbers.sorted())
            return ComparableEvent.Run(start: start, end: Int32(words.count))
        }

        private static func sortedOnce(_ numbers: [Int32]) -> [Int32] {
            guard numbers.count > 1 else { return numbers }
            var result: [Int32] = []
            for number in numbers.sorted() where result.last != number { result.append(number) }
            return result
        }

        /// For fields without a told precision: what the interval's length shows.
        private static func precision(of interval: DayInterval?) -> DatePrecision {
            guard let days = interval?.days else { return .open }
            return days <= 27 ? .day : days <= 31 ? .month : days <= 366 ? .year : .decade
        }
    }
}
