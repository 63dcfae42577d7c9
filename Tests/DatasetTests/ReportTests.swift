import Foundation
import Testing

@testable import Dataset

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

    /// A number leads to its rows: by a link, or as the heading or summary that the rows stand under.
    @Test func noCountStandsWithoutALink() {
        let counted: Set<Substring> = [
            "events", "documents", "quotes", "claims", "conflicts", "pairs", "mentions", "read", "original",
            "reconstructed",
            "files", "rules", "supported",
        ]
        for html in [html, Report(contents: SampleDataset.contents(), run: SampleDataset.run).html] {
            var body = html.components(separatedBy: "<body>")[1]
            for tag in ["svg", "a", "summary", "h3", "code", "blockquote", "footer", "cite"] {
                body = without(tag, in: body)
            }
            #expect(!body.isEmpty)
            let words = body.components(separatedBy: "<").map { $0.components(separatedBy: ">").last ?? "" }.joined()
                .split { !$0.isLetter && !$0.isNumber && $0 != "-" }
            let loose = zip(words, words.dropFirst()).filter { (Int($0) ?? 0) > 0 && counted.contains($1) }
            #expect(loose.map { "\($0) \($1)" } == [])
            let cells = body.components(separatedBy: "<td").dropFirst().map {
                $0.components(separatedBy: "</td>")[0].components(separatedBy: ">").dropFirst().joined(separator: ">")
            }
            #expect(cells.filter { (Int($0) ?? 0) > 0 } == [])
        }
    }

    private func without(_ tag: String, in html: String) -> String {
        let parts = html.replacing("<\(tag)>", with: "<\(tag) ").components(separatedBy: "<\(tag) ")
        return parts[0]
            + parts.dropFirst().map {
                $0.components(separatedBy: "</\(tag)>").dropFirst().joined(separator: "</\(tag)>")
            }.joined()
    }

    @Test func aListChoosesAmongTheRowsThatCountForIt() throws {
        var contents = SampleDataset.contents()
        var other = contents.events[0]
        other.eventID = "evt-000000000x"
        contents.events.append(other)
        let html = Report(contents: contents, run: SampleDataset.run).html
        let classes = html.components(separatedBy: " class=\"").dropFirst().map {
            $0.components(separatedBy: "\"")[0].split(separator: " ")
        }
        let lists = html.components(separatedBy: "id=\"list-").dropFirst()
        #expect(lists.count > 3)
        for list in lists {
            let number = list.prefix { $0.isNumber }
            let title = list.components(separatedBy: "<h3>")[1].components(separatedBy: "</h3>")[0]
            let count = try #require(Int(title.components(separatedBy: ": ").last ?? ""))
            #expect(classes.count { $0.contains("l\(number)") } == count, "\(title)")
            #expect(html.contains(".rows:has(#list-\(number):target)>:not(.l\(number),.list){display:none}"))
        }
    }

    @Test func accuracyStandsWithItsIntervalOrIsSaidToBeMissing() throws {
        #expect(html.contains("The study records no accuracy figures"))
        var run = SampleDataset.run
        run.accuracy = [
            AccuracyFigure(
                set: "check", language: "es", measure: "events-strict", documents: 42, wanted: 300, found: 280,
                hits: 130, f1: 0.4483, low: 0.401, high: 0.4966, digest: "d")
        ]
        let html = Report(contents: SampleDataset.contents(), run: run).html
        #expect(html.contains("check, es <small>n = 42</small>"))
        #expect(html.contains(".448 <small>.401–.497<br>300, 280, 130</small>"))
    }

    @Test func neighbouringQuotesAreOnePassage() throws {
        let contents = SampleDataset.contents()
        let evidence = contents.evidence.filter { $0.documentID == contents.evidence[0].documentID }
        let passages = QuotedPassages(evidence).passages
        #expect(passages.flatMap(\.rows).count == evidence.count)
        #expect(passages.count < evidence.count)
        let event = html.components(separatedBy: "<blockquote>").dropFirst()
        #expect(event.allSatisfy { $0.components(separatedBy: "<mark>").count > 1 })
    }

    @Test func whatIsReconstructedSaysSoWhereverItStands() {
        for (place, text) in html.components(separatedBy: "</summary>").dropLast().enumerated() {
            guard let summary = text.components(separatedBy: "<summary>").last, summary.contains("evt-") else {
                continue
            }
            #expect(summary.contains("<i>reconstructed</i>"), "summary \(place)")
        }
        for quote in html.components(separatedBy: "<blockquote").dropFirst() {
            let quote = quote.components(separatedBy: "</blockquote>")[0]
            #expect(quote.contains(quote.contains("#doc-web\"") ? ">reconstructed<" : ">original<"))
        }
        #expect(html.contains("1 original, 1</a> <i>reconstructed</i>"))
    }

    @Test func everyQuoteStandsMarkedWithItsPlace() {
        let quotes = html.components(separatedBy: "<blockquote").dropFirst()
        #expect(
            quotes.contains {
                $0.contains("<mark>third time</mark><sub>") && $0.contains("</sub>. They signed nothing.")
                    && $0.contains("p. iv")
            })
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
        #expect(html.components(separatedBy: "<i>reconstructed</i>").count > 5000)
    }

    private func attributes(_ name: String) -> [String] {
        html.components(separatedBy: " \(name)=\"").dropFirst().map { $0.components(separatedBy: "\"")[0] }
    }
}
