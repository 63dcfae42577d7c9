public import Annotation
internal import Documents
public import Formats

extension DocumentEvent {
    /// The record `chancery extract --jsonl` prints (DESIGN.md, “Out of `extract`”); offsets count code points of the text.
    ///
    /// - Parameter anchored: whether evidence carries pages, rectangles and element path.
    public func extractionJSON(in document: AnnotatedDocument, anchored: Bool = false) -> JSON {
        .object(
            [.init("document_event_id", .string(id))] + fields.jsonMembers
                + [.init("mentions", .array(mentions.map { $0.extractionJSON(in: document, anchored: anchored) }))])
    }
}

extension EventFields {
    /// The fields as members, in the order of DESIGN.md.
    var jsonMembers: [JSON.Member] {
        [
            .init("type", .string(type)), .init("subtype", .string(subtype)), .init("status", .string(status.rawValue)),
            .init("edtf", JSON(edtf)), .init("from", JSON(interval?.from?.iso)), .init("to", JSON(interval?.to?.iso)),
            .init("date_precision", JSON(precision?.rawValue)), .init("date_kind", JSON(dateKind?.rawValue)),
            .init(
                "participants",
                .array(
                    participants.map { .object([.init("actor", .string($0.actor)), .init("role", .string($0.role))]) })),
            .init("country", JSON(country)), .init("place", JSON(place)), .init("ordinal", JSON(ordinal)),
            .init("series", JSON(series)), .init("context", JSON(context)), .init("title", JSON(title)),
            .init("amount", JSON(amount)), .init("currency", JSON(currency)),
        ]
    }
}

extension Mention {
    func extractionJSON(in document: AnnotatedDocument, anchored: Bool) -> JSON {
        let text = document.document.text
        return .object([
            .init("mention_id", .string(id)), .init("rule", .string(rule)),
            .init("start", .int(text.scalarOffset(ofByte: span.start))),
            .init("end", .int(text.scalarOffset(ofByte: span.end))),
            .init("evidence", .array(evidence.map { $0.extractionJSON(in: document, anchored: anchored) })),
        ])
    }
}

extension Evidence {
    func extractionJSON(in document: AnnotatedDocument, anchored: Bool) -> JSON {
        let text = document.document.text
        let basis: String
        switch self.basis {
        case .stated: basis = "stated"
        case .inferred(let sources): basis = "inferred:" + sources.map(String.init).joined(separator: ",")
        }
        var members: [JSON.Member] = [
            .init("field", .string(field.rawValue)), .init("value", .string(value)), .init("role", .string(role)),
            .init("start", .int(text.scalarOffset(ofByte: span.start))),
            .init("end", .int(text.scalarOffset(ofByte: span.end))), .init("basis", .string(basis)),
        ]
        if anchored {
            let anchor = document.document.anchor(of: span)
            members += [
                .init("pages", .array(anchor.pages.map(JSON.int))),
                .init("page_labels", .array(anchor.pageLabels.map(JSON.string))),
                .init(
                    "rects",
                    .array(
                        anchor.rectangles.map { place in
                            let box = place.rectangle
                            return .array(
                                [.int(place.page)] + [box.x0, box.y0, box.x1, box.y1].map { .double(Double($0)) })
                        })),
                .init("path", JSON(anchor.path)), .init("text_layer", .string(anchor.textLayer.rawValue)),
            ]
        }
        return .object(members)
    }
}
