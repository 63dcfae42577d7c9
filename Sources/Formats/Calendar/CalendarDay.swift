/// A day of the proleptic Gregorian calendar, stored as the number of days since 1970-01-01.
///
/// Conversions follow Howard Hinnant's description of the civil calendar ("chrono-Compatible Low-Level Date Algorithms").
public struct CalendarDay: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01; negative before.
    public let number: Int32

    public init(number: Int32) { self.number = number }

    /// The day of a year (astronomical numbering), month 1–12 and day of month, or nil where the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...12).contains(month), day >= 1, day <= Self.daysIn(month: month, of: year),
            (-9999...9999).contains(year)
        else { return nil }
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        number = Int32(era * 146_097 + dayOfEra - 719_468)
    }

    /// Reads `YYYY-MM-DD`, nothing before or after it.
    public init?(iso text: some StringProtocol) {
        var digits = (value: 0, count: 0)
        var numbers: (year: Int, month: Int) = (0, 0)
        for (place, byte) in text.utf8.enumerated() {
            switch (place, byte) {
            case (4, 0x2D): numbers.year = digits.value
            case (7, 0x2D): numbers.month = digits.value
            case (0..<4, 0x30...0x39), (5..<7, 0x30...0x39), (8..<10, 0x30...0x39):
                digits = (digits.value * 10 + Int(byte - 0x30), digits.count + 1)
                continue
            default: return nil
            }
            digits.value = 0
        }
        guard digits.count == 8 else { return nil }
        self.init(year: numbers.year, month: numbers.month, day: digits.value)
    }

    /// Year, month 1–12 and day of month.
    public var components: (year: Int, month: Int, day: Int) {
        let shifted = Int(number) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    public var year: Int { components.year }
    public var month: Int { components.month }
    public var day: Int { components.day }

    /// 1 for Monday to 7 for Sunday (ISO 8601).
    public var weekday: Int { (((Int(number) + 3) % 7) + 7) % 7 + 1 }

    /// `YYYY-MM-DD`.
    public var iso: String {
        let (year, month, day) = components
        guard (0...9999).contains(year) else {
            return "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
        }
        func digit(_ number: Int) -> UInt8 { UInt8(ascii: "0") + UInt8(number % 10) }
        let stroke = UInt8(ascii: "-")
        return String(
            decoding: [
                digit(year / 1000), digit(year / 100), digit(year / 10), digit(year), stroke, digit(month / 10),
                digit(month), stroke, digit(day / 10), digit(day),
            ], as: UTF8.self)
    }

    public func adding(days: Int) -> CalendarDay { CalendarDay(number: number + Int32(days)) }

    /// The same day of the month so many months on, or that month's last day where it is shorter.
    public func adding(months: Int) -> CalendarDay {
        let (year, month, day) = components
        let index = year * 12 + month - 1 + months
        let newYear = index >= 0 ? index / 12 : (index - 11) / 12
        let newMonth = index - newYear * 12 + 1
        return CalendarDay(
            year: newYear, month: newMonth, day: min(day, Self.daysIn(month: newMonth, of: newYear)))!
    }

    public static func isLeap(_ year: Int) -> Bool {
        (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
    }

    public static func daysIn(month: Int, of year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    public static func < (left: CalendarDay, right: CalendarDay) -> Bool { left.number < right.number }

    static func padded(_ value: Int, _ width: Int) -> String {
        let digits = String(abs(value))
        return (value < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
