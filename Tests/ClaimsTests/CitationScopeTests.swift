import Annotation
import Claims
import Documents
import Formats
import Testing

@Suite struct CitationScopeTests {
    /// The text's, with every parenthesis taken for a citation.
    private func scopes(_ text: String) -> CitationScopes {
        let document = Document(plainText: text)
        var annotations: [Annotation] = []
        var open = 0
        for (place, byte) in document.text.bytes.enumerated() {
            if byte == UInt8(ascii: "(") { open = place }
            guard byte == UInt8(ascii: ")") else { continue }
            let citation = Citation(
                author: "MOFA", issuer: "mofa", year: 2012, locator: nil, group: Span(open, place + 1))
            annotations.append(
                Annotation(
                    kind: .citation, span: Span(open + 1, place), tokens: 0..<0, content: .citation(citation),
                    derivation: Derivation(rule: "parenthesis")))
        }
        let paper = AnnotatedDocument(
            document: document, context: DocumentContext(id: "paper"), reference: nil, tokens: [], sentences: [],
            annotations: annotations, remarks: [])
        return CitationScopes(paper)
    }

    private func covers(_ words: String, in text: String) -> Bool {
        let start = text.indices.first { text[$0...].hasPrefix(words) } ?? text.endIndex
        return scopes(text).group(covering: text.utf8.distance(from: text.startIndex, to: start)) != nil
    }

    @Test func aGroupCoversBackToTheGroupBeforeIt() {
        let text = "One act. (MOFA, 2012) Another act. (MOFA, 2012)\n\nA third.\n\nA fourth. (MOFA, 2012)"
        #expect(covers("One act", in: text))
        #expect(covers("Another act", in: text))
        #expect(!covers("A third", in: text))
        #expect(covers("A fourth", in: text))
    }

    @Test func aGroupAtTheHeadOfAParagraphClosesTheOneBefore() {
        let text = "An act of old.\n\nOne act.\n\n(MOFA, 2012) Another act."
        #expect(covers("One act", in: text))
        #expect(!covers("An act of old", in: text))
        #expect(!covers("Another act", in: text))
    }
}
