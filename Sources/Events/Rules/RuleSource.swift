internal import Annotation
internal import Formats

/// Everything the rule files of a study say, before it is compiled.
struct RuleSource: Sendable {
    var lexicon = Lexicon()
    var macros: [String: PatternNode] = [:]
    var rules: [Rule] = []
    var cues: [StatusCue] = []
    private var places: [String: Int] = [:]

    /// Adds a rule; one of the same name in an earlier file gives way to it.
    mutating func add(_ rule: Rule, faults: inout [Fault]) {
        if let place = places[rule.name] {
            // A study’s rule replaces the one below it; beside each other in one folder one would hide the other.
            if Self.folder(rules[place].file) == Self.folder(rule.file) {
                faults.append(
                    Fault(
                        file: rule.file, line: rule.line, column: 1, problem: "a second rule named ‘\(rule.name)’",
                        expected:
                            "each name once in a folder (the first is in \(rules[place].file), line \(rules[place].line))"
                    ))
            }
            rules[place] = rule
            return
        }
        places[rule.name] = rules.count
        rules.append(rule)
    }

    private static func folder(_ file: String) -> Substring {
        file[..<(file.lastIndex(of: "/") ?? file.startIndex)]
    }

    /// Macros replaced by what they stand for; unknown and circular ones are faults.
    func expanded(_ node: PatternNode, within names: [String] = [], faults: inout [Fault]) -> PatternNode {
        switch node {
        case .macro(let name, let at):
            guard let body = macros[name] else {
                faults.append(
                    Fault(
                        file: at.file, line: at.line, column: at.column, problem: "unknown macro ‘&\(name)’",
                        expected: Self.hint(name, among: Array(macros.keys), kind: "a macro")))
                return .sequence([])
            }
            guard !names.contains(name) else {
                faults.append(
                    Fault(
                        file: at.file, line: at.line, column: at.column, problem: "the macro ‘&\(name)’ holds itself",
                        expected: "macros that end"))
                return .sequence([])
            }
            return expanded(body, within: names + [name], faults: &faults)
        case .sequence(let parts): return .sequence(parts.map { expanded($0, within: names, faults: &faults) })
        case .choice(let parts): return .choice(parts.map { expanded($0, within: names, faults: &faults) })
        case .optional(let part): return .optional(expanded(part, within: names, faults: &faults))
        case .many(let part, let least, let most):
            return .many(expanded(part, within: names, faults: &faults), atLeast: least, atMost: most)
        case .capture(let name, let part): return .capture(name, expanded(part, within: names, faults: &faults))
        case .context(let part): return .context(expanded(part, within: names, faults: &faults))
        case .trigger(let part): return .trigger(expanded(part, within: names, faults: &faults))
        case .list(let name, let at):
            if !lexicon.listNames.contains(name) {
                faults.append(
                    Fault(
                        file: at.file, line: at.line, column: at.column, problem: "unknown word list ‘%\(name)’",
                        expected: Self.hint(name, among: Array(lexicon.listNames), kind: "a list")))
            }
            return node
        case .verb(let name, _, let at):
            if !lexicon.verbNames.contains(name) {
                faults.append(
                    Fault(
                        file: at.file, line: at.line, column: at.column, problem: "unknown verb ‘@\(name)’",
                        expected: Self.hint(name, among: Array(lexicon.verbNames), kind: "a verb")))
            }
            return node
        case .word, .annotation, .gap: return node
        }
    }

    /// The nearest known name, for a hint.
    static func hint(_ name: String, among names: [String], kind: String) -> String {
        let near = names.map { (Self.distance(name, $0), $0) }.min { $0 < $1 }
        guard let near, near.0 <= max(2, name.count / 3) else { return "\(kind) declared in one of the rule files" }
        return "did you mean ‘\(near.1)’?"
    }

    static func distance(_ left: String, _ right: String) -> Int {
        let left = Array(left.unicodeScalars)
        let right = Array(right.unicodeScalars)
        var row = Array(0...right.count)
        for (i, a) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, b) in right.enumerated() {
                let next = min(row[j] + 1, row[j + 1] + 1, diagonal + (a == b ? 0 : 1))
                diagonal = row[j + 1]
                row[j + 1] = next
            }
        }
        return row[right.count]
    }
}
