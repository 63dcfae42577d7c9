extension Document {
    /// Says which pages have no text layer and were not read by OCR either; nil where there are none.
    public var unreadPages: String? {
        let numbers = pages.filter { $0.textLayer == .none }.map(\.number)
        guard !numbers.isEmpty else { return nil }
        var ranges: [ClosedRange<Int>] = []
        for number in numbers {
            if let last = ranges.last, last.upperBound + 1 == number {
                ranges[ranges.count - 1] = last.lowerBound...number
            } else {
                ranges.append(number...number)
            }
        }
        let words = ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
        return (numbers.count == 1 ? "page " : "pages ") + words.joined(separator: ", ") + " without a text layer"
    }
}
