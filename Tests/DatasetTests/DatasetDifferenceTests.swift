import Dataset
import Formats
import Foundation
import Testing

@Suite struct DatasetDifferenceTests {
    @Test func equalDatasetsDoNotDiffer() {
        let difference = compare { _, _ in }
        #expect(difference.isEmpty)
        #expect(difference.text == "no difference\n")
    }

    @Test func aChangedFieldIsNamedWithBothValues() throws {
        let difference = compare { contents, _ in
            contents.events[0].edtf = "2012-05-03"
            contents.events[0].confidence = 0.2
        }
        let change = try #require(difference.events.first)
        #expect(change.kind == .changed)
        #expect(change.cells.map(\.column) == ["edtf", "confidence"])
        #expect(difference.text.contains("    edtf: ‘2012-05-02’ → ‘2012-05-03’\n"))
        #expect(difference.json["events"]?.array?[0]["fields"]?.array?[0]["new"] == "2012-05-03")
    }

    @Test func confidenceAloneIsNoChange() {
        #expect(compare { contents, _ in contents.events[0].confidence = 0.9 }.isEmpty)
    }

    @Test func aMergedEventSaysWhatItBecame() throws {
        let difference = compare { contents, _ in
            var identifier = contents.identifiers[0]
            identifier.redirectsTo = "evt-zzzzzzzzzz"
            contents.identifiers = [identifier]
            contents.events[0].eventID = "evt-zzzzzzzzzz"
            for index in contents.mentions.indices { contents.mentions[index].eventID = "evt-zzzzzzzzzz" }
        }
        #expect(difference.events.map(\.kind) == [.lost, .gained])
        #expect(difference.events[0].causes.contains("it was found to be evt-zzzzzzzzzz"))
    }

    @Test func rulesAndDocumentsAreNamedAsCauses() throws {
        let rule = compare { contents, _ in
            contents.mentions[1].rule = "meeting.said"
            contents.events[0].place = ""
        }
        #expect(rule.events[0].causes == ["rule meeting.said reads it now"])
        let bytes = compare { contents, _ in
            contents.documents[0].sha256 = SHA256Digest(of: "other").hexadecimal
            contents.events[0].place = ""
        }
        #expect(bytes.documents.map(\.kind) == [.bytes])
        #expect(bytes.events[0].causes == ["document doc-1 has other bytes"])
        let knowledge = compare { contents, run in
            contents.events[0].place = ""
            run.knowledge[0] = .init(path: run.knowledge[0].path, sha256: SHA256Digest(of: "new").hexadecimal)
        }
        #expect(knowledge.events[0].causes == ["rules changed: sample/rules/meeting.rules"])
    }

    @Test func namesDecisionsAndVersionsAreNamedAsCauses() throws {
        let name = compare { contents, _ in
            var row = ActorNameRow()
            row.actorID = "KOR"
            row.language = "en"
            row.name = contents.evidence[0].quote
            contents.actorNames.append(row)
            contents.events[0].place = ""
        }
        #expect(name.events[0].causes.first?.hasSuffix("of KOR (en) was added") == true, "\(name.events[0].causes)")
        let decision = compare { contents, _ in contents.events[0].review = "accepted" }
        #expect(decision.events[0].causes == ["a reviewer decided: accepted"])
        let version = compare { contents, run in
            contents.events[0].place = ""
            run.environment[0] = .init(name: run.environment[0].name, version: "99")
        }
        #expect(version.events[0].causes.first?.hasPrefix("versions changed: ") == true)
        let unrelated = compare { contents, _ in
            var row = ActorNameRow()
            row.actorID = "ZZZ"
            row.name = "Nowhere at all"
            contents.actorNames.append(row)
            contents.events[0].place = ""
        }
        #expect(unrelated.events[0].causes.isEmpty)
    }

    @Test func gainedAndLostEvidenceIsListed() throws {
        let difference = compare { contents, _ in
            contents.evidence[4].evidenceID = "evd-50"
        }
        #expect(difference.events[0].evidenceGained == ["evd-50"])
        #expect(difference.events[0].evidenceLost == ["evd-5"])
    }

    @Test func verdictsThatTurnAreListed() throws {
        let difference = compare { contents, _ in
            contents.claims[0].verdict = "contradicted"
        }
        #expect(difference.verdicts.map(\.new) == ["contradicted"])
        #expect(difference.text.contains("claim clm-1: supported → contradicted; on originals uncovered → uncovered"))
        let gone = compare { contents, _ in contents.claims = [] }
        #expect(gone.verdicts.map(\.old) == ["supported"])
    }

    @Test func thePageEscapesWhatItShows() {
        let html = compare { contents, _ in contents.events[0].title = "<script>alert(1)</script>" }.html
        #expect(!html.contains("<script"))
        #expect(html.contains("&lt;script&gt;"))
    }

    private func compare(_ change: (inout DatasetContents, inout RunDescription) -> Void) -> DatasetDifference {
        var contents = SampleDataset.contents()
        var run = SampleDataset.run
        change(&contents, &run)
        return DatasetDifference(old: SampleDataset.contents(), SampleDataset.run, new: contents, run)
    }
}
