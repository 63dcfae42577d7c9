public import Formats

/// A series of meetings: rows of `names/series*.tsv` that share an identifier.
public struct MeetingSeries: Sendable, Hashable {
    /// One meeting of the series that the table dates.
    public struct Held: Sendable, Hashable {
        public let ordinal: Int?
        public let interval: DayInterval?
        public let place: String?
        public let country: String?
        /// `file:line`
        public let row: String
    }

    public let id: String
    public let type: String
    public let subtype: String
    public let actors: [String]
    /// Canonical, in English.
    public let name: String
    /// What its meetings are called, with the language the table gives (`mul` where none).
    public let phrases: [Phrase]
    public let meetings: [Held]

    public struct Phrase: Sendable, Hashable {
        public let language: Language
        public let text: String
    }

    /// The dated meeting of an ordinal.
    public func meeting(_ ordinal: Int) -> Held? { meetings.first { $0.ordinal == ordinal } }
}
