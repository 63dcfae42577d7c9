import Documents
import Formats

/// The day in an element a profile points at: for machines, or in digits by the issuer's order.
enum ProfileDate {
    static func day(in text: String, order: DateOrder?) -> CalendarDay? {
        if let day = MachineDate.day(in: text) { return day }
        let numbers = text.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
        guard numbers.count >= 3 else { return nil }
        switch order {
        case .monthDayYear: return MachineDate.plausible(numbers[2], numbers[0], numbers[1])
        case .yearMonthDay: return MachineDate.plausible(numbers[0], numbers[1], numbers[2])
        default:
            return numbers[0] > 1000
                ? MachineDate.plausible(numbers[0], numbers[1], numbers[2])
                : MachineDate.plausible(numbers[2], numbers[1], numbers[0])
        }
    }
}
