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
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw FolderFailure(path: folder, reason: "cannot be written")
        }
        var arguments = ["--into", folder]
        if let number = limits.maximumBytes { arguments += ["--max-bytes", "\(number)"] }
        if let number = limits.seconds { arguments += ["--seconds", "\(number)"] }
        if let pause = limits.pause { arguments += ["--pause", pause] }
        let output = try Self.output(of: arguments, input: lines)
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

    /// What the fetching program may learn of the caller's surroundings: how the network is reached.
    private static let variables = [
        "PATH", "HOME", "http_proxy", "https_proxy", "all_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY",
        "NO_PROXY", "SSL_CERT_FILE", "SSL_CERT_DIR", "URLSessionCertificateAuthorityInfoFile",
    ]
    /// Its own limits hold for each address; for all of them together there is none that a list could not exceed.
    private static let longest = 30 * 86_400
    private static let longestAnswer = 1 << 30

    private static func output(of arguments: [String], input: String) throws -> String {
        guard
            let outcome = ToolProcess.run(
                program, arguments, input: Array(input.utf8), seconds: longest, outputBytes: longestAnswer,
                environment: variables)
        else { throw FolderFailure(path: program, reason: "the program that fetches is not there") }
        guard outcome.status == 0 else {
            let words = String(decoding: outcome.words, as: UTF8.self).split(separator: "\n").last.map { ": \($0)" }
            throw FolderFailure(path: program, reason: "the program that fetches failed" + (words ?? ""))
        }
        return String(decoding: outcome.output, as: UTF8.self)
    }
}
