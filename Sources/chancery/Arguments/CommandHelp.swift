/// An option of a command.
struct OptionHelp {
    /// Without the two hyphens.
    let name: String
    /// What its value is called in help; nil for a switch.
    let value: String?
    let help: String

    init(_ name: String, _ value: String? = nil, _ help: String) {
        self.name = name
        self.value = value
        self.help = help
    }

    static let pipeline = OptionHelp(
        "pipeline", "DIR", "the study whose knowledge to use (Pipelines/korea-lac where it exists, else Pipelines/base)"
    )
    static let output = OptionHelp("output", "DIR", "where datasets are written (Output)")
    static let quiet = OptionHelp("quiet", nil, "no words on standard error but errors")
    static let json = OptionHelp("json", nil, "JSON on standard output")
    static let jsonLines = OptionHelp(
        "jsonl", nil, "read one JSON object per line from standard input, write one per line, in the same order")
    static let explain = OptionHelp("explain", nil, "show how each result came to be")
    static let help = OptionHelp("help", nil, "this text")
}

/// What a command is called with and what it does.
struct CommandHelp {
    let name: String
    /// Operands as they stand after the name.
    let operands: String
    let summary: String
    let options: [OptionHelp]
    /// How many operands it takes.
    let count: ClosedRange<Int>
    /// Further words, already wrapped.
    var notes: String = ""

    var text: String {
        var lines = [
            "usage: chancery \(name)\(options.isEmpty ? "" : " [OPTION]…")\(operands.isEmpty ? "" : " \(operands)")"
        ]
        lines += ["", summary]
        let shown = options + [.help]
        let left = shown.map { "  --\($0.name)" + ($0.value.map { " \($0)" } ?? "") }
        let width = left.map(\.count).max() ?? 0
        lines.append("")
        for (option, start) in zip(shown, left) {
            lines.append(start + String(repeating: " ", count: width - start.count + 2) + option.help)
        }
        if !notes.isEmpty { lines += ["", notes] }
        return lines.joined(separator: "\n")
    }
}
