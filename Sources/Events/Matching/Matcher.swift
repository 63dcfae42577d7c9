internal import Annotation

/// What a program read.
struct Match: Sendable, Hashable {
    let target: Target
    /// Token ranges.
    let trigger: Range<Int>
    let span: Range<Int>
    /// The single words the pattern asked for, in order.
    let words: [Int]
    let captures: [String: Range<Int>]

    /// Whether a stretch holds its trigger’s or another of its words.
    func claims(_ stretch: Range<Int>) -> Bool {
        trigger.overlaps(stretch) || words.contains { stretch.contains($0) }
    }
}

/// Runs the programs of one language over a sentence.
///
/// Only programs whose trigger may begin at a token are tried there; each tries every pair of instruction and position
/// at most once, so that a sentence costs time linear in its length.
struct Matcher: ~Copyable {
    private let view: TokenView
    private let rules: RuleSet.LanguageRules
    private let classes: WordClasses
    private var visited: [UInt64] = []
    private var slots = [Int32](repeating: -1, count: 16)
    private var words: [Int32] = []
    private var limits = 0..<0
    private var base = 0
    /// The first of the steps that are run.
    private var beginning = 0
    private var width = 1
    /// What a gap of the sentence may pass over as one item.
    var insertions: Insertions?
    private var places: Requirements.Places

    /// Words of a name that patterns look into.
    private static let longestName = 12
    /// The farthest a pattern may reach from its trigger, in tokens.
    private static let reach = 160

    init(view: TokenView, rules: RuleSet.LanguageRules, classes: WordClasses) {
        self.view = view
        self.rules = rules
        self.classes = classes
        places = Requirements.Places(rules.requirements)
    }

    /// Every match in a sentence, in order of position; once for a matcher.
    mutating func matches(in range: Range<Int>, each: (Match) -> Void) {
        limits = range
        for token in range {
            let offset = token - range.lowerBound
            if !view.isOpaque[token], view.rows[token] != 0 {
                classes.forEachClass(of: view.rows[token]) {
                    rules.requirements.note(class: $0, at: offset, in: &places)
                }
            }
            for index in [view.startingAt[token], view.meetingStartingAt[token]] where index >= 0 {
                rules.requirements.note(annotation: bits(view.annotation(index)), at: offset, in: &places)
            }
        }
        for token in range {
            if !view.isOpaque[token] {
                let row = Int(view.rows[token])
                for place in rules.programsByRow.places(row) {
                    if let match = attempt(Int(rules.programsByRow[place]), at: token) { each(match) }
                }
            }
            tryAnnotation(view.startingAt[token], token, each)
            tryAnnotation(view.meetingStartingAt[token], token, each)
        }
    }

    private mutating func tryAnnotation(_ index: Int32, _ token: Int, _ each: (Match) -> Void) {
        guard index >= 0 else { return }
        var kinds = bits(view.annotation(index))
        while kinds != 0 {
            for number in rules.programsByAnnotation[kinds.trailingZeroBitCount] {
                if let match = attempt(Int(number), at: token) { each(match) }
            }
            kinds &= kinds - 1
        }
    }

    /// Runs a program unless the sentence lacks what it needs.
    private mutating func attempt(_ number: Int, at token: Int) -> Match? {
        guard rules.requirements.areMet(for: number, at: token - limits.lowerBound, places) else { return nil }
        return run(number, at: token)
    }

    /// Whether one of a rule's exclusions holds with its trigger at the same token of the sentence matched.
    mutating func excludes(rule: Int, at token: Int) -> Bool {
        guard let exclusions = rules.exclusions[rule] else { return false }
        for number in exclusions where attempt(number, at: token) != nil { return true }
        return false
    }

    private mutating func run(_ number: Int, at token: Int) -> Match? {
        let programs = rules.programs
        for index in 0..<16 { slots[index] = -1 }
        words.removeAll(keepingCapacity: true)
        base = token
        width = min(limits.upperBound - token, Self.reach) + 1
        prepare(programs.forward(number))
        guard let end = forward(programs.steps, beginning, token) else { return nil }
        let triggerEnd = Int(slots[Program.triggerEnd])
        var start = token
        if programs.backward(number).count > 1 {
            base = token
            width = min(token - limits.lowerBound, Self.reach) + 1
            prepare(programs.backward(number))
            guard let before = backward(programs.steps, beginning, token) else { return nil }
            start = before
        }
        var captures: [String: Range<Int>] = [:]
        for (slot, name) in programs.captures[number].enumerated()
        where slots[slot * 2] >= 0 && slots[slot * 2 + 1] >= slots[slot * 2] {
            captures[name] = Int(slots[slot * 2])..<Int(slots[slot * 2 + 1])
        }
        return Match(
            target: programs.targets[number], trigger: token..<max(triggerEnd, token + 1),
            span: start..<max(end, token + 1), words: words.map(Int.init).sorted(), captures: captures)
    }

    private mutating func prepare(_ steps: Range<Int>) {
        beginning = steps.lowerBound
        let needed = (steps.count * width + 63) / 64
        if visited.count < needed { visited = [UInt64](repeating: 0, count: needed) }
        for index in 0..<needed { visited[index] = 0 }
    }

    /// False where this pair of instruction and distance was tried before.
    @inline(__always)
    private mutating func enter(_ step: Int, _ distance: Int) -> Bool {
        let number = (step - beginning) * width + distance
        let mask: UInt64 = 1 << UInt64(number & 63)
        if visited[number >> 6] & mask != 0 { return false }
        visited[number >> 6] |= mask
        return true
    }

