internal import Dataset
internal import Events
internal import Reconciliation

/// The tellings of one document by their content, as decisions name them.
struct TellingTargets {
    /// By identifier of the mention.
    private(set) var targets: [String: ReviewTarget] = [:]
    private(set) var mentions: [ReviewTarget: String] = [:]

    init(of document: String, in database: borrowing SQLiteDatabase) throws(SQLiteFailure) {
        let rows = try database.prepare(
            """
            SELECT m.mention_id, m.type, e.evidence_id, e.quote FROM mentions m
            JOIN evidence e ON e.mention_id = m.mention_id AND e.field = 'type'
            WHERE m.document_id = ? ORDER BY e.char_start, e.char_end, m.rowid
            """
        ).rows([.text(document)])
        var seen: [ReviewTarget: Int] = [:]
        for row in rows where targets[row[0].text] == nil {
            let (type, quote) = (row[1].text, QuoteNormalization.normalized(row[3].text))
            let bare = ReviewTarget(document: document, type: type, quote: quote)
            let counted = seen[bare, default: 0]
            seen[bare] = counted + 1
            // Several events of one trigger are told apart by an occurrence that only the evidence's identifier keeps.
            let key = Attestation.key(document: document, type: type, field: .type, role: "", quote: row[3].text)
            let occurrence =
                (0..<512).first { Attestation.identifier(key: key, occurrence: $0) == row[2].text } ?? counted
            let target = ReviewTarget(document: document, type: type, quote: quote, occurrence: occurrence)
            targets[row[0].text] = target
            mentions[target] = row[0].text
        }
    }
}
