internal import Documents
internal import Formats

/// In which order a document writes its numeric dates: as its day of publication shows where no date of its own is
/// unambiguous, else as its profile says, else as its own unambiguous dates show, else as its language does.
struct NumericOrder {
    private let decided: DateOrder?
    /// The order usual in the language of a sentence.
    private let usual: (Int) -> DateOrder?
    let remarks: [String]

    init(
        found: [DateFinder.Found], context: DocumentContext, usual: @escaping (Int) -> DateOrder?
    ) {
        self.usual = usual
        var dayFirst = 0
        var monthFirst = 0
        var fitting: DateOrder?
        for expression in found {
            Self.numbers(expression.meaning) { numbers in
                guard numbers.count >= 2, numbers[0] <= 31, numbers[1] <= 31 else { return }
                if numbers[0] > 12, numbers[1] <= 12 { dayFirst += 1 }
                if numbers[1] > 12, numbers[0] <= 12 { monthFirst += 1 }
                if numbers.count == 3, numbers[0] != numbers[1], let published = context.published {
                    let year = numbers[2] < 100 ? ShortYear.whole(numbers[2]) : numbers[2]
                    if CalendarDay(year: year, month: numbers[1], day: numbers[0]) == published {
                        fitting = .dayMonthYear
                    }
                    if CalendarDay(year: year, month: numbers[0], day: numbers[1]) == published {
                        fitting = .monthDayYear
                    }
                }
            }
        }
        var remarks: [String] = []
        if dayFirst > 0, monthFirst > 0 {
            remarks.append("numeric dates with the day first and with the month first stand in one document")
        }
        if let fitting, dayFirst == 0, monthFirst == 0 {
            // A date that is the day of publication read one way shows the order better than a profile's habit.
            decided = fitting
        } else if let order = context.dateOrder {
            decided = order
        } else if dayFirst != monthFirst {
            decided = dayFirst > monthFirst ? .dayMonthYear : .monthDayYear
        } else {
            decided = fitting
        }
        self.remarks = remarks
    }

    func order(in sentence: Int) -> DateOrder { decided ?? usual(sentence) ?? .dayMonthYear }

    private static func numbers(_ meaning: Meaning, _ each: (WrittenNumbers) -> Void) {
        switch meaning {
        case .numeric(let numbers): each(numbers)
        case .range(let first, let last):
            numbers(first, each)
            numbers(last, each)
        case .within(let inner, _), .part(_, let inner), .toward(let inner, _), .since(let inner), .until(let inner),
            .approximate(let inner), .holding(_, let inner), .before(let inner), .after(let inner), .upTo(let inner),
            .sibling(let inner):
            numbers(inner, each)
        case .list(let members): for member in members { numbers(member, each) }
        default: break
        }
    }
}
