import Formats
import Foundation

/// The floors under every figure, each with the digest of what it was measured on: `floors.tsv` beside this file's folder.
struct Floors {
    struct Floor {
        let key: FigureKey
        let value: Double
        let digest: String
        let line: Int
    }

    static let path = GoldSet.root + "/Tests/EvaluationTests/floors.tsv"
    static let columns = ["set", "language", "measure", "floor", "digest"]

    let floors: [Floor]

    static func load() throws -> Floors {
        var faults: [Fault] = []
        let table = Table(path: path, required: columns, optional: [], faults: &faults)
        let floors = table.rows.compactMap { row -> Floor? in
            guard let measure = Measure(rawValue: row["measure"]), let value = Double(row["floor"]) else {
                faults.append(row.fault("measure", "no floor", expected: "a measure and a number"))
                return nil
            }
            return Floor(
                key: FigureKey(set: row["set"], language: row["language"], measure: measure), value: value,
                digest: row["digest"], line: row.line)
        }
        if !faults.isEmpty { throw Faults(faults) }
        return Floors(floors: floors)
    }

    /// Writes floors for these figures, a hair below them; keeps those of sets that were not measured.
    func record(_ measured: [(figures: Figures, set: GoldSet)]) throws {
        var lines = [
            "# Floors under the accuracy on gold, with the digest of the gold they were measured on. Raising is free;",
            "# lowering one, or changing a digest, needs the reason in the same commit. Recorded by CHANCERY_RECORD=1.",
            Self.columns.joined(separator: "\t"),
        ]
        var rows: [(FigureKey, String)] = []
        let names = Set(measured.map(\.set.name))
        for floor in floors where !names.contains(floor.key.set) {
            rows.append((floor.key, "\(floor.value)\t\(floor.digest)"))
        }
        for (figures, set) in measured {
            for (key, counts) in figures.counts {
                rows.append((key, String(format: "%.3f", (counts.f1 * 1000).rounded(.down) / 1000) + "\t" + set.digest))
            }
        }
        for (key, rest) in rows.sorted(by: { $0.0 < $1.0 }) {
            lines.append("\(key.set)\t\(key.language)\t\(key.measure.rawValue)\t\(rest)")
        }
        try (lines.joined(separator: "\n") + "\n").write(toFile: Self.path, atomically: true, encoding: .utf8)
    }
}
