internal import Documents
public import Formats
import FoundationEssentials
import Glibc

/// A file that came from the network, with where and how.
public struct Download: Sendable {
    public enum Outcome: Sendable {
        /// At `file`, its WARC record at `warc`.
        case fetched(file: String, warc: String)
        /// The server says that what is registered still holds.
        case unchanged
        case failed(reason: String)
    }

    /// As asked for.
    public let address: String
    public let outcome: Outcome
    /// Everything the fetching program says of it.
    public let facts: JSON

    public var finalAddress: String { facts["final_url"]?.string ?? address }
    /// ISO 8601, UTC.
    public var retrieved: String { facts["retrieved"]?.string ?? "" }
}

/// Fetches addresses through `chancery-fetch`, the one program that goes to the network.
public struct Downloads: Sendable {
    /// How long and how much, as the program's options say.
    public struct Limits: Sendable {
        public var maximumBytes: Int?
        public var seconds: Int?
        /// Between requests to one host, and before the first retry.
        public var pause: String?
        public init(maximumBytes: Int? = nil, seconds: Int? = nil, pause: String? = nil) {
            self.maximumBytes = maximumBytes
            self.seconds = seconds
            self.pause = pause
        }
    }

    private let limits: Limits
    private let folder: String

    /// - Parameter folder: where files are put until they are registered.
    public init(into folder: String, limits: Limits) {
        self.folder = folder
        self.limits = limits
    }

    /// `$CHANCERY_FETCH`, or `chancery-fetch` in the folder of the running program.
    public static var program: String {
        if let named = getenv("CHANCERY_FETCH") { return String(cString: named) }
        return RunningProgram.folder + "/chancery-fetch"
    }

    /// Fetches all, in the order given.
    ///
    /// - Parameter known: by address, what an earlier answer said of its version.
    /// - Throws: `FolderFailure` where the fetching program does not run.
    public func fetch(_ addresses: [String], known: [String: Provenance]) throws -> [Download] {
        var lines = ""
        for (number, address) in addresses.enumerated() {
            var members: [JSON.Member] = [.init("id", .string("\(number)")), .init("url", .string(address))]
            if let version = known[address] {
                if let etag = version.etag { members.append(.init("etag", .string(etag))) }
                if let day = version.lastModified { members.append(.init("last_modified", .string(day))) }
            }
            lines += JSON.object(members).text + "\n"
        }
        let requests = folder + "/requests.jsonl"
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try lines.write(toFile: requests, atomically: true, encoding: .utf8)
        } catch {
            throw FolderFailure(path: folder, reason: "cannot be written")
        }
        var command = [Self.program, "--into", folder]
        if let number = limits.maximumBytes { command += ["--max-bytes", "\(number)"] }
        if let number = limits.seconds { command += ["--seconds", "\(number)"] }
        if let pause = limits.pause { command += ["--pause", pause] }
        let output = try Self.output(of: command, input: requests)
        var answers: [String: JSON] = [:]
        for line in output.split(separator: "\n") {
            if let answer = try? JSON(parsing: Array(line.utf8)), let id = answer["id"]?.string { answers[id] = answer }
        }
        return addresses.enumerated().map { number, address in
            guard let answer = answers["\(number)"] else {
                return Download(
                    address: address, outcome: .failed(reason: "the fetching program gave no answer"), facts: .null)
            }
            return Download(address: address, outcome: Self.outcome(answer), facts: answer)
        }
    }

    private static func outcome(_ answer: JSON) -> Download.Outcome {
        switch answer["outcome"]?.string {
        case "fetched":
            .fetched(file: answer["file"]?.string ?? "", warc: answer["warc"]?.string ?? "")
        case "unchanged": .unchanged
        default: .failed(reason: answer["reason"]?.string ?? "the fetching program’s answer has no reason")
        }
    }

    private static func output(of command: [String], input: String) throws -> String {
        func quoted(_ word: String) -> String { "'" + word.replacing("'", with: "'\\''") + "'" }
        let line = command.map(quoted).joined(separator: " ") + " < " + quoted(input)
        guard access(command[0], X_OK) == 0, let pipe = popen(line, "r") else {
            throw FolderFailure(path: command[0], reason: "the program that fetches is not there")
        }
        var bytes: [UInt8] = []
        while case let byte = fgetc(pipe), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
        guard pclose(pipe) == 0 else {
            throw FolderFailure(path: command[0], reason: "the program that fetches failed")
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
