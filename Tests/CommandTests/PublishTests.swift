import Foundation
import Testing

@Suite struct PublishTests {
    @Test func aStudyIsPublishedAndItsReadersCanCheckIt() throws {
        let study = try SmallStudy(files: [
            "sources/eclac.yaml": "rights: CC BY 4.0\n",
            "pipeline.yaml": """
            name: mine
            title: A small study
            extends: base
            publication:
              authors:
                - {family: Kim, given: Ana}
              licence: CC-BY-4.0
              date: 2026-11-24

            """,
        ])
        #expect(try study.run().status == 0)
        let published = try Program.run(["publish", "Output/mine", "Given/mine"], in: study.folder.path)
        #expect(published.status == 0, "\(published.words)")
        #expect(published.output == "Given/mine\n")
        #expect(published.words.contains("1 texts given, 2 withheld"))
        #expect(FileManager.default.fileExists(atPath: study.folder.path + "/Given/mine/texts/page.txt"))
        #expect(!FileManager.default.fileExists(atPath: study.folder.path + "/Given/mine/texts/talks.txt"))
        // The sources are at hand: withheld texts are read again and compared.
        let verified = try Program.run(["verify", "Given/mine", "--pipeline", "mine"], in: study.folder.path)
        #expect(verified.status == 0, "\(verified.output)")
        #expect(verified.words.contains("3 sources read again, 0 not at hand"))
        try study.folder.write(
            "mine/texts/talks.txt", SmallStudy.talks.replacingOccurrences(of: "Seoul", with: "Busan"))
        let changed = try Program.run(["verify", "Given/mine", "--pipeline", "mine"], in: study.folder.path)
        #expect(changed.status == 1)
        #expect(changed.output.contains("publication talks, text_sha256: the source reads otherwise"))
        #expect(try study.folder.read("Given/mine/CITATION.cff").contains("family-names: \"Kim\""))
    }

    @Test func aDatasetThatWasTamperedWithIsNotPublished() throws {
        let study = try SmallStudy()
        _ = try study.run()
        let table = try study.folder.read("Output/mine/evidence.csv")
        try study.folder.write(
            "Output/mine/evidence.csv", table.replacingOccurrences(of: "July 2, 2014", with: "July 3, 2014"))
        let refused = try Program.run(["publish", "Output/mine", "Given"], in: study.folder.path)
        #expect(refused.status == 1)
        #expect(refused.words.contains("does not verify, so nothing was published"))
        #expect(!FileManager.default.fileExists(atPath: study.folder.path + "/Given"))
    }

    @Test func mistakesInAPublicationNameTheirPlace() throws {
        let study = try SmallStudy(files: [
            "pipeline.yaml": """
            name: mine
            extends: base
            publication:
              authors:
                - {given: Ana}
                - {family: Kim, orcid: 0000-0002-1825-0098}
              date: tomorrow
              doi: https://doi.org/10.1/x

            """
        ])
        let outcome = try study.run()
        #expect(outcome.status == 2)
        for words in [
            "pipeline.yaml:5:", "pipeline.yaml:6:", "no ORCID", "pipeline.yaml:7:", "pipeline.yaml:8:", "no DOI",
        ] {
            #expect(outcome.words.contains(words), "\(words) in \(outcome.words)")
        }
    }
}
