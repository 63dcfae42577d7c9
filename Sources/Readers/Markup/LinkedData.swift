import Formats

/// What the JSON-LD of a page says of the article on it.
struct LinkedData {
    private(set) var headline: String?
    private(set) var author: String?
    private(set) var language: String?
    private(set) var published: CalendarDay?
    private(set) var created: CalendarDay?

    /// Scripts larger than this carry no metadata worth reading.
    private static let longest = 1 << 20

    init(scripts: [[UInt8]]) {
        for script in scripts where script.count <= Self.longest {
            guard let value = try? JSON(parsing: script) else { continue }
            var waiting = [value]
            var steps = 0
            while let next = waiting.popLast(), steps < 10_000 {
                steps += 1
                if let values = next.array { waiting.append(contentsOf: values.reversed()) }
                guard let members = next.members else { continue }
                if Self.isArticle(next["@type"]) { take(next) }
                for member in members where member.key == "@graph" || member.key == "mainEntity" {
                    waiting.append(member.value)
                }
            }
        }
    }

    private mutating func take(_ article: JSON) {
        if headline == nil { headline = article["headline"]?.string ?? article["name"]?.string }
        if author == nil { author = Self.name(article["author"]) }
        if language == nil { language = article["inLanguage"]?.string }
        if published == nil {
            published = article["datePublished"]?.string.flatMap { MachineDate.day(in: $0) }
        }
        if created == nil { created = article["dateCreated"]?.string.flatMap { MachineDate.day(in: $0) } }
    }

    private static func name(_ value: JSON?) -> String? {
        if let text = value?.string { return text }
        if let text = value?["name"]?.string { return text }
        return value?.array?.first.flatMap { $0["name"]?.string ?? $0.string }
    }

    private static func isArticle(_ type: JSON?) -> Bool {
        let names = type?.array?.compactMap(\.string) ?? type?.string.map { [$0] } ?? []
        return names.contains { name in
            name.hasSuffix("Article") || name == "WebPage" || name == "Report" || name == "BlogPosting"
                || name == "CreativeWork"
        }
    }
}
