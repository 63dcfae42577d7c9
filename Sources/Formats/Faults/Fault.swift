/// A mistake in a file people write: where it is, what is wrong, what was expected.
public struct Fault: Error, Hashable, Sendable, CustomStringConvertible {
    /// Path as the user gave or would recognise it.
    public let file: String
    /// From 1; 0 where the whole file is meant.
    public let line: Int
    /// From 1, in code points; 0 where the whole line is meant.
    public let column: Int
    public let problem: String
    public let expected: String

    public init(file: String, line: Int = 0, column: Int = 0, problem: String, expected: String) {
        self.file = file
        self.line = line
        self.column = column
        self.problem = problem
        self.expected = expected
    }

    /// `file:line:column: what is wrong; what was expected`
    public var description: String {
        let place = line == 0 ? file : column == 0 ? "\(file):\(line)" : "\(file):\(line):\(column)"
        return expected.isEmpty ? "\(place): \(problem)" : "\(place): \(problem); \(expected)"
    }
}

/// All mistakes found in one run over the knowledge files, in file and line order.
public struct Faults: Error, Sendable, CustomStringConvertible {
    public let faults: [Fault]
    public init(_ faults: [Fault]) {
        self.faults = faults.sorted { ($0.file, $0.line, $0.column) < ($1.file, $1.line, $1.column) }
    }
    public var description: String { faults.map(\.description).joined(separator: "\n") }
}
