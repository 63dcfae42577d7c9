import Dataset
import Documents
import Formats
import Foundation
import Testing

/// Citations, panels and crosswalks: tables made of the others.
@Suite struct DerivedTablesTests {
    let folder: TemporaryFolder
    var out: String { folder.path + "/out" }

    init() throws { folder = try TemporaryFolder() }

    func write(_ contents: DatasetContents) throws {
        try DatasetWriter(run: SampleDataset.run).write(contents, to: out)
    }

    func lines(_ file: String) throws -> [String] {
        try String(contentsOfFile: out + "/" + file, encoding: .utf8).split(separator: "\n").map(String.init)
    }

    func cells(_ file: String) throws -> [[String]] {
        try lines(file).map { $0.components(separatedBy: "\t") }
    }

    @Test func everyEventIsCitedToThePage() throws {
        try write(SampleStudy.assembled().contents)
        let rows = try EventCitationRow.table.read(from: out)
        let event = try #require(rows.first?.eventID)
        let own = rows.filter { $0.eventID == event }
        #expect(own.map(\.documentID) == ["page", "web"], "the original first")
        #expect(own.map(\.rank) == [1, 2])
        #expect(own[0].pages == [1])
        #expect(own[0].pageLabels == ["iv"])
        #expect(own[0].citation.contains("p. iv"))
        #expect(own[1].citation.contains("“Reunión”"))
        #expect(own[1].citation.hasSuffix("[reconstructed]"))
        #expect(!own[0].citation.contains("[reconstructed]"))
    }

    @Test func panelsCountWhatOccurredAndKeepDocumentedZeros() throws {
        var contents = SampleDataset.contents()
        var planned = contents.events[0]
        planned.eventID = "evt-000000000p"
        planned.status = "planned"
        var open = contents.events[0]
        open.eventID = "evt-000000000d"
        open.dateStart = open.dateStart?.adding(days: -400)
        contents.events += [planned, open]
        try write(contents)
        let monads = try MonadYearRow.table.read(from: out)
        // The period of the sample study: 2010 to 2012, both states each year.
        #expect(monads.map(\.year) == [2010, 2011, 2012, 2010, 2011, 2012])
        #expect(monads.filter { $0.actorID == "KOR" }.map(\.counts.events) == [0, 0, 1])
        #expect(monads.last?.counts[type: "meeting"] == 1)
        #expect(monads.last?.counts[type: "visit"] == 0)
        #expect(monads.last?.counts.reconstructed == 1)
        let dyads = try DyadYearRow.table.read(from: out)
        #expect(dyads.map { [$0.actorID1, $0.actorID2] }.allSatisfy { $0 == ["CHL", "KOR"] })
        #expect(dyads.map(\.counts.events) == [0, 0, 1])
    }

    @Test func aMeetingIsTwoDirectedPairsInTheLayoutsOfOthers() throws {
        var contents = SampleDataset.contents()
        contents.events[0].cameo = "040"
        contents.events[0].plover = "CONSULT"
        try write(contents)
        let gdelt = try cells("crosswalk/gdelt.tsv")
        #expect(gdelt.count == 2)
        #expect(gdelt.allSatisfy { $0.count == 61 })
        #expect(gdelt[0][1] == "20120502" && gdelt[0][2] == "201205" && gdelt[0][3] == "2012")
        #expect(gdelt[0][4] == "2012.4164")
        #expect(Set(gdelt.map { [$0[5], $0[15]] }) == [["KORGOV", "CHLGOV"], ["CHLGOV", "KORGOV"]])
        #expect(gdelt[0][26...29] == ["040", "040", "04", "1"])
        #expect(gdelt[0][30] == "1")
        #expect(gdelt[0][51...53] == ["4", "Seoul, KOR", "KS"])
        #expect(Set(gdelt.map { $0[0] }).count == 2)
        let icews = try cells("crosswalk/icews.tsv")
        #expect(icews.allSatisfy { $0.count == 20 })
        #expect(icews.count == 3)
        #expect(icews[1][7] == "1")
        let polecat = try cells("crosswalk/polecat.tsv")
        #expect(polecat.allSatisfy { $0.count == 40 })
        #expect(polecat[1][2] == "CONSULT")
        #expect(polecat[1][8].components(separatedBy: "; ").sorted() == ["CHL", "KOR"])
        #expect(polecat[1][15] == "None")
        #expect(try lines("crosswalk/losses.csv") == ["format,event_id,reason"])
    }

    @Test func whatIsLostIsNamedAndCounted() throws {
        var contents = SampleDataset.contents()
        contents.events[0].cameo = "040"
        contents.events[0].dateStart = nil
        contents.events[0].dateEnd = nil
        try write(contents)
        #expect(
            try lines("crosswalk/losses.csv").dropFirst() == [
                "gdelt,\(SampleDataset.eventID),no first day", "icews,\(SampleDataset.eventID),no first day",
                "polecat,\(SampleDataset.eventID),no PLOVER type",
            ])
        #expect(try lines("crosswalk/README.md").contains("| gdelt | 0 | 1 | no first day: 1 |"))
    }

    @Test func aVisitLeadsFromVisitorToHost() throws {
        var contents = SampleDataset.contents()
        contents.events[0].type = "visit"
        contents.events[0].subtype = "state"
        contents.events[0].cameo = "042"
        for index in contents.participants.indices {
            contents.participants[index].role = contents.participants[index].actorID == "KOR" ? "visitor" : "host"
        }
        try write(contents)
        let gdelt = try cells("crosswalk/gdelt.tsv")
        #expect(gdelt.map { [$0[5], $0[15]] } == [["KORGOV", "CHLGOV"]])
    }

    @Test func theCitationFileAndTheCrateSayWhoMadeIt() throws {
        var run = SampleDataset.run
        run.publication.authors = [.init(family: "Núñez: \"Ñ\"", given: "Ana", orcid: "0000-0002-1825-0097")]
        run.publication.licence = "CC-BY-4.0"
        try DatasetWriter(run: run).write(SampleDataset.contents(), to: out)
        let citation = try lines("CITATION.cff")
        #expect(citation.contains("cff-version: 1.2.0"))
        #expect(citation.contains(#"  - family-names: "Núñez: \"Ñ\"""#))
        #expect(citation.contains(#"    orcid: "https://orcid.org/0000-0002-1825-0097""#))
        let crate = try String(contentsOfFile: out + "/ro-crate-metadata.json", encoding: .utf8)
        for part in [
            "https://w3id.org/ro/wfrun/process/0.5", "\"CreateAction\"", "\"#document/doc-1\"", "0000-0002-1825-0097",
        ] {
            #expect(crate.contains(part), "\(part)")
        }
        let read = try DatasetReader(folder: out).read()
        #expect(read.run == run)
    }
}

extension RecordTable {
    fileprivate func read(from folder: String) throws -> [Row] {
        var faults: [DatasetFault] = []
        let rows = try read(from: folder, faults: &faults)
        #expect(faults == [])
        return rows
    }
}
