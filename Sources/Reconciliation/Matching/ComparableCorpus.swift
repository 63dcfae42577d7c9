import Annotation
import Events
import Formats

/// All document events in comparable form, and how telling each actor and title word is in this corpus.
///
/// Immutable; a class so that a comparison, of which there are millions, does not count references of its tables.
final class ComparableCorpus: Sendable {
    let events: [ComparableEvent]
    let kinds: [EventKind]
    private let traits: [KindTraits]
    /// Row by row, of every kind with every kind.
    private let agreements: [EventKind.Agreement]
    let actors: Interner
    let places: Interner
    /// 0.15 for an actor that takes part in nearly everything, towards 1 for one that hardly ever does.
    let actorWeight: [Double]
    /// State, organization or forum: a side of an event rather than a person in it.
    let actorIsSide: [Bool]
    let titleWordCount: [UInt64: Int32]
    let weighting: Weighting

    /// How telling actors and words are.
    enum Weighting {
        /// By how seldom they occur in the corpus: best for telling its events apart.
        case byFrequency
        /// By what kind of actor they are: the same whatever else the corpus holds, so that a claim's verdict does not
        /// change with documents that have nothing to do with it.
        case byKind
    }

    init(
        _ sourced: [SourcedEvent], documents: [String: SourceDocument], knowledge: any ActorKnowledge,
        weighting: Weighting = .byFrequency
    ) {
        var kindNumbers: [EventKind: Int32] = [:]
        var kinds: [EventKind] = []
        var families = Interner()
        var actors = Interner()
        var places = Interner()
        var series = Interner()
        var languages = Interner()
        var currencies = Interner()
        var documentNumbers = Interner()
        var actorCount: [Int32] = []
        var words: [UInt64: Int32] = [:]
        var events: [ComparableEvent] = []
        events.reserveCapacity(sourced.count)
        for (index, source) in sourced.enumerated() {
            let fields = source.fields
            let document = documents[source.document]
            let kind = EventKind(type: fields.type, subtype: fields.subtype)
            let kindNumber =
                kindNumbers[kind]
                ?? {
                    kinds.append(kind)
                    kindNumbers[kind] = Int32(kinds.count - 1)
                    return Int32(kinds.count - 1)
                }()
            let day = fields.interval?.from ?? document?.published
            var participants: Set<Int32> = []
            var kin: Set<Int32> = []
            for participant in fields.participants {
                participants.insert(actors.intern(participant.actor))
                for other in participant.candidates.dropFirst() { kin.insert(actors.intern(other)) }
                for principal in knowledge.principals(of: participant.actor, on: day) {
                    kin.insert(actors.intern(principal))
                }
            }
            while actorCount.count < actors.strings.count { actorCount.append(0) }
            for participant in participants { actorCount[Int(participant)] += 1 }
            let title = TitleWords.hashes(of: fields.title ?? "")
            for word in title { words[word, default: 0] += 1 }
            let interval = fields.interval
            events.append(
                ComparableEvent(
                    index: index, document: documentNumbers.intern(source.document), kind: kindNumber,
                    family: families.intern(kind.family), status: fields.status,
                    from: interval?.from?.number ?? ComparableEvent.openStart,
                    to: interval?.to?.number ?? ComparableEvent.openEnd,
                    dated: interval != nil && (interval?.from != nil || interval?.to != nil),
                    precision: fields.precision ?? Self.precision(of: interval), dateKind: fields.dateKind ?? .point,
                    published: document?.published?.number ?? ComparableEvent.unknownDay,
                    participants: participants.sorted(), kin: kin.subtracting(participants).sorted(),
                    country: fields.country.map { places.intern($0) } ?? ComparableEvent.none,
                    place: fields.place.map { places.intern($0) } ?? ComparableEvent.none,
                    ordinal: fields.ordinal.map { Int32(clamping: $0) } ?? ComparableEvent.none,
                    series: fields.series.map { series.intern($0) } ?? ComparableEvent.none, title: title,
                    language: languages.intern(document?.language.rawValue ?? "und"),
                    amount: fields.amount.flatMap { Double($0) },
                    currency: fields.currency.map { currencies.intern($0) } ?? ComparableEvent.none))
        }
        while actorCount.count < actors.strings.count { actorCount.append(0) }
        self.events = events
        self.kinds = kinds
        traits = kinds.map { KindTraits($0) }
        agreements = kinds.flatMap { kind in kinds.map { kind.agreement(with: $0) } }
        self.actors = actors
        self.places = places
        titleWordCount = words
        self.weighting = weighting
        let kindsOfActors = actors.strings.map { knowledge.kind(of: $0) ?? "" }
        switch weighting {
        case .byFrequency:
            // Ten imagined events with no actor in common keep a corpus of a handful of documents from calling every
            // actor ubiquitous.
            let total = Double(sourced.count + 10)
            actorWeight = actorCount.map { max(0.15, 1 - (Double($0) / total).squareRoot()) }
        case .byKind:
            actorWeight = kindsOfActors.map {
                ["state": 0.3, "organization": 0.5, "forum": 0.5, "person": 0.8][$0] ?? 0.5
            }
        }
        actorIsSide = kindsOfActors.map { ["state", "organization", "forum"].contains($0) }
    }

    /// How telling a title's word is, 0…1.
    func weight(ofTitleWord word: UInt64) -> Double {
        switch weighting {
        case .byKind: 0.8
        case .byFrequency: 1 - (Double(titleWordCount[word] ?? 1) / Double(events.count + 10)).squareRoot()
        }
    }

    func traits(of event: ComparableEvent) -> KindTraits { traits[Int(event.kind)] }

    func agreement(_ left: ComparableEvent, _ right: ComparableEvent) -> EventKind.Agreement {
        agreements[Int(left.kind) * kinds.count + Int(right.kind)]
    }

    /// For fields without a told precision: what the interval's length shows.
    private static func precision(of interval: DayInterval?) -> DatePrecision {
        guard let days = interval?.days else { return .open }
        return days <= 27 ? .day : days <= 31 ? .month : days <= 366 ? .year : .decade
    }
}
