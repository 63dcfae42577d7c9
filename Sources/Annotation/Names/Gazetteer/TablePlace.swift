/// The line of a table that states something, printed `file:line`.
public struct TablePlace: Sendable, Hashable, CustomStringConvertible {
    public let file: String
    /// From 1; 0 for what no table states.
    public let line: Int

    public init(file: String, line: Int) {
        self.file = file
        self.line = line
    }

    /// For what is made in code.
    public static let none = TablePlace(file: "", line: 0)

    public var description: String { line == 0 ? file : "\(file):\(line)" }
}
