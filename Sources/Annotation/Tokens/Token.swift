public import Documents

/// A word form as a number; forms no lexicon or rule names are all `unknown`.
public struct TokenID: Hashable, Sendable, Comparable {
    public let number: Int32
    public init(_ number: Int32) { self.number = number }
    public static let unknown = TokenID(0)
    public static func < (left: TokenID, right: TokenID) -> Bool { left.number < right.number }
}

/// How the letters of a token are cased.
public enum Casing: UInt8, Sendable { case none, lower, capitalized, upper, mixed }

/// The smallest stretch of text rules speak of.
public struct Token: Sendable, Hashable {
    public enum Kind: UInt8, Sendable { case word, number, punctuation, symbol }

    public let span: Span
    public let kind: Kind
    public let casing: Casing
    /// The case-folded form, diacritics kept (`coréia`).
    public let folded: TokenID
    /// The case-folded form without diacritics (`coreia`).
    public let plain: TokenID
    /// Whether white space (or a line end) stands before it.
    public let spaceBefore: Bool

    public init(span: Span, kind: Kind, casing: Casing, folded: TokenID, plain: TokenID, spaceBefore: Bool) {
        self.span = span
        self.kind = kind
        self.casing = casing
        self.folded = folded
        self.plain = plain
        self.spaceBefore = spaceBefore
    }
}

/// A sentence: a stretch of one block.
public struct Sentence: Sendable, Hashable {
    public let span: Span
    public let tokens: Range<Int>
    /// Index into the document's blocks.
    public let block: Int
    /// Primary tag of the language detected for its block (`en`, `es`, `pt`, `fr`, `ko`).
    public let language: Language

    public init(span: Span, tokens: Range<Int>, block: Int, language: Language) {
        self.span = span
        self.tokens = tokens
        self.block = block
        self.language = language
    }
}

/// A language by its BCP 47 primary tag.
public struct Language: Hashable, Sendable, RawRepresentable {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }
    /// Undetermined.
    public static let undetermined = Language(rawValue: "und")
}
