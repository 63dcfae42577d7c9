import Testing

@testable import Readers

@Suite struct TextDecoderTests {
    private func decode(_ bytes: [UInt8], declared: String? = nil, transport: String? = nil) -> String {
        String(decoding: TextDecoder.decode(bytes, transport: transport, declared: declared), as: UTF8.self)
    }

    @Test func byteOrderMarksSpeakFirst() {
        #expect(decode([0xEF, 0xBB, 0xBF] + Array("año".utf8), declared: "iso-8859-1") == "año")
        #expect(decode([0xFF, 0xFE, 0x61, 0, 0xF1, 0, 0x3D, 0xD8, 0x00, 0xDE]) == "añ😀")
        #expect(decode([0xFE, 0xFF, 0, 0x61, 0, 0xF1]) == "añ")
    }

    @Test func validUTF8BeatsWhatThePageSays() {
        #expect(decode(Array("서울에서 회의".utf8), declared: "euc-kr") == "서울에서 회의")
    }

    @Test func oneBadByteCostsOneByte() {
        let utf8 = Array("café olé niño ".utf8)
        #expect(decode(utf8 + [0xFF] + utf8) == "café olé niño \u{FFFD}café olé niño ")
        let korean: [UInt8] = [0xC7, 0xD1, 0xB1, 0xB9, 0x20]
        #expect(decode(korean + [0xFF, 0x20] + korean, declared: "euc-kr") == "한국 \u{FFFD} 한국 ")
        #expect(decode([0x63, 0x61, 0x66, 0xE9, 0x81, 0x21], declared: "windows-1252") == "café\u{FFFD}!")
    }

    @Test func labelsMeanWhatTheWebMeans() {
        // 뷁 is in CP949 only.
        #expect(decode([0xC7, 0xD1, 0x94, 0xEE], declared: "ks_c_5601-1987") == "한뷁")
        #expect(decode([0x93, 0x61, 0x94, 0x20, 0xE9], declared: "iso-8859-1") == "“a” é")
        #expect(decode([0x82, 0xA0, 0x20, 0xFF], declared: "shift_jis").hasPrefix("あ "))
    }

    @Test func encodingsAreGuessedWhereNothingSaysThem() {
        #expect(decode([0x52, 0x65, 0x75, 0x6E, 0x69, 0xF3, 0x6E]) == "Reunión")
        #expect(decode([0xC7, 0xD1, 0xB1, 0xB9, 0xB0, 0xFA, 0x20, 0x61]) == "한국과 a")
        #expect(
            decode(
                Array("Reunión".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
                    + Array("abcdefgh".utf16.flatMap { [UInt8($0), 0] })) == "Reuniónabcdefgh")
    }

    @Test func whateverTheBytesTheTextIsValid() {
        var generator = SystemBytes(state: 42)
        for length in 0..<400 {
            let bytes = (0..<length).map { _ in generator.next() }
            for label in [nil, "utf-8", "euc-kr", "gbk", "utf-16le", "nonsense", "shift_jis"] {
                let text = TextDecoder.decode(bytes, declared: label)
                #expect(String(validating: text, as: UTF8.self) != nil)
            }
        }
    }

    @Test func unsureNamesAreFoundInTheirPlaces() {
        #expect(DeclaredCharset.find(in: Array("<html><meta charset='EUC-KR'>".utf8)) == "euc-kr")
        let equivalent = "<META http-equiv=Content-Type content=\"text/html; charset=windows-1252\">"
        #expect(DeclaredCharset.find(in: Array(equivalent.utf8)) == "windows-1252")
        #expect(DeclaredCharset.find(in: Array("<?xml version='1.0' encoding='ISO-8859-1'?><a/>".utf8)) == "iso-8859-1")
        #expect(DeclaredCharset.find(in: Array("<p>charset=koi8-r</p>".utf8)) == nil)
    }
}

/// Bytes that look random and are the same on every run.
struct SystemBytes {
    var state: UInt64

    mutating func next() -> UInt8 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 33)
    }

    /// From 0 up to, not including, the limit.
    mutating func number(below limit: Int) -> Int {
        (0..<4).reduce(0) { value, _ in value << 8 | Int(next()) } % max(1, limit)
    }
}
