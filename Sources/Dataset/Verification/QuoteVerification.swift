internal import Documents

/// Whether every quote, prefix and suffix is what the text holds there, and evidence agrees with its document and mention.
enum QuoteVerification {
    static func faults(in contents: DatasetContents) -> [DatasetFault] {
        let texts = Dictionary(
            contents.texts.map { ($0.document, $0.text) }, uniquingKeysWith: { first, _ in first })
        let origins = Dictionary(
            contents.documents.map { ($0.documentID, $0.origin) }, uniquingKeysWith: { first, _ in first })
        let mentions = Dictionary(
            contents.mentions.map { ($0.mentionID, $0) }, uniquingKeysWith: { first, _ in first })
        var faults: [DatasetFault] = []
        for row in contents.evidence {
            func fault(_ column: String, _ problem: String) {
                faults.append(
                    DatasetFault(table: "evidence", row: row.evidenceID, column: column, problem: problem))
            }
            if let origin = origins[row.documentID], origin != row.origin {
                fault("origin", "is \(row.origin), but the document is \(origin)")
            }
            if let mention = mentions[row.mentionID] {
                if mention.documentID != row.documentID { fault("document_id", "is not the mention's document") }
                // Evidence that a reviewer rejected belongs to none, and bears out nothing.
                if mention.eventID != row.eventID, !row.eventID.isEmpty || row.agrees {
                    fault("event_id", "is not the mention's event")
                }
            }
            guard let text = texts[row.documentID] else { continue }
            guard row.start < row.end, let start = text.byteOffset(ofScalar: row.start),
                let end = text.byteOffset(ofScalar: row.end)
            else {
                fault("char_start", "\(row.start)..<\(row.end) is no stretch of the text")
                continue
            }
            let isSame =
                Withheld(cell: row.quote).map { $0.isOf(text.string(Span(start, end))) }
                ?? text.bytes[start..<end].elementsEqual(row.quote.utf8)
            if !isSame {
                fault("quote", "differs from the text, which has ‘\(text.string(Span(start, end)))’")
            }
            if !text.bytes[..<start].reversed().starts(with: row.prefix.utf8.reversed()) {
                fault("prefix", "is not what stands before the quote")
            }
            if !text.bytes[end...].starts(with: row.suffix.utf8) {
                fault("suffix", "is not what stands after the quote")
            }
        }
        for row in contents.mentions {
            guard let text = texts[row.documentID] else { continue }
            if row.start >= row.end || text.byteOffset(ofScalar: row.end) == nil {
                faults.append(
                    DatasetFault(
                        table: "mentions", row: row.mentionID, column: "char_start",
                        problem: "\(row.start)..<\(row.end) is no stretch of the text"))
            }
        }
        return faults
    }
}