    private mutating func forward(_ steps: [Step], _ start: Int, _ from: Int) -> Int? {
        var step = start
        var position = from
        while true {
            guard position - base < width, enter(step, position - base) else { return nil }
            switch steps[step] {
            case .accept: return position
            case .jump(let target): step = Int(target)
            case .split(let first, let second):
                let depth = words.count
                if let end = forward(steps, Int(first), position) { return end }
                words.removeLast(words.count - depth)
                step = Int(second)
            case .mark(let slot):
                let old = slots[slot]
                slots[slot] = Int32(position)
                if let end = forward(steps, step + 1, position) { return end }
                slots[slot] = old
                return nil
            case .word(let number), .silentWord(let number):
                guard position < limits.upperBound, !view.isOpaque[position],
                    classes.holds(view.rows[position], number)
                else { return nil }
                if case .word = steps[step] { words.append(Int32(position)) }
                position += 1
                step += 1
            case .annotation(let mask):
                guard position < limits.upperBound, let end = annotationEnd(mask, at: position) else { return nil }
                position = end
                step += 1
            case .item:
                guard position < limits.upperBound, !view.endsClause[position] else { return nil }
                if let insertions, let end = insertions.ends[position],
                    let found = forward(steps, step + 1, end)
                {
                    return found
                }
                // A word of a body's name may be one asked for (`… Investment Fund`, `Korean Embassy in …`).
                if let name = wordsOfBody(at: position) {
                    for word in name where view.rows[word] != 0 {
                        if let end = forward(steps, step + 1, word) { return end }
                    }
                }
                position = itemEnd(position)
                step += 1
            case .number, .capitalized, .anything:
                guard position < limits.upperBound, accepts(steps[step], position) else { return nil }
                position += 1
                step += 1
            }
        }
    }

    private mutating func backward(_ steps: [Step], _ start: Int, _ from: Int) -> Int? {
        var step = start
        var position = from
        while true {
            guard base - position < width, enter(step, base - position) else { return nil }
            switch steps[step] {
            case .accept: return position
            case .jump(let target): step = Int(target)
            case .split(let first, let second):
                let depth = words.count
                if let end = backward(steps, Int(first), position) { return end }
                words.removeLast(words.count - depth)
                step = Int(second)
            case .mark(let slot):
                let old = slots[slot]
                slots[slot] = Int32(position)
                if let end = backward(steps, step + 1, position) { return end }
                slots[slot] = old
                return nil
            case .word(let number), .silentWord(let number):
                guard position > limits.lowerBound, !view.isOpaque[position - 1],
                    classes.holds(view.rows[position - 1], number)
                else { return nil }
                if case .word = steps[step] { words.append(Int32(position - 1)) }
                position -= 1
                step += 1
            case .annotation(let mask):
                guard position > limits.lowerBound, let start = annotationStart(mask, before: position) else {
                    return nil
                }
                position = start
                step += 1
            case .item:
                guard position > limits.lowerBound, !view.endsClause[position - 1] else { return nil }
                if let insertions, let start = insertions.starts[position],
                    let found = backward(steps, step + 1, start)
                {
                    return found
                }
                position = itemStart(position)
                step += 1
            case .number, .capitalized, .anything:
                guard position > limits.lowerBound, accepts(steps[step], position - 1) else { return nil }
                position -= 1
                step += 1
            }
        }
    }

    private func accepts(_ step: Step, _ token: Int) -> Bool {
        switch step {
        case .number: view.tokens[token].kind == .number
        case .capitalized:
            view.tokens[token].casing == .capitalized || view.tokens[token].casing == .upper
                || view.tokens[token].casing == .mixed
        default: true
        }
    }

    private func annotationEnd(_ mask: UInt16, at token: Int) -> Int? {
        for index in [view.startingAt[token], view.meetingStartingAt[token]] where index >= 0 {
            let annotation = view.annotation(index)
            if mask & bits(annotation) != 0, annotation.tokens.upperBound <= limits.upperBound {
                return annotation.tokens.upperBound
            }
        }
        return nil
    }

    private func annotationStart(_ mask: UInt16, before boundary: Int) -> Int? {
        for index in [view.endingAt[boundary], view.meetingEndingAt[boundary]] where index >= 0 {
            let annotation = view.annotation(index)
            if mask & bits(annotation) != 0, annotation.tokens.lowerBound >= limits.lowerBound {
                return annotation.tokens.lowerBound
            }
        }
        return nil
    }

    /// The words behind the first of a body’s name.
    private func wordsOfBody(at token: Int) -> Range<Int>? {
        let index = view.startingAt[token]
        guard index >= 0 else { return nil }
        let annotation = view.annotation(index)
        guard annotation.kind == .organization || annotation.kind == .forum, annotation.tokens.count > 1,
            annotation.tokens.upperBound <= limits.upperBound
        else { return nil }
        return annotation.tokens.lowerBound + 1..<min(annotation.tokens.upperBound, token + Self.longestName)
    }

    private func itemEnd(_ token: Int) -> Int {
        var end = token + 1
        for index in [view.startingAt[token], view.meetingStartingAt[token]] where index >= 0 {
            end = max(end, view.annotation(index).tokens.upperBound)
        }
        return min(end, limits.upperBound)
    }

    private func itemStart(_ boundary: Int) -> Int {
        var start = boundary - 1
        for index in [view.endingAt[boundary], view.meetingEndingAt[boundary]] where index >= 0 {
            start = min(start, view.annotation(index).tokens.lowerBound)
        }
        return max(start, limits.lowerBound)
    }
}
