import Foundation
import FoundationNetworking

/// What a server answered, redirects included: nothing is followed here.
struct Response: Sendable {
    let status: Int
    /// Names in lower case, by name.
    let headers: [(name: String, value: String)]
    let body: Data

    subscript(_ name: String) -> String? { headers.first { $0.name == name }?.value }
}

/// One exchange with a server, within limits on size and time.
///
/// `@unchecked Sendable`: its state is touched on the session's own serial queue alone.
final class Transfer: NSObject, URLSessionDataDelegate, @unchecked Sendable {
    enum Failure: Error, Sendable {
        case tooLarge(limit: Int)
        case late(seconds: Int)
        case network(String)
    }

    private let limit: Int
    private let seconds: Int
    private var body = Data()
    private var response: HTTPURLResponse?
    private var isTooLarge = false
    private var isLate = false
    private var continuation: CheckedContinuation<Result<Response, Failure>, Never>?

    private init(limit: Int, seconds: Int) {
        self.limit = limit
        self.seconds = seconds
    }

    static func get(
        _ url: URL, headers: [(name: String, value: String)], limit: Int, seconds: Int
    ) async -> Result<Response, Failure> {
        let transfer = Transfer(limit: limit, seconds: seconds)
        let configuration = URLSessionConfiguration.ephemeral
        configuration.timeoutIntervalForRequest = TimeInterval(min(seconds, 30))
        configuration.timeoutIntervalForResource = TimeInterval(seconds)
        configuration.httpCookieAcceptPolicy = .never
        configuration.httpShouldSetCookies = false
        configuration.urlCache = nil
        let queue = OperationQueue()
        queue.maxConcurrentOperationCount = 1
        let session = URLSession(configuration: configuration, delegate: transfer, delegateQueue: queue)
        var request = URLRequest(url: url)
        for header in headers { request.setValue(header.value, forHTTPHeaderField: header.name) }
        let asked = request
        return await withCheckedContinuation { continuation in
            queue.addOperation {
                transfer.continuation = continuation
                let task = session.dataTask(with: asked)
                task.resume()
                session.finishTasksAndInvalidate()
                // The session's own limit on the whole starts anew with every piece that comes in.
                DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(seconds)) {
                    queue.addOperation { transfer.stop(task) }
                }
            }
        }
    }

    private func stop(_ task: URLSessionTask) {
        guard continuation != nil else { return }
        isLate = true
        task.cancel()
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }

    func urlSession(
        _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
        completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
    ) {
        self.response = response as? HTTPURLResponse
        isTooLarge = response.expectedContentLength > Int64(limit)
        completionHandler(isTooLarge ? .cancel : .allow)
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        body.append(data)
        if body.count > limit, !isTooLarge {
            isTooLarge = true
            dataTask.cancel()
        }
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        let result: Result<Response, Failure>
        if isTooLarge {
            result = .failure(.tooLarge(limit: limit))
        } else if isLate {
            result = .failure(.late(seconds: seconds))
        } else if let error {
            result = .failure(.network(error.localizedDescription))
        } else if let response = response ?? (task.response as? HTTPURLResponse) {
            let headers = response.allHeaderFields.map { (name: "\($0.key)".lowercased(), value: "\($0.value)") }
            result = .success(
                Response(
                    status: response.statusCode, headers: headers.sorted { $0.name < $1.name }, body: body))
        } else {
            result = .failure(.network("no answer by HTTP"))
        }
        continuation?.resume(returning: result)
        continuation = nil
    }
}
