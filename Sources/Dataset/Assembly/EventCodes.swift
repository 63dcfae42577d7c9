internal import Events
public import Formats

/// PLOVER and CAMEO codes by type, subtype and status, from `codes/*.tsv` of a study's layers.
public struct EventCodes: Sendable, Hashable {
    /// A PLOVER type with its mode after a slash, and a CAMEO code; either may be empty.
    public struct Codes: Sendable, Hashable {
        public let plover: String
        public let cameo: String
    }

    private struct Key: Hashable {
        let type, subtype, status: String
    }

    private static let any = "*"
    private var rows: [Key: Codes] = [:]

    /// No codes at all.
    public static let none = EventCodes()

    /// Reads code tables; a later file's row replaces an earlier one's of the same type, subtype and status.
    public static func load(files: [String], faults: inout [Fault]) -> EventCodes {
        var codes = EventCodes()
        for file in files {
            let table = Table(
                path: file, required: ["type", "subtype", "status", "plover", "cameo"], optional: [], faults: &faults)
            var lines: [Key: Int] = [:]
            for row in table.rows {
                let key = Key(type: row["type"], subtype: row["subtype"], status: row["status"])
                faults += check(row)
                if let line = lines.updateValue(row.line, forKey: key) {
                    faults.append(
                        row.fault("type", "the same event stands in line \(line)", expected: "each event once"))
                }
                codes.rows[key] = Codes(plover: row["plover"], cameo: row["cameo"])
            }
        }
        return codes
    }

    /// The codes of the row that leaves the least open: the subtype counts for more than the status.
    public func codes(type: String, subtype: String, status: String) -> Codes {
        for key in [
            Key(type: type, subtype: subtype, status: status), Key(type: type, subtype: subtype, status: Self.any),
            Key(type: type, subtype: Self.any, status: status), Key(type: type, subtype: Self.any, status: Self.any),
        ] {
            if let codes = rows[key] { return codes }
        }
        return Codes(plover: "", cameo: "")
    }

    private static func check(_ row: Table.Row) -> [Fault] {
        guard let known = EventTypes.all.first(where: { $0.type == row["type"] }) else {
            return [
                row.fault(
                    "type", "unknown type ‘\(row["type"])’",
                    expected: "one of \(EventTypes.all.map(\.type).joined(separator: ", "))")
            ]
        }
        var faults: [Fault] = []
        if row["subtype"] != any, !known.subtypes.contains(row["subtype"]) {
            faults.append(
                row.fault(
                    "subtype", "unknown subtype ‘\(row["subtype"])’ of \(known.type)",
                    expected: "* or one of \(known.subtypes.joined(separator: ", "))"))
        }
        let statuses = EventStatus.allCases.map(\.rawValue)
        if row["status"] != any, !statuses.contains(row["status"]) {
            faults.append(
                row.fault(
                    "status", "unknown status ‘\(row["status"])’",
                    expected: "* or one of \(statuses.joined(separator: ", "))"))
        }
        let digits = row["cameo"].utf8
        if !digits.isEmpty, !(2...4).contains(digits.count) || !digits.allSatisfy({ (0x30...0x39).contains($0) }) {
            faults.append(row.fault("cameo", "‘\(row["cameo"])’ is no CAMEO code", expected: "two to four digits"))
        }
        return faults
    }
}
