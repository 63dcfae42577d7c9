import Documents
import Testing

@testable import Annotation

@Suite struct TokenizerTests {
    private func cut(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return Tokenizer.cut(bytes).map { String(decoding: bytes[$0.span.range], as: UTF8.self) }
    }

    @Test(arguments: [
        ("l’année 2015", ["l", "’", "année", "2015"]),
        ("del G20 (70.º)", ["del", "G", "20", "(", "70", ".", "º", ")"]),
        ("외교부는 2013.9.27.(금)", ["외", "교", "부", "는", "2013", ".", "9", ".", "27", ".", "(", "금", ")"]),
        ("Yun Byung-se", ["Yun", "Byung", "-", "se"]),
        ("한-CELAC", ["한", "-", "CELAC"]),
        ("US$ 1,5", ["US", "$", "1", ",", "5"]),
        ("1st 3er", ["1", "st", "3", "er"]),
    ])
    func cutsWordsNumbersAndSigns(text: String, expected: [String]) {
        #expect(cut(text) == expected)
    }

    @Test func tellsWhatStandsTogether() {
        let pieces = Tokenizer.cut(Array("외교 A-b\u{A0}c".utf8))
        #expect(pieces.map(\.spaceBefore) == [true, false, true, false, false, true])
    }

    @Test(arguments: [
        ("coréia", Casing.lower), ("Coréia", .capitalized), ("CORÉIA", .upper), ("iPhone", .mixed), ("É", .capitalized),
        ("한", .none),
    ])
    func tellsCasing(word: String, expected: Casing) {
        #expect(Tokenizer.cut(Array(word.utf8)).first?.casing == expected)
    }

    @Test func givesOneNumberToAllSpellingsOfAForm() {
        var builder = VocabularyBuilder()
        let phrase = builder.tokens(of: "República de Corea")
        let tokens = Tokenizer(vocabulary: Vocabulary(builder)).tokens(of: Array("REPÚBLICA DE COREA Republica x".utf8))
        #expect(tokens.prefix(3).map(\.folded) == phrase.map(\.folded))
        #expect(tokens[3].plain == phrase[0].plain)
        #expect(tokens[3].folded != phrase[0].folded)
        #expect(tokens[4].folded == .unknown)
    }

    @Test func coversEveryByteThatIsNoSpaceWhateverTheBytes() {
        var state: UInt64 = 7
        for _ in 0..<200 {
            var bytes: [UInt8] = []
            for _ in 0..<64 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes.append(UInt8(truncatingIfNeeded: state >> 33))
            }
            var end = 0
            for piece in Tokenizer.cut(bytes) {
                #expect(piece.span.start >= end && piece.span.count > 0)
                end = piece.span.end
            }
            #expect(end <= bytes.count)
        }
    }

    @Test(arguments: [
        ("Ñandú", "ñandú", "nandu"), ("ÇA", "ça", "ca"), ("Œuvre", "œuvre", "oeuvre"), ("’", "'", "'"), ("–", "–", "-"),
        ("Straße", "straße", "strasse"), ("Ž", "ž", "z"), ("ŁÓDŹ", "łódź", "lodz"), ("Ÿ", "ÿ", "y"),
    ])
    func foldsCaseAndMarks(text: String, folded: String, plain: String) {
        #expect(Folding.folded(text) == folded)
        #expect(Folding.plain(text) == plain)
    }

    @Test func foldsAsTheUnicodeDataOfTheStandardLibraryDoes() {
        for value in UInt32(0xC0)...0x24F {
            guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { continue }
            let mapped = scalar.properties.lowercaseMapping
            guard mapped.unicodeScalars.count == 1, LetterTable.classify(value) == .letter,
                !(0x180...0x1CC).contains(value), !(0x1F0...0x1F7).contains(value), !(0x234...0x24F).contains(value),
                value != 0x220
            else { continue }
            #expect(Folding.folded(String(Character(scalar))) == mapped, "U+\(String(value, radix: 16))")
        }
    }
}
