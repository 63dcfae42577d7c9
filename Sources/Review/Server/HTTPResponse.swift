internal import Formats

/// An answer, whole.
public struct HTTPResponse: Sendable, Hashable {
    public var status: Int
    /// In the order they are sent.
    public var headers: [(name: String, value: String)]
    public var body: [UInt8]

    public init(status: Int = 200, type: String, body: [UInt8], headers: [(name: String, value: String)] = []) {
        self.status = status
        self.headers = [("Content-Type", type)] + headers
        self.body = body
    }

    static func json(_ value: JSON, status: Int = 200) -> HTTPResponse {
        HTTPResponse(
            status: status, type: "application/json; charset=utf-8", body: Array(value.text.utf8),
            headers: [("Cache-Control", "no-store")])
    }

    /// A refusal in words.
    static func refusal(_ status: Int, _ words: String) -> HTTPResponse {
        .json(.object([.init("error", .string(words))]), status: status)
    }

    public static func == (left: HTTPResponse, right: HTTPResponse) -> Bool {
        left.status == right.status && left.body == right.body
            && left.headers.elementsEqual(right.headers) { $0 == $1 }
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(status)
        hasher.combine(body)
    }
}
