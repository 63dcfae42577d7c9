/// One line of `identifiers.jsonl`.
public enum LedgerLine: Sendable, Hashable {
    case founded(event: String, mention: FoundingMention)
    /// The event was found to be the same as another.
    case redirected(event: String, to: String)
}

/// The lasting event identifiers of a study: append-only, part of the input.
public struct Ledger: Sendable, Hashable {
    /// In the order written.
    public let lines: [LedgerLine]

    public static let empty = Ledger(lines: [])

    public init(lines: [LedgerLine]) { self.lines = lines }

    public func appending(_ more: [LedgerLine]) -> Ledger { Ledger(lines: lines + more) }
}
