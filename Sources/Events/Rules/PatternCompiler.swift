internal import Annotation
internal import Formats

/// Turns patterns into programs, one per language and alternative of the trigger.
struct PatternCompiler {
    /// A pattern whose words are classes of word forms.
    indirect enum Resolved {
        case word(Int32)
        case annotation(UInt16)
        case number, capitalized, anything, item
        case sequence([Resolved])
        case choice([Resolved])
        case optional(Resolved)
        case lazy(Resolved)
        case capture(Int, Resolved)
        case context(Resolved)
        case never
    }

    private let lexicon: Lexicon
    private(set) var classes: [[TokenID]] = []
    private var classOf: [[TokenID]: Int32] = [:]
    private var classOfOne: [TokenID: Int32] = [:]
    private var numbers: [String: [TokenID]] = [:]
    private var wordsDone: [String: Resolved] = [:]
    private var listsDone: [Lexicon.Key: Resolved] = [:]
    private var verbsDone: [Lexicon.Key: [WordForms: Resolved]] = [:]

    init(lexicon: Lexicon) { self.lexicon = lexicon }

    mutating func wordClass(_ ids: [TokenID]) -> Int32 {
        if ids.count == 1 {
            if let known = classOfOne[ids[0]] { return known }
            classes.append(ids)
            classOfOne[ids[0]] = Int32(classes.count - 1)
            return Int32(classes.count - 1)
        }
        let ids = Array(Set(ids)).sorted()
        if ids.count == 1 { return wordClass(ids) }
        if let known = classOf[ids] { return known }
        classes.append(ids)
        classOf[ids] = Int32(classes.count - 1)
        return Int32(classes.count - 1)
    }

    /// The folded tokens of a word, which may be several (`high-level`).
    mutating func tokens(of word: String, _ vocabulary: inout VocabularyBuilder) -> [TokenID] {
        if let known = numbers[word] { return known }
        let tokens = vocabulary.tokens(of: word).map(\.folded)
        numbers[word] = tokens
        return tokens
    }

    /// The programs of one pattern in one language.
    mutating func programs(
        _ node: PatternNode, target: Target, language: Language, vocabulary: inout VocabularyBuilder,
        anywhere: Bool = false
    ) -> [(program: Program, first: First)] {
        var result: [(Program, First)] = []
        let names = Array(
            node.captureNames.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
                .prefix(Program.mostCaptures))
        for parts in Self.splits(node) {
            let before = resolve(parts.before, names, language, &vocabulary)
            let trigger = resolve(parts.trigger, names, language, &vocabulary)
            let after = resolve(parts.after, names, language, &vocabulary)
            let first = first(of: trigger)
            if first.isEmpty, !anywhere { continue }
            var forward: [Step] = []
            Self.emit(trigger, into: &forward, reversed: false)
            forward.append(.mark(Program.triggerEnd))
            Self.emit(after, into: &forward, reversed: false)
            forward.append(.accept)
            var backward: [Step] = []
            Self.emit(before, into: &backward, reversed: true)
            backward.append(.accept)
            result.append(
                (
                    Program(
                        target: target, forward: forward, backward: backward, captures: names,
                        needsAfter: Self.requirements(of: trigger) + Self.requirements(of: after),
                        needsBefore: Self.requirements(of: before)), first
                ))
        }
        return result
    }

    /// One split of a pattern around its trigger for every alternative that marks one.
    static func splits(_ node: PatternNode) -> [(before: PatternNode, trigger: PatternNode, after: PatternNode)] {
        switch node {
        case .trigger(let part): return [(.sequence([]), part, .sequence([]))]
        case .choice(let parts): return parts.flatMap(splits)
        case .capture(_, let part): return splits(part)
        case .sequence(let parts):
            guard let index = parts.firstIndex(where: { $0.triggers.upperBound > 0 }) else { return [] }
            return splits(parts[index]).map { inner in
                (
                    .sequence(Array(parts[..<index]) + [inner.before]), inner.trigger,
                    .sequence([inner.after] + Array(parts[(index + 1)...]))
                )
            }
        default: return []
        }
    }

