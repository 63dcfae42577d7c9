internal import Formats
import Foundation
import Glibc

/// The program that alone goes to the network: requests as JSON Lines in, what came of each as JSON Lines out.
///
/// In: `{"id", "url", "etag"?, "last_modified"?}`. Out: `{"id", "outcome", …}`, where `outcome` is `fetched` (with `file`,
/// `warc`, `url`, `final_url`, `redirects`, `status`, `headers`, `sha256`, `retrieved`, `bytes`), `unchanged`, or `failed` (with
/// `reason`). Requests to one host follow each other; hosts are asked side by side.
@main struct ChanceryFetch {
    static func main() async {
        signal(SIGPIPE, SIG_IGN)
        let words = Array(CommandLine.arguments.dropFirst())
        guard let options = FetchOptions(words) else {
            FileHandle.standardError.write(Data((FetchOptions.usage + "\n").utf8))
            exit(2)
        }
        var requests: [FetchRequest] = []
        while let line = readLine() {
            guard let object = try? JSON(parsing: Array(line.utf8)), let request = FetchRequest(object) else {
                FileHandle.standardError.write(Data("chancery-fetch: not a request: \(line)\n".utf8))
                exit(2)
            }
            requests.append(request)
        }
        let hosts = Dictionary(grouping: requests.indices) { requests[$0].host }
        let fetched = requests
        await withTaskGroup(of: Void.self) { group in
            for host in hosts.keys.sorted() {
                let own = (hosts[host] ?? []).map { fetched[$0] }
                group.addTask {
                    let fetcher = Fetcher(options: options)
                    for request in own {
                        let line = await fetcher.fetch(request).json(of: request).text + "\n"
                        try? FileHandle.standardOutput.write(contentsOf: Data(line.utf8))
                    }
                }
            }
        }
    }
}

/// One address to fetch, with what is known of an earlier answer.
struct FetchRequest: Sendable {
    let id: String
    let url: String
    let etag: String?
    let lastModified: String?

    init?(_ object: JSON) {
        guard let id = object["id"]?.string, let url = object["url"]?.string else { return nil }
        self.id = id
        self.url = url
        etag = object["etag"]?.string
        lastModified = object["last_modified"]?.string
    }

    var host: String { URL(string: url)?.host ?? "" }
}

/// How to go about it.
struct FetchOptions: Sendable {
    /// Where files are put.
    var folder = "."
    var maximumBytes = 64 << 20
    var seconds = 120
    /// Seconds before the first retry, doubled each time, and between two requests to one host.
    var pause = 1.0
    static let attempts = 4
    static let redirects = 10
    /// Longest wait a server may ask for.
    static let longestWait = 120.0

    static let usage = "usage: chancery-fetch --into FOLDER [--max-bytes N] [--seconds N] [--pause SECONDS] < REQUESTS"

    init?(_ words: [String]) {
        var rest = words[...]
        while let word = rest.popFirst() {
            guard let value = rest.popFirst() else { return nil }
            switch word {
            case "--into": folder = value
            case "--max-bytes":
                guard let number = Int(value), number > 0 else { return nil }
                maximumBytes = number
            case "--seconds":
                guard let number = Int(value), number > 0 else { return nil }
                seconds = number
            case "--pause":
                guard let number = Double(value), number >= 0 else { return nil }
                pause = number
            default: return nil
            }
        }
    }
}
