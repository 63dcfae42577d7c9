/// What an event's identifier hangs on: the mention that first told it.
public struct FoundingMention: Sendable, Hashable {
    public let document: String
    public let type: String
    /// Normalised trigger quote.
    public let quote: String
    /// 0 for the first mention of that type and quote in the document, 1 for the second …
    public let occurrence: Int

    public init(document: String, type: String, quote: String, occurrence: Int = 0) {
        self.document = document
        self.type = type
        self.quote = quote
        self.occurrence = occurrence
    }
}
