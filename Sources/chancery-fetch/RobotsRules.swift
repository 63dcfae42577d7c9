import Foundation

/// What a site lets programs fetch (RFC 9309): of the groups for this program, else of those for all, the longest pattern
/// that fits decides, and allowing wins a tie.
struct RobotsRules: Sendable {
    private let rules: [(pattern: [UInt8], allows: Bool)]
    /// Seconds a site asks to wait between requests, as some write it.
    let delay: Double?

    static let everything = RobotsRules(rules: [], delay: nil)
    /// Where a site's rules cannot be had because it fails, nothing may be fetched.
    static let nothing = RobotsRules(rules: [(Array("/".utf8), false)], delay: nil)

    private init(rules: [(pattern: [UInt8], allows: Bool)], delay: Double?) {
        self.rules = rules
        self.delay = delay
    }

    init(_ text: String, agent: String) {
        var groups: [(agents: [String], rules: [(pattern: [UInt8], allows: Bool)], delay: Double?)] = []
        var namesAgents = false
        for line in text.split(whereSeparator: \.isNewline) {
            let content = line.prefix { $0 != "#" }
            guard let colon = content.firstIndex(of: ":") else { continue }
            let key = content[..<colon].trimmingCharacters(in: .whitespaces).lowercased()
            let value = content[content.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            if key == "user-agent" {
                if !namesAgents { groups.append(([], [], nil)) }
                groups[groups.count - 1].agents.append(value.lowercased())
                namesAgents = true
                continue
            }
            guard !groups.isEmpty else { continue }
            if key == "allow" || key == "disallow" {
                namesAgents = false
                if !value.isEmpty { groups[groups.count - 1].rules.append((Array(value.utf8), key == "allow")) }
            } else if key == "crawl-delay" {
                namesAgents = false
                groups[groups.count - 1].delay = Double(value)
            }
        }
        let own = groups.filter { $0.agents.contains(agent) }
        let chosen = own.isEmpty ? groups.filter { $0.agents.contains("*") } : own
        self.init(rules: chosen.flatMap(\.rules), delay: chosen.compactMap(\.delay).max())
    }

    /// - Parameter path: with its query, as it stands in the address.
    func allow(_ path: String) -> Bool {
        let path = Array((path.isEmpty ? "/" : path).utf8)
        let fitting = rules.filter { Self.fits($0.pattern[...], path[...]) }
        guard let longest = fitting.map(\.pattern.count).max() else { return true }
        return fitting.contains { $0.pattern.count == longest && $0.allows }
    }

    /// `*` stands for anything, `$` at the end for the end.
    private static func fits(_ pattern: ArraySlice<UInt8>, _ path: ArraySlice<UInt8>) -> Bool {
        guard let first = pattern.first else { return true }
        if first == UInt8(ascii: "$"), pattern.count == 1 { return path.isEmpty }
        if first == UInt8(ascii: "*") {
            return (path.startIndex...path.endIndex).contains { fits(pattern.dropFirst(), path[$0...]) }
        }
        return path.first == first && fits(pattern.dropFirst(), path.dropFirst())
    }
}
