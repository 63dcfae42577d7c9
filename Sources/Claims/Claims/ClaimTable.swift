import Annotation
import Events
public import Formats
import Reconciliation

/// The claims of papers as a study's `claims/*.tsv` hold them: facts, places and hashes, never the papers' sentences.
public enum ClaimTable {
    static let required = ["claim_id", "paper", "type"]
    static let optional = [
        "page", "char_start", "char_end", "passage_hash", "subtype", "status", "title", "edtf", "date_kind",
        "participants", "country", "place", "ordinal", "series", "context", "amount", "currency", "citations",
        "checkable", "public_record", "note",
    ]
    /// In the order written; people may add `checkable` (no for opinion and interpretation), `public_record` (what the
    /// record says where it differs, and where that is from) and `note`.
    public static let columns = [
        "claim_id", "paper", "page", "char_start", "char_end", "passage_hash", "type", "subtype", "status", "title",
        "edtf", "date_kind", "participants", "country", "place", "ordinal", "series", "context", "amount", "currency",
        "citations",
    ]

    /// Reads one file; every cell that cannot be read is a fault at its place, and its row is left out.
    public static func read(path: String, faults: inout [Fault]) -> [Claim] {
        claims(Table(path: path, required: required, optional: optional, faults: &faults), faults: &faults)
    }

    public static func read(text: String, file: String, faults: inout [Fault]) -> [Claim] {
        claims(
            Table(text: text, file: file, required: required, optional: optional, faults: &faults), faults: &faults)
    }

    private static func claims(_ table: Table, faults: inout [Fault]) -> [Claim] {
        var seen: [String: Int] = [:]
        var result: [Claim] = []
        for row in table.rows {
            var own: [Fault] = []
            let claim = ClaimRowReader(row: row).claim(&own)
            if let first = seen[claim.id] {
                own.append(
                    row.fault(
                        "claim_id", "‘\(claim.id)’ stands in line \(first) too", expected: "each claim once"))
            }
            seen[claim.id] = row.line
            if own.isEmpty { result.append(claim) } else { faults.append(contentsOf: own) }
        }
        return result
    }

    /// The whole file, with its header row.
    public static func text(of claims: [Claim]) -> String {
        var lines = [columns.joined(separator: "\t")]
        for claim in claims {
            let fields = claim.fields
            let participants = fields.participants.map { $0.role.isEmpty ? $0.actor : "\($0.actor):\($0.role)" }
            let cells: [String] = [
                claim.id, claim.paper, claim.page.map(String.init) ?? "", String(claim.start), String(claim.end),
                claim.passageHash, fields.type, fields.subtype, fields.status.rawValue, fields.title ?? "",
                fields.edtf ?? "", fields.dateKind?.rawValue ?? "", Table.join(participants), fields.country ?? "",
                fields.place ?? "", fields.ordinal.map(String.init) ?? "", fields.series ?? "", fields.context ?? "",
                fields.amount ?? "", fields.currency ?? "", Table.join(claim.citations.map(\.written)),
            ]
            lines.append(cells.map(escaped).joined(separator: "\t"))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func escaped(_ cell: String) -> String {
        guard cell.utf8.contains(where: { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D || $0 == 0x5C }) else { return cell }
        return cell.replacing("\r", with: " ").split(separator: "\\|", omittingEmptySubsequences: false).map {
            $0.replacing("\\", with: "\\\\")
        }.joined(separator: "\\|").replacing("\t", with: "\\t").replacing("\n", with: "\\n")
    }
}

/// Reads one row of a claims table.
private struct ClaimRowReader {
    let row: Table.Row

    func claim(_ faults: inout [Fault]) -> Claim {
        var fields = EventFields(type: row["type"], subtype: row["subtype"])
        if row["claim_id"].isEmpty {
            faults.append(row.fault("claim_id", "the claim has no identifier", expected: "a lasting identifier"))
        }
        if row["type"].isEmpty { faults.append(row.fault("type", "the claim has no type", expected: "an event type")) }
        if !row["status"].isEmpty {
            if let status = EventStatus(rawValue: row["status"]) {
                fields.status = status
            } else {
                faults.append(
                    row.fault(
                        "status", "‘\(row["status"])’ is no status",
                        expected: "one of " + EventStatus.allCases.map(\.rawValue).joined(separator: ", ")))
            }
        }
        readDate(into: &fields, &faults)
        fields.title = text("title")
        fields.country = text("country")
        fields.place = text("place")
        fields.series = text("series")
        fields.context = text("context")
        fields.currency = text("currency")
        fields.ordinal = number("ordinal", &faults)
        if let amount = text("amount") {
            if Double(amount) == nil {
                faults.append(row.fault("amount", "‘\(amount)’ is no number", expected: "decimal digits"))
            }
            fields.amount = amount
        }
        for part in row.list("participants") {
            let pieces = part.split(separator: ":", maxSplits: 1).map(String.init)
            fields.participants.append(
                Participant(actor: pieces.first ?? part, role: pieces.count > 1 ? pieces[1] : ""))
        }
        let start = number("char_start", &faults) ?? 0
        let end = number("char_end", &faults) ?? start
        if end < start {
            faults.append(row.fault("char_end", "\(end) lies before char_start", expected: "at least \(start)"))
        }
        return Claim(
            id: row["claim_id"], paper: row["paper"], page: number("page", &faults), start: start,
            end: max(start, end), passageHash: row["passage_hash"], fields: fields, citations: citations(&faults),
            isCheckable: isCheckable(&faults))
    }

    private func isCheckable(_ faults: inout [Fault]) -> Bool {
        if !["", "yes", "no"].contains(row["checkable"]) {
            faults.append(
                row.fault("checkable", "‘\(row["checkable"])’ is neither yes nor no", expected: "yes, no or nothing"))
        }
        return row["checkable"] != "no"
    }

    private func text(_ column: String) -> String? { row[column].isEmpty ? nil : row[column] }

    private func number(_ column: String, _ faults: inout [Fault]) -> Int? {
        guard let text = text(column) else { return nil }
        guard let number = Int(text), number >= 0 else {
            faults.append(row.fault(column, "‘\(text)’ is no number", expected: "a whole number"))
            return nil
        }
        return number
    }

    private func readDate(into fields: inout EventFields, _ faults: inout [Fault]) {
        guard let edtf = text("edtf") else { return }
        guard let days = EDTF.days(edtf) else {
            faults.append(row.fault("edtf", "‘\(edtf)’ is no date", expected: "an EDTF date (2012-05-25, 2012-05/..)"))
            return
        }
        fields.edtf = edtf
        fields.interval = days.interval
        fields.precision = days.precision
        fields.dateKind = edtf.contains("/") && days.precision == .day ? .span : .point
        if let kind = text("date_kind") {
            guard let known = DateKind(rawValue: kind) else {
                faults.append(row.fault("date_kind", "‘\(kind)’ is no kind of date", expected: "point or span"))
                return
            }
            fields.dateKind = known
        }
    }

    private func citations(_ faults: inout [Fault]) -> [ClaimCitation] {
        row.list("citations").compactMap { text in
            let citation = ClaimCitation(written: text)
            if citation == nil {
                faults.append(
                    row.fault("citations", "‘\(text)’ names no author and year", expected: "Author, 2015, p. 3"))
            }
            return citation
        }
    }
}
