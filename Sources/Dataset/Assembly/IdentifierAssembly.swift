internal import Reconciliation

/// The ledger's identifiers as rows.
enum IdentifierAssembly {
    static func rows(_ ledger: Ledger) -> [IdentifierRow] {
        ledger.events.map { entry in
            let founding = entry.founding
            var row = IdentifierRow()
            row.eventID = entry.event
            row.foundingMention = [
                founding.document, founding.type, String(founding.occurrence), founding.quote,
            ].joined(separator: ":")
            row.redirectsTo = entry.redirectsTo ?? ""
            return row
        }
    }
}
