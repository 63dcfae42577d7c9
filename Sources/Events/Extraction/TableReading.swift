internal import Annotation
internal import Documents

/// Reads tables whose text lies before it line by line: “Partner Launched Signed” over “Chile 1999 February 2003”. Each
/// date of a row is of the event its column’s heading names, told of the actor the row begins with.
struct TableReading {
    /// A table’s heading: the rules its columns stand for, from left to right, and their words.
    struct Heading {
        let columns: [(rule: Int, range: Range<Int>)]
    }

    let view: TokenView
    let rules: RuleSet
    let dates: DateAttachment
    let participants: ParticipantAttachment

    /// A heading has few words, no date and no verb’s sentence sign.
    private static let mostWords = 16

    func heading(_ reading: SentenceReading) -> Heading? {
        guard !reading.columns.isEmpty, reading.dates.isEmpty, reading.tokens.count <= Self.mostWords, isLine(reading)
        else { return nil }
        var columns: [(rule: Int, range: Range<Int>)] = []
        for column in reading.columns.sorted(by: {
            ($0.range.lowerBound, -$0.range.count, $0.rule) < ($1.range.lowerBound, -$1.range.count, $1.rule)
        })
        where columns.last.map({ $0.range.upperBound <= column.range.lowerBound }) ?? true {
            columns.append(column)
        }
        return Heading(columns: columns)
    }

    /// The mentions of a row; nil where the line is none.
    func drafts(of reading: SentenceReading, under heading: Heading) -> [Draft]? {
        guard isLine(reading), !reading.dates.isEmpty, let first = reading.actors.first,
            first.tokens.lowerBound == reading.tokens.lowerBound,
            [.state, .organization, .forum].contains(first.kind)
        else { return nil }
        return zip(heading.columns, reading.dates).compactMap { column, date in
            let tokens = view.document.annotations[date].tokens
            let rule = rules.facts[column.rule]
            guard rule.type != "same", dates.attached(date) != nil else { return nil }
            var draft = Draft(
                rule: column.rule,
                match: Match(
                    target: .rule(column.rule), trigger: column.range, span: column.range, words: [], captures: [:]),
                reading: reading.number, head: tokens, clause: reading.tokens, type: rule.type, subtype: rule.subtype,
                options: rule.options.subtracting([.scene, .anaphor]))
            draft.status = rule.status ?? .occurred
            draft.explain("trigger", "‘\(view.text(column.range))’ heads its column")
            dates.give(date, to: &draft, "it stands in the row of ‘\(view.text(first.tokens))’")
            let habits = TypeHabits.of(draft.type)
            let role = rule.roles[.object] ?? habits.roles[.object] ?? habits.roles[.other] ?? "party"
            participants.add(first, relation: .object, role: role, to: &draft)
            return draft
        }
    }

    /// A line of its own, with no stop at its end.
    private func isLine(_ reading: SentenceReading) -> Bool {
        let block = view.document.document.blocks[reading.sentence.block].span
        return reading.sentence.span.start <= block.start + 1 && reading.sentence.span.end >= block.end - 1
            && reading.tokens.last.map { view.sign($0) != UInt8(ascii: ".") && !view.endsClause[$0] } ?? false
    }
}
