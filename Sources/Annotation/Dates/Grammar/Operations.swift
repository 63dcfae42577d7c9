/// The operations a grammar's rules may use to say what they mean.
enum Operation: String, CaseIterable, Sendable {
    case year, month, day, weekday, quarter, half, season, decade, century, week
    case shortYear = "short-year"
    case number, unit, add, times, negative
    case merge, numeric, cycle, within, nth
    case nthWhole = "nth-whole"
    case part, shift, toward, run, range, since, until, list
    case rest, holding, approximate, before, after, inside, sibling
    case upTo = "up-to"
    case nothing
}

/// What the rules of a grammar mean: the steps of all expressions in one row, evaluated for every match.
///
/// Meanings are told by their place in the row of a chart, which begins with this program's constants; −1 is none.
struct MeaningProgram: Sendable {
    private enum Kind: UInt8, Sendable { case constant, capture, call, previous, none, part }

    private struct Step: Sendable {
        let kind: Kind
        var operation = Operation.nothing
        var part = Meaning.Part.start
        /// Place of the constant or of the capture.
        var value: Int32 = 0
        var arguments: Range<Int32> = 0..<0
    }

    private var steps: [Step] = []
    private var arguments: [Int32] = []
    /// The first is `nothing`.
    private(set) var constants: [Meaning] = [.nothing]
    /// Place of `nothing` among the constants.
    static let nothing: Int32 = 0

    /// The place of a constant, which is entered once.
    mutating func constant(_ meaning: Meaning) -> Int32 {
        if let known = constants.firstIndex(of: meaning) { return Int32(known) }
        constants.append(meaning)
        return Int32(constants.count - 1)
    }

    /// Adds an expression; nil where it names an operation or a name there is none of.
    mutating func compile(_ source: GrammarSource.Expression) -> Int32? {
        switch source {
        case .number(let number): return add(Step(kind: .constant, value: constant(.number(number))))
        case .capture(let index): return add(Step(kind: .capture, value: Int32(index - 1)))
        case .name("previous"): return add(Step(kind: .previous))
        case .name("none"): return add(Step(kind: .none))
        case .name("nothing"): return add(Step(kind: .constant, value: Self.nothing))
        case .name("told"): return add(Step(kind: .constant, value: constant(.told)))
        case .name("last-told"): return add(Step(kind: .constant, value: constant(.lastTold)))
        case .name(let name):
            if let unit = CalendarUnit(rawValue: name) {
                return add(Step(kind: .constant, value: constant(.unit(unit))))
            }
            return Meaning.Part(rawValue: name).map { add(Step(kind: .part, part: $0)) }
        case .call(let name, let inner):
            guard let operation = Operation(rawValue: name) else { return nil }
            let compiled = inner.compactMap { compile($0) }
            guard compiled.count == inner.count else { return nil }
            let start = Int32(arguments.count)
            arguments += compiled
            return add(Step(kind: .call, operation: operation, arguments: start..<Int32(arguments.count)))
        }
    }

    private mutating func add(_ step: Step) -> Int32 {
        steps.append(step)
        return Int32(steps.count - 1)
    }

    /// The value of an expression that holds no captures.
    func value(_ step: Int32) -> Meaning? { meaning(step, [], constants) }

    /// The meaning over what a pattern held; nil where the pieces do not go together.
    func meaning(_ step: Int32, _ held: [Int32], _ meanings: [Meaning]) -> Meaning? {
        let step = steps[Int(step)]
        switch step.kind {
        case .constant: return meanings[Int(step.value)]
        case .capture:
            guard Int(step.value) < held.count, held[Int(step.value)] >= 0 else { return nil }
            return meanings[Int(held[Int(step.value)])]
        case .previous, .none, .part: return nil
        case .call: return apply(step, held, meanings)
        }
    }

