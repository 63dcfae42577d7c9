internal import Documents

/// Whether a source, read again, has the bytes, the text, and at every quote's place the pages and rectangles written.
enum SourceVerification {
    static func faults(
        _ document: DocumentRow, _ source: Verification.Source, text: ReadingText?, evidence: [EvidenceRow]
    ) -> [DatasetFault] {
        var faults: [DatasetFault] = []
        if source.sha256 != document.sha256 {
            faults.append(
                DatasetFault(
                    table: "documents", row: document.documentID, column: "sha256",
                    problem: "the file has other bytes now (\(source.sha256))"))
        }
        guard let text else { return faults }
        if text.bytes != source.document.text.bytes {
            let same = zip(text.bytes, source.document.text.bytes).prefix { $0 == $1 }.count
            faults.append(
                DatasetFault(
                    table: "texts", row: document.documentID, column: "",
                    problem: "the source reads otherwise from byte \(same) on"))
            return faults
        }
        for row in evidence {
            guard let start = text.byteOffset(ofScalar: row.start), let end = text.byteOffset(ofScalar: row.end),
                start < end
            else { continue }
            let anchor = AnchorCells(source.document.anchor(of: Span(start, end)))
            let comparisons: [(column: String, isSame: Bool)] = [
                ("pages", anchor.pages == row.pages), ("page_labels", anchor.pageLabels == row.pageLabels),
                ("rects", anchor.rectangles == row.rectangles), ("path", anchor.path == row.path),
                ("text_layer", anchor.textLayer == row.textLayer),
            ]
            for comparison in comparisons where !comparison.isSame {
                faults.append(
                    DatasetFault(
                        table: "evidence", row: row.evidenceID, column: comparison.column,
                        problem: "is not where the quote stands in the source"))
            }
        }
        return faults
    }
}
