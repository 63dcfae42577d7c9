import Foundation

/// Whether a text is well-formed XML, as far as tags, quotation and references go, and how many elements of each name it has.
struct XMLChecker {
    private(set) var isWellFormed = true
    private(set) var count: [String: Int] = [:]

    init(_ text: String) {
        var open: [String] = []
        var rest = text[...]
        while let start = rest.firstIndex(of: "<") {
            check(rest[..<start])
            guard let end = rest[start...].firstIndex(of: ">") else {
                isWellFormed = false
                return
            }
            let tag = rest[rest.index(after: start)..<end]
            rest = rest[rest.index(after: end)...]
            if tag.hasPrefix("?") || tag.hasPrefix("!") { continue }
            if tag.split(separator: "\"", omittingEmptySubsequences: false).count % 2 == 0 { isWellFormed = false }
            let name = String(tag.drop { $0 == "/" }.prefix { !$0.isWhitespace && $0 != "/" })
            if tag.hasPrefix("/") {
                if open.popLast() != name { isWellFormed = false }
            } else {
                count[name, default: 0] += 1
                if !tag.hasSuffix("/") { open.append(name) }
            }
        }
        check(rest)
        if !open.isEmpty { isWellFormed = false }
    }

    private mutating func check(_ text: Substring) {
        for part in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
            let name = part.prefix { $0 != ";" }
            if !["amp", "lt", "gt", "quot", "#39"].contains(name) { isWellFormed = false }
        }
        if text.contains(">") { isWellFormed = false }
    }
}
