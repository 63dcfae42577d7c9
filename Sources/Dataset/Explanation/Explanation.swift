/// How an event, claim, mention, conflict or evidence row of a dataset came to be, in words.
public struct Explanation: Sendable {
    private let contents: DatasetContents
    private let evidence: [String: EvidenceRow]

    public init(_ contents: DatasetContents) {
        self.contents = contents
        evidence = Dictionary(contents.evidence.map { ($0.evidenceID, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The words for an identifier; nil where no table knows it. A redirected event is explained as the one it became.
    public func text(for id: String) -> String? {
        if let event = contents.events.first(where: { $0.eventID == id }) { return text(event) }
        if let identifier = contents.identifiers.first(where: { $0.eventID == id }), !identifier.redirectsTo.isEmpty {
            let rest = text(for: identifier.redirectsTo) ?? ""
            return "\(id) was found to be the same event as \(identifier.redirectsTo).\n\n\(rest)"
        }
        if let claim = contents.claims.first(where: { $0.claimID == id }) { return text(claim) }
        if let row = evidence[id] { return text(row) }
        if let mention = contents.mentions.first(where: { $0.mentionID == id }) { return text(mention) }
        let mentions = contents.mentions.filter { $0.documentEventID == id }
        if !mentions.isEmpty { return mentions.map(text).joined(separator: "\n") }
        return nil
    }

    private func text(_ event: EventRow) -> String {
        let date = event.edtf.isEmpty ? "undated" : event.edtf
        let title = event.title.isEmpty ? "" : "  ‘\(event.title)’"
        let origins = event.origin.joined(separator: ", ")
        let confidence = event.confidence.map { ", confidence \($0)" } ?? ""
        var lines = [
            "\(event.eventID)  \(event.type)/\(event.subtype)  \(event.status)  \(date)\(title)",
            "told by \(event.documents) document\(event.documents == 1 ? "" : "s") (\(origins)), \(event.sources) independent; "
                + "attested by \(event.attestedBy)\(confidence)",
        ]
        let rows = contents.evidence.filter { $0.eventID == event.eventID }
        for field in ClosedList.eventFields {
            let own = rows.filter { $0.field == field }
            guard !own.isEmpty else { continue }
            lines += ["", field]
            var seen: Set<String> = []
            for row in own.sorted(by: { $0.agrees && !$1.agrees }) where seen.insert(row.evidenceID).inserted {
                lines.append("  " + quote(row))
            }
        }
        let conflicts = contents.conflicts.filter { $0.eventID == event.eventID }
        if !conflicts.isEmpty { lines += ["", "conflicts"] }
        for conflict in conflicts {
            lines.append("  \(conflict.field), \(conflict.kind): \(conflict.value) against \(conflict.otherValue)")
            lines.append("    kept \(conflict.kept): \(conflict.reason)")
        }
        let claims = contents.claimEvents.filter { $0.eventID == event.eventID }
        if !claims.isEmpty {
            lines += ["", "claims that rest on it: " + claims.map(\.claimID).joined(separator: ", ")]
        }
        return lines.joined(separator: "\n")
    }

    private func text(_ claim: ClaimRow) -> String {
        let date = claim.edtf.isEmpty ? "undated" : claim.edtf
        let title = claim.title.isEmpty ? "" : "  ‘\(claim.title)’"
        let page = claim.page.map { " on page \($0)" } ?? ""
        let cited = claim.citations.isEmpty ? "nothing" : claim.citations.joined(separator: "; ")
        var lines = [
            "\(claim.claimID)  \(claim.type)/\(claim.subtype)  \(date)\(title)", "claimed\(page), citing \(cited)",
            "verdict: \(claim.verdict); on originals alone: \(claim.verdictOnOriginals)",
        ]
        for field in contents.claimFields where field.claimID == claim.claimID {
            lines.append("")
            lines.append(
                "\(field.field): claimed \(field.claimed), \(field.verdict) (originals: \(field.verdictOnOriginals))")
            if !field.found.isEmpty { lines.append("  found \(field.found.joined(separator: ", "))") }
            for id in field.evidenceIDs { if let row = evidence[id] { lines.append("  " + quote(row)) } }
        }
        for relation in contents.claimEvents where relation.claimID == claim.claimID {
            lines.append("")
            lines.append("rests on \(relation.eventID) (\(relation.relation))")
        }
        return lines.joined(separator: "\n")
    }

    private func text(_ mention: MentionRow) -> String {
        let rows = contents.evidence.filter { $0.mentionID == mention.mentionID }
        let head =
            "\(mention.mentionID)  \(mention.type)/\(mention.subtype)  \(mention.status)  "
            + "\(mention.edtf.isEmpty ? "undated" : mention.edtf)  in \(mention.documentID), "
            + "of \(mention.documentEventID), part of \(mention.eventID.isEmpty ? "no event" : mention.eventID)"
        return ([head, "read by: \(mention.rule)"] + rows.map { "  \($0.field) " + quote($0) }).joined(separator: "\n")
    }

    private func text(_ row: EvidenceRow) -> String {
        var lines = [
            "\(row.evidenceID)  \(row.field) of \(row.eventID.isEmpty ? "no event" : row.eventID)", quote(row),
            "read by: \(row.rule)",
        ]
        if !row.prefix.isEmpty || !row.suffix.isEmpty {
            lines.append("in its words: …\(row.prefix)[\(row.quote)]\(row.suffix)…")
        }
        for id in row.inferredFrom { if let source = evidence[id] { lines.append("inferred from " + quote(source)) } }
        return lines.joined(separator: "\n")
    }

    /// `value (role): “quote” — document (origin), p. 3, 120–140`
    private func quote(_ row: EvidenceRow) -> String {
        let role = row.role.isEmpty ? "" : " (\(row.role))"
        let pages = row.pages.isEmpty ? "" : ", p. " + row.pages.map { "\($0)" }.joined(separator: "–")
        let basis = row.inferredFrom.isEmpty ? "" : ", inferred"
        let mark = row.agrees ? "" : " [disagrees]"
        return
            "\(row.value)\(role)\(mark): “\(row.quote)” — \(row.documentID) (\(row.origin))\(pages), \(row.start)–\(row.end)\(basis)"
    }
}
