import Foundation
import Testing

/// What happens to a run when the machine fails it: the last dataset stands, and the next run ends as if nothing had been.
@Suite struct FaultTests {
    private static let edited = "The foreign ministers of Korea and Peru met in Lima on 9 May 2016.\n"

    /// What a run of the edited study gives where nothing disturbs it, from the same ledger.
    private static func undisturbed(_ study: SmallStudy) throws -> [String: Data] {
        #expect(try study.run(["--fresh"]).status == 0)
        return try study.dataset()
    }

    @Test(arguments: [0.1, 0.5, 0.9]) func aTruncatedStoreIsBegunAnew(_ share: Double) throws {
        let study = try SmallStudy()
        _ = try study.run()
        let path = study.folder.path + "/Output/.work/mine/store.sqlite"
        let size = try #require(try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int)
        truncate(path, off_t(Double(size) * share))
        try study.folder.write("mine/texts/talks.txt", Self.edited)
        let outcome = try study.run()
        #expect(outcome.status == 0, "\(outcome.words)")
        #expect(outcome.words.contains("begun anew"))
        let dataset = try study.dataset()
        #expect(try Self.undisturbed(study) == dataset)
    }

    @Test func aClockThatWasSetBackHidesNoChange() throws {
        let study = try SmallStudy()
        let path = study.folder.path + "/mine/texts/talks.txt"
        let ahead = Date(timeIntervalSinceNow: 86_400)
        try FileManager.default.setAttributes([.modificationDate: ahead], ofItemAtPath: path)
        _ = try study.run()
        _ = try study.run()
        // As long as before, and stamped as before.
        let text = try study.folder.read("mine/texts/talks.txt")
        let other = text.replacing("July 2,", with: "July 9,")
        #expect(other != text)
        let handle = try #require(FileHandle(forWritingAtPath: path))
        try handle.write(contentsOf: Data(other.utf8))
        try handle.close()
        try FileManager.default.setAttributes([.modificationDate: ahead], ofItemAtPath: path)
        let outcome = try study.run()
        #expect(!outcome.words.contains("nothing to do"))
        #expect(try study.folder.read("Output/mine/events.csv").contains("2014-07-09"))
        let dataset = try study.dataset()
        #expect(try Self.undisturbed(study) == dataset)
    }

    /// A file system of its own, in memory; needs root.
    private final class Volume {
        let path: String

        init?(_ path: String, megabytes: Int) {
            self.path = path
            try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            guard getuid() == 0, Self.run(["mount", "-t", "tmpfs", "-o", "size=\(megabytes)m", "none", path]) else {
                return nil
            }
        }

        func remount(_ options: String) -> Bool { Self.run(["mount", "-o", "remount," + options, path]) }

        private static func run(_ words: [String]) -> Bool {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments = words
            process.standardError = FileHandle.nullDevice
            guard (try? process.run()) != nil else { return false }
            process.waitUntilExit()
            return process.terminationStatus == 0
        }

        deinit { _ = Self.run(["umount", "-l", path]) }
    }

    private static func stands(_ study: SmallStudy, as before: [String: Data]) throws {
        #expect(try study.dataset() == before)
        let verified = try Program.run(["verify", "Output/mine", "--texts-only", "--quiet"], in: study.folder.path)
        #expect(verified.status == 0, "\(verified.output)")
    }

    @Test func aFullDiskLeavesTheLastDataset() throws {
        let study = try SmallStudy()
        guard let volume = Volume(study.folder.path + "/Output", megabytes: 64) else { return }
        #expect(try study.run().status == 0)
        let before = try study.dataset()
        try study.folder.write("mine/texts/talks.txt", Self.edited)
        let filler = volume.path + "/filler"
        for room in [0, 200_000, 1_500_000] {
            // Everything that is left but a little.
            let file = open(filler, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
            let block = [UInt8](repeating: 0, count: 1 << 16)
            while write(file, block, block.count) > 0 {}
            ftruncate(file, max(0, lseek(file, 0, SEEK_END) - off_t(room)))
            close(file)
            let outcome = try study.run()
            #expect(outcome.status == 1, "with room for \(room) bytes")
            #expect(outcome.words.contains("chancery: "), "\(outcome.words)")
            try Self.stands(study, as: before)
            unlink(filler)
        }
        #expect(try study.run().status == 0)
        let dataset = try study.dataset()
        #expect(dataset != before)
        #expect(try Self.undisturbed(study) == dataset)
    }

    @Test func anOutputThatCannotBeWrittenIsNamed() throws {
        let study = try SmallStudy()
        guard let volume = Volume(study.folder.path + "/Output", megabytes: 64) else { return }
        #expect(try study.run().status == 0)
        let before = try study.dataset()
        try study.folder.write("mine/texts/talks.txt", Self.edited)
        #expect(volume.remount("ro"))
        let outcome = try study.run()
        #expect(outcome.status == 1)
        #expect(outcome.words.contains("Output/.work/mine"), "\(outcome.words)")
        try Self.stands(study, as: before)
        #expect(volume.remount("rw"))
        #expect(try study.run().status == 0)
        let dataset = try study.dataset()
        #expect(try Self.undisturbed(study) == dataset)
    }
}
