/// A decimal number kept exactly: `mantissa` × 10^-`scale`.
struct DecimalNumber: Sendable, Hashable {
    private(set) var mantissa: Int
    private(set) var scale: Int

    init(_ mantissa: Int, scale: Int = 0) {
        self.mantissa = mantissa
        self.scale = scale
    }

    /// Digits with at most one point, as `Amount.value` gives them.
    init?(digits: String) {
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, let value = Int(parts.joined()), !digits.isEmpty else { return nil }
        mantissa = value
        scale = parts.count == 2 ? parts[1].utf8.count : 0
    }

    /// Times 10^power; nil where the result leaves 64 bits.
    func shifted(_ power: Int) -> DecimalNumber? {
        var result = self
        for _ in 0..<power {
            if result.scale > 0 {
                result.scale -= 1
            } else {
                let (value, overflow) = result.mantissa.multipliedReportingOverflow(by: 10)
                if overflow { return nil }
                result.mantissa = value
            }
        }
        return result
    }

    func adding(_ other: DecimalNumber) -> DecimalNumber? {
        let wanted = max(scale, other.scale)
        guard let left = raised(wanted), let right = other.raised(wanted) else { return nil }
        let (sum, overflow) = left.addingReportingOverflow(right)
        return overflow ? nil : DecimalNumber(sum, scale: wanted)
    }

    private func raised(_ wanted: Int) -> Int? {
        var value = mantissa
        for _ in scale..<wanted {
            let (next, overflow) = value.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            value = next
        }
        return value
    }

    /// Without needless zeros behind the point.
    var text: String {
        var digits = String(mantissa)
        guard scale > 0 else { return digits }
        while digits.utf8.count <= scale { digits = "0" + digits }
        var whole = String(digits.dropLast(scale))
        var rest = Substring(digits.suffix(scale))
        while rest.hasSuffix("0") { rest = rest.dropLast() }
        if !rest.isEmpty { whole += "." + rest }
        return whole
    }
}
