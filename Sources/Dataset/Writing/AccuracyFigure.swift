public import Formats

/// How well the program read documents whose dates, names and events people had recorded: one figure of a study's
/// `accuracy.tsv`, which the evaluation writes and the report quotes.
public struct AccuracyFigure: Sendable, Hashable {
    /// Which documents: a part of the gold.
    public let set: String
    /// `all` for every language together.
    public let language: String
    /// What was measured: `dates`, `names`, `events-strict` …
    public let measure: String
    /// Documents measured on.
    public let documents: Int
    /// Recorded by people, found by the program, and both.
    public let wanted: Int
    public let found: Int
    public let hits: Int
    /// F1 with the 95 % interval that resampling the documents gives.
    public let f1: Double
    public let low: Double
    public let high: Double
    /// Of the gold it was measured on.
    public let digest: String

    public init(
        set: String, language: String, measure: String, documents: Int, wanted: Int, found: Int, hits: Int, f1: Double,
        low: Double, high: Double, digest: String
    ) {
        self.set = set
        self.language = language
        self.measure = measure
        self.documents = documents
        self.wanted = wanted
        self.found = found
        self.hits = hits
        self.f1 = f1
        self.low = low
        self.high = high
        self.digest = digest
    }

    public static let columns = [
        "set", "language", "measure", "documents", "wanted", "found", "hits", "f1", "low", "high", "digest",
    ]

    /// Reads a study's figures, in the order of the file.
    public static func load(file: String, faults: inout [Fault]) -> [AccuracyFigure] {
        let table = Table(path: file, required: columns, optional: [], faults: &faults)
        var figures: [AccuracyFigure] = []
        for row in table.rows {
            func number(_ column: String) -> Int? {
                if let value = Int(row[column]), value >= 0 { return value }
                faults.append(row.fault(column, "‘\(row[column])’ is no count", expected: "a whole number"))
                return nil
            }
            func share(_ column: String) -> Double? {
                if let value = Double(row[column]), (0...1).contains(value) { return value }
                faults.append(row.fault(column, "‘\(row[column])’ is no share", expected: "a number from 0 to 1"))
                return nil
            }
            guard let documents = number("documents"), let wanted = number("wanted"), let found = number("found"),
                let hits = number("hits"), let f1 = share("f1"), let low = share("low"), let high = share("high")
            else { continue }
            figures.append(
                AccuracyFigure(
                    set: row["set"], language: row["language"], measure: row["measure"], documents: documents,
                    wanted: wanted, found: found, hits: hits, f1: f1, low: low, high: high, digest: row["digest"]))
        }
        return figures
    }
}

extension AccuracyFigure {
    var json: JSON {
        .object([
            .init("set", .string(set)), .init("language", .string(language)), .init("measure", .string(measure)),
            .init("documents", .int(documents)), .init("wanted", .int(wanted)), .init("found", .int(found)),
            .init("hits", .int(hits)), .init("f1", .double(f1)), .init("low", .double(low)),
            .init("high", .double(high)),
            .init("digest", .string(digest)),
        ])
    }

    init(json: JSON) {
        func text(_ name: String) -> String { json[name]?.string ?? "" }
        func share(_ name: String) -> Double { json[name]?.double ?? 0 }
        self.init(
            set: text("set"), language: text("language"), measure: text("measure"),
            documents: json["documents"]?.int ?? 0, wanted: json["wanted"]?.int ?? 0, found: json["found"]?.int ?? 0,
            hits: json["hits"]?.int ?? 0, f1: share("f1"), low: share("low"), high: share("high"),
            digest: text("digest"))
    }
}
