import Formats
import Testing

@Suite struct JSONTests {
    @Test(arguments: [
        #"{"id":1,"text":"a\"b\\c\n\u0001é한","list":[true,false,null,-2.5,[]],"empty":{}}"#, "0", "\"\"", "[]",
    ])
    func writesBackWhatItRead(_ text: String) throws {
        #expect(try JSON(parsing: text).text == text)
    }

    @Test func readsEscapesAndSurrogates() throws {
        #expect(try JSON(parsing: #""\ud83d\ude00\/\u00e9\ud83d""#) == .string("😀/é\u{FFFD}"))
    }

    @Test(arguments: [
        ("", 0), ("{\"a\" 1}", 5), ("[1,]", 3), ("\"abc", 4), ("1 2", 2), ("{\"a\":1", 6), ("\"a\nb\"", 2), ("nul", 0),
    ])
    func faultsNameTheirByte(_ text: String, _ offset: Int) {
        #expect {
            try JSON(parsing: text)
        } throws: { error in
            (error as? JSONFault)?.offset == offset
        }
    }

    @Test func refusesBottomlessNesting() {
        #expect(throws: JSONFault.self) { try JSON(parsing: String(repeating: "[", count: 100_000)) }
    }
}
