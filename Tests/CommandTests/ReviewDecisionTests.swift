import Foundation
import Testing

/// What a person decides on the page is on the disk, and the next run applies it.
@Suite(.serialized) struct ReviewDecisionTests {
    private static let isSoaking = ProcessInfo.processInfo.environment["CHANCERY_SOAK"] != nil

    private func study() throws -> SmallStudy {
        let study = try SmallStudy()
        #expect(try study.run(["--quiet"]).status == 0)
        return study
    }

    /// Evidence of a field of the note's visit.
    private func evidence(_ study: SmallStudy, _ field: String) throws -> [String: String] {
        try #require(
            try study.table("evidence").first { $0["document_id"] == "note" && $0["field"] == field })
    }

    @Test func aRejectedQuoteIsAppliedByTheNextRunAndTakenBack() throws {
        let study = try study()
        let date = try evidence(study, "date")
        let before = try study.dataset()
        let review = try RunningReview(study, ["--reviewer", "ana"])
        let decision = try review.decide(["decision": "reject", "evidence": date["evidence_id"]!])
        #expect(decision.status == 200)
        let ledger = try study.folder.read("mine/reviews.jsonl")
        #expect(ledger.contains("\"reviewer\":\"ana\"") && ledger.contains("\"field\":\"date\""))
        #expect(!ledger.contains("mnt-"))
        #expect(try study.run(["--quiet"]).status == 0)
        let event = try #require(try study.table("events").first { $0["event_id"] == date["event_id"] })
        #expect(event["edtf"] == "")
        #expect(event["review"] == "corrected")
        let set = try #require(try study.table("evidence").first { $0["evidence_id"] == date["evidence_id"] })
        #expect(set["event_id"] == "")
        #expect(try Program.run(["verify", "Output/mine", "--quiet"], in: study.folder.path).status == 0)
        // The page sees the new dataset, and still shows what was set aside.
        let shown = try review.json("/api/event?id=\(date["event_id"]!)")
        #expect("\(shown)".contains(date["evidence_id"]!))
        #expect("\(shown["row"] ?? "")".contains("corrected"))
        let written = try #require(decision.answer["written"] as? [String])
        #expect(try review.decide(["decision": "undo", "undoes": written]).status == 200)
        #expect(try review.decide(["decision": "undo", "undoes": written]).status == 422)
        #expect(try study.run(["--quiet"]).status == 0)
        #expect(try study.dataset()["evidence.csv"] == before["evidence.csv"])
        #expect(try study.dataset()["events.csv"] == before["events.csv"])
    }

    @Test func aRejectedTellingLeavesAndAMissedEventComes() throws {
        let study = try study()
        let mention = try #require(try study.table("mentions").first { $0["document_id"] == "note" })
        let review = try RunningReview(study)
        #expect(try review.decide(["decision": "reject", "mentions": [mention["mention_id"]!]]).status == 200)
        let missed: [String: Any] = [
            "decision": "missed", "document": "note", "quote": "se reuniu com o chanceler coreano", "type": "meeting",
            "fields": ["subtype": "talks", "edtf": "2013-06-10", "participants": "BRA|KOR", "country": "KOR"],
        ]
        #expect(try review.decide(missed).status == 200)
        for (change, words) in [
            (["quote": "words nobody wrote"], "do not stand"), (["type": "party"], "no type"),
            (["document": "nothing"], "no document"),
        ] {
            let answer = try review.decide(missed.merging(change as [String: Any]) { $1 })
            #expect(answer.status == 422)
            #expect((answer.answer["error"] as? String ?? "").contains(words))
        }
        #expect(try study.run(["--quiet"]).status == 0)
        let after = try study.table("mentions").filter { $0["document_id"] == "note" }
        #expect(after.first { $0["mention_id"] == mention["mention_id"] }?["event_id"] == "")
        #expect(
            try !study.table("events").contains {
                $0["event_id"] == mention["event_id"] && $0["type"] == mention["type"]
            })
        #expect(try Program.run(["verify", "Output/mine", "--quiet"], in: study.folder.path).status == 0)
    }

    @Test func nonsenseIsRefusedInWords() throws {
        let study = try study()
        let date = try evidence(study, "date")["evidence_id"]!
        let review = try RunningReview(study)
        for decision: [String: Any] in [
            ["decision": "maybe"], ["decision": "accept"], ["decision": "accept", "mentions": ["mnt-nothing"]],
            ["decision": "reject", "evidence": "evd-nothing"],
            ["decision": "correct", "evidence": date, "value": "some day"],
            ["decision": "correct", "evidence": try evidence(study, "participant")["evidence_id"]!, "value": "nobody"],
            ["decision": "undo", "undoes": ["rvw-nothing"]], ["decision": "same", "mentions": []],
        ] {
            #expect(try review.decide(decision).status == 422, "\(decision)")
        }
        #expect(!FileManager.default.fileExists(atPath: study.folder.path + "/mine/reviews.jsonl"))
    }

    @Test func blindReviewersSeeOthersAnswersAfterTheirOwnAndDisagreementWaits() throws {
        let study = try study()
        let date = try evidence(study, "date")
        let ana = try RunningReview(study, ["--reviewer", "ana"])
        let bea = try RunningReview(study, ["--reviewer", "bea", "--blind"])
        #expect(try ana.decide(["decision": "reject", "evidence": date["evidence_id"]!]).status == 200)
        func votes() throws -> String { "\(try bea.json("/api/event?id=\(date["event_id"]!)")["decisions"] ?? "")" }
        #expect(!(try votes()).contains("ana"))
        #expect(try bea.decide(["decision": "accept", "evidence": date["evidence_id"]!]).status == 200)
        #expect((try votes()).contains("ana"))
        #expect(ana.get("/api/list?kind=disputes")?.body.contains("\"total\":1") == true)
        let run = try study.run()
        #expect(run.words.contains("disagree") || run.output.contains("disagree"))
        #expect(try study.table("events").first { $0["event_id"] == date["event_id"] }?["edtf"] != "")
        #expect(
            try ana.decide(["decision": "reject", "evidence": date["evidence_id"]!, "adjudicates": true]).status == 200)
        #expect(ana.get("/api/list?kind=disputes")?.body.contains("\"total\":0") == true)
        #expect(try study.run(["--quiet"]).status == 0)
        #expect(try study.table("events").first { $0["event_id"] == date["event_id"] }?["edtf"] == "")
        let statistics = try Program.run(["rules", "mine", "--stats"], in: study.folder.path)
        #expect(statistics.status == 0)
        #expect(statistics.output.contains("kappa") || statistics.output.contains("κ"))
    }

    /// 4 kills in `make test`, 200 in `make soak`.
    @Test func aKillLosesNoAcknowledgedDecision() throws {
        let study = try study()
        let mentions = try study.table("mentions").compactMap { $0["mention_id"] }
        var acknowledged: Set<String> = []
        for round in 0..<(Self.isSoaking ? 200 : 4) {
            let review = try RunningReview(study)
            let identifier = review.processIdentifier
            DispatchQueue.global().asyncAfter(deadline: .now() + Double(round % 7 + 1) * 0.03) {
                kill(identifier, SIGKILL)
            }
            for number in 0..<10_000 {
                let answer = try review.decide([
                    "decision": number % 2 == 0 ? "accept" : "unsure", "mentions": [mentions[number % mentions.count]],
                    "note": "round \(round), number \(number)",
                ])
                guard answer.status == 200 else { break }
                acknowledged.insert("round \(round), number \(number)\"")
            }
            review.kill()
        }
        let ledger = try study.folder.read("mine/reviews.jsonl")
        #expect(!acknowledged.isEmpty)
        for note in acknowledged { #expect(ledger.contains(note), "\(note)") }
        #expect(try study.run(["--quiet"]).status == 0)
    }

    @Test func aSampleIsTheSameEachTimeAndFullOfWhatItNames() throws {
        let study = try study()
        let options = ["--sample", "3", "--stratify", "type", "--seed", "7"]
        let first = try #require(try RunningReview(study, options).get("/api/list?kind=sample")).body
        #expect(try RunningReview(study, options).get("/api/list?kind=sample")?.body == first)
        #expect(first.contains("\"total\":3"))
        let passages = try RunningReview(study, ["--sample", "5", "--of", "passages", "--stratify", "none"])
        #expect(passages.get("/api/list?kind=sample")?.status == 200)
        #expect(try passages.decide(["decision": "nothing", "document": "talks"]).status == 200)
        #expect(try Program.run(["review", "mine", "--seed", "7"], in: study.folder.path).status == 2)
        #expect(
            try Program.run(["review", "mine", "--sample", "3", "--stratify", "colour"], in: study.folder.path).status
                == 2)
    }
}
