import Claims
import Documents
import Events
import Formats
import Reconciliation
import Seeds
import Testing

/// One edit drawn from a seed, and what must hold of the verdicts whatever it is.
struct RandomEdit {
    let seed: UInt64

    /// Fields some telling bears out, be it against others.
    private static func borneOut(_ claim: CheckedClaim) -> Int {
        claim.fields.count { $0.verdict == .supported || $0.verdict == .disputed }
    }

    private static let onlySilence: Set<ClaimVerdict> = [.unsupported, .uncovered, .notCheckable]

    func checkInvariants(family: Bool = false) throws {
        let corpus = try MutatedCorpus.shared.get()
        var numbers = SeededNumbers(seed)
        let document = try #require(corpus.names.randomElement(using: &numbers))
        let events = corpus.events(of: document)
        let touched = Set(events.flatMap { ($0["participants"]?.array ?? []).compactMap(\.string) })
        let candidates = corpus.claims.filter { claim in
            claim.fields.participants.contains { touched.contains($0.actor) }
        }
        guard let claim = candidates.randomElement(using: &numbers) else { return }
        let scope = family ? claim.fields.type : nil
        let before = corpus.check([claim], in: corpus.reconciled(of: scope))[0]
        let removed = corpus.without(document)
        let after = removed.check([claim], in: removed.reconciled(of: scope))[0]
        #expect(Self.borneOut(after) <= Self.borneOut(before), "\(claim.id) without \(document)")
        if Self.onlySilence.contains(before.verdict) { #expect(Self.onlySilence.contains(after.verdict)) }
        try checkPaper(corpus, claim, before, scope: scope)
        try checkCopies(corpus, document, claim, before, scope: scope, &numbers)
        checkOtherDay(corpus, document, claim, scope: scope, &numbers)
    }

    /// The paper, registered as a document that says just what it claims, changes nothing.
    private func checkPaper(
        _ corpus: MutatedCorpus, _ claim: Claim, _ before: CheckedClaim, scope: String?
    ) throws {
        let paper = corpus.adding(claim)
        let reconciled = paper.reconciled(of: scope)
        let checked = paper.check([claim], in: reconciled)[0]
        #expect(checked.verdict == before.verdict, "\(claim.id) beside the paper")
        let own = Set(
            reconciled.documentEvents.filter { $0.document == claim.paper }.flatMap { $0.attestations.map(\.id) })
        #expect(checked.fields.allSatisfy { own.isDisjoint(with: $0.evidence) })
    }

    /// A reprint or a translation moves no verdict.
    private func checkCopies(
        _ corpus: MutatedCorpus, _ document: String, _ claim: Claim, _ before: CheckedClaim, scope: String?,
        _ numbers: inout SeededNumbers
    ) throws {
        let change: Mutation.Change =
            numbers.below(2) == 0 ? .duplicate(issuer: "somebody") : .translate(language: "fr", replaces: false)
        let copied = corpus.applying(
            Mutation(id: "random", documents: [document], key: "", change: change),
            publishedLater: 1 + numbers.below(21))
        let checked = copied.check([claim], in: copied.reconciled(of: scope))[0]
        #expect(checked.verdict == before.verdict, "\(claim.id) with \(document) once more")
    }

    /// A verdict on an edited telling is given, and every field's verdict agrees with the whole.
    private func checkOtherDay(
        _ corpus: MutatedCorpus, _ document: String, _ claim: Claim, scope: String?, _ numbers: inout SeededNumbers
    ) {
        let days = [-365, -61, -31, -2, 2, 31, 61, 365][numbers.below(8)]
        let event = numbers.below(max(1, corpus.events(of: document).count))
        let moved = corpus.editing(document, event: event) { record in
            guard let from = record["from"]?.string.flatMap({ CalendarDay(iso: $0) }) else { return record }
            let day = from.adding(days: days)
            return record.with("edtf", .string(day.iso)).with("from", .string(day.iso))
                .with("to", .string(day.adding(days: 1).iso))
        }
        let checked = moved.check([claim], in: moved.reconciled(of: scope))[0]
        let verdicts = checked.fields.map(\.verdict)
        switch checked.verdict {
        case .supported: #expect(verdicts.allSatisfy { $0 == .supported })
        case .contradicted: #expect(verdicts.contains(.contradicted))
        case .disputed: #expect(verdicts.contains(.disputed) && !verdicts.contains(.contradicted))
        case .partial: #expect(!verdicts.contains(.contradicted) && !verdicts.contains(.disputed))
        case .unsupported, .uncovered, .notCheckable: #expect(!verdicts.contains(.supported))
        }
    }
}
