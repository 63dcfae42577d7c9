/// Who may ask: the browser that was given the address, on this page's own behalf, and nobody else.
public struct RequestGate: Sendable {
    public enum Passage: Sendable, Hashable {
        /// Carries the token in its address: gets the cookie.
        case entering
        case permitted
        case refused(status: Int, reason: String)
    }

    private let token: AccessToken

    public init(token: AccessToken) { self.token = token }

    /// Cookies do not tell ports apart, so that the name does.
    public static func cookieName(port: Int) -> String { "chancery-\(port)" }

    public func passage(of request: HTTPRequest, port: Int) -> Passage {
        let hosts = ["127.0.0.1:\(port)", "localhost:\(port)"]
        // A name that somebody's DNS points at loopback is refused here.
        guard let host = request.headers["host"], hosts.contains(host) else {
            return .refused(status: 421, reason: "this page answers as 127.0.0.1:\(port) only")
        }
        guard request.method == "GET" || request.method == "POST" else {
            return .refused(status: 405, reason: "GET and POST only")
        }
        if let origin = request.headers["origin"], origin != "http://\(host)" {
            return .refused(status: 403, reason: "another page may not ask")
        }
        if request.method == "POST", request.headers["origin"] == nil {
            return .refused(status: 403, reason: "a decision must say which page it comes from")
        }
        let entering = request.method == "GET" && request.path == "/" && token.matches(request.query["token"])
        if let site = request.headers["sec-fetch-site"], site != "same-origin", site != "none", !entering {
            return .refused(status: 403, reason: "another page may not ask")
        }
        if entering { return .entering }
        guard token.matches(request.cookie(Self.cookieName(port: port))) else {
            return .refused(status: 403, reason: "open the address that chancery printed")
        }
        return .permitted
    }
}
