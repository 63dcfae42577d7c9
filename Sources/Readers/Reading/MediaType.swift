/// Reads media types as servers send them.
enum MediaType {
    /// The value of `charset=` in `text/html; charset=euc-kr`.
    static func charset(_ value: String?) -> String? {
        guard let value else { return nil }
        for part in value.split(separator: ";").dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2, pair[0].filter({ $0 != " " }).lowercased() == "charset" else { continue }
            let name = pair[1].filter { !" \"'".contains($0) }
            return name.isEmpty ? nil : name
        }
        return nil
    }

    /// `text/html` of `text/html; charset=euc-kr`.
    static func essence(_ value: String?) -> String? {
        value?.split(separator: ";").first.map { $0.filter { $0 != " " }.lowercased() }
    }
}
