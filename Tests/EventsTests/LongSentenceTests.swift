import Annotation
import Documents
import Formats
import Testing

@testable import Events

/// A sentence without end costs time in proportion to its length: everything that attaches, not the patterns alone.
@Suite struct LongSentenceTests {
    private static func text(_ clauses: Int) -> String {
        String(repeating: "Korea signed an agreement with Peru on 3 May 2011 and ", count: clauses) + "left."
    }

    @Test func timeGrowsWithTheLength() throws {
        let (extractor, annotator, _) = try ShippedRules.shared.get()
        func time(_ clauses: Int) -> Duration {
            let document = annotator.annotate(
                Document(plainText: Self.text(clauses)),
                context: DocumentContext(id: "long", published: CalendarDay(iso: "2012-01-01")))
            return ContinuousClock().measure { _ = extractor.documentEvents(in: document) }
        }
        let short = min(time(200), time(200))
        #expect(time(1_600) < max(short, .milliseconds(5)) * 24)
    }

    @Test func stretchesCoverTheSentenceOnce() throws {
        let (extractor, annotator, _) = try ShippedRules.shared.get()
        let document = annotator.annotate(
            Document(plainText: Self.text(300)), context: DocumentContext(id: "long"))
        let stretches = TokenView(document, classes: extractor.rules.classes).sentences
        #expect(stretches.count > document.sentences.count)
        #expect(stretches.allSatisfy { $0.tokens.count <= TokenView.longestStretch })
        #expect(stretches.flatMap { Array($0.tokens) } == document.sentences.flatMap { Array($0.tokens) })
    }
}
