internal import Annotation
internal import Documents
internal import Formats

/// The days in brackets behind the countries of a journey: `Jamaica (November 9-11), Trinidad and Tobago (11-13)`.
struct StopDates {
    let view: TokenView
    /// Tokens a bracket with days of the month alone may hold.
    private static let reach = 6

    /// By country: the days in the brackets right behind it; a bracket of mere days is of the month told before it.
    func dates(of hosts: [AttachedActor]) -> [AttachedDate?] {
        var previous: AttachedDate?
        return hosts.map { host in
            guard let token = host.token, view.startingAt[token] >= 0 else { return nil }
            let open = view.annotation(view.startingAt[token]).tokens.upperBound
            guard open + 1 < view.tokens.count, view.sign(open) == UInt8(ascii: "(") else { return nil }
            let date = written(at: open + 1) ?? previous.flatMap { days(from: open + 1, after: $0) }
            previous = date ?? previous
            return date
        }
    }

    private func written(at token: Int) -> AttachedDate? {
        let index = view.startingAt[token]
        guard index >= 0, case .time(let time) = view.annotation(index).content, let interval = time.interval,
            time.precision == .day
        else { return nil }
        return AttachedDate(
            edtf: time.edtf, interval: interval, precision: .day, kind: time.kind, span: view.annotation(index).span,
            isInferred: false, annotation: Int(index))
    }

    /// `(11-13)`, `(14)`: days of the month that the bracket before told of, or of the next where they begin anew.
    private func days(from start: Int, after previous: AttachedDate) -> AttachedDate? {
        guard let before = previous.interval.from, let year = Int(before.iso.prefix(4)),
            let month = Int(before.iso.dropFirst(5).prefix(2))
        else { return nil }
        var numbers: [Int] = []
        var token = start
        while token < min(start + Self.reach, view.tokens.count), view.sign(token) != UInt8(ascii: ")") {
            if view.tokens[token].kind == .number {
                guard let number = Int(view.text(token..<token + 1)), (1...31).contains(number) else { return nil }
                numbers.append(number)
            }
            token += 1
        }
        guard token < view.tokens.count, view.sign(token) == UInt8(ascii: ")"), (1...2).contains(numbers.count),
            numbers == numbers.sorted()
        else { return nil }
        func day(_ number: Int, monthsOn: Int) -> CalendarDay? {
            let months = month - 1 + monthsOn
            return CalendarDay(year: year + months / 12, month: months % 12 + 1, day: number)
        }
        let next = day(numbers[0], monthsOn: 0).map { $0 < before } ?? false ? 1 : 0
        guard let first = day(numbers[0], monthsOn: next), let last = day(numbers[numbers.count - 1], monthsOn: next)
        else { return nil }
        return Self.span(first, last, words: view.span(start..<token))
    }

    /// The days of a tour dated by the brackets of its stops: from the first to the last.
    static func whole(_ stops: [AttachedDate], of tour: Draft) -> AttachedDate? {
        guard stops.count >= 2, tour.date.map({ own in stops.contains { $0.span == own.span } }) ?? true,
            let first = stops.compactMap(\.interval.from).min(), let last = stops.compactMap(\.interval.lastDay).max()
        else { return nil }
        return span(first, last, words: stops[0].span.union(stops[stops.count - 1].span))
    }

    private static func span(_ first: CalendarDay, _ last: CalendarDay, words: Span) -> AttachedDate? {
        guard let interval = DayInterval(from: first, to: CalendarDay(number: last.number + 1)) else { return nil }
        return AttachedDate(
            edtf: first == last ? first.iso : "\(first.iso)/\(last.iso)", interval: interval, precision: .day,
            kind: first == last ? .point : .span, span: words, isInferred: false, annotation: nil)
    }
}
