internal import Formats

extension Study {
    /// Columns of `documents.tsv`, in order.
    public static let manifestColumns = [
        "document_id", "path", "sha256", "issuer", "origin", "citation_key", "title", "language", "published", "url",
        "retrieved", "rights", "supersedes", "skip_reason",
    ]

    static func loadManifest(
        _ folder: String, profiles: [String: SourceProfile], faults: inout [Fault]
    ) -> [ManifestEntry] {
        let file = folder + "/documents.tsv"
        guard StudyFolder.exists(file) else { return [] }
        let table = Table(
            path: file, required: ["document_id", "path", "issuer", "origin"],
            optional: manifestColumns.filter { !["document_id", "path", "issuer", "origin"].contains($0) },
            faults: &faults)
        var lines: [String: Int] = [:]
        var entries: [ManifestEntry] = []
        for row in table.rows {
            let found = check(row, profiles: profiles, earlier: lines)
            faults += found
            lines[row["document_id"]] = row.line
            guard found.isEmpty, let origin = Origin(rawValue: row["origin"]) else { continue }
            entries.append(
                ManifestEntry(
                    documentID: row["document_id"], path: row["path"], sha256: row["sha256"], issuer: row["issuer"],
                    origin: origin, citationKey: row["citation_key"], title: row["title"], language: row["language"],
                    published: CalendarDay(iso: row["published"]), url: row["url"], retrieved: row["retrieved"],
                    rights: row["rights"], supersedes: row["supersedes"], skipReason: row["skip_reason"],
                    line: row.line))
        }
        for entry in entries where !entry.supersedes.isEmpty && lines[entry.supersedes] == nil {
            faults.append(
                Fault(
                    file: file, line: entry.line, problem: "supersedes unknown document ‘\(entry.supersedes)’",
                    expected: "a document_id of this table"))
        }
        let before = Dictionary(
            entries.filter { !$0.supersedes.isEmpty }.map { ($0.documentID, $0.supersedes) },
            uniquingKeysWith: { first, _ in first })
        for entry in entries where !entry.supersedes.isEmpty {
            let versions = sequence(first: entry.supersedes) { before[$0] }.prefix(before.count + 1)
            if versions.contains(entry.documentID) {
                faults.append(
                    Fault(
                        file: file, line: entry.line,
                        problem: "‘\(entry.documentID)’ supersedes itself through ‘\(entry.supersedes)’",
                        expected: "an earlier version"))
            }
        }
        return entries
    }

    private static func check(
        _ row: Table.Row, profiles: [String: SourceProfile], earlier: [String: Int]
    ) -> [Fault] {
        var faults: [Fault] = []
        let id = row["document_id"]
        if !isIdentifier(id) {
            faults.append(
                row.fault(
                    "document_id", "‘\(id)’ is no document_id",
                    expected: "letters, digits, ‘.’, ‘_’ and ‘-’, at most 80, not starting with ‘.’ or ‘-’"))
        }
        if let line = earlier[id] {
            faults.append(
                row.fault(
                    "document_id", "document ‘\(id)’ stands already in line \(line)", expected: "each document once"))
        }
        if row["path"].isEmpty || StudyFolder.leaves(row["path"]) {
            faults.append(
                row.fault(
                    "path", "‘\(row["path"])’ is no path inside the study's root",
                    expected: "a path relative to the root that pipeline.yaml names, without ‘..’"))
        }
        if profiles[row["issuer"]] == nil {
            faults.append(
                row.fault(
                    "issuer", "unknown issuer ‘\(row["issuer"])’",
                    expected:
                        "a file sources/\(row["issuer"]).yaml, or one of \(profiles.keys.sorted().joined(separator: ", "))"
                ))
        }
        if Origin(rawValue: row["origin"]) == nil {
            faults.append(
                row.fault("origin", "unknown origin ‘\(row["origin"])’", expected: "original or reconstructed"))
        }
        if !row["published"].isEmpty, CalendarDay(iso: row["published"]) == nil {
            faults.append(row.fault("published", "‘\(row["published"])’ is no day", expected: "YYYY-MM-DD"))
        }
        if !row["sha256"].isEmpty,
            row["sha256"].utf8.count != 64 || !row["sha256"].utf8.allSatisfy({ isHexadecimal($0) })
        {
            faults.append(
                row.fault("sha256", "not a SHA-256", expected: "64 lower-case hexadecimal digits, or nothing"))
        }
        return faults
    }

    /// Identifiers become file names (`texts/<document_id>.txt`), so they are kept plain.
    static func isIdentifier(_ id: String) -> Bool {
        guard let first = id.utf8.first, first != 0x2E, first != 0x2D, id.utf8.count <= 80 else { return false }
        return id.unicodeScalars.allSatisfy {
            $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "." || $0 == "_" || $0 == "-"
        }
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
    }
}
