import Annotation
import Documents
import Events
import Formats
import Reconciliation
import Seeds

/// Documents and events of an archive that never was, skewed like real ones: a few bodies take part in nearly
/// everything, most events are told once, some often, plans before they happen, dates sometimes by month only.
struct InventedArchive {
    struct RealEvent {
        let name: String
        let fields: EventFields
    }
    struct Telling {
        let real: Int
        let event: SourcedEvent
    }
    var documents: [SourceDocument] = []
    var tellings: [Telling] = []
    private(set) var realEvents: [RealEvent] = []

    static let cities = ["Lima", "Bogotá", "Seoul", "Busan", "Quito", "Santiago", "Brasília", "New York"]
    static let countryOfCity = ["PER", "COL", "KOR", "KOR", "ECU", "CHL", "BRA", "USA"]
    static let kinds = [
        ("meeting", "talks"), ("meeting", "ministerial"), ("visit", "official"), ("agreement", "signed"),
        ("seminar", "workshop"), ("project", "launched"), ("fund", "established"), ("statement", "declaration"),
    ]

    /// - Parameter count: document events.
    init(seed: UInt64, tellings count: Int) {
        var numbers = SeededNumbers(seed)
        let spread = max(40, count / 20)
        let firstDay = CalendarDay(year: 1995, month: 1, day: 1)!
        while tellings.count < count {
            let real = realEvents.count
            let fields = Self.realEvent(real, spread: spread, firstDay: firstDay, numbers: &numbers)
            realEvents.append(RealEvent(name: "real-\(real)", fields: fields))
            let times = 1 + numbers.skewed(below: 6)
            for time in 0..<times where tellings.count < count {
                tell(real, fields, time: time, numbers: &numbers)
            }
        }
    }

    private static func realEvent(
        _ number: Int, spread: Int, firstDay: CalendarDay, numbers: inout SeededNumbers
    ) -> EventFields {
        let kind = kinds[numbers.below(kinds.count)]
        var fields = EventFields(type: kind.0, subtype: kind.1)
        let day = firstDay.adding(days: numbers.below(9000))
        fields.interval = DayInterval(day: day)
        fields.edtf = day.iso
        fields.precision = .day
        fields.dateKind = .point
        let city = numbers.below(cities.count)
        fields.place = cities[city]
        fields.country = countryOfCity[city]
        var actors: [String] = numbers.below(5) > 0 ? ["KOR"] : []
        while actors.count < 3 {
            let actor = "body-\(numbers.skewed(below: spread))"
            if !actors.contains(actor) { actors.append(actor) }
        }
        actors.append("person-\(numbers.below(spread * 4))")
        fields.participants = actors.map { Participant(actor: $0, role: "attendee") }
        fields.title = "Undertaking \(number) of \(actors[1])"
        return fields
    }

    private mutating func tell(_ real: Int, _ fields: EventFields, time: Int, numbers: inout SeededNumbers) {
        var told = fields
        let day = fields.interval?.from ?? CalendarDay(number: 0)
        let isPlan = numbers.below(8) == 0
        if isPlan { told.status = .planned }
        if numbers.below(6) == 0 {
            told.interval = DayInterval.month(day.month, of: day.year)
            told.edtf = String(day.iso.dropLast(3))
            told.precision = .month
        }
        if numbers.below(3) == 0 { told.place = nil }
        if numbers.below(3) == 0 { told.participants.removeLast() }
        let identifier = "doc-\(real)-\(time)"
        let published = day.adding(days: isPlan ? -numbers.below(40) - 1 : numbers.below(30))
        documents.append(
            SourceDocument(
                id: identifier, issuer: told.participants[0].actor, origin: time % 2 == 0 ? .original : .reconstructed,
                published: published, language: Language(rawValue: "en")))
        let quote = "undertaking \(real) as told \(time)"
        tellings.append(Telling(real: real, event: Self.sourced(told, document: identifier, quote: quote)))
    }

    static func sourced(_ fields: EventFields, document: String, quote: String, number: Int = 0) -> SourcedEvent {
        let span = Span(number * 100, number * 100 + quote.utf8.count)
        var evidence = [Evidence(field: .type, value: fields.type, span: span)]
        if let edtf = fields.edtf { evidence.append(Evidence(field: .date, value: edtf, span: span)) }
        for participant in fields.participants {
            evidence.append(
                Evidence(field: .participant, value: participant.actor, role: participant.role, span: span))
        }
        if let country = fields.country { evidence.append(Evidence(field: .country, value: country, span: span)) }
        if let place = fields.place { evidence.append(Evidence(field: .place, value: place, span: span)) }
        let mention = Mention(
            id: "mn-\(document)-\(number)", rule: "invented", span: span, fields: fields, evidence: evidence,
            derivation: Derivation(rule: "invented"))
        let event = DocumentEvent(id: "dev-\(document)-\(number)", fields: fields, mentions: [mention])
        return SourcedEvent.all([event], in: document) { _ in quote }[0]
    }
}
