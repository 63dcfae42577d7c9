/// What is wrong with a command line; the words are made in one place.
enum UsageFault: Error, Equatable {
    case unknownCommand(String, known: [String])
    case unknownOption(String, command: String, known: [String])
    case valueMissing(option: String, command: String)
    case valueUnexpected(option: String, command: String)
    case badValue(option: String, value: String, expected: String)
    case operandsMissing(command: String, usage: String)
    case operandsExtra(command: String, operand: String, usage: String)
    case contradiction(String)

    var words: String {
        switch self {
        case .unknownCommand(let name, let known):
            "unknown command ‘\(name)’\(Self.suggestion(for: name, among: known)); ‘chancery --help’ lists the commands"
        case .unknownOption(let name, let command, let known):
            "\(command): unknown option ‘\(name)’\(Self.suggestion(for: name, among: known)); "
                + "‘chancery \(command) --help’ lists the options"
        case .valueMissing(let option, let command):
            "\(command): option ‘--\(option)’ needs a value; ‘chancery \(command) --help’ says which"
        case .valueUnexpected(let option, let command): "\(command): option ‘--\(option)’ takes no value"
        case .badValue(let option, let value, let expected):
            "‘\(value)’ is no value for ‘--\(option)’; expected \(expected)"
        case .operandsMissing(let command, let usage): "\(command): something is missing; usage: chancery \(usage)"
        case .operandsExtra(let command, let operand, let usage):
            "\(command): ‘\(operand)’ is one too many; usage: chancery \(usage)"
        case .contradiction(let words): words
        }
    }

    private static func suggestion(for word: String, among known: [String]) -> String {
        let near = known.map { ($0, distance(word, $0)) }.filter { $0.1 <= max(1, word.count / 3) }
        guard let best = near.min(by: { ($0.1, $0.0) < ($1.1, $1.0) }) else { return "" }
        return "; did you mean ‘\(best.0)’?"
    }

    /// Edits (insert, delete, replace, swap of neighbours) from one word to the other.
    static func distance(_ left: String, _ right: String) -> Int {
        let first = Array(left)
        let second = Array(right)
        var rows = [[Int]](repeating: [Int](repeating: 0, count: second.count + 1), count: first.count + 1)
        for i in 0...first.count { rows[i][0] = i }
        for j in 0...second.count { rows[0][j] = j }
        for i in 1..<(first.count + 1) {
            for j in 1..<(second.count + 1) {
                let same = first[i - 1] == second[j - 1]
                rows[i][j] = min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + (same ? 0 : 1))
                if i > 1, j > 1, first[i - 1] == second[j - 2], first[i - 2] == second[j - 1] {
                    rows[i][j] = min(rows[i][j], rows[i - 2][j - 2] + 1)
                }
            }
        }
        return rows[first.count][second.count]
    }
}
