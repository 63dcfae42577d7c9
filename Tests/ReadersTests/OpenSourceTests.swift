import Documents
import Glibc
import Testing

@testable import chancery_reader

/// What happens to a file while it is read.
@Suite struct OpenSourceTests {
    private func failure(_ body: () throws(ReadingFailure) -> [UInt8]) -> ReadingFailure? {
        do throws(ReadingFailure) {
            _ = try body()
            return nil
        } catch { return error }
    }

    @Test func aFileThatVanishesOnceItIsOpenIsReadWhole() throws {
        let folder = try Folder()
        let words = Array(repeating: UInt8(0x61), count: 1 << 20)
        try folder.write("a.txt", words)
        let source = try OpenSource(folder.path("a.txt"), limit: 1 << 21)
        unlink(folder.path("a.txt"))
        #expect(try source.bytes() == words)
        #expect(
            failure { () throws(ReadingFailure) in try OpenSource(folder.path("a.txt"), limit: 9).bytes() } == .missing)
    }

    @Test func aFileReplacedByAnotherIsReadAsItWas() throws {
        let folder = try Folder()
        try folder.write("a.txt", Array("the old words".utf8))
        let source = try OpenSource(folder.path("a.txt"), limit: 100)
        try folder.write("b.txt", Array("other".utf8))
        rename(folder.path("b.txt"), folder.path("a.txt"))
        #expect(try source.bytes() == Array("the old words".utf8))
    }

    @Test func aFileThatChangesWhileItIsOpenIsNoDocument() throws {
        let folder = try Folder()
        try folder.write("short.txt", Array("the old words".utf8))
        try folder.write("long.txt", Array("the old words".utf8))
        try folder.write("same.txt", Array("the old words".utf8))
        let short = try OpenSource(folder.path("short.txt"), limit: 100)
        truncate(folder.path("short.txt"), 4)
        #expect(failure { () throws(ReadingFailure) in try short.bytes() } == .changed)
        let long = try OpenSource(folder.path("long.txt"), limit: 100)
        truncate(folder.path("long.txt"), 40)
        #expect(failure { () throws(ReadingFailure) in try long.bytes() } == .changed)
        let longer = try OpenSource(folder.path("long.txt"), limit: 100)
        truncate(folder.path("long.txt"), 400)
        #expect(failure { () throws(ReadingFailure) in try longer.bytes() } == .tooLarge(limit: 100))
        var old = [timespec(tv_sec: 1, tv_nsec: 0), timespec(tv_sec: 1, tv_nsec: 0)]
        let same = try OpenSource(folder.path("same.txt"), limit: 100)
        utimensat(AT_FDCWD, folder.path("same.txt"), &old, 0)
        #expect(failure { () throws(ReadingFailure) in try same.bytes() } == .changed)
    }
}
