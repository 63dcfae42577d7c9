import Foundation
import Reconciliation
import Testing

@testable import Review

@Suite struct DecisionLedgerTests {
    private let path = NSTemporaryDirectory() + "chancery-ledger-\(UUID().uuidString).jsonl"

    private func review(_ quote: String) -> Review {
        Review(
            decision: .accept, target: ReviewTarget(document: "a", type: "visit", quote: quote), reviewer: "ana",
            at: "2026-01-01T00:00:00Z")
    }

    private func text() throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    @Test func decisionsAreAppendedAndReadAgain() throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        var ledger = DecisionLedger(path: path)
        try ledger.append([review("one")])
        try ledger.append([review("two"), review("three")])
        #expect(try text().split(separator: "\n").count == 3)
        #expect(ledger.book.active == [review("one"), review("two"), review("three")])
        var other = DecisionLedger(path: path)
        let change0 = other.refresh()
        #expect(change0)
        #expect(other.book.active.count == 3)
        let change1 = other.refresh()
        #expect(!change1)
        try ledger.append([review("four")])
        let change2 = other.refresh()
        #expect(change2)
        #expect(other.book.active.count == 4)
    }

    @Test func aTornLineGoesAndAWholeOneWithoutItsEndStays() throws {
        defer { try? FileManager.default.removeItem(atPath: path) }
        try (review("one").line + "\n" + review("torn").line.dropLast(7)).write(
            toFile: path, atomically: true, encoding: .utf8)
        var ledger = DecisionLedger(path: path)
        try ledger.append([review("two")])
        #expect(try text() == review("one").line + "\n" + review("two").line + "\n")
        try (review("one").line + "\n" + review("by hand").line).write(toFile: path, atomically: true, encoding: .utf8)
        try ledger.append([review("two")])
        #expect(ledger.book.active == [review("one"), review("by hand"), review("two")])
        #expect(ledger.faults.isEmpty)
    }

    @Test func aLedgerThatCannotBeWrittenSaysSo() {
        var ledger = DecisionLedger(path: NSTemporaryDirectory() + "no-such-folder-\(UUID().uuidString)/reviews.jsonl")
        #expect(throws: LedgerFailure.self) { try ledger.append([review("one")]) }
    }
}
