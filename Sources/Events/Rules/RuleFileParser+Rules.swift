internal import Annotation
internal import Formats

/// The indented lines of a rule.
extension RuleFileParser {
    mutating func takeInRule(_ line: Line) {
        switch line.keyword {
        case "note": open!.rule.note += (open!.rule.note.isEmpty ? "" : " ") + line.rest
        case "in": open!.rule.languages = line.rest.words.compactMap { language($0, line) }
        case "gives": takeEvent(line)
        case "status":
            guard let status = EventStatus(rawValue: String(line.rest)) else {
                return fault(
                    line, "unknown status ‘\(line.rest)’",
                    expected: EventStatus.allCases.map(\.rawValue).joined(separator: ", "))
            }
            open!.rule.status = status
        case "when": if let pattern = pattern(line) { open!.rule.patterns.append(pattern) }
        case "column": if let pattern = pattern(line) { open!.rule.columns.append(pattern) }
        case "unless": if let pattern = pattern(line) { open!.rule.exclusions.append(pattern) }
        case "roles": takeRoles(line)
        case "needs": takeConditions(line)
        case "with":
            for word in line.rest.words {
                guard let option = RuleOption(rawValue: String(word)) else {
                    fault(
                        line, "unknown option ‘\(word)’",
                        expected: RuleSource.hint(
                            String(word), among: RuleOption.allCases.map(\.rawValue),
                            kind: RuleOption.allCases.map(\.rawValue).joined(separator: ", ") + " —"))
                    continue
                }
                open!.rule.options.insert(option)
            }
        case "rank":
            guard let rank = Int(line.rest) else {
                return fault(line, "‘\(line.rest)’ is no rank", expected: "a number")
            }
            open!.rule.rank = rank
        case "on":
            guard let day = CalendarDay(iso: line.rest) else {
                return fault(line, "‘\(line.rest)’ is no day", expected: "YYYY-MM-DD, for the examples below it")
            }
            open!.published = day
        case "waits": open!.rule.waitsFor = String(line.rest)
        case "yes": takeExample(line, matches: true)
        case "no": takeExample(line, matches: false)
        default:
            let known = [
                "note", "in", "gives", "status", "when", "column", "unless", "roles", "needs", "with", "rank", "on",
                "waits",
                "yes", "no",
            ]
            fault(
                line, column: line.keywordColumn, "unknown line ‘\(line.keyword)’ in a rule",
                expected: RuleSource.hint(
                    String(line.keyword), among: known, kind: known.joined(separator: ", ") + " —"))
        }
    }

    mutating func takeEvent(_ line: Line) {
        if line.rest == "the same" {
            open!.rule.repeatsEarlier = true
            open!.rule.type = "same"
            return
        }
        let words = line.rest.words
        guard words.count == 2, let subtypes = EventTypes.subtypes[String(words[0])] else {
            return fault(
                line, "‘\(line.rest)’ is no type and subtype",
                expected:
                    "one of \(EventTypes.subtypes.keys.sorted().joined(separator: ", ")), then a subtype; or ‘the same’"
            )
        }
        guard subtypes.contains(String(words[1])) else {
            return fault(
                line, column: line.restColumn + words[0].unicodeScalars.count + 1,
                "‘\(words[0])’ has no subtype ‘\(words[1])’", expected: subtypes.joined(separator: ", "))
        }
        open!.rule.type = String(words[0])
        open!.rule.subtype = String(words[1])
    }