    // MARK: Words

    private mutating func resolve(
        _ node: PatternNode, _ captures: [String], _ language: Language, _ vocabulary: inout VocabularyBuilder
    ) -> Resolved {
        switch node {
        case .word(let word):
            if let done = wordsDone[word] { return done }
            let done = phrases([[word]], &vocabulary)
            wordsDone[word] = done
            return done
        case .list(let name, _):
            let key = Lexicon.Key(name: name, language: language)
            if let done = listsDone[key] { return done }
            let done = phrases(lexicon.lists[key] ?? [], &vocabulary)
            listsDone[key] = done
            return done
        case .verb(let name, let forms, _):
            let key = Lexicon.Key(name: name, language: language)
            if let done = verbsDone[key]?[forms] { return done }
            let words = (lexicon.verbs[key] ?? []).filter { !$0.forms.isDisjoint(with: forms) }.map(\.words)
            let done = phrases(words, &vocabulary)
            verbsDone[key, default: [:]][forms] = done
            return done
        case .annotation(let test):
            switch test {
            case .kinds(let kinds): return .annotation(kinds.reduce(0) { $0 | bit($1) })
            case .since: return .annotation(openDate)
            case .number: return .number
            case .capitalized: return .capitalized
            case .anything: return .anything
            }
        case .gap(let length):
            // Nested, so that giving up early costs one step.
            return (0..<length).reduce(Resolved.sequence([])) { rest, _ in .lazy(.sequence([.item, rest])) }
        case .sequence(let parts): return .sequence(parts.map { resolve($0, captures, language, &vocabulary) })
        case .choice(let parts):
            let resolved = parts.map { resolve($0, captures, language, &vocabulary) }.filter { !Self.isNever($0) }
            return resolved.isEmpty ? .never : .choice(resolved)
        case .optional(let part): return .optional(resolve(part, captures, language, &vocabulary))
        case .many(let part, let least, let most):
            let one = resolve(part, captures, language, &vocabulary)
            let tail = (0..<(most - least)).reduce(Resolved.sequence([])) { rest, _ in
                .optional(.sequence([one, rest]))
            }
            return .sequence(Array(repeating: one, count: least) + [tail])
        case .capture(let name, let part):
            let inner = resolve(part, captures, language, &vocabulary)
            guard let slot = captures.firstIndex(of: name) else { return inner }
            return .capture(slot, inner)
        case .trigger(let part): return resolve(part, captures, language, &vocabulary)
        case .context(let part): return .context(resolve(part, captures, language, &vocabulary))
        case .macro: return .never
        }
    }

    /// A choice of phrases as a tree over their words, the longer reading first.
    private mutating func phrases(_ phrases: [[String]], _ vocabulary: inout VocabularyBuilder) -> Resolved {
        tree(phrases.map { phrase in phrase.flatMap { tokens(of: $0, &vocabulary) } })
    }

    private mutating func tree(_ phrases: [[TokenID]]) -> Resolved {
        var singles: [TokenID] = []
        var heads: [TokenID] = []
        var tails: [TokenID: [[TokenID]]] = [:]
        for phrase in phrases {
            guard let head = phrase.first else { continue }
            if phrase.count == 1 {
                singles.append(head)
            } else {
                if tails[head] == nil { heads.append(head) }
                tails[head, default: []].append(Array(phrase.dropFirst()))
            }
        }
        var choices: [Resolved] = []
        // Heads with the same continuations share a class (`firmará|firmarán un acuerdo`).
        var groups: [[[TokenID]]: [TokenID]] = [:]
        var order: [[[TokenID]]] = []
        for head in heads {
            let tail = tails[head]!
            if groups[tail] == nil { order.append(tail) }
            groups[tail, default: []].append(head)
        }
        for tail in order { choices.append(.sequence([.word(wordClass(groups[tail]!)), tree(tail)])) }
        if !singles.isEmpty { choices.append(.word(wordClass(singles))) }
        return choices.isEmpty ? .never : choices.count == 1 ? choices[0] : .choice(choices)
    }

    // MARK: First symbols

