import Formats
import Reconciliation
import Testing

@Suite struct LedgerFileTests {
    private let lines: [LedgerLine] = [
        .founded(
            event: "evt-0000000001",
            mention: FoundingMention(document: "d1", type: "visit", quote: "visited “seoul”", occurrence: 2),
            facts: "stop;2012-05;KOR"),
        .told(
            event: "evt-0000000001", mention: FoundingMention(document: "d2", type: "visit", quote: "visita"), facts: ""
        ),
        .redirected(event: "evt-0000000002", to: "evt-0000000001"),
    ]

    @Test func whatIsWrittenIsReadAgain() {
        var faults: [Fault] = []
        let reading = Ledger.read(Ledger.text(of: lines), file: "identifiers.jsonl", faults: &faults)
        #expect(reading.ledger.lines == lines)
        #expect(faults.isEmpty)
        #expect(reading.repaired == nil)
    }

    @Test func aTornLastLineIsLeftOutAndReported() {
        let text = Ledger.text(of: lines)
        for cut in 1..<70 {
            var faults: [Fault] = []
            let torn = String(text.dropLast(cut))
            let reading = Ledger.read(torn, file: "identifiers.jsonl", faults: &faults)
            #expect(faults.isEmpty)
            if cut == 1 {
                // Only the line end is missing: the record is whole.
                #expect(reading.ledger.lines == lines)
                #expect(reading.repaired == text)
            } else {
                #expect(reading.ledger.lines == Array(lines.dropLast()))
                #expect(reading.message?.contains("identifiers.jsonl:3") == true)
                #expect(reading.repaired == Ledger.text(of: Array(lines.dropLast())))
            }
        }
    }

    @Test func aBrokenLineInsideIsAFaultThatNamesItsLine() {
        var faults: [Fault] = []
        let text = Ledger.text(of: lines)
        let broken = "{\"event_id\":\"evt-1\",\"line\":\"born\"}\nno json\n" + text
        let reading = Ledger.read(broken, file: "identifiers.jsonl", faults: &faults)
        #expect(reading.ledger.lines == lines)
        #expect(faults.map(\.line) == [1, 2])
        #expect(faults[0].expected.contains("founded"))
    }

    @Test func redirectsAreFollowedUntilAnEventStandsAgain() {
        let mention = FoundingMention(document: "d", type: "visit", quote: "q")
        let ledger = Ledger(lines: [
            .founded(event: "evt-a", mention: mention, facts: ""),
            .founded(event: "evt-b", mention: mention, facts: ""),
            .founded(event: "evt-c", mention: mention, facts: ""), .redirected(event: "evt-c", to: "evt-b"),
            .redirected(event: "evt-b", to: "evt-a"),
        ])
        #expect(ledger.resolve("evt-c") == "evt-a")
        #expect(ledger.events.map(\.redirectsTo) == [nil, "evt-a", "evt-a"])
        let revived = ledger.appending([.founded(event: "evt-b", mention: mention, facts: "")])
        #expect(revived.resolve("evt-c") == "evt-b")
    }
}
