/// A plot as SVG, drawn in whole pixels so that the bytes do not depend on a formatter.
struct SVGDrawing {
    private let width: Int
    private let height: Int
    private let label: String
    private let description: String
    private let least: Int
    private var content = ""

    /// - Parameters:
    ///   - label: what the plot shows, in a few words.
    ///   - description: what one sees in it.
    ///   - least: the width below which it is scrolled rather than made smaller.
    init(width: Int, height: Int, label: String, description: String, least: Int = 0) {
        self.width = width
        self.height = height
        self.label = label
        self.description = description
        self.least = least
    }

    var svg: String {
        "<svg viewBox=\"0 0 \(width) \(height)\" role=\"img\" aria-label=\"\(Markup.escaped(label + ". " + description))\""
            + (least > 0 ? " style=\"min-width:\(least)px\"" : "") + ">\(content)</svg>"
    }

    mutating func rectangle(
        _ x: Int, _ y: Int, _ width: Int, _ height: Int, style: String, title: String = "", address: String? = nil
    ) {
        let title = title.isEmpty ? "" : "<title>\(Markup.escaped(title))</title>"
        let body = "<rect class=\"\(style)\" x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\""
        add(title.isEmpty ? body + "/>" : body + ">\(title)</rect>", address)
    }

    mutating func circle(_ x: Int, _ y: Int, _ radius: Int, style: String, title: String = "", address: String? = nil) {
        add(
            "<circle class=\"\(style)\" cx=\"\(x)\" cy=\"\(y)\" r=\"\(radius)\"><title>\(Markup.escaped(title))</title></circle>",
            address)
    }

    /// - Parameter thickness: in tenths of a pixel.
    mutating func line(
        _ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int, style: String, thickness: Int = 10, title: String = ""
    ) {
        let start =
            "<line class=\"\(style)\" x1=\"\(x1)\" y1=\"\(y1)\" x2=\"\(x2)\" y2=\"\(y2)\""
            + (thickness == 10 ? "" : " stroke-width=\"\(FixedPoint.text(thickness, decimals: 1))\"")
        content += title.isEmpty ? start + "/>" : start + "><title>\(Markup.escaped(title))</title></line>"
    }

    mutating func text(
        _ x: Int, _ y: Int, _ words: String, style: String = "", anchor: String = "start", address: String? = nil
    ) {
        var start = "<text x=\"\(x)\" y=\"\(y)\""
        if !style.isEmpty { start += " class=\"\(style)\"" }
        if anchor != "start" { start += " text-anchor=\"\(anchor)\"" }
        add(start + ">\(Markup.escaped(words))</text>", address)
    }

    private mutating func add(_ element: String, _ address: String?) {
        content += address.map { "<a href=\"\(Markup.escaped($0))\">\(element)</a>" } ?? element
    }
}
