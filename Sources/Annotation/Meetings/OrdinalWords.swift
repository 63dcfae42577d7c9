/// Ordinals as words, 1 to 99, with the genders and joinings people write.
enum OrdinalWords {
    static let all: [(word: String, number: Int)] = english + spanish + portuguese + french + others

    private static let english: [(word: String, number: Int)] = {
        let units = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"]
        let teens = [
            "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
            "eighteenth",
            "nineteenth",
        ]
        let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
        var words = (units + teens).enumerated().map { (word: $1, number: $0 + 1) }
        for (index, ten) in tens.enumerated() {
            let value = (index + 2) * 10
            words.append((String(ten.dropLast()) + "ieth", value))
            for (unit, word) in units.enumerated() { words.append((ten + " " + word, value + unit + 1)) }
        }
        return words
    }()

    private static func romance(
        units: [(String, Int)], tens: [(String, Int)], joined: Bool
    ) -> [(word: String, number: Int)] {
        var words = (units + tens).flatMap { forms($0.0, $0.1) }
        for (ten, value) in tens where value >= 10 {
            for (unit, one) in units where one < 10 {
                for ending in ["o", "a"] {
                    let first = ten.dropLast() + ending
                    for last in forms(unit, one) { words.append((first + " " + last.word, value + one)) }
                }
                if joined {
                    let prefix = Folding.plain(ten)
                    for last in forms(unit, one) { words.append((prefix + last.word, value + one)) }
                }
            }
        }
        return words
    }

    /// Masculine, feminine, and the short form before nouns where there is one (`primer`, `tercer`).
    private static func forms(_ masculine: String, _ number: Int) -> [(word: String, number: Int)] {
        guard masculine.hasSuffix("o") else { return [(masculine, number)] }
        let stem = masculine.dropLast()
        var forms = [(word: masculine, number: number), (word: stem + "a", number: number)]
        if masculine == "primero" || masculine == "tercero" { forms.append((String(stem), number)) }
        return forms
    }

    private static let spanish =
        romance(
            units: [
                ("primero", 1), ("segundo", 2), ("tercero", 3), ("cuarto", 4), ("quinto", 5), ("sexto", 6),
                ("séptimo", 7),
                ("octavo", 8), ("noveno", 9),
            ],
            tens: [
                ("décimo", 10), ("vigésimo", 20), ("trigésimo", 30), ("cuadragésimo", 40), ("quincuagésimo", 50),
                ("sexagésimo", 60), ("septuagésimo", 70), ("octogésimo", 80), ("nonagésimo", 90),
            ], joined: true)
        + [
            (word: "undécimo", number: 11), (word: "undécima", number: 11), (word: "duodécimo", number: 12),
            (word: "duodécima", number: 12),
        ]

    private static let portuguese = romance(
        units: [
            ("primeiro", 1), ("segundo", 2), ("terceiro", 3), ("quarto", 4), ("quinto", 5), ("sexto", 6), ("sétimo", 7),
            ("oitavo", 8), ("nono", 9),
        ],
        tens: [
            ("décimo", 10), ("vigésimo", 20), ("trigésimo", 30), ("quadragésimo", 40), ("quinquagésimo", 50),
            ("sexagésimo", 60), ("septuagésimo", 70), ("octogésimo", 80), ("nonagésimo", 90),
        ], joined: false)

    private static let french: [(word: String, number: Int)] = [
        ("premier", 1), ("première", 1), ("deuxième", 2), ("troisième", 3), ("quatrième", 4), ("cinquième", 5),
        ("sixième", 6), ("septième", 7), ("huitième", 8), ("neuvième", 9), ("dixième", 10), ("onzième", 11),
        ("douzième", 12), ("treizième", 13), ("quatorzième", 14), ("quinzième", 15), ("seizième", 16),
        ("vingtième", 20),
    ]

    private static let others: [(word: String, number: Int)] = [("inaugural", 1)]
}
