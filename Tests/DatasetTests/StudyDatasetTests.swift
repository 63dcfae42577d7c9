import Foundation
import Testing

/// Whole studies run by the built program, and their datasets looked at by other means.
@Suite(.serialized) struct StudyDatasetTests {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path
    static let real = root + "/../shared/real"

    @Test func theComposedStudyIsSoundAndTheSameWithAnyNumberOfJobs() throws {
        let folder = try TemporaryFolder()
        let files = FileManager.default
        try files.copyItem(atPath: Self.root + "/Pipelines", toPath: folder.path + "/Pipelines")
        try files.copyItem(atPath: Self.root + "/Fixtures", toPath: folder.path + "/Fixtures")
        try run(["run", "Pipelines/korea-lac", "--output", "one", "--jobs", "1", "--quiet"], in: folder.path)
        try run(["run", "Pipelines/korea-lac", "--output", "two", "--jobs", "4", "--quiet"], in: folder.path)
        let checker = try IndependentChecker(folder: folder.path + "/one/korea-lac", root: folder.path)
        #expect(checker.problems == [])
        #expect(checker.printedRows > 0)
        let shared = Self.root + "/../shared/suites/verify_evidence.py"
        if files.fileExists(atPath: shared) {
            let words = try IndependentChecker.run(
                "/usr/bin/env", ["python3", shared, folder.path + "/one/korea-lac", folder.path])
            #expect(words.contains("\n0 faults in "), "\(words)")
        }
        let one = try TemporaryFolder.files(of: folder.path + "/one/korea-lac")
        let two = try TemporaryFolder.files(of: folder.path + "/two/korea-lac")
        #expect(one.keys.sorted() == two.keys.sorted())
        for (name, bytes) in one { #expect(two[name] == bytes, "\(name) differs") }
        #expect(try run(["verify", "one/korea-lac"], in: folder.path) == 0)
    }

    /// Reports of governments in four languages: two columns, tables, ligatures, blanks written as tabs and returns.
    @Test(.enabled(if: FileManager.default.fileExists(atPath: real)))
    func quotesOfRealFilesStandWhereTheirRectanglesAre() throws {
        let folder = try TemporaryFolder()
        let files = FileManager.default
        try files.createDirectory(atPath: folder.path + "/Pipelines/real", withIntermediateDirectories: true)
        try files.copyItem(atPath: Self.root + "/Pipelines/base", toPath: folder.path + "/Pipelines/base")
        try files.copyItem(atPath: Self.real + "/pdf", toPath: folder.path + "/files")
        try "name: real\ntitle: Real files\nextends: base\nroot: ../..\n".write(
            toFile: folder.path + "/Pipelines/real/pipeline.yaml", atomically: true, encoding: .utf8)
        let names = try files.contentsOfDirectory(atPath: Self.real + "/pdf").filter { $0.hasPrefix("indc-") }.sorted()
        let rows = names.map { "\($0)\tfiles/\($0)\tmofa\toriginal\n" }.joined()
        try ("document_id\tpath\tissuer\torigin\n" + rows).write(
            toFile: folder.path + "/Pipelines/real/documents.tsv", atomically: true, encoding: .utf8)
        try run(["run", "Pipelines/real", "--output", "out", "--quiet"], in: folder.path)
        let checker = try IndependentChecker(folder: folder.path + "/out/real", root: folder.path)
        #expect(checker.problems == [])
        #expect(checker.printedRows > 200)
    }

    /// Runs the program and gives its exit status; 2 and more fail the test.
    @discardableResult private func run(_ arguments: [String], in folder: String) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try Self.program())
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        let pipe = Pipe()
        process.standardError = pipe
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        let words = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus < 2, "\(arguments): \(words)")
        return process.terminationStatus
    }

    /// `chancery` beside the test bundle.
    private static func program() throws -> String {
        var folder = URL(fileURLWithPath: try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
        while folder.path != "/" {
            folder.deleteLastPathComponent()
            let program = folder.appendingPathComponent("chancery").path
            if FileManager.default.isExecutableFile(atPath: program) { return program }
        }
        return root + "/.build/debug/chancery"
    }
}
