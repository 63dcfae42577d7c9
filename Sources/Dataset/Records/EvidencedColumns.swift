/// A column of `events.csv` whose value must be carried by evidence that agrees.
struct EvidencedColumn: Sendable {
    let name: String
    /// Fields of `evidence.csv` that may carry it.
    let fields: Set<String>
    let isEmpty: @Sendable (EventRow) -> Bool
    /// Empties it, and the columns that say nothing without it.
    let clear: @Sendable (inout EventRow) -> Void

    func isCarried(by agreeing: Set<String>) -> Bool { !fields.isDisjoint(with: agreeing) }
}

/// Every such column but `type`, without which there is no event.
enum EvidencedColumns {
    static let all: [EvidencedColumn] = [
        EvidencedColumn(name: "title", fields: ["title"], isEmpty: \.title.isEmpty) { $0.title = "" },
        EvidencedColumn(name: "edtf", fields: ["date"], isEmpty: \.edtf.isEmpty) { row in
            row.edtf = ""
            row.dateStart = nil
            row.dateEnd = nil
            row.datePrecision = ""
            row.dateKind = ""
            row.period = []
        },
        EvidencedColumn(name: "country", fields: ["country", "place", "participant"], isEmpty: \.country.isEmpty) {
            $0.country = ""
        },
        EvidencedColumn(name: "place", fields: ["place"], isEmpty: \.place.isEmpty) { $0.place = "" },
        EvidencedColumn(name: "ordinal", fields: ["ordinal"], isEmpty: \.hasNoOrdinal) { $0.ordinal = nil },
        EvidencedColumn(name: "context", fields: ["context"], isEmpty: \.context.isEmpty) { $0.context = "" },
        EvidencedColumn(name: "amount", fields: ["amount"], isEmpty: \.amount.isEmpty) { row in
            row.amount = ""
            row.currency = ""
        },
        EvidencedColumn(name: "participants", fields: ["participant"], isEmpty: \.participants.isEmpty) {
            $0.participants = []
        },
    ]
}

extension EventRow {
    fileprivate var hasNoOrdinal: Bool { ordinal == nil }
}
