import Documents
import Formats
import Reconciliation
import Seeds
import Testing

@Suite struct IndependentTellingTests {
    private let text = """
        The Minister of Foreign Affairs visited Santiago on 25 May 2012 and signed a memorandum of understanding with the
        Executive Secretary of the Commission, in the presence of ambassadors of thirty States and of the staff of both
        bodies, who will exchange experts, students and data on trade and investment in the coming four years.
        """

    private func document(_ name: String, _ text: String, published: String = "2012-05-26") -> SourceDocument {
        SourceDocument(
            id: name, issuer: name, origin: .original, published: CalendarDay(iso: published),
            fingerprint: TextFingerprint(ReadingText(text)))
    }

    @Test func aReprintIsTheTextItReprints() {
        let reprint = "From our correspondent. " + text.replacing("Santiago", with: "SANTIAGO") + " More on page 4."
        let groups = IndependentTellings.groups([
            document("a", text), document("b", reprint, published: "2012-05-28"),
            document("c", "Nothing of this was told by the ministry, which spoke of other things on that day in May."),
        ])
        #expect(groups == ["a": "a", "b": "a", "c": "c"])
    }

    @Test func tellingTheSameInOtherWordsIsIndependent() {
        let other = """
            On 25 May 2012 a memorandum of understanding was signed in Santiago between the Republic of Korea and the
            Commission. Ambassadors of thirty States attended. Experts and students are to be exchanged for four years.
            """
        #expect(TextFingerprint(ReadingText(text)).containment(in: TextFingerprint(ReadingText(other))) < 0.3)
    }

    @Test func longTextsKeepAComparableShare() {
        var numbers = SeededNumbers(9)
        let words = (0..<20_000).map { _ in "word\(numbers.below(5000))" }
        let whole = TextFingerprint(ReadingText(words.joined(separator: " ")))
        let half = TextFingerprint(ReadingText(words[..<10_000].joined(separator: " ")))
        #expect(whole.shingles.count <= TextFingerprint.limit)
        #expect(whole.containment(in: half) > 0.9)
        let others = (0..<10_000).map { _ in "word\(numbers.below(5000))" }
        #expect(whole.containment(in: TextFingerprint(ReadingText(others.joined(separator: " ")))) < 0.05)
    }
}
