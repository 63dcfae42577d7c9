/// How like two words are: by the letters that change, by sound, as initial or as short form of a given name.
struct WordLikeness {
    /// 0 to 1.
    let score: Double
    /// Letters that differ; less where the words sound alike.
    let distance: Double

    init(_ left: String, _ right: String) {
        if left == right {
            score = 1
            distance = 0
        } else if left.count == 1 || right.count == 1 {
            let fits = left.first == right.first
            score = fits ? 0.85 : 0
            distance = fits ? 0.5 : 9
        } else if Self.shortForms.contains([left, right]) || Self.shortForms.contains([right, left]) {
            score = 0.9
            distance = 0.5
        } else {
            var letters = Double(Self.distance(left, right))
            let sound = Self.sound(left)
            if sound.count > 1, sound == Self.sound(right) { letters = letters > 1 ? 1 : letters * 0.75 }
            distance = letters
            score = 1 - letters / Double(max(left.count, right.count))
        }
    }

    private static let shortForms: Set<[String]> = [
        ["bill", "william"], ["ted", "theodore"], ["mike", "michael"], ["bob", "robert"],
        ["jim", "james"],
        ["joe", "joseph"], ["tom", "thomas"], ["juan", "john"], ["pepe", "jose"],
        ["paco", "francisco"],
        ["nacho", "ignacio"], ["lula", "luiz"], ["tony", "anthony"], ["dick", "richard"],
        ["liz", "elizabeth"],
    ]

    /// Letters to insert, delete, change or swap with their neighbour (Damerau 1964, neighbours swapped once).
    static func distance(_ left: String, _ right: String) -> Int {
        let first = Array(left.unicodeScalars)
        let second = Array(right.unicodeScalars)
        var before: [Int] = []
        var previous = Array(0...second.count)
        for i in 0..<first.count {
            var row = [i + 1]
            for j in 0..<second.count {
                var best = min(
                    previous[j + 1] + 1, row[j] + 1, previous[j] + (first[i] == second[j] ? 0 : 1))
                if i > 0, j > 0, first[i] == second[j - 1], first[i - 1] == second[j] {
                    best = min(best, before[j - 1] + 1)
                }
                row.append(best)
            }
            before = previous
            previous = row
        }
        return previous[second.count]
    }

    private static let changes: [(String, String)] = [
        ("sch", "s"), ("sh", "s"), ("ch", "s"), ("kh", "h"), ("gh", "g"), ("ph", "f"), ("th", "t"),
        ("dh", "d"),
        ("zh", "j"),
        ("ts", "s"), ("ck", "k"), ("q", "k"), ("c", "k"), ("x", "ks"), ("w", "v"), ("y", "i"),
        ("j", "i"), ("z", "s"),
        ("oo", "u"), ("ou", "u"), ("ee", "i"), ("g", "k"), ("d", "t"), ("b", "p"), ("v", "f"),
    ]

    /// The first letter and the consonants, spellings of one sound as one.
    static func sound(_ word: String) -> String {
        var sound = word
        if sound.hasPrefix("hs") { sound = "s" + sound.dropFirst(2) }
        if sound.hasPrefix("x") { sound = "s" + sound.dropFirst() }
        for (from, to) in changes where sound.utf8.count > 1 { sound = sound.replacing(from, with: to) }
        var kept = ""
        for letter in sound {
            if letter == kept.last { continue }
            if !kept.isEmpty, "aeiouh".contains(letter) { continue }
            kept.append(letter)
        }
        return kept
    }
}
