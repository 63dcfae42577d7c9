/// A plot as SVG, drawn in whole pixels so that the bytes do not depend on a formatter.
struct SVGDrawing {
    private let width: Int
    private let height: Int
    private let label: String
    private let description: String
    private let least: Int
    private var content = ""
    /// A picture's parts are hidden from those who do not see it; a plot with links is a group.
    private var hasLinks = false

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
        "<svg viewBox=\"0 0 \(width) \(height)\" role=\"\(hasLinks ? "group" : "img")\" aria-label=\"\(Markup.escaped(label + ". " + description))\""
            + (least > 0 ? " style=\"min-width:\(least)px\"" : "") + ">\(content)</svg>"
    }

    mutating func rectangle(
        _ x: Int, _ y: Int, _ width: Int, _ height: Int, style: String, title words: String = "", address: String? = nil
    ) {
        let body = "<rect class=\"\(style)\" x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\""
        add(words.isEmpty ? body + "/>" : body + ">\(Self.element(words))</rect>", address, words)
    }

    mutating func circle(_ x: Int, _ y: Int, _ radius: Int, style: String, title: String = "", address: String? = nil) {
        add(
            "<circle class=\"\(style)\" cx=\"\(x)\" cy=\"\(y)\" r=\"\(radius)\">\(Self.element(title))</circle>",
            address, title)
    }

    /// - Parameter thickness: in tenths of a pixel.
    mutating func line(
        _ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int, style: String, thickness: Int = 10, title: String = ""
    ) {
        let start =
            "<line class=\"\(style)\" x1=\"\(x1)\" y1=\"\(y1)\" x2=\"\(x2)\" y2=\"\(y2)\""
            + (thickness == 10 ? "" : " stroke-width=\"\(FixedPoint.text(thickness, decimals: 1))\"")
        content += title.isEmpty ? start + "/>" : start + ">\(Self.element(title))</line>"
    }

    mutating func text(
        _ x: Int, _ y: Int, _ words: String, style: String = "", anchor: String = "start", address: String? = nil
    ) {
        var start = "<text x=\"\(x)\" y=\"\(y)\""
        if !style.isEmpty { start += " class=\"\(style)\"" }
        if anchor != "start" { start += " text-anchor=\"\(anchor)\"" }
        add(start + ">\(Markup.escaped(words))</text>", address, "")
    }

    private static func element(_ title: String) -> String { "<title>\(Markup.escaped(title))</title>" }

    /// - Parameter words: what a link is called whose element has no text of its own.
    private mutating func add(_ element: String, _ address: String?, _ words: String) {
        guard let address else {
            content += element
            return
        }
        hasLinks = true
        let name = words.isEmpty ? "" : " aria-label=\"\(Markup.escaped(words))\""
        content += "<a href=\"\(Markup.escaped(address))\"\(name)>\(element)</a>"
    }
}
