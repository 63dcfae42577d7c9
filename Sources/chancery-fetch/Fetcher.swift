internal import Formats
import Foundation
import FoundationNetworking

/// Fetches addresses of one host, one after the other: asks for its rules first, waits between requests, tries again what may
/// pass, follows redirects to http and https alone.
actor Fetcher {
    static let agent = "chancery"
    private static let userAgent = "chancery/0.1 (registers documents for research)"

    private let options: FetchOptions
    private var robots: [String: RobotsRules] = [:]
    private var lastRequest: ContinuousClock.Instant?

    init(options: FetchOptions) { self.options = options }

    func fetch(_ request: FetchRequest) async -> FetchOutcome {
        var address = request.url
        var visited: [String] = []
        while true {
            guard let url = URL(string: address), let scheme = url.scheme?.lowercased(), url.host != nil,
                ["http", "https"].contains(scheme)
            else {
                return .failed(
                    visited.isEmpty
                        ? "‘\(address)’ is no address by http or https"
                        : "redirected to ‘\(address)’, which is no address by http or https")
            }
            if visited.contains(address) { return .failed("the redirects go round in a circle at \(address)") }
            if visited.count > FetchOptions.redirects {
                return .failed("more than \(FetchOptions.redirects) redirects")
            }
            visited.append(address)
            let rules = await rules(for: url)
            let path = (url.path.isEmpty ? "/" : url.path) + (url.query.map { "?" + $0 } ?? "")
            guard rules.allow(path) else { return .failed("the site’s robots.txt does not allow programs to fetch it") }
            switch await answer(url, request, delay: rules.delay) {
            case .failure(let failure): return .failed(Self.words(failure))
            case .success(let response):
                if (300...399).contains(response.status), response.status != 304,
                    let location = response["location"], let next = URL(string: location, relativeTo: url)
                {
                    address = next.absoluteURL.absoluteString
                    continue
                }
                if response.status == 304 { return .unchanged }
                guard (200...299).contains(response.status) else {
                    return .failed("the server answers \(response.status)")
                }
                if response.body.isEmpty { return .failed("the server sends nothing") }
                return keep(response, request, visited: visited)
            }
        }
    }

    private static func words(_ failure: Transfer.Failure) -> String {
        switch failure {
        case .tooLarge(let limit): "longer than \(limit) bytes"
        case .late(let seconds): "not there within \(seconds) seconds"
        case .network(let words): words
        }
    }

    // MARK: Asking

    private func rules(for url: URL) async -> RobotsRules {
        let site = "\(url.scheme ?? "")://\(url.host ?? ""):\(url.port ?? 0)"
        if let known = robots[site] { return known }
        var rules = RobotsRules.nothing
        var parts = URLComponents(url: url, resolvingAgainstBaseURL: true)
        parts?.path = "/robots.txt"
        parts?.query = nil
        parts?.fragment = nil
        if let address = parts?.url, case .success(let response) = await answer(address, nil, delay: nil) {
            switch response.status {
            case 200...299: rules = RobotsRules(String(decoding: response.body, as: UTF8.self), agent: Self.agent)
            case 300...499: rules = .everything
            default: rules = .nothing
            }
        }
        robots[site] = rules
        return rules
    }

    /// Asks, and asks again where the answer may be another one in a while.
    private func answer(
        _ url: URL, _ request: FetchRequest?, delay: Double?
    ) async -> Result<Response, Transfer.Failure> {
        var headers = [
            (name: "User-Agent", value: Self.userAgent), ("Accept-Encoding", "identity"), ("Accept", "*/*"),
        ]
        if let etag = request?.etag { headers.append(("If-None-Match", etag)) }
        if let day = request?.lastModified { headers.append(("If-Modified-Since", day)) }
        var attempt = 0
        while true {
            attempt += 1
            await waitForTurn(delay: delay)
            let result = await Transfer.get(
                url, headers: headers, limit: options.maximumBytes, seconds: options.seconds)
            lastRequest = .now
            var wait = options.pause * Double(1 << attempt)
            switch result {
            case .success(let response) where ![408, 429, 500, 502, 503, 504].contains(response.status): return result
            case .success(let response):
                if let asked = response["retry-after"].flatMap(Self.seconds) {
                    if asked > FetchOptions.longestWait { return result }
                    wait = max(asked, 0)
                }
            case .failure(.tooLarge), .failure(.late): return result
            case .failure: break
            }
            if attempt == FetchOptions.attempts { return result }
            try? await Task.sleep(for: .seconds(wait))
        }
    }

    private func waitForTurn(delay: Double?) async {
        guard let last = lastRequest else { return }
        try? await Task.sleep(until: last + .seconds(min(max(delay ?? 0, options.pause), 30)), clock: .continuous)
    }

    /// `Retry-After` as seconds or as a date.
    private static func seconds(_ value: String) -> Double? {
        if let number = Double(value) { return number }
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.timeZone = TimeZone(identifier: "GMT")
        format.dateFormat = "EEE, dd MMM yyyy HH:mm:ss zzz"
        return format.date(from: value)?.timeIntervalSinceNow
    }

    // MARK: Keeping

    private func keep(_ response: Response, _ request: FetchRequest, visited: [String]) -> FetchOutcome {
        let format = ISO8601DateFormatter()
        let retrieved = format.string(from: Date())
        let digest = SHA256Digest(of: Array(response.body)).hexadecimal
        let file = options.folder + "/" + request.id
        let record = WARCRecord(
            address: visited[visited.count - 1], retrieved: retrieved, response: response, payload: digest)
        do {
            try response.body.write(to: URL(fileURLWithPath: file))
            try record.bytes.write(to: URL(fileURLWithPath: file + ".warc"))
        } catch {
            return .failed("\(file): cannot be written")
        }
        return .fetched(
            .init(
                file: file, warc: file + ".warc", addresses: visited, response: response, sha256: digest,
                retrieved: retrieved))
    }
}

/// What became of a request.
enum FetchOutcome: Sendable {
    struct Fetched: Sendable {
        let file, warc: String
        /// The address asked for, and those it was redirected to.
        let addresses: [String]
        let response: Response
        let sha256: String
        /// ISO 8601, UTC.
        let retrieved: String
    }

    case fetched(Fetched)
    /// The server says that what is known still holds.
    case unchanged
    case failed(String)

    func json(of request: FetchRequest) -> JSON {
        var members: [JSON.Member] = [.init("id", .string(request.id)), .init("url", .string(request.url))]
        switch self {
        case .unchanged: members.append(.init("outcome", "unchanged"))
        case .failed(let reason): members += [.init("outcome", "failed"), .init("reason", .string(reason))]
        case .fetched(let fetched):
            members += [
                .init("outcome", "fetched"), .init("file", .string(fetched.file)), .init("warc", .string(fetched.warc)),
                .init("final_url", .string(fetched.addresses.last ?? request.url)),
                .init("redirects", .array(fetched.addresses.dropFirst().map(JSON.string))),
                .init("status", .int(fetched.response.status)),
                .init(
                    "headers",
                    .array(fetched.response.headers.map { .array([.string($0.name), .string($0.value)]) })),
                .init("sha256", .string(fetched.sha256)), .init("retrieved", .string(fetched.retrieved)),
                .init("bytes", .int(fetched.response.body.count)),
            ]
        }
        return .object(members)
    }
}
