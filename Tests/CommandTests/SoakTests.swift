import Foundation
import Seeds
import Testing

/// Random histories of a study: few in `make test`, many in `make soak`.
@Suite struct SoakTests {
    private static let isSoaking = ProcessInfo.processInfo.environment["CHANCERY_SOAK"] != nil

    private static let sentences = [
        "The foreign ministers of Korea and Chile met in Seoul on %d July 2014.",
        "La CEPAL y la República de Corea firmaron un acuerdo de cooperación en Santiago el %d de mayo de 2012.",
        "O presidente da Coreia visitou o Brasil em %d de novembro de 2004.",
        "ECLAC and Korea held a seminar in Santiago, Chile, on %d April 2016.",
        "Korea became a member of the Inter-American Development Bank on %d March 2005.",
    ]

    /// Adds, changes or removes a document.
    private static func edit(_ texts: inout [String: String], by random: inout SeededNumbers) {
        if texts.isEmpty || Int.random(in: 0..<3, using: &random) > 0 {
            let id = "d\(Int.random(in: 0..<8, using: &random))"
            texts[id] = sentences.shuffled(using: &random).prefix(2)
                .map { $0.replacingOccurrences(of: "%d", with: "\(Int.random(in: 1...28, using: &random))") }
                .joined(separator: "\n\n")
        } else {
            texts[texts.keys.sorted().randomElement(using: &random)!] = nil
        }
    }

    private static func write(_ texts: [String: String], to study: SmallStudy) throws {
        for (id, text) in texts { try study.folder.write("mine/texts/\(id).txt", text + "\n") }
        try study.register(
            texts.keys.sorted().map { "\($0)\ttexts/\($0).txt\t\tmofa\treconstructed\t\t\t\t2016-12-31" })
    }

    @Test func everyDatasetEqualsOneMadeWithTheSameLedgerAndNoStore() throws {
        let study = try SmallStudy()
        var random = SeededNumbers(7)
        var texts: [String: String] = [:]
        for step in 0..<(Self.isSoaking ? 200 : 3) {
            Self.edit(&texts, by: &random)
            try Self.write(texts, to: study)
            #expect(try study.run(["--quiet"]).status == 0, "step \(step)")
            let kept = try study.dataset()
            try FileManager.default.removeItem(atPath: study.folder.path + "/Output/.work")
            #expect(try study.run(["--quiet"]).status == 0, "step \(step)")
            #expect(try study.dataset() == kept, "step \(step)")
        }
    }

    /// Every other round one of the reader processes is killed in place of the program itself.
    @Test func aRunKilledAtAnyInstantLosesNothing() throws {
        let study = try SmallStudy()
        var random = SeededNumbers(11)
        var texts: [String: String] = [:]
        for _ in 0..<5 { Self.edit(&texts, by: &random) }
        try Self.write(texts, to: study)
        _ = try study.run(["--quiet"])
        for round in 0..<(Self.isSoaking ? 200 : 10) {
            let before = try study.dataset()
            Self.edit(&texts, by: &random)
            try Self.write(texts, to: study)
            let process = Process()
            process.executableURL = URL(fileURLWithPath: Program.folder + "/chancery")
            process.arguments = ["run", "mine", "--quiet"]
            process.currentDirectoryURL = URL(fileURLWithPath: study.folder.path)
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            try process.run()
            let instant = ContinuousClock.now + .microseconds(Int.random(in: 1000..<1_500_000, using: &random))
            if round % 2 == 0 {
                try? Self.wait(until: instant)
                kill(process.processIdentifier, SIGKILL)
            } else {
                // A reader lives for moments: whichever there is.
                while ContinuousClock.now < instant + .seconds(2), process.isRunning {
                    if let reader = Self.children(of: process.processIdentifier).first {
                        kill(reader, SIGKILL)
                        break
                    }
                    usleep(500)
                }
            }
            process.waitUntilExit()
            let after = try study.dataset()
            let verified = try Program.run(
                ["verify", "Output/mine", "--texts-only", "--quiet"], in: study.folder.path)
            #expect(verified.status == 0, "round \(round): \(verified.output)")
            // Either the old dataset stands or the new one; the next run makes the new one in any case.
            _ = try study.run(["--quiet"])
            let finished = try study.dataset()
            if round % 2 == 0 { #expect(after == before || after == finished, "round \(round)") }
            try FileManager.default.removeItem(atPath: study.folder.path + "/Output/.work")
            _ = try study.run(["--quiet"])
            #expect(try study.dataset() == finished, "round \(round)")
        }
    }

    private static func wait(until instant: ContinuousClock.Instant) throws {
        let left = instant - ContinuousClock.now
        if left > .zero {
            usleep(
                UInt32(left.components.attoseconds / 1_000_000_000_000) + UInt32(left.components.seconds) * 1_000_000)
        }
    }

    private static func children(of process: Int32) -> [Int32] {
        let path = "/proc/\(process)/task/\(process)/children"
        var found: [Int32] = []
        for task in (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")) ?? [] {
            let file = path.replacingOccurrences(of: "task/\(process)", with: "task/\(task)")
            let list = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
            found += list.split(separator: " ").compactMap { Int32($0) }
        }
        return found
    }

    /// Bytes on disk of the work store must follow the corpus, not its history.
    @Test func theStoreDoesNotGrowWithTheNumberOfRuns() throws {
        let study = try SmallStudy()
        var random = SeededNumbers(5)
        var texts = ["d0": "x"]
        var sizes: [Int] = []
        for _ in 0..<(Self.isSoaking ? 200 : 8) {
            for id in 0..<6 {
                texts["d\(id)"] = Self.sentences.shuffled(using: &random).prefix(3)
                    .map { $0.replacingOccurrences(of: "%d", with: "\(Int.random(in: 1...28, using: &random))") }
                    .joined(separator: "\n\n")
            }
            try Self.write(texts, to: study)
            #expect(try study.run(["--quiet"]).status == 0)
            let store = study.folder.path + "/Output/.work/mine/store.sqlite"
            let size = try FileManager.default.attributesOfItem(atPath: store)[.size] as? Int
            sizes.append(try #require(size))
        }
        let early = try #require(sizes.prefix(sizes.count / 2).max())
        #expect(try #require(sizes.last) <= early + early / 4, "\(sizes)")
    }
}
