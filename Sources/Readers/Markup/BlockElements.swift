import Documents

/// Which HTML elements begin a block, and what kind of block each is.
enum BlockElements {
    private static let blocks: Set<String> = [
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dir", "div", "dl",
        "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup",
        "hr",
        "html", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th",
        "thead",
        "tr", "ul", "listing", "plaintext", "xmp",
    ]

    static func isBlock(_ name: String) -> Bool { blocks.contains(name) }

    /// Nil for elements that leave the kind to what is around them.
    static func kind(_ name: String) -> (kind: BlockKind, level: Int)? {
        switch name {
        case "h1": (.heading, 1)
        case "h2": (.heading, 2)
        case "h3": (.heading, 3)
        case "h4": (.heading, 4)
        case "h5": (.heading, 5)
        case "h6": (.heading, 6)
        case "li", "dd", "dt": (.listItem, 1)
        case "td", "th": (.tableCell, 0)
        case "caption", "figcaption": (.caption, 0)
        case "blockquote": (.quotation, 0)
        case "pre", "listing", "plaintext", "xmp": (.preformatted, 0)
        default: nil
        }
    }
}
