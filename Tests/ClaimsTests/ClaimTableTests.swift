import Claims
import Events
import Formats
import Testing

@Suite struct ClaimTableTests {
    private var claims: [Claim] {
        let fields = Story.event(
            "meeting", "session", "2012-03-16/2012-03-19", ["KOR:attendee", "iadb:organizer", "export|import"],
            country: "URY", place: "Montevideo", ordinal: 53, title: "53rd\tAnnual “Assembly”", amount: "12.5")
        return [
            Claim(
                id: "clm-a", paper: "paper", page: 12, start: 100, end: 140, passageHash: "abc", fields: fields,
                citations: ["MOFA, 2006, p. 78", "IDB, 2015 [iadb]", "Uk Heo and Roehrig, 2014; p. 151"].compactMap {
                    ClaimCitation(written: $0)
                }),
            Claim(
                id: "clm-b", paper: "paper", page: nil, start: 200, end: 210, passageHash: "def",
                fields: EventFields(type: "visit", subtype: "tour", status: .planned), citations: []),
        ]
    }

    @Test func whatIsWrittenIsReadAgain() {
        var faults: [Fault] = []
        let text = ClaimTable.text(of: claims)
        #expect(ClaimTable.read(text: text, file: "claims.tsv", faults: &faults) == claims)
        #expect(faults.isEmpty, "\(faults)")
        #expect(ClaimTable.text(of: ClaimTable.read(text: text, file: "claims.tsv", faults: &faults)) == text)
    }

    @Test func everyMistakeIsNamedAtItsPlace() {
        let text = """
            claim_id\tpaper\ttype\tpage\tedtf\tstatus\tcitations
            clm-1\tp\tvisit\ttwelve\t2012-13\tdone\tMOFA
            clm-1\tp\t\t3\t2012\toccurred\tMOFA, 2012
            clm-2\tp\tvisit\t3\t2012\toccurred\tMOFA, 2012
            """
        var faults: [Fault] = []
        let read = ClaimTable.read(text: text, file: "claims/a.tsv", faults: &faults)
        #expect(read.map(\.id) == ["clm-2"])
        #expect(faults.count == 6)
        #expect(faults.filter { $0.line == 2 }.count == 4)
        #expect(faults.first { $0.problem.contains("2012-13") }.map { [$0.line, $0.column] } == [2, 22])
    }
}
