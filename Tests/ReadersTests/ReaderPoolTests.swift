import Documents
import Glibc
import Readers
import Testing

@Suite struct ReaderPoolTests {
    @Test func readsManyDocumentsAtOnceAndKeepsThemApart() async throws {
        let folder = try Folder()
        for index in 0..<40 { try folder.write("\(index).txt", Array("Document number \(index).".utf8)) }
        let pool = ReaderPool(processes: 2, limits: ReadingLimits(documentsPerProcess: 7))
        await withTaskGroup(of: (Int, Result<Document, ReadingFailure>).self) { group in
            for index in 0..<40 {
                group.addTask { (index, await pool.read(path: folder.path("\(index).txt"))) }
            }
            for await (index, result) in group {
                let document = try? result.get()
                #expect(document.map { $0.text.string($0.text.whole) } == "Document number \(index).")
            }
        }
    }

    @Test func saysWhyASourceIsNoFile() async throws {
        let folder = try Folder()
        try folder.write("empty.pdf", [])
        mkfifo(folder.path("pipe"), 0o600)
        mkdir(folder.path("folder"), 0o700)
        symlink(folder.path("loop"), folder.path("loop"))
        try folder.write("archive.docx", Array("PK\u{3}\u{4}".utf8) + [0, 0, 0, 0])
        let pool = ReaderPool(processes: 1, limits: ReadingLimits(seconds: 10))
        func failure(_ name: String) async -> ReadingFailure? {
            if case .failure(let failure) = await pool.read(path: folder.path(name)) { failure } else { nil }
        }
        #expect(await failure("absent.pdf") == .missing)
        #expect(await failure("empty.pdf") == .empty)
        #expect(await failure("pipe") == .notAFile)
        #expect(await failure("folder") == .notAFile)
        #expect(await failure("loop") == .unreadable(errno: ELOOP))
        #expect(await failure("archive.docx")?.kind == "damaged")
    }

    @Test func aMissingReaderIsNamed() async {
        let pool = ReaderPool(processes: 1, program: "/nowhere/chancery-reader")
        let result = await pool.read(path: "/etc/hostname")
        #expect(result == .failure(.readerMissing(path: "/nowhere/chancery-reader")))
    }

    /// A program that swallows what it is told and never answers, in place of the reader.
    @Test func aReaderThatHangsIsStoppedAndReplaced() async throws {
        let folder = try Folder()
        try folder.writeProgram("mute", "#!/bin/sh\nexec sleep 60\n")
        let pool = ReaderPool(processes: 1, limits: ReadingLimits(seconds: 1), program: folder.path("mute"))
        #expect(await pool.read(path: "/etc/hostname") == .failure(.timeout(seconds: 1)))
        #expect(await pool.read(path: "/etc/hostname") == .failure(.timeout(seconds: 1)))
    }

    @Test(arguments: [
        ("kill -SEGV $$", ReadingFailure.crashed(signal: SIGSEGV)), ("exit 9", .ended(status: 9)),
        ("kill -XCPU $$", .processorTime(seconds: 30)), ("echo 'Out of memory' >&2; exit 1", .memory(megabytes: 1024)),
    ])
    func aDeathIsToldByItsReason(_ script: String, _ expected: ReadingFailure) async throws {
        let folder = try Folder()
        try folder.writeProgram("dying", "#!/bin/sh\nread -r line\n\(script)\n")
        // `read` of the shell needs a line end, which a path may hold.
        let pool = ReaderPool(processes: 1, program: folder.path("dying"))
        #expect(await pool.read(path: "/tmp/a\n") == .failure(expected))
    }

    @Test func aReaderThatAnswersNonsenseIsNotBelieved() async throws {
        let folder = try Folder()
        try folder.writeProgram("liar", "#!/bin/sh\nprintf '\\003\\000\\000\\000abc'\nexec sleep 60\n")
        let pool = ReaderPool(processes: 1, program: folder.path("liar"))
        guard case .failure(.brokenAnswer) = await pool.read(path: "/tmp/a") else {
            Issue.record("three letters were taken for an answer")
            return
        }
    }

    @Test func anAnswerBeyondTheLimitIsRefused() async throws {
        let folder = try Folder()
        try folder.write("long.txt", Array(String(repeating: "A sentence. ", count: 10_000).utf8))
        let pool = ReaderPool(processes: 1, limits: ReadingLimits(outputBytes: 5_000))
        #expect(await pool.read(path: folder.path("long.txt")) == .failure(.outputLimit(bytes: 5_000)))
    }

    @Test func leavesNoProcessBehind() async throws {
        let folder = try Folder()
        try folder.write("a.txt", Array("Words.".utf8))
        try folder.writeProgram(
            "noted", "#!/bin/sh\necho $$ >> \(folder.path("ids"))\nexec \(ReaderPool.readerProgram) \"$@\"\n")
        do {
            let pool = ReaderPool(
                processes: 2, limits: ReadingLimits(documentsPerProcess: 2), program: folder.path("noted"))
            for _ in 0..<5 { #expect(try await pool.read(path: folder.path("a.txt")).get().text.bytes.count == 6) }
        }
        let identifiers = String(decoding: try folder.read("ids"), as: UTF8.self).split(separator: "\n").compactMap {
            Int32($0)
        }
        #expect(identifiers.count >= 3)
        for _ in 0..<100 where identifiers.contains(where: { kill($0, 0) == 0 }) {
            try await Task.sleep(for: .milliseconds(50))
        }
        #expect(identifiers.allSatisfy { kill($0, 0) != 0 && errno == ESRCH })
    }
}
