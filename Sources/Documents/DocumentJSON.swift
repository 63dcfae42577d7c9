public import Formats

extension Document {
    /// Everything a reader found out, offsets in code points, as `chancery read --json` prints it.
    public var json: JSON {
        .object([
            JSON.Member("media_type", .string(mediaType)),
            JSON.Member("metadata", metadata.json),
            JSON.Member("text", .string(text.string(text.whole))),
            JSON.Member("blocks", .array(blocks.map { json(of: $0) })),
            JSON.Member("pages", .array(pages.map(\.json))),
            JSON.Member("lines", .array(lines.map { json(of: $0) })),
        ])
    }

    private func json(of block: Block) -> JSON {
        var members = [JSON.Member("kind", .string(block.kind.rawValue))] + bounds(of: block.span)
        if block.level > 0 { members.append(JSON.Member("level", .int(block.level))) }
        if let path = block.path { members.append(JSON.Member("path", .string(path))) }
        if let language = block.declaredLanguage { members.append(JSON.Member("language", .string(language))) }
        return .object(members)
    }

    private func json(of line: Line) -> JSON {
        var members = bounds(of: line.span) + [JSON.Member("page", .int(line.page))]
        if let confidence = line.confidence { members.append(JSON.Member("confidence", .double(Double(confidence)))) }
        if !line.wordConfidences.isEmpty {
            let words = line.wordConfidences.map { JSON.double(Double($0)) }
            members.append(JSON.Member("word_confidences", .array(words)))
        }
        let boxes = line.boxes.map { JSON.array([$0.x0, $0.y0, $0.x1, $0.y1].map { .double(Double($0)) }) }
        members.append(JSON.Member("boxes", .array(boxes)))
        return .object(members)
    }

    private func bounds(of span: Span) -> [JSON.Member] {
        [
            JSON.Member("start", .int(text.scalarOffset(ofByte: span.start))),
            JSON.Member("end", .int(text.scalarOffset(ofByte: span.end))),
        ]
    }
}

extension DocumentMetadata {
    var json: JSON {
        .object([
            JSON.Member("title", JSON(title)),
            JSON.Member("author", JSON(author)),
            JSON.Member("language", JSON(language)),
            JSON.Member("published", JSON(published?.iso)),
            JSON.Member("published_from", JSON(publishedFrom)),
            JSON.Member("notes", .array(notes.map { .array($0.map(JSON.string)) })),
        ])
    }
}

extension Page {
    var json: JSON {
        .object([
            JSON.Member("number", .int(number)),
            JSON.Member("label", JSON(label)),
            JSON.Member("width", .double(Double(width))),
            JSON.Member("height", .double(Double(height))),
            JSON.Member("text_layer", .string(textLayer.rawValue)),
            JSON.Member("running_text", .array(runningText.map(JSON.string))),
        ])
    }
}
