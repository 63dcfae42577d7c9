/// Decimal numbers as integers of their last decimal, so that what is written does not depend on a formatter.
enum FixedPoint {
    /// `text(12340, decimals: 2)` is `123.4`; trailing zeros and a trailing point are left out.
    static func text(_ value: Int, decimals: Int) -> String {
        var digits = String(abs(value))
        if digits.utf8.count <= decimals {
            digits = String(repeating: "0", count: decimals + 1 - digits.utf8.count) + digits
        }
        let split = digits.index(digits.endIndex, offsetBy: -decimals)
        var fraction = digits[split...]
        while fraction.last == "0" { fraction.removeLast() }
        return (value < 0 ? "-" : "") + digits[..<split] + (fraction.isEmpty ? "" : "." + fraction)
    }
}
