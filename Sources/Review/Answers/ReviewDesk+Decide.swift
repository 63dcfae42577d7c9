internal import Dataset
internal import Events
internal import Formats
internal import FoundationEssentials
internal import Reconciliation

extension ReviewDesk {
    /// Writes what a reviewer decided, on the disk before this returns.
    ///
    /// - Returns: the identifiers of the written decisions.
    /// - Throws: `DecisionFault` where it makes no sense, `LedgerFailure` where it cannot be written.
    func decide(_ request: DecisionRequest) throws -> JSON {
        _ = try index()
        let decisions = try reviews(for: request)
        guard !decisions.isEmpty else { throw DecisionFault("nothing to decide on") }
        try ledger.append(decisions)
        forgetDecisions()
        return .object([
            .init("written", .array(decisions.map { .string($0.id) })),
            .init("words", .string(Self.words(decisions))),
        ])
    }

    private static func words(_ decisions: [Review]) -> String {
        let count = decisions.count > 1 ? " (\(decisions.count) passages)" : ""
        switch decisions[0].decision {
        case .accept: return "Accepted\(count)"
        case .reject: return "Rejected\(count)"
        case .unsure: return "Marked as unsure\(count)"
        case .correct(let field, let value): return "\(field) corrected to \(value.isEmpty ? "nothing" : value)"
        case .same: return "Marked as the same event"
        case .different: return "Marked as different events"
        case .missed: return "Missed event noted"
        case .nothing: return "Noted: nothing more is here"
        case .undo(let undone): return undone.count > 1 ? "\(undone.count) decisions taken back" : "Taken back"
        }
    }

    private func reviews(for request: DecisionRequest) throws -> [Review] {
        switch request.word {
        case "accept", "reject", "unsure": try judgements(request)
        case "correct": [try correction(request)]
        case "same", "different": [try comparison(request)]
        case "missed": [try missed(request)]
        case "nothing": [try nothing(request)]
        case "undo": [try undo(request)]
        default: throw DecisionFault("‘\(request.word)’ is no decision")
        }
    }

    private func review(
        _ decision: Review.Decision, _ target: ReviewTarget, _ request: DecisionRequest,
        evidence: ReviewedEvidence? = nil, rule: String = ""
    ) -> Review {
        let now = Date.now.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
        return Review(
            decision: decision, target: target, reviewer: session.reviewer, at: now, note: request.note,
            evidence: evidence, rule: rule, sample: request.isSampled ? session.plan?.name ?? "" : "",
            adjudicates: request.adjudicates)
    }

    private func judgements(_ request: DecisionRequest) throws -> [Review] {
        let decision: Review.Decision =
            request.word == "accept" ? .accept : request.word == "reject" ? .reject : .unsure
        if !request.evidence.isEmpty {
            let seen = try seen(request.evidence)
            // Whether the trigger attests the type is whether the passage tells such an event.
            if seen.evidence.field != EventField.type.rawValue {
                return [review(decision, seen.target, request, evidence: seen.evidence, rule: seen.rule)]
            }
            return [review(decision, seen.target, request, rule: seen.rule)]
        }
        return try request.mentions.map { id in
            let telling = try telling(id)
            return review(decision, telling.target, request, rule: telling.rule)
        }
    }

    private func correction(_ request: DecisionRequest) throws -> Review {
        let value = request.value.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
        let field: String
        var evidence: ReviewedEvidence?
        let telling: (target: ReviewTarget, rule: String)
        if !request.evidence.isEmpty {
            let seen = try seen(request.evidence)
            (field, evidence, telling) = (seen.evidence.field, seen.evidence, (seen.target, seen.rule))
        } else {
            guard let mention = request.mentions.first else { throw DecisionFault("which telling?") }
            (field, telling) = (request.field, try self.telling(mention))
        }
        if field == EventField.participant.rawValue {
            guard evidence != nil else {
                throw DecisionFault("a participant is corrected at a quote that names one")
            }
            let actor = String(value.prefix { $0 != ":" })
            let names = try snapshot().names
            guard value.isEmpty || names[actor] != nil else {
                throw DecisionFault("‘\(actor)’ is nobody the study knows; expected an actor_id, or actor_id:role")
            }
        } else if FieldCorrection(field: field, value: value) == nil {
            throw DecisionFault("‘\(value)’ cannot be the value of \(field); expected \(Self.expected(field))")
        }
        if field == EventField.type.rawValue, !Dataset.EventTypes.all.contains(where: { $0.type == value }) {
            throw DecisionFault(
                "‘\(value)’ is no type; expected \(Dataset.EventTypes.all.map(\.type).joined(separator: ", "))")
        }
        if field == EventField.subtype.rawValue,
            !Dataset.EventTypes.all.contains(where: { $0.subtypes.contains(value) })
        {
            throw DecisionFault("‘\(value)’ is no subtype of any type")
        }
        return review(
            .correct(field: field, value: value), telling.target, request, evidence: evidence, rule: telling.rule)
    }

    private static func expected(_ field: String) -> String {
        switch field {
        case "date": "a date in EDTF, such as 2012-05-25, 2012-05, 2012-05-25/2012-05-27, or nothing"
        case "status": EventStatus.allCases.map(\.rawValue).joined(separator: ", ")
        case "ordinal": "a whole number, or nothing"
        default: "a value"
        }
    }

