import Documents
import Formats
import Testing

@testable import Annotation

@Suite struct DatePropertyTests {
    /// Words of all corpora in every order a fixed sequence gives: whatever is found must keep the promises of annotations.
    private static let texts: [(String, String)] = DateCorpus.groups.indices.flatMap { index in
        let group = DateCorpus.groups[index]
        let next = DateCorpus.groups[(index + 7) % DateCorpus.groups.count]
        return [
            (group.words.joined(separator: " "), group.language),
            (group.words.joined(separator: ", "), next.language),
            ((group.words + next.words).joined(separator: " - "), group.language),
        ]
    }

    @Test func intervalsRunForwardAndSpansNeverOverlap() {
        for (text, language) in Self.texts {
            let dates = DateCorpus.annotated(text, language).annotations.filter { $0.kind == .date }
            for date in dates {
                guard case .time(let time) = date.content, let interval = time.interval else { continue }
                if let from = interval.from, let to = interval.to { #expect(from < to, "\(text)") }
                #expect(time.edtf.flatMap { EDTF($0) } != nil, "\(time.edtf ?? "")")
            }
            for (left, right) in zip(dates, dates.dropFirst()) { #expect(left.span.end <= right.span.start, "\(text)") }
        }
    }

    @Test(arguments: DateKnowledge.texts.map(\.language))
    func orderOfRulesNeverMatters(language: String) throws {
        let text = try #require(DateKnowledge.texts.first { $0.language == language }).text
        func dates(_ shuffle: (inout [GrammarSource.Rule]) -> Void) -> [String] {
            var vocabulary = VocabularyBuilder()
            var source = GrammarReader(text: text, file: language).source
            shuffle(&source.rules)
            var compiler = GrammarCompiler(file: language)
            let numbered = compiler.compile(source, language: Language(rawValue: language), vocabulary: &vocabulary)
            let frozen = Vocabulary(vocabulary)
            let grammar = DateGrammar(numbered, frozen)
            let tokenizer = Tokenizer(vocabulary: frozen)
            var found: [String] = []
            for (text, own) in Self.texts where own == language {
                let reading = ReadingText(text)
                let tokens = tokenizer.tokens(of: reading)
                let range = 0..<min(tokens.count, 30)
                var chart = Chart(grammar: grammar, tokens: tokens, text: reading)
                chart.fill(range, of: range)
                found += chart.found(grammar.date).map { index in
                    let item = chart.items[index]
                    return "\(item.start)-\(item.end) \(grammar.names[Int(item.rule)]) \(item.rank)"
                }.sorted()
            }
            return found
        }
        let written = dates { _ in }
        #expect(!written.isEmpty)
        #expect(written == dates { $0.reverse() })
        for step in [7919, 104_729] {
            #expect(
                written
                    == dates { rules in
                        for index in rules.indices { rules.swapAt(index, (index * step + 13) % rules.count) }
                    })
        }
    }

    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            String(repeating: "7", count: 100_000), String(repeating: "of the ", count: 10_000),
            String(repeating: "5 ", count: 20_000), String(repeating: "1-", count: 20_000),
            String(repeating: "May 5, ", count: 5_000), String(repeating: "from May to ", count: 4_000),
            String(repeating: "3, 5, 7, ", count: 5_000) + "and 9 May 2011",
            String(repeating: "the Minister met his counterpart on 5 May 2011 and ", count: 1_000),
        ])
    func hostileTextCostsLinearTime(text: String) {
        for language in ["en", "es", "ko"] { _ = DateCorpus.annotated(text, language) }
    }

    @Test func impossibleDaysAreInvalidNotGuessed() {
        for (text, language) in [
            ("on 30 February 2015.", "en"), ("el 31 de abril de 2015.", "es"), ("em 30/02/2015.", "pt"),
        ] {
            let dates = DateCorpus.annotated(text, language).annotations
            #expect(dates.count == 1, "\(text)")
            guard case .time(let time)? = dates.first?.content else { continue }
            #expect(time.edtf == nil && time.interval == nil && time.invalid != nil, "\(text)")
        }
    }
}
