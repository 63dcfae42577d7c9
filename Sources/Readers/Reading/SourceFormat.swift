import Documents

/// What kind of file the bytes are, whatever its name says.
enum SourceFormat: Equatable {
    case pdf, html, xml, markdown, text, office
    /// An Office file in the container that a password makes of it.
    case locked
    case unsupported(String)

    /// Bytes speak first, then the media type a server gave, then the file's ending.
    init(of bytes: [UInt8], path: String, mediaType: String?) {
        let head = Array(bytes.prefix(4096))
        if Self.position(of: "%PDF-", in: Array(bytes.prefix(1024))) != nil {
            self = .pdf
            return
        }
        if head.starts(with: Array("PK\u{3}\u{4}".utf8)) {
            self = .office
            return
        }
        if head.starts(with: Self.container), Self.isLocked(bytes) {
            self = .locked
            return
        }
        for (magic, name) in Self.foreign where head.starts(with: magic) {
            self = .unsupported(name)
            return
        }
        let ending = path.lastIndex(of: ".").map { path[path.index(after: $0)...].lowercased() } ?? ""
        switch MediaType.essence(mediaType) {
        case "application/pdf": self = .pdf
        case "text/html", "application/xhtml+xml": self = .html
        case "text/markdown": self = .markdown
        case "application/xml", "text/xml": self = Self.markup(head) ?? .xml
        case "text/plain": self = ending == "md" ? .markdown : .text
        default:
            if let markup = Self.markup(head) {
                self = markup
            } else {
                switch ending {
                case "html", "htm", "xhtml", "shtml", "asp", "aspx", "php", "jsp": self = .html
                case "md", "markdown": self = .markdown
                case "pdf": self = .pdf
                case "xml": self = .xml
                default: self = Self.isBinary(head) ? .unsupported("unknown binary data") : .text
                }
            }
        }
    }

    private static let foreign: [([UInt8], String)] = [
        (container, "an old Office file"), (Array("{\\rtf".utf8), "RTF"),
        ([0x89, 0x50, 0x4E, 0x47], "a PNG picture"), ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ([0x1F, 0x8B], "a gzip archive"), (Array("II*\0".utf8), "a TIFF picture"),
        (Array("MM\0*".utf8), "a TIFF picture"),
        (Array("GIF8".utf8), "a GIF picture"), (Array("%!PS".utf8), "PostScript"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"),
    ]

    private static let container: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]

    /// Its folder names a stream of that name, in UTF-16.
    private static func isLocked(_ bytes: [UInt8]) -> Bool {
        let pattern: [UInt8] = Array("EncryptedPackage".utf8).flatMap { (letter: UInt8) -> [UInt8] in [letter, 0] }
        var start = 0
        while start + pattern.count <= bytes.count {
            if bytes[start] == pattern[0], bytes[start..<start + pattern.count].elementsEqual(pattern) { return true }
            start += 1
        }
        return false
    }

    private static let htmlRoots: Set<String> = [
        "html", "head", "body", "title", "meta", "div", "p", "table", "script", "link", "style", "h1", "h2", "ul",
        "span",
        "article", "main", "section", "center", "font", "form", "br", "b", "i", "a", "img",
    ]

    /// HTML or XML by the name of the first element; nil where the bytes open with none.
    private static func markup(_ head: [UInt8]) -> SourceFormat? {
        var folded = head.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
        if folded.prefix(200).count(where: { $0 == 0 }) > 20 { folded.removeAll { $0 == 0 } }
        guard let first = folded.first(where: { $0 > 0x20 && $0 < 0x80 }), first == 0x3C else { return nil }
        if position(of: "<!doctype html", in: folded) != nil { return .html }
        let isDeclared = position(of: "<?xml", in: folded) != nil
        var start = folded.startIndex
        while let open = folded[start...].firstIndex(of: 0x3C), open + 1 < folded.count {
            start = open + 1
            let name = String(
                decoding: folded[start...].prefix { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) },
                as: UTF8.self)
            guard !name.isEmpty else { continue }
            return htmlRoots.contains(name) && !(isDeclared && name != "html") ? .html : .xml
        }
        return isDeclared ? .xml : nil
    }

    private static func position(of text: String, in bytes: [UInt8]) -> Int? {
        let pattern = Array(text.utf8)
        guard bytes.count >= pattern.count else { return nil }
        return (0...bytes.count - pattern.count).first { start in
            bytes[start] == pattern[0] && bytes[start..<start + pattern.count].elementsEqual(pattern)
        }
    }

    /// Control characters that no encoding of text uses, unless every second byte is zero (UTF-16).
    private static func isBinary(_ head: [UInt8]) -> Bool {
        if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) { return false }
        let odd = head.count { $0 < 0x20 && ![0x00, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1A, 0x1B].contains($0) }
        let zeros = head.count { $0 == 0 }
        return odd * 20 > head.count || zeros * 10 > head.count && zeros * 10 < head.count * 4
    }
}
