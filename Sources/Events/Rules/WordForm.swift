/// The grammatical forms a verb's paradigm distinguishes; a pattern may ask for some of them (`@sign.past`).
public struct WordForms: OptionSet, Hashable, Sendable {
    public let rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    public static let infinitive = WordForms(rawValue: 1 << 0)
    public static let gerund = WordForms(rawValue: 1 << 1)
    public static let participle = WordForms(rawValue: 1 << 2)
    public static let present = WordForms(rawValue: 1 << 3)
    public static let past = WordForms(rawValue: 1 << 4)
    public static let future = WordForms(rawValue: 1 << 5)
    public static let conditional = WordForms(rawValue: 1 << 6)
    public static let subjunctive = WordForms(rawValue: 1 << 7)

    static let names: [(String, WordForms)] = [
        ("infinitive", .infinitive), ("gerund", .gerund), ("participle", .participle), ("present", .present),
        ("past", .past), ("future", .future), ("conditional", .conditional), ("subjunctive", .subjunctive),
    ]

    init?(name: some StringProtocol) {
        guard let found = Self.names.first(where: { $0.0 == name }) else { return nil }
        self = found.1
    }

    static var all: WordForms { WordForms(rawValue: 0xFF) }
}
