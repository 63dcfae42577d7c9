import Testing

@Suite struct DatePhraseTests {
    @Test(arguments: DatePhrases.all.map(\.language))
    func everyPhrasingMeansItsDates(language: String) throws {
        let lines = try #require(DatePhrases.all.first { $0.language == language }).lines
        for line in lines.split(separator: "\n") {
            let bar = try #require(line.lastIndex(of: "|"))
            let wanted = line[line.index(after: bar)...].split(separator: ";").map { part in
                String(part).replacing("=", with: " = ", maxReplacements: 1)
            }
            #expect(DateCorpus.dates(String(line[..<bar]), language) == wanted, "\(line)")
        }
    }
}
