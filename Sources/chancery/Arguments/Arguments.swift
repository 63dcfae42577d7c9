internal import CGetopt
internal import Formats
import Glibc

/// A command line, taken apart by glibc's getopt_long by the GNU conventions.
struct Arguments {
    private var values: [String: [String]] = [:]
    let operands: [String]

    /// - Parameter words: what follows the command's name.
    init(_ words: [String], for command: CommandHelp) throws(UsageFault) {
        let known = command.options + [.help]
        let parsed = try Self.parse(words, known: known, command: command)
        values = parsed.values
        operands = parsed.operands
        if has("help") { return }
        let usage = command.name + (command.operands.isEmpty ? "" : " " + command.operands)
        if operands.count < command.count.lowerBound {
            throw .operandsMissing(command: command.name, usage: usage)
        }
        if operands.count > command.count.upperBound {
            throw .operandsExtra(
                command: command.name, operand: operands[command.count.upperBound], usage: usage)
        }
    }

    func has(_ option: String) -> Bool { values[option] != nil }

    /// The last value given for an option.
    subscript(_ option: String) -> String? { values[option]?.last }

    /// All values given for an option, in order.
    func all(_ option: String) -> [String] { values[option] ?? [] }

    /// A whole number within bounds; nil where the option is not given.
    func number(_ option: String, in bounds: ClosedRange<Int>) throws(UsageFault) -> Int? {
        guard let text = self[option] else { return nil }
        guard let number = Int(text), bounds.contains(number) else {
            throw .badValue(
                option: option, value: text,
                expected: "a whole number from \(bounds.lowerBound) to \(bounds.upperBound)")
        }
        return number
    }

    /// A day; nil where the option is not given.
    func day(_ option: String) throws(UsageFault) -> CalendarDay? {
        guard let text = self[option] else { return nil }
        guard let day = CalendarDay(iso: text) else {
            throw .badValue(option: option, value: text, expected: "YYYY-MM-DD")
        }
        return day
    }

    private static func parse(
        _ words: [String], known: [OptionHelp], command: CommandHelp
    ) throws(UsageFault) -> (values: [String: [String]], operands: [String]) {
        var names: [UnsafeMutablePointer<CChar>] = []
        var options: [option] = []
        for (index, entry) in known.enumerated() {
            let name = strdup(entry.name)!
            names.append(name)
            options.append(
                option(
                    name: name, has_arg: entry.value == nil ? no_argument : required_argument, flag: nil,
                    val: Int32(256 + index)))
        }
        options.append(option())
        var vector: [UnsafeMutablePointer<CChar>?] = (["chancery"] + words).map { strdup($0) }
        vector.append(nil)
        defer {
            for name in names { free(name) }
            for word in vector { free(word) }
        }
        var values: [String: [String]] = [:]
        chancery_option_reset()
        while true {
            let code = getopt_long(Int32(words.count + 1), &vector, ":", options, nil)
            if code == -1 { break }
            if code >= 256 {
                let entry = known[Int(code) - 256]
                values[entry.name, default: []].append(
                    chancery_option_argument().map { String(cString: $0) } ?? "")
                continue
            }
            let index = Int(chancery_option_character()) - 256
            // getopt has moved past the word it complains of.
            let current = words[min(max(Int(chancery_option_index()) - 2, 0), words.count - 1)]
            if code == 0x3A {
                throw .valueMissing(
                    option: known.indices.contains(index) ? known[index].name : current, command: command.name)
            }
            if known.indices.contains(index) {
                throw .valueUnexpected(option: known[index].name, command: command.name)
            }
            let wrong = current.hasPrefix("--") ? String(current.split(separator: "=")[0]) : current
            throw .unknownOption(wrong, command: command.name, known: known.map { "--" + $0.name })
        }
        let rest = Int(chancery_option_index())
        let operands = vector[min(rest, words.count + 1)..<(words.count + 1)].compactMap {
            $0.map { String(cString: $0) }
        }
        return (values, operands)
    }
}