    private func apply(_ step: Step, _ held: [Int32], _ meanings: [Meaning]) -> Meaning? {
        let count = step.arguments.count
        func argument(_ index: Int) -> Int32 { arguments[Int(step.arguments.lowerBound) + index] }
        func meaning(_ index: Int) -> Meaning? {
            index < count ? self.meaning(argument(index), held, meanings) : nil
        }
        func number(_ index: Int) -> Int? {
            guard case .number(let number)? = meaning(index) else { return nil }
            return number
        }
        func unit(_ index: Int) -> CalendarUnit? {
            guard case .unit(let unit)? = meaning(index) else { return nil }
            return unit
        }
        func slot(_ slot: DateFields.Slot) -> Meaning? {
            number(0).flatMap { DateFields(slot, $0) }.map { .fields($0) }
        }
        var anchor: Meaning.Anchor {
            (0..<count).contains { steps[Int(argument($0))].kind == .previous } ? .previous : .reference
        }
        switch step.operation {
        case .year: return slot(.year)
        case .month: return slot(.month)
        case .day: return slot(.day)
        case .weekday: return slot(.weekday)
        case .quarter: return slot(.quarter)
        case .half: return slot(.half)
        case .season: return slot(.season)
        case .decade: return slot(.decade)
        case .century: return slot(.century)
        case .week: return slot(.week)
        case .shortYear: return number(0).flatMap { DateFields(.year, ShortYear.whole($0)) }.map { .fields($0) }
        case .number: return number(0).map { .number($0) }
        case .unit: return unit(0).map { .unit($0) }
        case .add: return number(0).flatMap { left in number(1).map { .number(left + $0) } }
        case .times: return number(0).flatMap { left in number(1).map { .number(left * $0) } }
        case .negative: return number(0).map { .number(-$0) }
        case .merge:
            var result: Meaning?
            for index in 0..<count {
                guard let piece = meaning(index) else { continue }
                guard let both = Self.merged(result, piece) else { return nil }
                result = both
            }
            return result
        case .numeric:
            guard let first = number(0), let second = number(1) else { return nil }
            if count < 3 { return WrittenNumbers(first, second).map { .numeric($0) } }
            return number(2).flatMap { WrittenNumbers(first, second, $0) }.map { .numeric($0) }
        case .cycle:
            return unit(0).flatMap { unit in number(1).map { .cycle(unit, offset: $0, anchor) } }
        case .within: return meaning(0).flatMap { inner in meaning(1).map { .within(inner, $0) } }
        case .nth, .nthWhole:
            guard let ordinal = number(0), let item = meaning(1), let period = meaning(2) else { return nil }
            return .nth(ordinal, item, of: period, whole: step.operation == .nthWhole)
        case .part:
            let part = steps[Int(argument(0))]
            return part.kind == .part ? meaning(1).map { .part(part.part, $0) } : nil
        case .shift:
            guard let count = number(1), let unit = unit(2) else { return nil }
            if steps[Int(argument(0))].kind == .none { return .shift(nil, count, unit, anchor) }
            return meaning(0).map { .shift($0, count, unit, anchor) }
        case .toward: return meaning(0).flatMap { named in number(1).map { .toward(named, $0) } }
        case .run: return number(0).flatMap { count in unit(1).map { .run(count, $0, anchor) } }
        case .range:
            guard let from = meaning(0), let to = meaning(1) else { return nil }
            // Years that run backwards are no stretch (`2015/12`).
            if case .fields(let first) = from, case .fields(let last) = to, let year = first.year, first.month == nil,
                last.month == nil, let end = last.year, end <= year
            {
                return nil
            }
            return .range(from, to)
        case .since: return meaning(0).map { .since($0) }
        case .until: return meaning(0).map { .until($0) }
        case .list:
            var members: [Meaning] = []
            for index in 0..<count {
                switch meaning(index) {
                case .list(let inner)?: members += inner
                case let member?: members.append(member)
                case nil: break
                }
            }
            return .list(members)
        case .rest: return unit(0).flatMap { unit in number(1).map { .rest(unit, $0) } }
        case .holding: return unit(0).flatMap { unit in meaning(1).map { .holding(unit, $0) } }
        case .approximate: return meaning(0).map { .approximate($0) }
        case .before: return meaning(0).map { .before($0) }
        case .after: return meaning(0).map { .after($0) }
        case .upTo: return meaning(0).map { .upTo($0) }
        case .sibling: return meaning(0).map { .sibling($0) }
        case .inside: return number(0).flatMap { count in unit(1).map { .inside(count, $0) } }
        case .nothing: return .nothing
        }
    }

    /// Two pieces as one: fields fill each other's gaps, fields beside a relative period are looked up inside it.
    static func merged(_ left: Meaning?, _ right: Meaning) -> Meaning? {
        guard let left else { return right }
        switch (left, right) {
        case (.fields(let own), .fields(let other)): return own.merged(with: other).map { .fields($0) }
        case (.fields, _): return .within(left, right)
        case (_, .fields): return .within(right, left)
        default: return nil
        }
    }
}

/// Two-digit years: below the pivot of this century, else of the last one.
enum ShortYear {
    /// Chosen so that the twenty years to come and every year a living diplomat worked in are read right.
    static let pivot = 50

    /// The whole year that two digits stand for.
    static func whole(_ short: Int) -> Int { short + (short < pivot ? 2000 : 1900) }
}
