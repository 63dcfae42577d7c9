import Foundation

/// Re-checks a written dataset by other means than the program's: its own reading of CSV, texts as arrays of code
/// points, and `pdftotext -bbox` for the words inside rectangles. Shares no code with the writer.
struct IndependentChecker {
    typealias Row = [String: String]

    let folder: String
    /// Folder that the paths of `documents.csv` are relative to.
    let root: String
    private(set) var problems: [String] = []
    /// Rows whose words were compared with `pdftotext`.
    private(set) var printedRows = 0

    init(folder: String, root: String) throws {
        self.folder = folder
        self.root = root
        let documents = try table("documents")
        let evidence = try table("evidence")
        checkKeys(documents: documents, evidence: evidence, tables: try tables())
        checkFields(try table("events"), evidence)
        let byID = Dictionary(documents.map { ($0["document_id"]!, $0) }, uniquingKeysWith: { first, _ in first })
        var texts: [String: [Unicode.Scalar]] = [:]
        var pages: [String: [Word]] = [:]
        for row in evidence {
            guard let id = row["document_id"], let document = byID[id] else { continue }
            if texts[id] == nil {
                let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/texts/\(id).txt"))
                texts[id] = Array(String(decoding: data, as: UTF8.self).unicodeScalars)
            }
            checkQuote(row, texts[id]!)
            guard document["media_type"] == "application/pdf", row["text_layer"] == "native" else { continue }
            printedRows += 1
            try checkRectangles(row, root + "/" + document["path"]!, &pages)
        }
    }

    private static let keys: [(table: String, column: String, target: String)] = [
        ("participants", "event_id", "events"), ("participants", "actor_id", "actors"),
        ("participants", "evidence_ids", "evidence"), ("actor_names", "actor_id", "actors"),
        ("affiliations", "subject", "actors"), ("affiliations", "object", "actors"),
        ("mentions", "event_id", "events"), ("mentions", "document_id", "documents"),
        ("evidence", "event_id", "events"), ("evidence", "mention_id", "mentions"),
        ("evidence", "document_id", "documents"), ("conflicts", "event_id", "events"),
        ("conflicts", "evidence_id", "evidence"), ("conflicts", "other_evidence_id", "evidence"),
        ("claim_fields", "claim_id", "claims"), ("claim_fields", "evidence_ids", "evidence"),
        ("claim_events", "claim_id", "claims"), ("claim_events", "event_id", "events"),
        ("citations", "claim_id", "claims"), ("citations", "document_ids", "documents"),
        ("events", "participants", "actors"),
    ]

    private func tables() throws -> [String: [Row]] {
        var result: [String: [Row]] = [:]
        for name in Set(Self.keys.flatMap { [$0.table, $0.target] }) { result[name] = try table(name) }
        return result
    }

    private mutating func checkKeys(documents: [Row], evidence: [Row], tables: [String: [Row]]) {
        for (table, column, target) in Self.keys {
            let known = Set(tables[target]!.compactMap { $0[Self.key(of: target)] })
            if known.count != tables[target]!.count { problems.append("\(target): a key stands twice") }
            for row in tables[table]! {
                for value in (row[column] ?? "").split(separator: "|") where !known.contains(String(value)) {
                    problems.append("\(table).\(column): \(value) is not in \(target)")
                }
            }
        }
        let ids = Set(evidence.compactMap { $0["evidence_id"] })
        let origins = Dictionary(documents.map { ($0["document_id"]!, $0["origin"]!) }, uniquingKeysWith: { a, _ in a })
        for row in evidence {
            let basis = row["basis"]!
            if basis.hasPrefix("inferred:"),
                !basis.dropFirst(9).split(separator: ",").allSatisfy({ ids.contains(String($0)) })
            {
                problems.append("evidence \(row["evidence_id"]!): inferred from nothing")
            }
            if row["origin"] != origins[row["document_id"]!] {
                problems.append("evidence \(row["evidence_id"]!): origin")
            }
        }
    }

    private static func key(of table: String) -> String {
        [
            "events": "event_id", "actors": "actor_id", "evidence": "evidence_id", "documents": "document_id",
            "mentions": "mention_id", "claims": "claim_id",
        ][table]!
    }

    private mutating func checkFields(_ events: [Row], _ evidence: [Row]) {
        var attested: [String: Set<String>] = [:]
        for row in evidence where row["agrees"] == "true" {
            attested[row["event_id"]!, default: []].insert(row["field"]!)
        }
        let rules = [
            "type": ["type"], "edtf": ["date"], "country": ["country", "place", "participant"], "place": ["place"],
            "ordinal": ["ordinal"], "amount": ["amount"], "participants": ["participant"],
        ]
        for event in events {
            for (column, fields) in rules where event[column] != "" {
                if attested[event["event_id"]!, default: []].isDisjoint(with: fields) {
                    problems.append("events \(event["event_id"]!): nothing attests \(column)")
                }
            }
        }
    }

