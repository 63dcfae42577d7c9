public import Reconciliation

/// What reviewers' decisions say of the program's work, and of each other.
public struct ReviewStatistics: Sendable {
    /// Right and wrong of one group: a type, a rule, a field.
    public struct Group: Sendable, Hashable {
        public let name: String
        public var right = 0
        public var wrong = 0
        public var unsure = 0
        public var disputed = 0
        /// Precision with its 95 % interval; nil where nothing was decided.
        public var precision: WilsonInterval? { WilsonInterval(successes: right, trials: right + wrong) }
    }

    /// Two reviewers over the questions both answered.
    public struct Pair: Sendable, Hashable {
        public let first: String
        public let second: String
        public let questions: Int
        public let kappa: Double?
    }

    /// Tellings by type of event; a telling is right where a reviewer accepted it or corrected a field of it.
    public let byType: [Group]
    /// The same by the rule that had read it.
    public let byRule: [Group]
    /// Single quotes by field.
    public let byField: [Group]
    public let overall: Group
    public let pairs: [Pair]
    /// Over all reviewers and questions; nil where no question has two answers.
    public let alpha: Double?
    /// Questions with at least two answers.
    public let doubled: Int
    /// Passages or documents that were looked through for missed events: those where there was nothing, those where
    /// there was something.
    public let passages: (empty: Int, missed: Int)

    /// - Parameter sample: only decisions drawn by this plan; nil for all.
    public init(_ book: ReviewBook, sample: String? = nil) {
        var types: [String: Group] = [:]
        var rules: [String: Group] = [:]
        var fields: [String: Group] = [:]
        var all = Group(name: "all")
        var passages = (empty: 0, missed: 0)
        let entries = book.entries.filter { entry in
            sample == nil || (entry.votes + [entry.adjudication].compactMap { $0 }).contains { $0.sample == sample }
        }
        for (telling, judgement) in Self.tellings(entries) {
            let rule = telling.rule
            all.count(judgement)
            types[telling.type, default: Group(name: telling.type)].count(judgement)
            if !rule.isEmpty { rules[rule, default: Group(name: rule)].count(judgement) }
        }
        for entry in entries {
            switch entry.question {
            case .evidence:
                guard let field = entry.votes.first?.evidence?.field ?? entry.adjudication?.evidence?.field else {
                    continue
                }
                fields[field, default: Group(name: field)].count(Self.judgement(entry, correctionIsRight: false))
            case .passage:
                guard case .settled(let review) = entry.outcome else { continue }
                if case .missed = review.decision { passages.missed += 1 } else { passages.empty += 1 }
            case .telling, .field, .pair: continue
            }
        }
        byType = types.values.sorted { $0.name < $1.name }
        byRule = rules.values.sorted { ($1.right + $1.wrong, $0.name) < ($0.right + $0.wrong, $1.name) }
        byField = fields.values.sorted { $0.name < $1.name }
        overall = all
        self.passages = passages
        let units = entries.map { $0.votes.map { (reviewer: $0.reviewer, answer: Self.answer($0)) } }
        pairs = Self.pairs(units)
        alpha = Agreement.krippendorffAlpha(units.map { $0.map(\.answer) })
        doubled = units.count { $0.count > 1 }
    }

    fileprivate enum Judgement { case right, wrong, unsure, disputed }

    private struct Telling: Hashable {
        let target: ReviewTarget
        let rule: String
        var type: String { target.type }
    }

    /// Each telling once: by what was said of it, or else right where only a field of it was corrected.
    private static func tellings(_ entries: [ReviewBook.Entry]) -> [(Telling, Judgement)] {
        var order: [ReviewTarget] = []
        var rules: [ReviewTarget: String] = [:]
        var judgements: [ReviewTarget: Judgement] = [:]
        for entry in entries {
            let votes = entry.votes + [entry.adjudication].compactMap { $0 }
            guard let first = votes.first else { continue }
            let target = first.target.normalized
            switch entry.question {
            case .telling: judgements[target] = judgement(entry, correctionIsRight: true)
            case .field:
                guard judgements[target] == nil else { continue }
                judgements[target] = judgement(entry, correctionIsRight: true)
            case .evidence, .pair, .passage: continue
            }
            if rules[target] == nil { order.append(target) }
            let rule = votes.first { !$0.rule.isEmpty }?.rule ?? ""
            if (rules[target] ?? "").isEmpty { rules[target] = rule }
        }
        return order.compactMap { target in
            judgements[target].map { (Telling(target: target, rule: rules[target] ?? ""), $0) }
        }
    }

    private static func judgement(_ entry: ReviewBook.Entry, correctionIsRight: Bool) -> Judgement {
        switch entry.outcome {
        case .disputed: .disputed
        case .open: .unsure
        case .settled(let review):
            switch review.decision {
            case .accept, .same: .right
            case .correct: correctionIsRight ? .right : .wrong
            case .unsure, .undo: .unsure
            case .reject, .different, .missed, .nothing: .wrong
            }
        }
    }

    /// What counts as the same answer.
    private static func answer(_ review: Review) -> String {
        if case .correct(_, let value) = review.decision { return "correct: " + value }
        return review.word
    }

    private static func pairs(_ units: [[(reviewer: String, answer: String)]]) -> [Pair] {
        var answers: [[String]: [(String, String)]] = [:]
        for unit in units where unit.count > 1 {
            let sorted = unit.sorted { $0.reviewer < $1.reviewer }
            for (index, one) in sorted.enumerated() {
                for other in sorted[(index + 1)...] {
                    answers[[one.reviewer, other.reviewer], default: []].append((one.answer, other.answer))
                }
            }
        }
        return answers.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { names, given in
            Pair(
                first: names[0], second: names[1], questions: given.count, kappa: Agreement.cohenKappa(given))
        }
    }
}

extension ReviewStatistics.Group {
    fileprivate mutating func count(_ judgement: ReviewStatistics.Judgement) {
        switch judgement {
        case .right: right += 1
        case .wrong: wrong += 1
        case .unsure: unsure += 1
        case .disputed: disputed += 1
        }
    }
}
