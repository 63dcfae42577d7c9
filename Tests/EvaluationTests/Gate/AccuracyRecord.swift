import Dataset
import Formats
import Foundation

/// The figures a study's report may state: `accuracy.tsv` of the study, recorded with the floors.
enum AccuracyRecord {
    static let path = GoldSet.root + "/Pipelines/korea-lac/accuracy.tsv"

    private static let resamples = 2000

    static func load() throws -> [AccuracyFigure] {
        var faults: [Fault] = []
        let figures = AccuracyFigure.load(file: path, faults: &faults)
        if !faults.isEmpty { throw Faults(faults) }
        return figures
    }

    static func record(_ measured: [(figures: Figures, set: GoldSet)]) throws {
        var lines = [
            "# How well the gold of Fixtures/gold is read, for the report's methods: F1 with the 95 % interval of 2000 resamples of the",
            "# documents. Reconstructed documents, read by rules whose authors saw `learn` alone. Recorded by CHANCERY_RECORD=1.",
            AccuracyFigure.columns.joined(separator: "\t"),
        ]
        for (figures, set) in measured {
            for (key, documents) in figures.byDocument.sorted(by: { $0.key < $1.key }) {
                let all = documents.reduce(Counts(), +)
                let (low, high) = interval(documents)
                lines.append(
                    "\(key.set)\t\(key.language)\t\(key.measure.rawValue)\t\(documents.count)\t\(all.wanted)\t\(all.found)\t"
                        + "\(all.hits)\t" + String(format: "%.4f\t%.4f\t%.4f\t", all.f1, low, high) + set.digest)
            }
        }
        try (lines.joined(separator: "\n") + "\n").write(toFile: path, atomically: true, encoding: .utf8)
    }

    /// The middle 95 % of F1 over resamples of the documents (B. Efron's percentile method, 1979).
    static func interval(_ documents: [Counts]) -> (low: Double, high: Double) {
        // Numbers of a generator with a fixed start (splitmix64), so that the file is the same each time.
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = state
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
        let shares = (0..<resamples).map { _ in
            var drawn = Counts()
            for _ in documents { drawn += documents[Int(next() % UInt64(documents.count))] }
            return drawn.f1
        }.sorted()
        return (shares[resamples * 25 / 1000], shares[resamples * 975 / 1000 - 1])
    }
}
