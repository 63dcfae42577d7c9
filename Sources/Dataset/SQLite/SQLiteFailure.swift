/// What SQLite refused, and for which statement.
public struct SQLiteFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// SQLite's extended result code.
    public let code: Int32
    public let message: String
    /// The statement, or the path where opening failed.
    public let statement: String
    public var description: String { "SQLite: \(message) (code \(code)) at: \(statement)" }

    public init(code: Int32, message: String, statement: String) {
        self.code = code
        self.message = message
        self.statement = statement
    }
}
