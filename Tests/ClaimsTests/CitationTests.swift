import Annotation
import Claims
import Documents
import Events
import Formats
import Reconciliation
import Testing

@Suite struct CitationTests {
    private static let written: [(String, String?, Int, String?)] = [
        ("MOFA, 2006, p. 78", "mofa", 2006, "p. 78"), ("IADB 2015: 53", "iadb", 2015, "53"),
        ("MOFA, 2006p. 164", "mofa", 2006, "p. 164"), ("ECLAC, 2014; 37", "eclac", 2014, "37"),
        ("Uk Heo and Roehrig, 2014; p. 151", nil, 2014, "p. 151"), ("ALADI, 2004", "aladi", 2004, nil),
        ("IDB, 2015a [iadb]", "iadb", 2015, nil), ("MOFA, 2012, pp. 101-102", "mofa", 2012, "pp. 101-102"),
    ]

    @Test(arguments: written)
    func readsCitationsAsWorksWriteThem(_ text: String, _ issuer: String?, _ year: Int, _ locator: String?) {
        let citation = ClaimCitation(written: text)
        #expect(citation?.issuer == issuer)
        #expect(citation?.year == year)
        #expect(citation?.locator == locator)
    }

    @Test(arguments: ["MOFA", "2006", "MOFA, p. 78", ""])
    func refusesWhatNamesNoAuthorOrYear(_ text: String) { #expect(ClaimCitation(written: text) == nil) }

    private func resolved(_ story: Story, _ cites: [String]) -> [CitationResolution] {
        story.check(
            Story.claim(Story.event("agreement", "signed", "2012-05", ["KOR", "eclac"], country: "CHL"), cites: cites)
        ).citations
    }
    private let signing = Story.event("agreement", "signed", "2012-05-25", ["KOR", "eclac"], country: "CHL")

    @Test func contentDecidesAmongDocumentsOfOneBodyAndYear() {
        var story = Story()
        for number in 0..<10 { story.document("other\(number)", published: "2012-0\(number % 9 + 1)-10") }
        story.document("right", published: "2012-05-30", signing)
        let resolution = resolved(story, ["MOFA, 2012"])[0]
        #expect(resolution.documents == ["right"])
        #expect(resolution.certainty > 0.7 && resolution.certainty < 0.9)
    }

    @Test func aTieStaysATie() {
        var story = Story()
        for number in 0..<4 { story.document("d\(number)", published: "2012-0\(number + 1)-10") }
        let resolution = resolved(story, ["MOFA, 2012"])[0]
        #expect(resolution.documents == ["d0", "d1", "d2", "d3"])
        #expect(resolution.certainty == 0.2)
    }

    @Test func thePageCitedMustExist() {
        var story = Story()
        story.document("release", published: "2012-05-30", lastPage: 2)
        story.document("yearbook", published: "2012-08-30", lastPage: 340)
        #expect(resolved(story, ["MOFA, 2012, p. 101"])[0].documents == ["yearbook"])
    }

    @Test func anUnregisteredWorkIsNotReplacedByAnother() {
        var story = Story()
        story.document("a", published: "2013-05-30", signing)
        let resolution = resolved(story, ["MOFA, 2012", "Kwak, 2002, p. 157"])
        #expect(resolution.map(\.documents) == [[], []])
        #expect(resolution.map(\.certainty) == [0, 0])
    }

    @Test func aKeyOfTheManifestNamesItsDocument() {
        var story = Story()
        story.document("a", issuer: "adb", published: "2016-05-30", keys: ["ADB 2017"])
        story.document("b", issuer: "adb", published: "2017-05-30", keys: ["ADB 2017 (working paper)"])
        #expect(resolved(story, ["ADB, 2017"])[0].documents == ["a"])
    }

    private func annotated(_ text: String, citations: [(words: String, group: String)]) -> AnnotatedDocument {
        let document = Document(plainText: text)
        let bytes = document.text
        var annotations: [Annotation] = []
        for item in citations {
            let group = Self.span(of: item.group, in: bytes)
            let own = Self.span(of: item.words, in: bytes, from: group.start)
            let citation = ClaimCitation(written: item.words)
            annotations.append(
                Annotation(
                    kind: .citation, span: own, tokens: 0..<0,
                    content: .citation(
                        Citation(
                            author: item.words, issuer: citation?.issuer, year: citation?.year,
                            locator: citation?.locator, group: group)), derivation: Derivation(rule: "test")))
        }
        return AnnotatedDocument(
            document: document, context: DocumentContext(id: "paper"), reference: nil, tokens: [], sentences: [],
            annotations: annotations, remarks: [])
    }

    private static func span(of words: String, in text: ReadingText, from: Int = 0) -> Span {
        let wanted = Array(words.utf8)
        for start in from...(text.bytes.count - wanted.count)
        where text.bytes[start..<start + wanted.count].elementsEqual(wanted) {
            return Span(start, start + wanted.count)
        }
        preconditionFailure("‘\(words)’ does not stand in the text")
    }

    private func event(_ trigger: String, _ text: ReadingText, type: String = "visit") -> DocumentEvent {
        let span = Self.span(of: trigger, in: text)
        let fields = EventFields(type: type, subtype: "official")
        let mention = Mention(
            id: "mn-\(trigger)", rule: "r", span: span, fields: fields,
            evidence: [Evidence(field: .type, value: type, span: span)], derivation: Derivation(rule: "r"))
        return DocumentEvent(id: "dev-\(trigger)", fields: fields, mentions: [mention])
    }

    @Test func aGroupCoversBackToTheGroupBeforeOrTheParagraph() {
        let text = """
            He toured Chile. He saw Peru, (MOFA, 2006, p. 78; IADB, 2005) and met Ortiz. (Kim, 1998, p. 2) He wept.
            She went home. It rained (ECLAC, 2012).
            """
        let paper = annotated(
            text,
            citations: [
                ("MOFA, 2006, p. 78", "(MOFA, 2006, p. 78; IADB, 2005)"),
                ("IADB, 2005", "(MOFA, 2006, p. 78; IADB, 2005)"),
                ("Kim, 1998, p. 2", "(Kim, 1998, p. 2)"), ("ECLAC, 2012", "(ECLAC, 2012)"),
            ])
        let events = ["wept", "met", "toured", "went home", "saw"].map { event($0, paper.document.text) }
        let claims = ClaimExtractor().claims(in: paper, events: events)
        #expect(
            claims.map { $0.citations.map(\.text) } == [
                ["MOFA, 2006, p. 78", "IADB, 2005"], ["MOFA, 2006, p. 78", "IADB, 2005"], ["Kim, 1998, p. 2"], [],
                ["ECLAC, 2012"],
            ])
        #expect(claims.allSatisfy { ClaimIdentity.holds($0, in: paper.document.text) })
        #expect(Set(claims.map(\.id)).count == 5)
    }

    @Test func claimsKeepTheirNamesInAReflowedCopy() {
        let first = annotated("The President toured Chile in May and\nmet Ortiz.", citations: [])
        let second = annotated("XII\n\nThe President toured  Chile in May\nand met Ortiz.", citations: [])
        let names = [first, second].map { paper in
            ClaimExtractor().claims(in: paper, events: [event("toured", paper.document.text)]).map {
                [$0.id, $0.passageHash]
            }
        }
        #expect(names[0] == names[1])
    }
}
