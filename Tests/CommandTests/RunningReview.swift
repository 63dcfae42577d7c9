import Foundation

/// `chancery review` of a small study, running, with its address and cookie.
final class RunningReview {
    let study: SmallStudy
    let http: RawHTTP
    let token: String
    private let process: Process

    struct NoAddress: Error {}

    /// - Parameter study: one whose dataset is written.
    init(_ study: SmallStudy, _ options: [String] = []) throws {
        self.study = study
        process = Process()
        process.executableURL = URL(fileURLWithPath: Program.folder + "/chancery")
        process.arguments = ["review", "mine"] + options
        process.currentDirectoryURL = URL(fileURLWithPath: study.folder.path)
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        var line = ""
        while !line.hasSuffix("\n") {
            let data = output.fileHandleForReading.availableData
            guard !data.isEmpty else { break }
            line += String(decoding: data, as: UTF8.self)
        }
        guard let address = URLComponents(string: line.trimmingCharacters(in: .whitespacesAndNewlines)),
            let port = address.port, let token = address.queryItems?.first?.value
        else { throw NoAddress() }
        http = RawHTTP(port: port)
        self.token = token
    }

    deinit { kill() }

    var cookie: [String: String] { ["Cookie": "chancery-\(http.port)=\(token)"] }
    var processIdentifier: Int32 { process.processIdentifier }
    var isRunning: Bool { process.isRunning }

    func kill() {
        guard process.isRunning else { return }
        Glibc.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    func get(_ target: String) -> RawHTTP.Answer? { http.ask("GET", target, headers: cookie) }

    func json(_ target: String) throws -> [String: Any] {
        try Self.object(get(target)?.body ?? "")
    }

    func decide(_ decision: [String: Any]) throws -> (status: Int, answer: [String: Any]) {
        let body = String(decoding: try JSONSerialization.data(withJSONObject: decision), as: UTF8.self)
        let answer = http.ask(
            "POST", "/api/decide",
            headers: cookie.merging([
                "Origin": "http://127.0.0.1:\(http.port)", "Content-Type": "application/json",
            ]) { $1 }, body: body)
        return (answer?.status ?? 0, (try? Self.object(answer?.body ?? "")) ?? [:])
    }

    private static func object(_ text: String) throws -> [String: Any] {
        try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any] ?? [:]
    }
}
