import Annotation
import Testing

@testable import Events

/// What stands at the head of a line before what the line tells.
@Suite struct LineHeadTests {
    /// The heads of a text’s sentences: mark, label, days and places, and where what they head begins.
    private func heads(_ text: String, language: String = "en") throws -> [String] {
        let read = try ShippedRules.reading(text, published: "2015-06-15", language: language)
        return read.heads.map { head in
            let view = read.view
            func texts(_ indices: [Int]) -> String {
                indices.map { view.document.text(view.document.annotations[$0].span) }.joined(separator: " + ")
            }
            let parts = [
                head.mark.map { view.text($0) } ?? "", head.label.map { view.text($0) } ?? "", texts(head.dates),
                texts(head.actors.map(\.annotation)),
            ]
            return parts.joined(separator: " | ") + (head.isWhole ? " | whole" : "")
        }
    }

    @Test(arguments: [
        ("BUSAN, Korea – The ministers met on 5 May 2015.", " |  |  | BUSAN + Korea"),
        ("Seoul, 3 May 2015 - The ministers met.", " |  | 3 May 2015 | Seoul"),
        ("(Seoul, 3 May 2015) The ministers met.", " |  | 3 May 2015 | Seoul"),
        ("1965 – Brazil opened its embassy in Seoul.", " |  | 1965 | "),
        ("12 March 2012 | Lima | The ministers met.", " |  | 12 March 2012 | Lima"),
        ("(b) decided to meet in Seoul;", "(b) |  |  | "), ("• Peru and Korea met.", "• |  |  | "),
        ("3. Peru and Korea met.", "3. |  |  | "),
        ("Date and venue: 3 May 2015, Seoul", " | Date and venue: | 3 May 2015 | Seoul | whole"),
    ])
    func whatStandsBeforeTheSignThatCloses(_ line: String, _ head: String) throws {
        #expect(try heads(line) == [head])
    }

    @Test func aSentenceOfADayOrPlaceIsAHeadAsAWhole() throws {
        #expect(
            try heads(
                "18 de abril de 1962. Se estableció la embajada.\nHonduras. Se inauguró el hospital.", language: "es")
                == [" |  | 18 de abril de 1962 |  | whole", " |  |  | ", " |  |  | Honduras | whole", " |  |  | "])
    }

    @Test(arguments: [
        "In Seoul, the ministers met on 5 May 2015.", "Korea and Peru signed an agreement.",
        "Korea-Peru ties are close.",
        "On 5 May 2015 the ministers of Peru met.", "“Seoul” was the answer.",
    ])
    func aSentenceThatGoesOnHasNone(_ line: String) throws { #expect(try heads(line) == [" |  |  | "]) }
}
