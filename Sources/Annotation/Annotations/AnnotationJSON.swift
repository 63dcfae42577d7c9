internal import Documents
public import Formats

extension AnnotatedDocument {
    /// One annotation as `chancery tag --jsonl` prints it (DESIGN.md, “The command line”); offsets count code points.
    public func annotationJSON(_ annotation: Annotation) -> JSON {
        var members = [
            JSON.Member("kind", .string(annotation.kind.rawValue)),
            JSON.Member("start", .int(document.text.scalarOffset(ofByte: annotation.span.start))),
            JSON.Member("end", .int(document.text.scalarOffset(ofByte: annotation.span.end))),
            JSON.Member("text", .string(text(annotation.span))),
        ]
        switch annotation.content {
        case .time(let time): members += self.members(of: time)
        case .name(let name): members += Self.members(of: name)
        case .amount(let amount):
            members += [JSON.Member("value", .string(amount.value)), JSON.Member("currency", JSON(amount.currency))]
        case .meeting(let meeting): members += Self.members(of: meeting)
        case .citation(let citation): members += self.members(of: citation)
        }
        return .object(members)
    }

    /// How an annotation came to be, as `chancery tag --explain` prints it.
    public func derivationJSON(_ derivation: Derivation) -> JSON {
        var members = [JSON.Member("rule", .string(derivation.rule))]
        if let reason = derivation.reason { members.append(JSON.Member("reason", .string(reason))) }
        if !derivation.parts.isEmpty {
            members.append(JSON.Member("parts", .array(derivation.parts.map { derivationJSON($0) })))
        }
        return .object(members)
    }

    private func members(of time: TimeExpression) -> [JSON.Member] {
        var members = [
            JSON.Member("edtf", JSON(time.edtf)),
            JSON.Member("from", JSON(time.interval?.from?.iso)),
            JSON.Member("to", JSON(time.interval?.to?.iso)),
            JSON.Member("timex", JSON(time.timex)),
            JSON.Member("date_precision", .string(time.precision.rawValue)),
            JSON.Member("date_kind", .string(time.kind.rawValue)),
        ]
        if let completion = time.completion {
            var parts = [JSON.Member("reason", .string(completion.reason))]
            if let source = completion.source {
                parts.append(JSON.Member("start", .int(document.text.scalarOffset(ofByte: source.start))))
                parts.append(JSON.Member("end", .int(document.text.scalarOffset(ofByte: source.end))))
            }
            members.append(JSON.Member("completed", .object(parts)))
        }
        if let invalid = time.invalid { members.append(JSON.Member("invalid", .string(invalid))) }
        return members
    }

    private static func members(of name: Name) -> [JSON.Member] {
        var members = [
            JSON.Member("actor", .string(name.actor)),
            JSON.Member("candidates", .array(name.candidates.map { .string($0.actor) })),
            JSON.Member("form", .string(name.form.rawValue)),
        ]
        if let office = name.office { members.append(JSON.Member("office", .string(office))) }
        if !name.affiliation.isEmpty {
            members.append(JSON.Member("affiliation", .array(name.affiliation.map { .string($0) })))
        }
        return members
    }

    private static func members(of meeting: Meeting) -> [JSON.Member] {
        var members = [
            JSON.Member("type", .string(meeting.type)), JSON.Member("subtype", .string(meeting.subtype)),
            JSON.Member("ordinal", JSON(meeting.ordinal)), JSON.Member("series", JSON(meeting.series)),
            JSON.Member("actors", .array(meeting.actors.map { .string($0) })),
            JSON.Member("from", JSON(meeting.interval?.from?.iso)), JSON.Member("to", JSON(meeting.interval?.to?.iso)),
        ]
        // The words name the meeting, not its days: those are inferred from the place in its series.
        if meeting.interval != nil {
            members.append(JSON.Member("inferred", .object([JSON.Member("reason", .string("series"))])))
        }
        return members
    }

    private func members(of citation: Citation) -> [JSON.Member] {
        [
            JSON.Member("author", .string(citation.author)), JSON.Member("issuer", JSON(citation.issuer)),
            JSON.Member("year", JSON(citation.year)), JSON.Member("locator", JSON(citation.locator)),
            JSON.Member("group_start", .int(document.text.scalarOffset(ofByte: citation.group.start))),
            JSON.Member("group_end", .int(document.text.scalarOffset(ofByte: citation.group.end))),
        ]
    }
}

extension AnnotatedDocument {
    /// `{"language","annotations":[…]}`, everything `chancery tag` prints of a document besides its `id`.
    public var json: JSON {
        .object([
            JSON.Member("language", .string(language.rawValue)),
            JSON.Member("annotations", .array(annotations.map(annotationJSON))),
        ])
    }

    /// The language most of its sentences are in.
    public var language: Language {
        var count: [Language: Int] = [:]
        for sentence in sentences { count[sentence.language, default: 0] += 1 }
        return count.max { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }?.key ?? .undetermined
    }
}
