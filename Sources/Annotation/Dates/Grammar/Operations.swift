/// The operations a grammar's rules may use to say what they mean.
enum Operation: String, CaseIterable, Sendable {
    case year, month, day, weekday, quarter, half, season, decade, century, week
    case shortYear = "short-year"
    case number, unit, add, times, negative
    case merge, numeric, cycle, within, nth
    case nthWhole = "nth-whole"
    case part, shift, toward, run, range, since, until, list
    case rest, holding, approximate, nothing
}

/// An operation's tree with names decided, evaluated for every match.
indirect enum CompiledExpression: Sendable, Hashable {
    case constant(Meaning)
    case capture(Int)
    case call(Operation, [CompiledExpression])
    /// `previous` as an argument.
    case previous
    /// `none` as an argument.
    case none
    case part(Meaning.Part)

    init?(_ source: GrammarSource.Expression) {
        switch source {
        case .number(let number): self = .constant(.number(number))
        case .capture(let index): self = .capture(index - 1)
        case .name("previous"): self = .previous
        case .name("none"): self = .none
        case .name("nothing"): self = .constant(.nothing)
        case .name("told"): self = .constant(.told)
        case .name(let name):
            if let unit = CalendarUnit(rawValue: name) {
                self = .constant(.unit(unit))
            } else if let part = Meaning.Part(rawValue: name) {
                self = .part(part)
            } else {
                return nil
            }
        case .call(let name, let arguments):
            guard let operation = Operation(rawValue: name) else { return nil }
            let compiled = arguments.compactMap { CompiledExpression($0) }
            guard compiled.count == arguments.count else { return nil }
            self = .call(operation, compiled)
        }
    }

    /// The meaning over what a pattern held; nil where the pieces do not go together.
    func meaning(_ captures: [Meaning?]) -> Meaning? {
        switch self {
        case .constant(let meaning): return meaning
        case .capture(let index): return index < captures.count ? captures[index] : nil
        case .previous, .none, .part: return nil
        case .call(let operation, let arguments): return Self.apply(operation, arguments, captures)
        }
    }

    private func number(_ captures: [Meaning?]) -> Int? {
        guard case .number(let number)? = meaning(captures) else { return nil }
        return number
    }

    private func unit(_ captures: [Meaning?]) -> CalendarUnit? {
        guard case .unit(let unit)? = meaning(captures) else { return nil }
        return unit
    }

    private static func apply(_ operation: Operation, _ arguments: [CompiledExpression], _ captures: [Meaning?])
        -> Meaning?
    {
        func number(_ index: Int) -> Int? { index < arguments.count ? arguments[index].number(captures) : nil }
        func unit(_ index: Int) -> CalendarUnit? { index < arguments.count ? arguments[index].unit(captures) : nil }
        func meaning(_ index: Int) -> Meaning? { index < arguments.count ? arguments[index].meaning(captures) : nil }
        let anchor: Meaning.Anchor = arguments.contains(.previous) ? .previous : .reference
        func slot(_ path: WritableKeyPath<DateFields, Int?>) -> Meaning? {
            guard let number = number(0) else { return nil }
            var fields = DateFields()
            fields[keyPath: path] = number
            return .fields(fields)
        }
        switch operation {
        case .year: return slot(\.year)
        case .month: return slot(\.month)
        case .day: return slot(\.day)
        case .weekday: return slot(\.weekday)
        case .quarter: return slot(\.quarter)
        case .half: return slot(\.half)
        case .season: return slot(\.season)
        case .decade: return slot(\.decade)
        case .century: return slot(\.century)
        case .week: return slot(\.week)
        case .shortYear:
            guard let short = number(0) else { return nil }
            var fields = DateFields()
            fields.year = short + (short < ShortYear.pivot ? 2000 : 1900)
            return .fields(fields)
        case .number: return number(0).map { .number($0) }
        case .unit: return unit(0).map { .unit($0) }
        case .add: return number(0).flatMap { left in number(1).map { .number(left + $0) } }
        case .times: return number(0).flatMap { left in number(1).map { .number(left * $0) } }
        case .negative: return number(0).map { .number(-$0) }
        case .merge: return merged(arguments.compactMap { $0.meaning(captures) })
        case .numeric:
            let numbers = arguments.compactMap { $0.number(captures) }
            return numbers.count == arguments.count ? .numeric(numbers) : nil
        case .cycle:
            return unit(0).flatMap { unit in number(1).map { .cycle(unit, offset: $0, anchor) } }
        case .within: return meaning(0).flatMap { inner in meaning(1).map { .within(inner, $0) } }
        case .nth, .nthWhole:
            guard let ordinal = number(0), let item = meaning(1), let period = meaning(2) else { return nil }
            return .nth(ordinal, item, of: period, whole: operation == .nthWhole)
        case .part:
            guard case .part(let part)? = arguments.first else { return nil }
            return meaning(1).map { .part(part, $0) }
        case .shift:
            guard let count = number(1), let unit = unit(2) else { return nil }
            if arguments[0] == .none { return .shift(nil, count, unit, anchor) }
            return meaning(0).map { .shift($0, count, unit, anchor) }
        case .toward: return meaning(0).flatMap { named in number(1).map { .toward(named, $0) } }
        case .run: return number(0).flatMap { count in unit(1).map { .run(count, $0, anchor) } }
        case .range: return meaning(0).flatMap { from in meaning(1).map { .range(from, $0) } }
        case .since: return meaning(0).map { .since($0) }
        case .until: return meaning(0).map { .until($0) }
        case .list:
            let members = arguments.compactMap { $0.meaning(captures) }
            return .list(members.flatMap { if case .list(let inner) = $0 { inner } else { [$0] } })
        case .rest: return unit(0).flatMap { unit in number(1).map { .rest(unit, $0) } }
        case .holding: return unit(0).flatMap { unit in meaning(1).map { .holding(unit, $0) } }
        case .approximate: return meaning(0).map { .approximate($0) }
        case .nothing: return .nothing
        }
    }

    /// Several pieces as one: fields fill each other's gaps, fields beside a relative period are looked up inside it.
    static func merged(_ pieces: [Meaning]) -> Meaning? {
        guard var result = pieces.first else { return nil }
        for piece in pieces.dropFirst() {
            switch (result, piece) {
            case (.fields(let left), .fields(let right)):
                guard let both = left.merged(with: right) else { return nil }
                result = .fields(both)
            case (.fields, _): result = .within(result, piece)
            case (_, .fields): result = .within(piece, result)
            default: return nil
            }
        }
        return result
    }
}

/// Two-digit years: below the pivot of this century, else of the last one.
enum ShortYear {
    /// Chosen so that the twenty years to come and every year a living diplomat worked in are read right.
    static let pivot = 50
}
