public import Formats

/// An event that a scholarly paper asserts, and what the corpus says of it.
public struct ClaimRow: Record {
    public var claimID = ""
    public var page: Int?
    public var start = 0
    public var end = 0
    public var type = ""
    public var subtype = ""
    public var title = ""
    public var edtf = ""
    public var dateStart: CalendarDay?
    public var dateEnd: CalendarDay?
    public var country = ""
    public var place = ""
    public var ordinal: Int?
    public var participants: [String] = []
    public var status = ""
    public var amount = ""
    public var currency = ""
    public var citations: [String] = []
    public var verdict = ""
    public var verdictOnOriginals = ""
    public var differingFields: [String] = []

    public init() {}

    public static let table = RecordTable<ClaimRow>(
        "claims",
        "One row for every event the paper asserts. The paper's sentences are not given, only where they stand.",
        key: ["claim_id"], order: ["char_start", "char_end", "type", "claim_id"],
        columns: [
            .init("claim_id", \.claimID, .required, meaning: "Lasting identifier."),
            .init("page", \.page, .atLeast(1), meaning: "Page of the paper, counted from 1."),
            .init("char_start", \.start, .atLeast(0), meaning: "Code points of the paper's text before the passage."),
            .init("char_end", \.end, .atLeast(0), meaning: "Code points of the paper's text up to its end."),
            .init("type", \.type, .required, .oneOf(ClosedList.types), meaning: "Type of the event asserted."),
            .init("subtype", \.subtype, .oneOf(ClosedList.subtypes), meaning: "Its subtype."),
            .init("title", \.title, meaning: "What the paper calls it, where that is a proper name."),
            .init("edtf", \.edtf, meaning: "Date asserted, in EDTF."),
            .init("date_start", \.dateStart, meaning: "First day asserted, inclusive."),
            .init("date_end", \.dateEnd, meaning: "Last day asserted, inclusive."),
            .init("country", \.country, .pattern(ClosedList.alpha3), meaning: "Country asserted."),
            .init("place", \.place, meaning: "City asserted."),
            .init("ordinal", \.ordinal, .atLeast(0), meaning: "Number within its series."),
            .init("participants", \.participants, meaning: "Actors asserted; roles are in claim_fields.csv."),
            .init("status", \.status, .required, .oneOf(ClosedList.eventStatuses), meaning: "Status asserted."),
            .init("amount", \.amount, .pattern(ClosedList.amount), meaning: "Amount asserted."),
            .init("currency", \.currency, .pattern(ClosedList.currency), meaning: "Its currency."),
            .init("citations", \.citations, meaning: "The works cited for it, as written."),
            .init(
                "verdict", \.verdict, .oneOf(ClosedList.verdicts),
                meaning: "What all documents say of it; empty where it was not checked."),
            .init(
                "verdict_original", \.verdictOnOriginals, .oneOf(ClosedList.verdicts),
                meaning: "What documents of origin original alone say of it: the publishable verdict."),
            .init(
                "differing_fields", \.differingFields, .oneOf(ClosedList.eventFields),
                meaning: "Fields that documents contradict or dispute."),
        ])
}
