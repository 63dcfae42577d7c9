internal import Formats

/// `annotations.jsonl`: every evidence row as an annotation (W3C Web Annotation Data Model, 2017).
///
/// Each has two targets: the document's text in this dataset by quote and position, and the source itself by page and
/// shape (PDF) or element path (HTML, XML).
enum WebAnnotation {
    /// - Parameter publishing: what of the texts is given; a text that is not is named by its digest.
    static func write(
        _ contents: DatasetContents, publishing: [PublicationRow] = [], to path: String
    ) throws(DatasetError) {
        let withheld = Dictionary(
            publishing.filter { !$0.isGiven }.map { ($0.documentID, $0.textSHA256) },
            uniquingKeysWith: { first, _ in first })
        let sources = Dictionary(
            contents.documents.map { ($0.documentID, NamedInformation.iri(sha256: $0.sha256)) },
            uniquingKeysWith: { first, _ in first })
        var file = try OutputFile(creating: path)
        var line: [UInt8] = []
        try contents.forEachEvidence { (evidence) throws(DatasetError) in
            line.removeAll(keepingCapacity: true)
            json(evidence, of: sources[evidence.documentID] ?? nil, textSHA256: withheld[evidence.documentID])
                .write(into: &line)
            line.append(0x0A)
            try file.write(line)
        }
        try file.finish()
    }

    /// - Parameters:
    ///   - source: the name of the document's bytes, where it has any.
    ///   - textSHA256: of the document's text, where it does not stand in the dataset.
    static func json(_ evidence: EvidenceRow, of source: String?, textSHA256: String? = nil) -> JSON {
        var bodies: [JSON] = [
            body("classifying", evidence.role.isEmpty ? evidence.field : evidence.field + ":" + evidence.role)
        ]
        if !evidence.value.isEmpty { bodies.append(body("describing", evidence.value)) }
        if !evidence.eventID.isEmpty {
            bodies.append(
                .object([
                    .init("type", "SpecificResource"), .init("purpose", "linking"),
                    .init("source", .string("events.csv#" + evidence.eventID)),
                ]))
        }
        var targets = [textTarget(evidence, textSHA256: textSHA256)]
        if let source, let target = sourceTarget(evidence, source) { targets.append(target) }
        return .object([
            .init("@context", "http://www.w3.org/ns/anno.jsonld"),
            .init("id", .string("annotations.jsonl#" + evidence.evidenceID)), .init("type", "Annotation"),
            .init("motivation", "classifying"), .init("body", .array(bodies)), .init("target", .array(targets)),
        ])
    }

    private static func body(_ purpose: String, _ value: String) -> JSON {
        .object([
            .init("type", "TextualBody"), .init("purpose", .string(purpose)), .init("value", .string(value)),
            .init("format", "text/plain"),
        ])
    }

    private static func textTarget(_ evidence: EvidenceRow, textSHA256: String?) -> JSON {
        let text = "texts/" + RelativeReference.encoded(evidence.documentID) + ".txt"
        var selectors: [JSON] = [
            .object([
                .init("type", "TextPositionSelector"), .init("start", .int(evidence.start)),
                .init("end", .int(evidence.end)),
            ])
        ]
        if Withheld(cell: evidence.quote) == nil {
            selectors.insert(
                .object([
                    .init("type", "TextQuoteSelector"), .init("exact", .string(evidence.quote)),
                    .init("prefix", .string(evidence.prefix)), .init("suffix", .string(evidence.suffix)),
                ]), at: 0)
        }
        return .object([
            .init("type", "SpecificResource"),
            .init("source", .string(textSHA256.flatMap(NamedInformation.iri) ?? text)),
            .init("selector", .array(selectors)),
        ])
    }

    private static func sourceTarget(_ evidence: EvidenceRow, _ source: String) -> JSON? {
        var selectors = pages(evidence).map { page in pageSelector(page, evidence) }
        if !evidence.path.isEmpty {
            selectors.append(.object([.init("type", "XPathSelector"), .init("value", .string(evidence.path))]))
        }
        guard !selectors.isEmpty else { return nil }
        return .object([
            .init("type", "SpecificResource"), .init("source", .string(source)), .init("selector", .array(selectors)),
        ])
    }

    private static func pages(_ evidence: EvidenceRow) -> [Int] {
        evidence.pages.isEmpty ? Array(Set(evidence.rectangles.map(\.page))).sorted() : evidence.pages
    }

    /// A page by its fragment (RFC 8118), refined by the shape of the quote's lines on it.
    private static func pageSelector(_ page: Int, _ evidence: EvidenceRow) -> JSON {
        var members: [JSON.Member] = [
            .init("type", "FragmentSelector"), .init("conformsTo", "http://tools.ietf.org/rfc/rfc8118"),
            .init("value", .string("page=\(page)")),
        ]
        let shapes = evidence.rectangles.filter { $0.page == page }.map { rectangle in
            let (x, y) = (rectangle.x0, rectangle.y0)
            let sides = [("x", x), ("y", y), ("width", rectangle.x1 - x), ("height", rectangle.y1 - y)]
            return "<rect"
                + sides.map { " \($0.0)=\"\(FixedPoint.text($0.1, decimals: 2))\"" }.joined() + "/>"
        }
        if !shapes.isEmpty {
            members.append(
                .init(
                    "refinedBy",
                    .object([
                        .init("type", "SvgSelector"),
                        .init(
                            "value",
                            .string("<svg xmlns=\"http://www.w3.org/2000/svg\">\(shapes.joined())</svg>")),
                    ])))
        }
        return .object(members)
    }
}