    private mutating func checkQuote(_ row: Row, _ text: [Unicode.Scalar]) {
        let name = row["evidence_id"]!
        guard let start = Int(row["char_start"]!), let end = Int(row["char_end"]!), start < end, end <= text.count
        else {
            problems.append("evidence \(name): no stretch of the text")
            return
        }
        if Array(row["quote"]!.unicodeScalars) != Array(text[start..<end]) {
            problems.append("evidence \(name): quote")
        }
        let prefix = Array(row["prefix"]!.unicodeScalars)
        if prefix.count > start || prefix != Array(text[(start - min(prefix.count, start))..<start]) {
            problems.append("evidence \(name): prefix")
        }
        if !text[end...].starts(with: row["suffix"]!.unicodeScalars) { problems.append("evidence \(name): suffix") }
    }

    private struct Word {
        let box: [Double]
        let text: String
    }

    /// Every line of the quote must be inside its rectangle, and its words those that `pdftotext` has there.
    private mutating func checkRectangles(_ row: Row, _ pdf: String, _ pages: inout [String: [Word]]) throws {
        let name = row["evidence_id"]!
        var words = ""
        var seen: [String] = []
        for rectangle in row["rects"]!.split(separator: "|") {
            let parts = rectangle.split(separator: ":")
            let sides = parts[1].split(separator: ",").compactMap { Double($0) }
            let page = String(parts[0])
            if seen.last != page { seen.append(page) }
            let key = page + " " + pdf
            if pages[key] == nil { pages[key] = try Self.words(of: pdf, page: page) }
            for word in pages[key]! {
                let middle = (word.box[1] + word.box[3]) / 2
                if word.box[0] < sides[2] + 1, word.box[2] > sides[0] - 1, sides[1] - 1 < middle, middle < sides[3] + 1
                {
                    words += word.text
                }
            }
        }
        if row["rects"]!.isEmpty { problems.append("evidence \(name): no rectangle") }
        if row["pages"] != seen.joined(separator: "|") { problems.append("evidence \(name): pages") }
        if !Self.letters(words).contains(Self.letters(row["quote"]!)) {
            problems.append("evidence \(name): other words inside the rectangles: \(words)")
        }
    }

    private static func letters(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }

    private static func words(of pdf: String, page: String) throws -> [Word] {
        let output = try run("/usr/bin/pdftotext", ["-bbox", "-f", page, "-l", page, pdf, "-"])
        return output.split(separator: "\n").compactMap { line in
            guard line.contains("<word "), let open = line.firstIndex(of: ">"), let close = line.lastIndex(of: "<")
            else {
                return nil
            }
            let box = line[..<open].split(separator: "\"").compactMap { Double($0) }
            guard box.count == 4, open < close else { return nil }
            return Word(box: box, text: unescaped(String(line[line.index(after: open)..<close])))
        }
    }

    /// `pdftotext -bbox` writes XML.
    private static func unescaped(_ text: String) -> String {
        var text = text
        for (reference, letter) in [
            ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"), ("#39", "'"), ("amp", "&"),
        ] {
            text = text.replacingOccurrences(of: "&\(reference);", with: letter)
        }
        return text
    }

    static func run(_ program: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }

    /// Comma-separated values by the letter: a cell in quotation marks may hold anything, doubled marks stand for one.
    private func table(_ name: String) throws -> [Row] {
        let text = try String(contentsOfFile: "\(folder)/\(name).csv", encoding: .utf8)
        var rows: [[String]] = []
        var row: [String] = []
        var cell = ""
        var isQuoted = false
        var scalars = Array(text.unicodeScalars)[...]
        while let scalar = scalars.popFirst() {
            switch scalar {
            case "\"" where isQuoted && scalars.first == "\"":
                cell.unicodeScalars.append(scalar)
                scalars.removeFirst()
            case "\"": isQuoted.toggle()
            case "," where !isQuoted:
                row.append(cell)
                cell = ""
            case "\n" where !isQuoted:
                rows.append(row + [cell])
                row = []
                cell = ""
            default: cell.unicodeScalars.append(scalar)
            }
        }
        let header = rows.removeFirst()
        return rows.map { cells in
            precondition(cells.count == header.count, "\(name).csv: a row of \(cells.count) cells")
            return Dictionary(zip(header, cells), uniquingKeysWith: { first, _ in first })
        }
    }
}
