/// Korean names in Latin letters: which words can be syllables of one, and which order the parts stand in.
///
/// Romanisation is free in practice (`Choi`, `Choe`; `Byung-se`, `Byeongse`), so syllables are told by the shape every
/// system shares: at most one initial, a vowel, at most one final.
enum RomanizedKorean {
    /// Family names in the spellings people use, commoner ones first, the rarest left out.
    private static let ranked: [String] =
        """
        kim lee park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn song ryu hong jeon ko moon yang
        son bae baek heo nam sim noh yun chung chang yoo roh huh suh gim yi rhee bak pak choe chong cheong gang jo im rim yim
        suh sin gwon an yu ryoo jun chun koh mun sohn pae paik baik hur shim ha joo ju chu koo ku gu min na ra nah jin chin
        eom um won cha chae bang pang kong gong hyun hyeon byun byeon yeo woo wi pyo ban do doh gil kil maeng myung bong sung
        seong tak pi ok ma seok sok sul seol yong kwak gwak namkoong namgung sunwoo hwangbo jegal eo yeom ji jee eun mo myeong
        ham hahm ki gi go tae
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)

    private static let rank: [String: Int] = Dictionary(
        ranked.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })

    static var families: Set<String> { Set(ranked) }

    /// One of the names nine Koreans in ten bear: enough to tell three capitalised syllables from other words.
    static func isCommon(_ family: String) -> Bool { (rank[family] ?? Int.max) < 56 }

    private static let initials = [
        "kk", "tt", "pp", "ss", "jj", "ch", "sh", "k", "g", "n", "d", "t", "r", "l", "m", "b", "p", "s",
        "j", "h", "",
    ]
    private static let vowels = [
        "yeo", "yae", "wae", "you", "eui", "ae", "ai", "ya", "ye", "eo", "eu", "ee", "oe", "oi", "yo",
        "oo", "ou", "wa",
        "wo", "we", "wi", "yu", "ui", "yi", "ah", "uh", "ue", "a", "e", "o", "u", "i",
    ]
    private static let finals = [
        "", "ng", "ck", "k", "g", "n", "l", "m", "b", "p", "t", "h", "r", "hn", "s",
    ]

    /// Whether a word in plain letters has the shape of one syllable.
    static func isSyllable(_ word: some StringProtocol) -> Bool {
        guard word.utf8.count <= 6, !word.isEmpty else { return false }
        for initial in initials where word.hasPrefix(initial) {
            let rest = word.dropFirst(initial.count)
            for vowel in vowels where rest.hasPrefix(vowel) {
                let final = rest.dropFirst(vowel.count)
                if finals.contains(String(final)) { return true }
            }
        }
        return false
    }

    /// Whether a word in plain letters is two syllables written as one (`byungse`).
    static func isPair(_ word: String) -> Bool {
        guard (4...12).contains(word.utf8.count) else { return false }
        return (2..<word.count).contains {
            isSyllable(word.prefix($0)) && isSyllable(word.dropFirst($0))
        }
    }

    /// A name as family and given parts, the likeliest order first; empty where the words are no Korean name.
    ///
    /// - Parameter words: plain words with hyphens as written (`yun`, `byung-se`), two or three of them.
    static func readings(_ words: [String]) -> [(family: String, given: [String])] {
        func given(_ words: ArraySlice<String>) -> [String]? {
            let syllables = words.flatMap { $0.split(separator: "-").map(String.init) }
            switch syllables.count {
            case 2: return syllables.allSatisfy(isSyllable) ? syllables : nil
            case 1: return words.count == 1 && isPair(syllables[0]) ? syllables : nil
            default: return nil
            }
        }
        guard (2...3).contains(words.count), let first = words.first, let last = words.last else {
            return []
        }
        var readings: [(family: String, given: [String])] = []
        if rank[first] != nil, let rest = given(words[1...]) { readings.append((first, rest)) }
        if rank[last] != nil, let rest = given(words[..<(words.count - 1)]) {
            readings.append((last, rest))
        }
        // Both ends may be family names (`Tae Ho Park`): the commoner one is.
        if readings.count == 2, rank[last] ?? 0 < rank[first] ?? 0, words.count == 3 {
            readings.reverse()
        }
        return readings
    }

    static func parts(_ words: [String]) -> (family: String, given: [String])? {
        readings(words).first
    }

    /// Spellings of one name brought together (`Choi Byung-Se` and `Choe Byeongse`), coarser than identity.
    static func key(family: String, given: [String]) -> String {
        skeleton(family) + " " + given.map(skeleton).joined()
    }

    /// Consonants by place, vowels by colour: what romanisations of one syllable share.
    static func skeleton(_ word: String) -> String {
        let aliases = [
            "lee": "i", "yi": "i", "rhee": "i", "ri": "i", "park": "bag", "choi": "ce", "choe": "ce",
            "noh": "no", "roh": "no", "oh": "o", "ahn": "an", "woo": "u", "lim": "im", "rim": "im",
            "yim": "im",
            "ryu": "yu", "yoo": "yu", "you": "yu",
        ]
        if let alias = aliases[word] { return alias }
        var key = ""
        var rest = Substring(word)
        let changes: [(String, String)] = [
            ("ch", "c"), ("sh", "s"), ("kk", "g"), ("tt", "d"), ("pp", "b"), ("jj", "c"), ("ss", "s"),
            ("yeo", "yu"),
            ("you", "yu"), ("eui", "i"), ("ui", "i"), ("eo", "u"), ("eu", "u"), ("oo", "u"), ("ou", "u"),
            ("ee", "i"),
            ("ae", "e"), ("ai", "e"), ("oe", "e"), ("oi", "e"), ("wo", "wu"), ("uh", "u"), ("ah", "a"),
            ("oh", "o"),
            ("ck", "g"), ("k", "g"), ("t", "d"), ("p", "b"), ("j", "c"), ("r", "l"),
        ]
        while !rest.isEmpty {
            if let (from, to) = changes.first(where: { rest.hasPrefix($0.0) }) {
                key += to
                rest = rest.dropFirst(from.count)
            } else {
                key.append(rest.removeFirst())
            }
        }
        return key
    }
}

/// The other orders and joinings a listed person's name is written in.
enum PersonNameOrders {
    /// For Korean names the given name first and its syllables joined; nothing for others.
    static func other(of name: String) -> [String] {
        let words = name.split(separator: " ").map(String.init)
        let plain = words.map { Folding.plain($0) }
        guard let parts = RomanizedKorean.parts(plain) else { return [] }
        let familyFirst = parts.family == plain[0] && !(words.count == 3 && parts.given.count == 1)
        let family = familyFirst ? words[0] : words[words.count - 1]
        let given = familyFirst ? words.dropFirst() : words.dropLast()
        let spelled = given.joined(separator: " ")
        let joined = given.joined().split(separator: "-").enumerated()
            .map { $0.offset == 0 ? String($0.element) : $0.element.lowercased() }.joined()
        var orders = [
            familyFirst ? "\(spelled) \(family)" : "\(family) \(spelled)", "\(family) \(joined)",
        ]
        orders.append("\(joined) \(family)")
        return orders
    }
}