    /// `when PATTERN`, or `when es pt: PATTERN` for some of the rule's languages.
    mutating func pattern(_ line: Line) -> RulePattern? {
        var languages: [Language] = []
        var body = line.rest
        var column = line.restColumn
        if let colon = body.utf8.firstIndex(of: UInt8(ascii: ":")) {
            let head = body[..<colon].words
            if !head.isEmpty,
                head.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy { (0x61...0x7A).contains($0) } }),
                body[colon...].utf8.dropFirst().first == UInt8(ascii: " ")
            {
                languages = head.map { Language(rawValue: String($0)) }
                let after = body[colon...].utf8.dropFirst()
                column += body[..<colon].utf8.count + 2
                body = Substring(after).withoutLeadingBlanks
            }
        }
        guard let node = PatternParser.parse(body, file: file, line: line.number, column: column, faults: &faults)
        else { return nil }
        return RulePattern(
            languages: languages, node: node,
            position: RulePosition(file: file, line: line.number, column: column))
    }

    mutating func takeRoles(_ line: Line) {
        for pair in line.rest.words {
            let parts = pair.split(separator: "=")
            let key = parts.first?.split(separator: ".") ?? []
            guard parts.count == 2, let last = key.last, let relation = Relation(rawValue: String(last)),
                key.count == 1 || AnnotationKind(rawValue: String(key[0])) != nil
            else {
                fault(
                    line, "‘\(pair)’ gives no role to a relation",
                    expected: "RELATION=ROLE with \(Relation.allCases.map(\.rawValue).joined(separator: ", "))")
                continue
            }
            guard parts[1] == "none" || EventTypes.roles.contains(String(parts[1])) else {
                fault(
                    line, "unknown role ‘\(parts[1])’",
                    expected: RuleSource.hint(
                        String(parts[1]), among: EventTypes.roles,
                        kind: "none or one of \(EventTypes.roles.joined(separator: ", ")) —"))
                continue
            }
            if key.count == 2, let kind = AnnotationKind(rawValue: String(key[0])) {
                open!.rule.kindRoles[kind, default: [:]][relation] = String(parts[1])
            } else {
                open!.rule.roles[relation] = String(parts[1])
            }
        }
    }

    mutating func takeConditions(_ line: Line) {
        let words = line.rest.words
        let expected = "date, place, ordinal, amount, participants N, or KIND [RELATION]"
        switch words.first {
        case "date": open!.rule.conditions.append(.date)
        case "place": open!.rule.conditions.append(.place)
        case "ordinal": open!.rule.conditions.append(.ordinal)
        case "amount": open!.rule.conditions.append(.amount)
        case "participants":
            guard words.count == 2, let count = Int(words[1]) else {
                return fault(line, "how many participants?", expected: "needs participants 2")
            }
            open!.rule.conditions.append(.participants(count))
        case let word?:
            var kinds: Set<AnnotationKind> = []
            for name in word.split(separator: "|") {
                guard case .kinds(let some)? = AnnotationTest.names[String(name)] else {
                    return fault(line, "unknown condition ‘\(word)’", expected: expected)
                }
                kinds.formUnion(some)
            }
            var relation: Relation?
            if words.count == 2 {
                relation = Relation(rawValue: String(words[1]))
                if relation == nil { return fault(line, "unknown relation ‘\(words[1])’", expected: expected) }
            }
            open!.rule.conditions.append(.actor(kinds, relation))
        case nil: fault(line, "an empty condition", expected: expected)
        }
    }

    mutating func takeExample(_ line: Line, matches: Bool) {
        var text = line.rest
        var fields: [[String]] = []
        if matches {
            guard let arrow = line.rest.arrow else {
                return fault(
                    line, "an example that must match says no record",
                    expected: "SENTENCE => date=2015-04; with=KOR,BRA; country=BRA")
            }
            text = arrow.before.withoutTrailingBlanks
            for field in arrow.after.cut(at: UInt8(ascii: ";")) {
                let parts = field.utf8.split(
                    separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false
                ).map {
                    Self.trimmed(Substring($0))
                }
                if parts.count == 1, parts[0].isEmpty { continue }
                guard parts.count == 2, RuleExamples.fields.contains(parts[0]) else {
                    fault(
                        line, "‘\(Self.trimmed(field))’ is no field of a record",
                        expected: RuleExamples.fields.map { "\($0)=…" }.joined(separator: ", "))
                    continue
                }
                fields.append(parts)
            }
        }
        open!.rule.examples.append(
            RuleExample(
                text: String(text), published: open!.published, expected: matches ? fields : nil, file: file,
                line: line.number))
    }

    static func trimmed(_ text: Substring) -> String { String(text.withoutLeadingBlanks.withoutTrailingBlanks) }
}

extension Substring {
    /// What stands on the two sides of the first `=>`.
    fileprivate var arrow: (before: Substring, after: Substring)? {
        let bytes = utf8
        var rest = bytes
        while let sign = rest.firstIndex(of: UInt8(ascii: "=")) {
            let next = bytes.index(after: sign)
            if next < bytes.endIndex, bytes[next] == UInt8(ascii: ">") {
                return (self[..<sign], self[bytes.index(after: next)...])
            }
            rest = bytes[next...]
        }
        return nil
    }
}
