import Dataset
import Foundation
import Testing

@Suite struct ReportTests {
    let html = Report(contents: SampleStudy.assembled().contents, run: SampleDataset.run).html

    @Test func nothingIsFetchedAndNothingRuns() {
        #expect(!html.contains("<script"))
        #expect(!html.contains(" src="))
        #expect(!html.contains("url("))
        #expect(!html.contains("@import"))
        #expect(!html.contains("href=\"http"))
        #expect(html.contains("default-src 'none'"))
    }

    @Test func everyLinkLeadsToOnePlace() throws {
        let ids = attributes("id")
        #expect(Set(ids).count == ids.count)
        let links = attributes("href").map { String($0.dropFirst()) }
        #expect(links.count >= 7)
        #expect(Set(links).isSubset(of: ids))
    }

    @Test func whatIsReconstructedSaysSoWhereverItStands() {
        for (place, text) in html.components(separatedBy: "</summary>").dropLast().enumerated() {
            guard let summary = text.components(separatedBy: "<summary>").last, summary.contains("evt-") else {
                continue
            }
            #expect(summary.contains("class=\"reconstructed\""), "summary \(place)")
        }
        for quote in html.components(separatedBy: "<blockquote").dropFirst() {
            let quote = quote.components(separatedBy: "</blockquote>")[0]
            #expect(quote.contains(quote.contains("<code>web:") ? ">reconstructed<" : ">original<"))
        }
        #expect(html.contains("1 original, 1 <span class=\"reconstructed\">reconstructed</span>"))
    }

    @Test func everyQuoteStandsMarkedWithItsPlace() {
        let quotes = html.components(separatedBy: "<blockquote").dropFirst()
        #expect(
            quotes.contains { $0.contains("<mark>third time</mark>. They signed nothing.") && $0.contains("p. iv") })
    }

    @Test func wordsOfASourceAreNeverMarkup() {
        var contents = SampleDataset.contents()
        let attack = "<img src=x onerror=alert(1)>\"'&"
        contents.events[0].title = attack
        contents.documents[0].title = attack
        contents.documents[1].error = attack
        contents.actors[0].name = attack
        contents.evidence[1].quote = attack
        contents.conflicts[0].reason = attack
        contents.claims[0].title = attack
        contents.mentions[0].rule = attack
        let html = Report(contents: contents, run: SampleDataset.run).html
        #expect(!html.contains("<img"))
        #expect(html.components(separatedBy: "&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;").count > 8)
    }

    @Test func claimsShowBothVerdicts() {
        let html = Report(contents: SampleDataset.contents(), run: SampleDataset.run).html
        #expect(html.contains("<span class=\"supported\">supported</span>"))
        #expect(html.contains("<span class=\"uncovered\">uncovered</span>"))
        #expect(!self.html.contains("The paper’s claims"))
    }

    @Test func aLargeReportLeavesQuotesToTheTables() {
        var contents = SampleDataset.contents()
        let event = contents.events[0]
        contents.events = (0...5000).map { number in
            var row = event
            row.eventID = "evt-\(number)"
            return row
        }
        let html = Report(contents: contents, run: SampleDataset.run).html
        #expect(html.utf8.count < 5000 * 600)
        #expect(html.contains("their quotes are in <code>evidence.csv</code>"))
        #expect(html.components(separatedBy: "class=\"reconstructed\"").count > 5000)
    }

    private func attributes(_ name: String) -> [String] {
        html.components(separatedBy: " \(name)=\"").dropFirst().map { $0.components(separatedBy: "\"")[0] }
    }
}
