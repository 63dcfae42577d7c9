import Foundation
import Testing

@Suite struct RunTests {
    @Test func aStudyBecomesADatasetThatVerifies() throws {
        let study = try SmallStudy()
        let outcome = try study.run()
        #expect(outcome.status == 0, "\(outcome.words)")
        let documents = try study.table("documents")
        #expect(documents.map { $0["status"] } == ["read", "read", "read"])
        #expect(documents.first { $0["document_id"] == "page" }?["published"] == "2014-07-05")
        let events = try study.table("events")
        #expect(events.contains { $0["type"] == "meeting" && $0["edtf"] == "2014-07-02" && $0["country"] == "KOR" })
        #expect(events.contains { $0["type"] == "seminar" && $0["edtf"] == "2014-07-04" && $0["country"] == "CHL" })
        let verified = try Program.run(["verify", "Output/mine", "--pipeline", "mine"], in: study.folder.path)
        #expect(verified.status == 0, "\(verified.output)")
        #expect(verified.words.contains("0 faults"))
        #expect(verified.words.contains("3 sources read again"))
    }

    @Test func theSameStudyGivesTheSameBytesHoweverItIsRun() throws {
        let study = try SmallStudy()
        #expect(try study.run(["--jobs", "1"]).status == 0)
        let first = try study.dataset()
        #expect(first.count > 20)
        #expect(try study.run(["--jobs", "4"]).status == 0)
        #expect(try study.dataset() == first, "with the work store")
        #expect(try study.run(["--fresh"]).status == 0)
        #expect(try study.dataset() == first, "done anew")
        try FileManager.default.removeItem(atPath: study.folder.path + "/Output/.work")
        #expect(try study.run(["--jobs", "4"]).status == 0)
        #expect(try study.dataset() == first, "without the work store")
        try FileManager.default.removeItem(atPath: study.folder.path + "/mine/identifiers.jsonl")
        #expect(try study.run().status == 0)
        #expect(try study.dataset()["events.csv"] == first["events.csv"], "without the ledger")
    }

    @Test func whatDidNotChangeIsNotDoneAgain() throws {
        let study = try SmallStudy()
        _ = try study.run()
        // Stamps younger than two seconds are not trusted, which costs a hash and nothing else.
        try study.folder.write("mine/texts/note.txt", SmallStudy.note + " A visita durou dois dias.")
        let outcome = try study.run(["--why"])
        #expect(outcome.words.contains("talks: nothing it depends on changed"))
        #expect(outcome.words.contains("page: nothing it depends on changed"))
        #expect(outcome.words.contains("note: read again"))
    }

    @Test func identifiersStandWhenDocumentsComeAndGo() throws {
        let study = try SmallStudy()
        _ = try study.run()
        let before = Set(try study.table("events").compactMap { $0["event_id"] })
        try study.register([
            "another\ttexts/talks.txt\t\tmofa\treconstructed\tMOFA 2014 b\t\ten\t2014-07-04",
            "page\ttexts/page.html\t\teclac\treconstructed\tECLAC 2014 a\t\t\t",
            "talks\ttexts/talks.txt\t\tmofa\treconstructed\tMOFA 2014 a\t\ten\t2014-07-03",
            "note\ttexts/note.txt\t\tmfa-brazil\treconstructed\tMRE 2013 a\t\tpt\t2013-06-12",
        ])
        _ = try study.run()
        let after = Set(try study.table("events").compactMap { $0["event_id"] })
        #expect(before.isSubset(of: after))
    }

    @Test func originalsAloneLeaveReconstructedDocumentsOut() throws {
        let study = try SmallStudy(
            rows: ["own\ttexts/own.txt\t\tmofa\toriginal\tMOFA 2013 c\t\ten\t2013-02-01"],
            files: ["texts/own.txt": "The President visited Mexico on January 30, 2013.\n"])
        _ = try study.run(["--originals-only"])
        #expect(try study.table("documents").map { $0["document_id"] } == ["own"])
    }

    @Test func twoRunsOfOneStudyDoNotMeet() throws {
        let study = try SmallStudy()
        _ = try study.run()
        let lock = study.folder.path + "/Output/.work/mine/lock"
        let held = open(lock, O_RDWR)
        #expect(flock(held, LOCK_EX | LOCK_NB) == 0)
        let outcome = try study.run()
        #expect(outcome.status == 1)
        #expect(outcome.words.contains("another run works on this study"))
        close(held)
    }
}
