import Annotation
import Documents
import Formats
import Testing

@testable import Events

/// Patterns over tokens and annotations: gaps, captures, verb forms, exclusions, and their cost.
@Suite struct MatcherTests {
    /// Annotates every capitalised word as a state, so that patterns can be tried without tables.
    private func reading(_ rules: String, _ text: String) -> (SentenceReading, TokenView, RuleSet) {
        var vocabulary = VocabularyBuilder()
        var faults: [Fault] = []
        let set = RuleSet.read([("test.rules", rules)], vocabulary: &vocabulary, faults: &faults)
        #expect(faults.isEmpty, "\(faults)")
        let document = Document(plainText: text)
        let tokens = Tokenizer(vocabulary: Vocabulary(vocabulary)).tokens(of: document.text)
        let annotations = tokens.indices.filter { tokens[$0].casing == .capitalized && $0 > 0 }.map { index in
            Annotation(
                kind: .state, span: tokens[index].span, tokens: index..<index + 1,
                content: .name(
                    Name(
                        candidates: [.init(actor: document.text.string(tokens[index].span), score: 1, reason: "")],
                        form: .name, listed: true)),
                derivation: Derivation(rule: "test"))
        }
        let sentence = Sentence(
            span: document.text.whole, tokens: tokens.indices, block: 0, language: Language(rawValue: "en"))
        let annotated = AnnotatedDocument(
            document: document, context: DocumentContext(id: "t"), reference: nil, tokens: tokens,
            sentences: [sentence], annotations: annotations, remarks: [])
        let view = TokenView(annotated, classes: set.classes)
        return (SentenceReader(rules: set, view: view).read(0, isHeading: false), view, set)
    }

    private func rule(_ lines: String) -> String {
        """
        paradigm en -: infinitive -; present - s; past ed; participle ed; gerund ing
        verb visit en: visit
        list instrument en: treaty | memorandum of understanding
        macro place: (in|at) <state>
        rule R
          in en
          gives visit official
        \(lines.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n"))
        """
    }

    private func spans(_ lines: String, _ text: String) -> [String] {
        let (reading, view, _) = reading(rule(lines), text)
        return reading.matches.map { view.text($0.span) }
    }

    @Test func gapsAreBoundedAndStayInTheClause() {
        #expect(spans("when [@visit] ~3 <state>", "he visited the city of Peru") == ["visited the city of Peru"])
        #expect(spans("when [@visit] ~2 <state>", "he visited the city of Peru").isEmpty)
        #expect(spans("when [@visit] ~6 <state>", "he visited us; then Peru came").isEmpty)
    }

    @Test func patternReachesBackFromItsTrigger() {
        #expect(spans("when <state> ~2 [@visit.past]", "then Peru was visited") == ["Peru was visited"])
        #expect(spans("when <state> ~2 [@visit.past]", "then Peru was not so often visited").isEmpty)
    }

    @Test func verbFormsAreTold() {
        #expect(spans("when [@visit.gerund]", "he visited, visiting all") == ["visiting"])
        #expect(spans("when [@visit.present]", "she visits, he visited") == ["visits"])
    }

    @Test func listsMacrosAlternativesAndRepeats() {
        #expect(spans("when [%instrument]", "a memorandum of understanding") == ["memorandum of understanding"])
        #expect(spans("when [met] &place", "they met in Peru") == ["met in Peru"])
        #expect(spans("when [met] (very|so)* (often|seldom)", "they met so very often") == ["met so very often"])
        #expect(spans("when [met] now?", "they met today") == ["met"])
    }

    @Test func capturesNameWhatTheyHold() {
        let (reading, view, _) = reading(
            rule("when host:<state> ~2 [received] visitor:<state>"), "so Peru has received Chile")
        let captures = reading.matches[0].captures.mapValues { view.text($0) }
        #expect(captures == ["host": "Peru", "visitor": "Chile"])
    }

    @Test func exclusionsHoldAtTheSameTrigger() {
        #expect(spans("when [@visit]\nunless [@visit] ~1 website", "he visited Peru") == ["visited"])
        #expect(spans("when [@visit]\nunless [@visit] ~1 website", "he visited the website").isEmpty)
    }

    @Test func theReadingThatAsksForMoreWordsWins() {
        let rules = rule("when [@visit]") + "\nrule S\n  in en\n  gives meeting talks\n  when [@visit] and met\n"
        let (reading, _, set) = reading(rules, "he visited and met all")
        #expect(reading.matches.map(\.target) == [.rule(set.rules.firstIndex { $0.name == "S" }!)])
    }

    @Test func hyphensAndAccentsAreCutAsInTexts() {
        #expect(spans("when [high-level]", "a high-level group") == ["high-level"])
    }

    /// Cost grows with the length of a sentence, not with its square.
    @Test func oneHundredThousandTokensAreReadInLinearTime() {
        let clock = ContinuousClock()
        func seconds(_ count: Int) -> Double {
            let text = Array(repeating: "visited the very", count: count / 3).joined(separator: " ")
            let time = clock.measure { _ = spans("when [@visit] ~20 <state>", text) }
            return Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
        }
        let short = seconds(10_000)
        #expect(seconds(100_000) < max(short, 0.01) * 40)
    }
}