    private func comparison(_ request: DecisionRequest) throws -> Review {
        guard let one = request.mentions.first, !request.other.isEmpty, one != request.other else {
            throw DecisionFault("which two tellings?")
        }
        let telling = try telling(one)
        let other = try self.telling(request.other).target
        guard telling.target != other else { throw DecisionFault("a telling is always the same as itself") }
        return review(
            request.word == "same" ? .same(as: other) : .different(from: other), telling.target, request,
            rule: telling.rule)
    }

    private func missed(_ request: DecisionRequest) throws -> Review {
        guard Dataset.EventTypes.all.contains(where: { $0.type == request.type }) else {
            throw DecisionFault(
                "‘\(request.type)’ is no type; expected \(Dataset.EventTypes.all.map(\.type).joined(separator: ", "))")
        }
        try checkQuote(request)
        if let edtf = request.fields["edtf"], FieldCorrection(field: "date", value: edtf) == nil {
            throw DecisionFault("‘\(edtf)’ is no date in EDTF, such as 2012-05-25 or 2012-05")
        }
        if let subtype = request.fields["subtype"],
            !Dataset.EventTypes.all.contains(where: { $0.type == request.type && $0.subtypes.contains(subtype) })
        {
            throw DecisionFault("‘\(subtype)’ is no subtype of \(request.type)")
        }
        let names = try snapshot().names
        for participant in (request.fields["participants"] ?? "").split(separator: "|") {
            let actor = String(participant.prefix { $0 != ":" })
            guard names[actor] != nil else {
                throw DecisionFault("‘\(actor)’ is nobody the study knows; expected actor_ids separated by |")
            }
        }
        let allowed: Set<String> = [
            "subtype", "status", "title", "edtf", "country", "place", "ordinal", "participants", "amount", "currency",
        ]
        return review(
            .missed(fields: request.fields.filter { allowed.contains($0.key) }),
            ReviewTarget(
                document: request.document, type: request.type, quote: request.quote, occurrence: request.occurrence),
            request)
    }

    private func nothing(_ request: DecisionRequest) throws -> Review {
        if !request.quote.isEmpty { try checkQuote(request) }
        guard try snapshot().hasDocument(request.document) else { throw DecisionFault("which document?") }
        return review(
            .nothing, ReviewTarget(document: request.document, type: "", quote: Self.shortened(request.quote)), request)
    }

    private func checkQuote(_ request: DecisionRequest) throws {
        let rows = try snapshot().database.prepare("SELECT text FROM texts WHERE document_id = ?").rows([
            .text(request.document)
        ])
        guard let text = rows.first?[0].text else {
            throw DecisionFault("‘\(request.document)’ is no document with a text")
        }
        guard !request.quote.isEmpty, Self.holds(request.quote, in: text) else {
            throw DecisionFault("these words do not stand so in the document's text; copy them from it")
        }
    }

    /// Byte for byte, as a run will look for it.
    private static func holds(_ quote: String, in text: String) -> Bool {
        let (wanted, bytes) = (Array(quote.utf8), Array(text.utf8))
        guard bytes.count >= wanted.count else { return false }
        return (0...bytes.count - wanted.count).contains { start in
            bytes[start] == wanted[0] && bytes[start..<start + wanted.count].elementsEqual(wanted)
        }
    }

    private func undo(_ request: DecisionRequest) throws -> Review {
        let own = Set(ledger.book.active.filter { $0.reviewer == session.reviewer }.map(\.id))
        guard !request.undoes.isEmpty, request.undoes.allSatisfy(own.contains) else {
            throw DecisionFault("only your own decisions that still stand can be taken back")
        }
        return review(.undo(request.undoes), ReviewTarget(document: "", type: "", quote: ""), request)
    }

    /// A telling by its content.
    private func telling(_ mention: String) throws -> (target: ReviewTarget, rule: String) {
        let rows = try snapshot().database.prepare("SELECT document_id, rule FROM mentions WHERE mention_id = ?").rows([
            .text(mention)
        ])
        guard let row = rows.first, let target = try target(ofMention: mention, in: row[0].text) else {
            throw DecisionFault("‘\(mention)’ is no telling of the dataset as it stands now; load the page again")
        }
        return (target, row[1].text)
    }

    /// A piece of evidence by its content.
    private func seen(_ id: String) throws -> (evidence: ReviewedEvidence, target: ReviewTarget, rule: String) {
        let rows = try snapshot().database.prepare(
            "SELECT field, value, role, quote, mention_id FROM evidence WHERE evidence_id = ?"
        ).rows([.text(id)])
        guard let row = rows.first else {
            throw DecisionFault("‘\(id)’ is no evidence of the dataset as it stands now; load the page again")
        }
        let telling = try telling(row[4].text)
        // A value that a decision put there stands for the one it replaced.
        let question = ledger.book.entries.last { entry in
            if case .evidence(id, _, _) = entry.question { true } else { false }
        }
        let old = question?.votes.first?.evidence
        return (
            ReviewedEvidence(
                id: id, field: row[0].text, value: old?.value ?? row[1].text, role: old?.role ?? row[2].text,
                quote: QuoteNormalization.normalized(row[3].text)), telling.target, telling.rule
        )
    }
}
