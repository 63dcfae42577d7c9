/// The word forms that grammars, names and rules speak of, collected while they load.
public struct VocabularyBuilder: Sendable {
    private var numbers: [String: Int32] = [:]

    public init() {}

    /// The number of a form, which must be folded already (`Folding.folded` or `Folding.plain`).
    public mutating func intern(_ form: String) -> TokenID {
        if let number = numbers[form] { return TokenID(number) }
        let number = Int32(numbers.count + 1)
        numbers[form] = number
        return TokenID(number)
    }

    public var forms: [String: Int32] { numbers }
}
