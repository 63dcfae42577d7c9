public import Formats

/// A real-world event, as the whole corpus tells it.
public struct EventRow: Record {
    public var eventID = ""
    public var type = ""
    public var subtype = ""
    public var title = ""
    public var status = ""
    public var edtf = ""
    public var dateStart: CalendarDay?
    public var dateEnd: CalendarDay?
    public var datePrecision = ""
    public var dateKind = ""
    public var country = ""
    public var place = ""
    public var ordinal: Int?
    public var series = ""
    public var context = ""
    public var amount = ""
    public var currency = ""
    public var participants: [String] = []
    public var plover = ""
    public var cameo = ""
    public var period: [String] = []
    public var origin: [String] = []
    public var confidence: Double?
    public var documents = 0
    public var sources = 0
    public var attestedBy = ""
    public var mentions = 0
    public var conflicts = 0
    public var review = ""

    public init() {}

    public static let table = RecordTable<EventRow>(
        "events", "One row for every event, with the best-attested value of each field.",
        key: ["event_id"], order: ["date_start", "date_end", "type", "subtype", "event_id"],
        columns: [
            .init(
                "event_id", \.eventID, .required, .pattern(ClosedList.eventID),
                meaning: "Lasting opaque identifier."),
            .init(
                "type", \.type, .required, .oneOf(ClosedList.types), meaning: "One of the sixteen types of event."),
            .init(
                "subtype", \.subtype, .oneOf(ClosedList.subtypes),
                meaning: "One of the type's closed list of subtypes; empty where the texts leave it open."),
            .init("title", \.title, meaning: "What the texts call the event."),
            .init(
                "status", \.status, .required, .oneOf(ClosedList.eventStatuses),
                meaning: "Whether it took place: occurred, planned, proposed, ongoing or cancelled."),
            .init("edtf", \.edtf, meaning: "Date in EDTF (ISO 8601-2); empty where no text dates it."),
            .init(
                "date_start", \.dateStart, meaning: "First day of the interval, inclusive; empty where open or unknown."
            ),
            .init("date_end", \.dateEnd, meaning: "Last day of the interval, inclusive; empty where open or unknown."),
            .init(
                "date_precision", \.datePrecision, .oneOf(ClosedList.datePrecisions),
                meaning: "The unit the date is known to."),
            .init(
                "date_kind", \.dateKind, .oneOf(ClosedList.dateKinds),
                meaning: "point: one moment somewhere inside the interval; span: lasted throughout it."),
            .init(
                "country", \.country, .pattern(ClosedList.alpha3),
                meaning: "ISO 3166-1 alpha-3 code of where it took place."),
            .init("place", \.place, meaning: "English name of the city."),
            .init("ordinal", \.ordinal, .atLeast(0), meaning: "Its number within its series (the VI meeting: 6)."),
            .init("series", \.series, meaning: "Identifier of the series of meetings it belongs to."),
            .init(
                "context", \.context,
                meaning: "The larger event it was part of: on the sidelines of, during the visit of."),
            .init(
                "amount", \.amount, .pattern(ClosedList.amount),
                meaning: "Decimal number of money or goods, magnitude words multiplied out."),
            .init("currency", \.currency, .pattern(ClosedList.currency), meaning: "ISO 4217 code of the amount."),
            .init(
                "participants", \.participants, .references(table: "actors", column: "actor_id"),
                meaning: "The actors that took part, each once; roles are in participants.csv."),
            .init(
                "plover", \.plover,
                meaning: "PLOVER event type, with its mode after a slash; empty where PLOVER has none."),
            .init("cameo", \.cameo, .pattern("[0-9]{2,4}"), meaning: "CAMEO code; empty where CAMEO has none."),
            .init(
                "period", \.period,
                meaning: "Periods of analysis of the study that the date falls in; several where it straddles them."),
            .init(
                "origin", \.origin, .required, .oneOf(ClosedList.origins),
                meaning: "The origins of the documents that tell it; both where documents of both kinds do."),
            .init(
                "confidence", \.confidence, .atLeast(0), .atMost(1),
                meaning: "0 to 1: how well the tellings carry the event; a rank, no probability."),
            .init("documents", \.documents, .atLeast(1), meaning: "Number of documents that tell it."),
            .init(
                "sources", \.sources, .atLeast(1),
                meaning: "Number of independent tellings: reprints, translations and quotations count once."),
            .init(
                "attested_by", \.attestedBy, .oneOf(ClosedList.attestations),
                meaning: "Whose tellings these are: a party's, only the other party's, both parties', a third body's."),
            .init("mentions", \.mentions, .atLeast(1), meaning: "Number of passages that tell it."),
            .init("conflicts", \.conflicts, .atLeast(0), meaning: "Number of rows in conflicts.csv."),
            .init(
                "review", \.review, .oneOf(ClosedList.reviewStates),
                meaning: "What reviewers decided; empty where nobody looked yet."),
        ])
}
