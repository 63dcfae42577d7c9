import Testing

@testable import Readers

@Suite struct NormalizationTests {
    /// Every code point the quick look lets pass, one after the other, is as normalization would leave it.
    @Test func whatIsNotLookedAtCloserWouldNotHaveChanged() {
        var bytes: [UInt8] = []
        var passed = 0
        for value in UInt32(1)..<0x110000 where !(0xD800..<0xE000).contains(value) {
            var one: [UInt8] = []
            UTF8Writer.append(value, to: &one)
            guard !Normalization.mayChange(one) else { continue }
            passed += 1
            bytes += one
        }
        #expect(passed > 50_000)
        #expect(!Normalization.mayChange(bytes))
        let normal = Normalization.normalized(bytes)
        let differs = zip(bytes, normal).enumerated().first { $0.element.0 != $0.element.1 }
        #expect(normal == bytes, "at byte \(differs?.offset ?? -1)")
    }

    /// Words are normalised one by one, and the whole is as if it had been done at once.
    @Test func wordsAloneAndTheWholeTextAreNormalisedAlike() {
        let pieces = [
            "e", "\u{301}", "\u{323}", " ", "\n", "<", "=", "\u{338}", "\u{1112}", "\u{1161}", "\u{11AB}", "\u{212B}",
            "\0", "ñ", "외",
            "\u{3099}", "か", "\u{A0}", "\u{0}\u{301}", "\u{9}",
        ]
        var state: UInt64 = 17
        for _ in 0..<20_000 {
            var text = ""
            for _ in 0..<8 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text.unicodeScalars.append(contentsOf: pieces[Int(state >> 33) % pieces.count].unicodeScalars)
            }
            let bytes = Array(text.utf8)
            let parted = Normalization.canonical(bytes)
            let whole = Normalization.normalized(bytes)
            #expect(parted == whole, "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
        }
    }

    @Test func marksAreComposedAndPlainTypographyIsLeftAlone() {
        func canonical(_ text: String) -> String {
            String(decoding: Normalization.canonical(Array(text.utf8)), as: UTF8.self)
        }
        #expect(canonical("Jose\u{301}").unicodeScalars.elementsEqual("Jos\u{E9}".unicodeScalars))
        #expect(canonical("\u{1112}\u{1161}\u{11AB}").unicodeScalars.elementsEqual("\u{D55C}".unicodeScalars))
        #expect(canonical("\u{212B}\u{F900}").unicodeScalars.elementsEqual("\u{C5}\u{8C48}".unicodeScalars))
        #expect(!Normalization.mayChange(Array("“외교부” – l’accord, Ελλάδα, Москва… €5 日本".utf8)))
    }
}
