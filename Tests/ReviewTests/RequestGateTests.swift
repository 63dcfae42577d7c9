import Review
import Testing

@Suite struct RequestGateTests {
    private let token = AccessToken()

    private func passage(
        method: String = "GET", path: String = "/", query: [String: String] = [:], _ headers: [String: String]
    ) -> RequestGate.Passage {
        RequestGate(token: token).passage(
            of: HTTPRequest(method: method, path: path, query: query, headers: headers), port: 4000)
    }

    private func status(_ passage: RequestGate.Passage) -> Int {
        if case .refused(let status, _) = passage { status } else { 200 }
    }

    private var cookie: String { "other=1; chancery-4000=\(token.text)" }

    @Test func theTokenOpensTheDoorOnceAndTheCookieAfterwards() {
        #expect(passage(query: ["token": token.text], ["host": "127.0.0.1:4000"]) == .entering)
        #expect(passage(["host": "127.0.0.1:4000", "cookie": cookie]) == .permitted)
        #expect(passage(["host": "localhost:4000", "cookie": cookie]) == .permitted)
        #expect(status(passage(["host": "127.0.0.1:4000"])) == 403)
        #expect(status(passage(query: ["token": "-" + token.text.dropFirst()], ["host": "127.0.0.1:4000"])) == 403)
        #expect(status(passage(path: "/api/list", query: ["token": token.text], ["host": "127.0.0.1:4000"])) == 403)
        #expect(status(passage(["host": "127.0.0.1:4000", "cookie": "chancery-4001=\(token.text)"])) == 403)
        #expect(status(passage(["host": "127.0.0.1:4000", "cookie": "chancery-4000=\(token.text)x"])) == 403)
    }

    @Test(arguments: ["127.0.0.1", "127.0.0.1:4001", "evil.example:4000", "127.0.0.1:4000.evil.example", ""])
    func anotherHostIsRefusedWhateverItCarries(host: String) {
        #expect(status(passage(["host": host, "cookie": cookie])) == 421)
        #expect(status(passage(query: ["token": token.text], ["host": host])) == 421)
    }

    @Test func otherPagesMayNeitherReadNorWrite() {
        let own = ["host": "127.0.0.1:4000", "cookie": cookie]
        func with(_ more: [String: String]) -> [String: String] { own.merging(more) { $1 } }
        #expect(passage(method: "POST", path: "/api/decide", with(["origin": "http://127.0.0.1:4000"])) == .permitted)
        for origin in [
            "http://evil.example", "null", "https://127.0.0.1:4000", "http://localhost:4000", "http://127.0.0.1:4001",
        ] {
            #expect(status(passage(method: "POST", path: "/api/decide", with(["origin": origin]))) == 403, "\(origin)")
            #expect(status(passage(path: "/api/list", with(["origin": origin]))) == 403, "\(origin)")
        }
        #expect(status(passage(method: "POST", path: "/api/decide", own)) == 403)
        #expect(status(passage(path: "/api/list", with(["sec-fetch-site": "cross-site"]))) == 403)
        #expect(status(passage(path: "/api/list", with(["sec-fetch-site": "same-site"]))) == 403)
        #expect(passage(path: "/api/list", with(["sec-fetch-site": "same-origin"])) == .permitted)
        for method in ["PUT", "DELETE", "OPTIONS", "TRACE", "HEAD", "CONNECT"] {
            #expect(status(passage(method: method, with(["origin": "http://127.0.0.1:4000"]))) == 405, "\(method)")
        }
    }

    @Test func tokensDiffer() {
        let tokens = Set((0..<100).map { _ in AccessToken().text })
        #expect(tokens.count == 100)
        #expect(tokens.allSatisfy { $0.utf8.count == 32 })
    }
}
