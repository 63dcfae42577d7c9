import Annotation
import Batch
import Dataset
import Documents
import Foundation
import Testing

/// The evaluation gate: no figure may fall below its floor, and no floor may outlive the gold it was measured on.
@Suite struct GateTests {
    private static let isRecording = ProcessInfo.processInfo.environment["CHANCERY_RECORD"] != nil

    @Test func noFigureFallsBelowItsFloor() async throws {
        let knowledge = try PipelineKnowledge.load(GoldSet.root + "/Pipelines/korea-lac")
        let pool = ReaderPool(processes: 2)
        var measured: [(figures: Figures, set: GoldSet)] = []
        for name in ["learn", "check", "keep"] {
            let set = try GoldSet.part(name)
            measured.append((await Figures(of: set, knowledge: knowledge, pool: pool), set))
        }
        if let set = try GoldSet.communiques() {
            measured.append((await Figures(of: set, knowledge: knowledge, pool: nil), set))
        }
        if let paper = try await PaperFigures(knowledge: knowledge, pool: pool) {
            measured.append((paper.figures, GoldSet(name: "paper", documents: [], digest: paper.digest)))
            print(paper.report)
            #expect(paper.right >= 60, "\(paper.report)")
        }
        for (suite, reading) in [("rt_core", DateReading.report), ("duckling", .arranging)] {
            if let dates = try DateSuiteFigures(suite, reading: reading, knowledge: knowledge) {
                measured.append((dates.figures, dates.set))
            }
        }
        if let passages = try await PassageFigures(knowledge: knowledge, pool: pool) {
            measured.append((passages.figures, passages.set))
            #expect(passages.moved == 0, "\(passages.moved) passages are no longer where they were")
            for counts in passages.figures.counts.values { print("passages, dates: \(counts.withIntervals)") }
        }
        let floors = try Floors.load()
        print(Self.report(measured, floors))
        if Self.isRecording {
            try floors.record(measured)
            try AccuracyRecord.record(measured.filter { ["learn", "check", "keep"].contains($0.set.name) })
            Issue.record("floors were recorded in \(Floors.path): read what changed, then run without CHANCERY_RECORD")
            return
        }
        Self.check(try AccuracyRecord.load(), measured)
        for (figures, set) in measured {
            let own = floors.floors.filter { $0.key.set == set.name }
            #expect(!own.isEmpty, "no floors for \(set.name): record them with CHANCERY_RECORD=1 make bench-accuracy")
            for floor in own {
                #expect(
                    floor.digest == set.digest,
                    "floors.tsv:\(floor.line): \(floor.key) was measured on other gold; record again, with the reason")
                guard floor.digest == set.digest else { break }
                let figure = figures.counts[floor.key]?.f1 ?? 0
                #expect(figure >= floor.value, "\(floor.key) fell to \(figure); its floor is \(floor.value)")
            }
        }
    }

    /// What a report states of the accuracy was measured on this gold, and by a program at most as good.
    private static func check(_ stated: [AccuracyFigure], _ measured: [(figures: Figures, set: GoldSet)]) {
        for figure in stated {
            guard let own = measured.first(where: { $0.set.name == figure.set }),
                let measure = Measure(rawValue: figure.measure)
            else { continue }
            #expect(
                figure.digest == own.set.digest,
                "accuracy.tsv: \(figure.set) was measured on other gold; record again with CHANCERY_RECORD=1")
            let key = FigureKey(set: figure.set, language: figure.language, measure: measure)
            let now = own.figures.counts[key]?.f1 ?? 0
            #expect(figure.f1 <= now + 0.005, "accuracy.tsv states \(figure.f1) for \(key), which is now \(now)")
        }
    }

    /// One line a figure: F1, precision, recall, and how far it lies from its floor.
    private static func report(_ measured: [(figures: Figures, set: GoldSet)], _ floors: Floors) -> String {
        var lines: [String] = []
        for (figures, set) in measured {
            for (key, counts) in figures.counts.sorted(by: { $0.key < $1.key }) {
                let floor = floors.floors.first { $0.key == key && $0.digest == set.digest }
                let moved = floor.map { String(format: " %+.3f", counts.f1 - $0.value) } ?? " new"
                lines.append(
                    "\(key)".padding(toLength: 34, withPad: " ", startingAt: 0)
                        + String(
                            format: "F1 %.3f  P %.3f  R %.3f  (%d wanted)", counts.f1, counts.precision,
                            counts.recall, counts.wanted) + moved)
            }
        }
        return lines.joined(separator: "\n")
    }
}
