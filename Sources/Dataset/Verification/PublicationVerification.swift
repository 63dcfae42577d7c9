internal import Documents
internal import Formats

/// Whether a published package keeps its own promises: texts by their digests, quotes within the cap, and of what is
/// withheld as much as lengths, digests and, where the source is at hand, its text can tell.
enum PublicationVerification {
    static func faults(in contents: DatasetContents, _ publication: [PublicationRow]) -> [DatasetFault] {
        var faults: [DatasetFault] = []
        let texts = Dictionary(contents.texts.map { ($0.document, $0.text) }, uniquingKeysWith: { first, _ in first })
        let rows = Dictionary(publication.map { ($0.documentID, $0) }, uniquingKeysWith: { first, _ in first })
        let evidence = Dictionary(grouping: contents.evidence, by: \.documentID)
        for document in contents.documents where document.status == "read" && rows[document.documentID] == nil {
            faults.append(fault(document.documentID, "document_id", "the document has no row"))
        }
        for row in publication {
            let own = evidence[row.documentID] ?? []
            if row.isGiven {
                if let text = texts[row.documentID], !isText(of: row, text) {
                    faults.append(fault(row.documentID, "text_sha256", "the text given has another digest or length"))
                }
            } else if texts[row.documentID] != nil {
                faults.append(fault(row.documentID, "text", "is withheld and given all the same"))
            }
            if row.quotes != own.count { faults.append(fault(row.documentID, "quotes", "is not the number of quotes")) }
            if row.quotesWithheld != own.filter({ Withheld(cell: $0.quote) != nil }).count {
                faults.append(fault(row.documentID, "quotes_withheld", "is not the number of quotes withheld"))
            }
            for quote in own { faults += check(quote, row) }
        }
        return faults
    }

    private static func check(_ evidence: EvidenceRow, _ row: PublicationRow) -> [DatasetFault] {
        func fault(_ column: String, _ problem: String) -> [DatasetFault] {
            [DatasetFault(table: "evidence", row: evidence.evidenceID, column: column, problem: problem)]
        }
        let withheld = Withheld(cell: evidence.quote)
        let length = withheld?.length ?? evidence.quote.unicodeScalars.count
        if evidence.start >= evidence.end || evidence.end > row.textLength {
            return fault("char_start", "\(evidence.start)..<\(evidence.end) is no stretch of the text")
        }
        if length != evidence.end - evidence.start { return fault("quote", "is not as long as its offsets say") }
        let words = length + evidence.prefix.unicodeScalars.count + evidence.suffix.unicodeScalars.count
        if withheld == nil, let cap = row.quoteCap, words > cap {
            return fault("quote", "is, with the words around it, longer than the cap of \(cap)")
        }
        return []
    }

    /// Whether a text, read again, is the one the package speaks of.
    static func isText(of row: PublicationRow, _ text: ReadingText) -> Bool {
        row.textLength == text.scalarOffset(ofByte: text.bytes.count)
            && row.textSHA256 == SHA256Digest(of: text.bytes).hexadecimal
    }

    /// Quotes of a withheld text against the source's own text.
    static func faults(of evidence: [EvidenceRow], _ row: PublicationRow, against text: ReadingText) -> [DatasetFault] {
        guard isText(of: row, text) else { return [fault(row.documentID, "text_sha256", "the source reads otherwise")] }
        return evidence.compactMap { evidence in
            guard let start = text.byteOffset(ofScalar: evidence.start),
                let end = text.byteOffset(ofScalar: evidence.end),
                start < end
            else { return nil }
            let words = text.string(Span(start, end))
            if Withheld(cell: evidence.quote).map({ $0.isOf(words) }) ?? (words == evidence.quote) { return nil }
            return DatasetFault(
                table: "evidence", row: evidence.evidenceID, column: "quote", problem: "differs from the source's text")
        }
    }

    private static func fault(_ document: String, _ column: String, _ problem: String) -> DatasetFault {
        DatasetFault(table: PublicationRow.table.schema.name, row: document, column: column, problem: problem)
    }
}
