import Foundation

/// The built program, run as a user runs it.
struct Program {
    struct Outcome {
        let status: Int32
        let output: String
        let words: String
        var lines: [String] { output.split(separator: "\n").map(String.init) }
    }

    /// The products' folder: that of the test bundle.
    static let folder: String = {
        var url = URL(fileURLWithPath: CommandLine.arguments[0])
        if let link = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe") {
            url = URL(fileURLWithPath: link)
        }
        while url.path != "/" {
            if FileManager.default.isExecutableFile(atPath: url.path + "/chancery") { return url.path }
            url.deleteLastPathComponent()
        }
        return "."
    }()

    /// The package's root: the folder with Package.swift above this file.
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    static func run(
        _ arguments: [String], input: String = "", in folder: String = Program.root,
        environment: [String: String] = [:]
    ) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Program.folder + "/chancery")
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let streams = TemporaryFolder()
        let paths = ["in", "out", "err"].map { streams.path + "/" + $0 }
        try input.write(toFile: paths[0], atomically: true, encoding: .utf8)
        for path in paths[1...] { _ = FileManager.default.createFile(atPath: path, contents: nil) }
        process.standardInput = FileHandle(forReadingAtPath: paths[0])
        process.standardOutput = FileHandle(forWritingAtPath: paths[1])
        process.standardError = FileHandle(forWritingAtPath: paths[2])
        try process.run()
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus, output: try String(contentsOfFile: paths[1], encoding: .utf8),
            words: try String(contentsOfFile: paths[2], encoding: .utf8))
    }
}

/// A folder that goes with the value.
final class TemporaryFolder {
    let path = NSTemporaryDirectory() + "chancery-\(UUID().uuidString)"

    init() { try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ name: String, _ text: String) throws {
        let url = URL(fileURLWithPath: path + "/" + name)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: url, atomically: true, encoding: .utf8)
    }

    func read(_ name: String) throws -> String { try String(contentsOfFile: path + "/" + name, encoding: .utf8) }
}
