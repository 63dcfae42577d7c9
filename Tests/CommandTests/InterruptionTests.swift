import Foundation
import Testing

/// Runs that go on until they are stopped.
@Suite struct InterruptionTests {
    private static func start(_ arguments: [String], in folder: String, output: String) throws -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Program.folder + "/chancery")
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        _ = FileManager.default.createFile(atPath: output, contents: nil)
        process.standardOutput = FileHandle(forWritingAtPath: output)
        process.standardError = process.standardOutput
        try process.run()
        return process
    }

    /// Waits until a file holds some words; false where it takes too long.
    private static func wait(for words: String, in file: String) -> Bool {
        for _ in 0..<1200 {
            if (try? String(contentsOfFile: file, encoding: .utf8))?.contains(words) == true { return true }
            usleep(50_000)
        }
        return false
    }

    @Test func anInterruptedRunEndsWithinASecondAndTheNextGoesOn() throws {
        let rows = (0..<40).map { "many-\($0)\ttexts/many-\($0).txt\t\tmofa\treconstructed\t\t\t\t2014-07-03" }
        let files = Dictionary(
            uniqueKeysWithValues: (0..<40).map { ("texts/many-\($0).txt", SmallStudy.talks + " \($0)\n") })
        let study = try SmallStudy(rows: rows, files: files)
        let log = study.folder.path + "/log"
        let process = try Self.start(["run", "mine", "--json", "--jobs", "1"], in: study.folder.path, output: log)
        #expect(Self.wait(for: "\"document\"", in: log))
        let asked = ContinuousClock.now
        kill(process.processIdentifier, SIGINT)
        process.waitUntilExit()
        #expect(ContinuousClock.now - asked < .seconds(1))
        #expect(process.terminationStatus == 130)
        #expect(try String(contentsOfFile: log, encoding: .utf8).contains("interrupted"))
        let outcome = try study.run(["--why"])
        #expect(outcome.status == 0, "\(outcome.words)")
        #expect(outcome.words.contains("nothing it depends on changed"), "what was done is kept")
        let dataset = try study.dataset()
        #expect(try study.run(["--fresh"]).status == 0)
        #expect(try study.dataset() == dataset)
    }

    @Test func theSecondOfTwoRunsSaysWhoHoldsTheLock() throws {
        let study = try SmallStudy()
        let lock = study.folder.path + "/Output/.work/mine/lock"
        try study.folder.write("Output/.work/mine/lock", "process 12345\n")
        let file = open(lock, O_RDWR)
        #expect(flock(file, LOCK_EX) == 0)
        defer { close(file) }
        let outcome = try study.run()
        #expect(outcome.status == 1)
        #expect(outcome.words.contains("process 12345"))
    }

    @Test func aWatchedStudyIsRunAgainWhenAFileChanges() throws {
        let study = try SmallStudy()
        usleep(100_000)
        let log = study.folder.path + "/log"
        let process = try Self.start(["run", "mine", "--watch"], in: study.folder.path, output: log)
        defer { if process.isRunning { process.terminate() } }
        #expect(Self.wait(for: "3 documents, 0 failed", in: log))
        usleep(800_000)
        try study.folder.write("mine/sources/mofa.yaml", "no such key: true\n")
        #expect(Self.wait(for: "mofa.yaml:1", in: log), "a mistake is told and waited out")
        try study.folder.write("mine/sources/mofa.yaml", "languages: [en]\n")
        usleep(500_000)
        try study.folder.write(
            "mine/texts/talks.txt", "The foreign ministers of Korea and Peru met in Lima on 9 May 2016.\n")
        var isThere = false
        for _ in 0..<400 where !isThere {
            usleep(50_000)
            isThere = (try? study.folder.read("Output/mine/events.csv"))?.contains("2016-05-09") == true
        }
        #expect(isThere)
        kill(process.processIdentifier, SIGINT)
        process.waitUntilExit()
        #expect(process.terminationStatus == 130)
    }
}
