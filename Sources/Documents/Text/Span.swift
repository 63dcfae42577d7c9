/// A half-open range of a document's text, in UTF-8 bytes.
public struct Span: Hashable, Comparable, Sendable {
    public let start: Int
    public let end: Int

    public init(_ start: Int, _ end: Int) {
        precondition(start <= end, "a span ends before it starts")
        self.start = start
        self.end = end
    }

    public var count: Int { end - start }
    public var isEmpty: Bool { start == end }
    public var range: Range<Int> { start..<end }

    public func contains(_ other: Span) -> Bool { start <= other.start && other.end <= end }
    public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
    public func overlaps(_ other: Span) -> Bool { start < other.end && other.start < end }
    /// The smallest span that holds both.
    public func union(_ other: Span) -> Span { Span(min(start, other.start), max(end, other.end)) }

    /// By start, the longer first where two start together.
    public static func < (left: Span, right: Span) -> Bool {
        left.start != right.start ? left.start < right.start : left.end > right.end
    }
}
