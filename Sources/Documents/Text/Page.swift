/// Where a page's words came from.
public enum TextLayer: String, Sendable { case native, ocr, none }

/// A rectangle in PDF points from the top left of the crop box, y downwards, page rotation applied.
public struct Rectangle: Sendable, Hashable {
    public let x0, y0, x1, y1: Float
    public init(x0: Float, y0: Float, x1: Float, y1: Float) {
        self.x0 = x0
        self.y0 = y0
        self.x1 = x1
        self.y1 = y1
    }
    public func union(_ other: Rectangle) -> Rectangle {
        Rectangle(x0: min(x0, other.x0), y0: min(y0, other.y0), x1: max(x1, other.x1), y1: max(y1, other.y1))
    }
}

/// One page of a PDF.
public struct Page: Sendable, Hashable {
    /// From 1.
    public let number: Int
    /// As printed (`iv`, `12`); nil where the document has none.
    public let label: String?
    /// In points, rotation applied.
    public let width, height: Float
    public let textLayer: TextLayer
    /// Running heads, page numbers and other text that left the reading text.
    public let runningText: [String]

    public init(
        number: Int, label: String?, width: Float, height: Float, textLayer: TextLayer, runningText: [String] = []
    ) {
        self.number = number
        self.label = label
        self.width = width
        self.height = height
        self.textLayer = textLayer
        self.runningText = runningText
    }
}

/// A printed line of a PDF page: which stretch of the text it holds and where each code point of it stands.
public struct Line: Sendable, Hashable {
    public let span: Span
    /// From 1.
    public let page: Int
    /// One rectangle per code point of the span, in order; code points that are not printed (the blank for a line end)
    /// have an empty one at the place they would stand.
    public let boxes: [Rectangle]
    /// How sure OCR was of the line, 0–100, the mean of its words; nil for a native text layer.
    public let confidence: Float?
    /// The same for each word between blanks, in order; empty for a native text layer.
    public let wordConfidences: [Float]

    public init(
        span: Span, page: Int, boxes: [Rectangle], confidence: Float? = nil, wordConfidences: [Float] = []
    ) {
        self.span = span
        self.page = page
        self.boxes = boxes
        self.confidence =
            confidence
            ?? (wordConfidences.isEmpty ? nil : wordConfidences.reduce(0, +) / Float(wordConfidences.count))
        self.wordConfidences = wordConfidences
    }
}
