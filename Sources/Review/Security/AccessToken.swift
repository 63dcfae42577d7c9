/// A secret of 160 random bits that the address carries once and a cookie afterwards.
public struct AccessToken: Sendable {
    public let text: String

    public init() {
        // The kernel's generator.
        var generator = SystemRandomNumberGenerator()
        let letters = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
        text = String(decoding: (0..<32).map { _ in letters[Int(generator.next() & 31)] }, as: UTF8.self)
    }

    /// Compares in a time that does not tell how much agrees.
    public func matches(_ other: String?) -> Bool {
        guard let other, other.utf8.count == text.utf8.count else { return false }
        return zip(text.utf8, other.utf8).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