    /// What a trigger may begin with.
    struct First {
        var classes: Set<Int32> = []
        var annotations: UInt16 = 0
        var isEmpty: Bool { classes.isEmpty && annotations == 0 }
    }

    private func first(of node: Resolved) -> First {
        var first = First()
        _ = addFirst(of: node, to: &first)
        return first
    }

    /// - Returns: whether the node may be empty.
    private func addFirst(of node: Resolved, to first: inout First) -> Bool {
        switch node {
        case .word(let number): first.classes.insert(number)
        case .annotation(let mask): first.annotations |= mask
        case .number, .capitalized, .anything, .item: break
        case .sequence(let parts):
            for part in parts where !addFirst(of: part, to: &first) { return false }
            return true
        case .choice(let parts):
            var empty = false
            for part in parts where addFirst(of: part, to: &first) { empty = true }
            return empty
        case .optional(let part), .lazy(let part):
            _ = addFirst(of: part, to: &first)
            return true
        case .capture(_, let part), .context(let part): return addFirst(of: part, to: &first)
        case .never: return false
        }
        return false
    }

    /// What of a node no match can do without.
    private static func requirements(of node: Resolved) -> [Requirement] {
        switch node {
        case .word(let number): return [Requirement(classes: [number])]
        case .annotation(let mask): return [Requirement(annotations: mask)]
        case .sequence(let parts): return parts.flatMap(requirements)
        case .choice(let parts):
            // One of what each alternative needs first.
            var either = Requirement()
            for part in parts {
                guard let first = requirements(of: part).first else { return [] }
                either.classes += first.classes
                either.annotations |= first.annotations
            }
            return [either]
        case .capture(_, let part), .context(let part): return requirements(of: part)
        case .number, .capitalized, .anything, .item, .optional, .lazy, .never: return []
        }
    }

    private static func isNever(_ node: Resolved) -> Bool {
        switch node {
        case .never: true
        case .sequence(let parts): parts.contains(where: isNever)
        case .choice(let parts): parts.allSatisfy(isNever)
        case .capture(_, let part), .context(let part): isNever(part)
        default: false
        }
    }

    // MARK: Steps

    private static func emit(_ node: Resolved, into steps: inout [Step], reversed: Bool, silent: Bool = false) {
        switch node {
        case .word(let number): steps.append(silent ? .silentWord(number) : .word(number))
        case .annotation(let mask): steps.append(.annotation(mask))
        case .number: steps.append(.number)
        case .capitalized: steps.append(.capitalized)
        case .anything: steps.append(.anything)
        case .item: steps.append(.item)
        case .sequence(let parts):
            for part in reversed ? parts.reversed() : parts {
                emit(part, into: &steps, reversed: reversed, silent: silent)
            }
        case .choice(let parts):
            var jumps: [Int] = []
            for (index, part) in parts.enumerated() {
                guard index < parts.count - 1 else {
                    emit(part, into: &steps, reversed: reversed, silent: silent)
                    break
                }
                let split = steps.count
                steps.append(.accept)
                emit(part, into: &steps, reversed: reversed, silent: silent)
                jumps.append(steps.count)
                steps.append(.accept)
                steps[split] = .split(Int32(split + 1), Int32(steps.count))
            }
            for jump in jumps { steps[jump] = .jump(Int32(steps.count)) }
        case .optional(let part), .lazy(let part):
            let split = steps.count
            steps.append(.accept)
            emit(part, into: &steps, reversed: reversed, silent: silent)
            if case .lazy = node {
                steps[split] = .split(Int32(steps.count), Int32(split + 1))
            } else {
                steps[split] = .split(Int32(split + 1), Int32(steps.count))
            }
        case .capture(let slot, let part):
            steps.append(.mark(slot * 2 + (reversed ? 1 : 0)))
            emit(part, into: &steps, reversed: reversed, silent: silent)
            steps.append(.mark(slot * 2 + (reversed ? 0 : 1)))
        case .context(let part): emit(part, into: &steps, reversed: reversed, silent: true)
        case .never: steps.append(.annotation(0))
        }
    }
}
