import Foundation
import Testing

/// What a run does again, and what it does not look at.
@Suite struct IncrementalTests {
    /// A study that has been run, its files older than the run's clock can mistake.
    private static func settled(rows: [String] = [], files: [String: String] = [:]) throws -> SmallStudy {
        let study = try SmallStudy(rows: rows, files: files)
        usleep(100_000)
        return study
    }

    @Test func anUnchangedStudyIsToldByItsStamps() throws {
        let study = try Self.settled()
        let first = try study.run()
        let dataset = try study.dataset()
        let second = try study.run()
        #expect(second.words.contains("nothing to do"))
        #expect(second.output == first.output)
        #expect(try study.dataset() == dataset)
        #expect(try study.run(["--json"]).output.contains(#""changed":false"#))
    }

    @Test(arguments: [
        "mine/texts/note.txt", "mine/documents.tsv", "mine/pipeline.yaml", "mine/rules/new.rules", "mine/reviews.jsonl",
        "mine/sources/mofa.yaml", "Output/mine/events.csv", "Output/mine/texts/page.txt",
    ])
    func whateverWasTouchedIsLookedAt(_ file: String) throws {
        let study = try Self.settled()
        _ = try study.run()
        let dataset = try study.dataset()
        usleep(50_000)
        let text = (try? study.folder.read(file)) ?? (file.hasSuffix(".yaml") ? "languages: [en]\n" : "")
        try study.folder.write(file, text)
        let outcome = try study.run()
        #expect(!outcome.words.contains("nothing to do"), "\(outcome.words)")
        #expect(try study.dataset()["events.csv"] == dataset["events.csv"])
    }

    @Test func aLostTextOfTheDatasetIsWrittenAgain() throws {
        let study = try Self.settled()
        _ = try study.run()
        let dataset = try study.dataset()
        try FileManager.default.removeItem(atPath: study.folder.path + "/Output/mine/texts/page.txt")
        #expect(!(try study.run().words.contains("nothing to do")))
        #expect(try study.dataset() == dataset)
    }

    @Test func aChangedNameConcernsTheTextsThatCanHoldIt() throws {
        let table = "actor_id\tlanguage\tname\tform\tvalid_from\tvalid_to\n"
        let study = try Self.settled(files: ["names/names.tsv": table])
        _ = try study.run()
        try study.folder.write("mine/names/names.tsv", table + "seoul\tpt\tVisitou Seul\tvariant\t\t\n")
        let outcome = try study.run(["--why"])
        #expect(outcome.words.contains("note: reading kept; extracted again: the name ‘Visitou Seul’ of seoul changed"))
        for other in ["talks", "page"] { #expect(outcome.words.contains("\(other): nothing it depends on changed")) }
        let dataset = try study.dataset()
        #expect(try study.run(["--fresh"]).status == 0)
        #expect(try study.dataset() == dataset)
    }

    @Test func aChangedRuleReadsNothingAgain() throws {
        let study = try Self.settled()
        _ = try study.run()
        try study.folder.write("mine/rules/own.rules", "# nothing yet\n")
        let outcome = try study.run(["--why"])
        for id in ["talks", "page", "note"] {
            #expect(
                outcome.words.contains("\(id): reading kept; extracted again: mine/rules/own.rules changed"),
                "\(outcome.words)")
        }
    }

    @Test func aChangedProfileConcernsItsIssuerAlone() throws {
        let study = try Self.settled()
        _ = try study.run()
        try study.folder.write("mine/sources/mofa.yaml", "self_names: [the Office of Talks]\n")
        let outcome = try study.run(["--why"])
        #expect(outcome.words.contains("talks: reading kept; extracted again: the profile of its issuer changed"))
        for other in ["note", "page"] { #expect(outcome.words.contains("\(other): nothing it depends on changed")) }
    }

    @Test func aFailureThatMayPassIsNotKept() throws {
        let study = try Self.settled()
        let reader = study.folder.path + "/reader.sh"
        try study.folder.write(
            "reader.sh",
            "#!/bin/sh\n[ -e \(study.folder.path)/fail ] && [ \"$1\" = --worker ] && exit 3\n"
                + "exec \(Program.folder)/chancery-reader \"$@\"\n")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: reader)
        try study.folder.write("fail", "")
        let environment = ["CHANCERY_READER": reader]
        let failed = try Program.run(["run", "mine"], in: study.folder.path, environment: environment)
        #expect(failed.status == 1)
        #expect(failed.output.contains("3 documents, 3 failed"))
        try FileManager.default.removeItem(atPath: study.folder.path + "/fail")
        let mended = try Program.run(["run", "mine"], in: study.folder.path, environment: environment)
        #expect(mended.status == 0, "\(mended.words)")
    }

    @Test func aFailureOfTheBytesThemselvesIsKept() throws {
        let study = try Self.settled(
            rows: ["broken\ttexts/broken.pdf\t\tmofa\toriginal"], files: ["texts/broken.pdf": "%PDF-1.4\nno PDF\n"])
        #expect(try study.run().status == 1)
        try study.folder.write("mine/rules/own.rules", "# nothing yet\n")
        let outcome = try study.run(["--why"])
        #expect(outcome.status == 1)
        #expect(outcome.words.contains("broken: nothing it depends on changed"), "\(outcome.words)")
        #expect(try study.run().status == 1, "told again where nothing is to do")
    }
}
