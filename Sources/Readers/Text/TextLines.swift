/// Splits a text into its lines.
enum TextLines {
    /// - Parameter singleBlankBeginsPage: a line that begins with one blank and no more begins a page; a form feed always does.
    static func split(_ text: [UInt8], singleBlankBeginsPage: Bool) -> [SourceLine] {
        let hasFormFeeds = text.contains(0x0C)
        let hasPages = singleBlankBeginsPage || hasFormFeeds
        var lines: [SourceLine] = []
        var page = hasPages ? 1 : 0
        var pageHasText = false
        var empty = 0
        var start = 0
        while start < text.count {
            let end = text[start...].firstIndex(of: 0x0A) ?? text.count
            var body = text[start..<end]
            start = end + 1
            while let feed = body.firstIndex(of: 0x0C) {
                add(body[..<feed])
                beginPage()
                body = body[(feed + 1)...]
            }
            let blanks = body.prefix { $0 == 0x20 }.count
            if singleBlankBeginsPage, blanks == 1, body.dropFirst().first != 0x09 { beginPage() }
            add(body)
        }
        return lines

        func beginPage() {
            if pageHasText { page += 1 }
            pageHasText = false
        }

        func add(_ body: ArraySlice<UInt8>) {
            var scalars = UTF8Scalars(body).map { $0 }
            let indent = scalars.prefix(while: CharacterClass.isBlank).reduce(0) { $0 + ($1 == 0x09 ? 4 : 1) }
            scalars.removeFirst(scalars.prefix(while: CharacterClass.isBlank).count)
            while let last = scalars.last, CharacterClass.isBlank(last) { scalars.removeLast() }
            scalars.removeAll { CharacterClass.isInvisible($0) }
            scalars = scalars.map { CharacterClass.isBlank($0) ? 0x20 : $0 }
            guard !scalars.isEmpty else {
                empty += 1
                return
            }
            lines.append(
                SourceLine(
                    scalars: scalars, indent: singleBlankBeginsPage && indent == 1 ? 0 : indent, emptyBefore: empty,
                    page: page))
            pageHasText = true
            empty = 0
        }
    }
}
