/// The lists of a document (its part `numbering`, ECMA-376 part 1, 17.9), and how far each has been counted.
struct WordNumbering {
    private struct Level {
        var start = 1
        var format = "decimal"
        /// `%1.%2.`; what follows a percent sign is a level, from 1.
        var text = ""
        /// Every number of the mark in plain digits.
        var isPlain = false
        /// The level, from 1, whose next item begins this one anew; 0: none does; nil: any above.
        var restart: Int?
        var style: String?
    }

    /// A list: the levels of its pattern, some of them its own.
    private struct List {
        var pattern: String
        var levels: [Int: Level]
        /// Levels that begin anew where the list is first used.
        var restarts: [Int: Int] = [:]
    }

    private var lists: [String: List] = [:]
    /// Lists of one pattern go on counting from each other.
    private var counts: [String: [Int: Int]] = [:]
    private var used: Set<String> = []

    init(_ tree: MarkupTree?, styles: WordStyles) {
        guard let tree, let root = tree.nodes.indices.first else { return }
        var patterns: [String: [Int: Level]] = [:]
        /// Patterns that only name the style whose list has the levels.
        var links: [String: String] = [:]
        var patternOfList: [String: String] = [:]
        for child in tree.children(of: root) where tree.nodes[child].name == "abstractNum" {
            guard let identifier = tree.attribute("w:abstractNumId", of: child) else { continue }
            patterns[identifier] = Self.levels(of: child, in: tree)
            links[identifier] = tree.children(of: child).first { tree.nodes[$0].name == "numStyleLink" }
                .flatMap { tree.attribute("w:val", of: $0) }
        }
        let numbers = tree.children(of: root).filter { tree.nodes[$0].name == "num" }
        for number in numbers {
            guard let identifier = tree.attribute("w:numId", of: number) else { continue }
            patternOfList[identifier] = tree.children(of: number).first { tree.nodes[$0].name == "abstractNumId" }
                .flatMap { tree.attribute("w:val", of: $0) }
        }
        for number in numbers {
            guard let identifier = tree.attribute("w:numId", of: number), var pattern = patternOfList[identifier] else {
                continue
            }
            if let style = links[pattern], let list = styles.list(of: style), let linked = patternOfList[list] {
                pattern = linked
            }
            var list = List(pattern: pattern, levels: patterns[pattern] ?? [:])
            for override in tree.children(of: number) where tree.nodes[override].name == "lvlOverride" {
                guard let level = tree.attribute("w:ilvl", of: override).flatMap({ Int($0) }) else { continue }
                list.levels.merge(Self.levels(of: override, in: tree)) { $1 }
                let start = tree.children(of: override).first { tree.nodes[$0].name == "startOverride" }
                list.restarts[level] = start.flatMap { Self.number(tree.attribute("w:val", of: $0)) }
            }
            lists[identifier] = list
        }
    }

    /// Counts one item further and writes its mark.
    ///
    /// - Returns: nil for a list that is not declared; empty for bullets, which are no words.
    mutating func mark(list identifier: String, level declared: Int?, styles: [String]) -> String? {
        guard let list = lists[identifier] else { return nil }
        let byStyle = list.levels.first { $0.value.style.map { styles.contains($0) } ?? false }?.key
        let level = declared ?? byStyle ?? 0
        guard let own = list.levels[level] else { return nil }
        var counted = counts[list.pattern] ?? [:]
        if used.insert(identifier).inserted {
            for (level, start) in list.restarts { counted[level] = start - 1 }
        }
        counted[level] = (counted[level] ?? own.start - 1) &+ 1
        for (deeper, rules) in list.levels where deeper > level {
            if rules.restart.map({ $0 > level }) ?? true { counted[deeper] = nil }
        }
        counts[list.pattern] = counted
        return Self.written(own) { place in
            let rules = list.levels[place] ?? Level()
            let number = counted[place] ?? rules.start
            return WordNumeral.written(number, as: own.isPlain ? "decimal" : rules.format)
        }
    }

    private static func written(_ level: Level, number: (Int) -> String) -> String {
        guard level.format != "bullet" else { return "" }
        var mark = ""
        var afterPercent = false
        for character in level.text {
            if afterPercent, let place = character.wholeNumberValue, place > 0 {
                mark += number(place - 1)
            } else if character != "%" {
                mark.append(character)
            }
            afterPercent = character == "%"
        }
        return mark
    }

    /// Signs of a pattern beyond which a mark is none.
    private static let longestMark = 64

    private static func number(_ value: String?) -> Int? { value.flatMap { Int($0) }.map { min(max($0, 0), 1 << 30) } }

    private static func levels(of element: Int, in tree: MarkupTree) -> [Int: Level] {
        var levels: [Int: Level] = [:]
        for child in tree.children(of: element) where tree.nodes[child].name == "lvl" {
            guard let place = tree.attribute("w:ilvl", of: child).flatMap({ Int($0) }), (0..<9).contains(place) else {
                continue
            }
            var level = Level()
            for property in tree.children(of: child) {
                let value = tree.attribute("w:val", of: property)
                switch tree.nodes[property].name {
                case "start": level.start = number(value) ?? 1
                case "numFmt": level.format = value ?? "decimal"
                case "lvlText": level.text = String((value ?? "").prefix(longestMark))
                case "isLgl": level.isPlain = !["0", "false", "off"].contains(value ?? "")
                case "lvlRestart": level.restart = value.flatMap { Int($0) }
                case "pStyle": level.style = value
                default: continue
                }
            }
            levels[place] = level
        }
        return levels
    }
}
