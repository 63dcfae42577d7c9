import Foundation
import Testing

/// The page is for one person on this machine: everybody else is refused, and nobody can bring it down.
@Suite(.serialized) struct ReviewSecurityTests {
    private static let isSoaking = ProcessInfo.processInfo.environment["CHANCERY_SOAK"] != nil

    private func review() throws -> RunningReview {
        let study = try SmallStudy(files: [
            "texts/hostile.html": """
            <!DOCTYPE html><html><head><title>&lt;script&gt;alert(1)&lt;/script&gt;</title></head><body><article>
            <h1>&lt;img src=x onerror=alert(2)&gt;</h1><p>The foreign ministers of Korea and Chile met in Seoul on \
            3 July 2014 &lt;script&gt;alert(3)&lt;/script&gt; and signed an agreement.</p></article></body></html>
            """
        ])
        try study.register([
            "talks\ttexts/talks.txt\t\tmofa\treconstructed\tMOFA 2014 a\t\ten\t2014-07-03",
            "hostile\ttexts/hostile.html\t\tmofa\treconstructed\t\t<script>alert(4)</script>\ten\t2014-07-05",
        ])
        #expect(try study.run(["--quiet"]).status == 0)
        return try RunningReview(study)
    }

    @Test func onlyThePrintedAddressOpensThePage() throws {
        let review = try review()
        let http = review.http
        #expect(http.ask("GET", "/")?.status == 403)
        #expect(http.ask("GET", "/?token=guess")?.status == 403)
        let entrance = try #require(http.ask("GET", "/?token=\(review.token)"))
        #expect(entrance.status == 200)
        let cookie = try #require(entrance.header("Set-Cookie"))
        #expect(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"))
        #expect(!entrance.body.contains(review.token))
        let page = try #require(review.get("/"))
        #expect(page.status == 200)
        for answer in [entrance, page, try #require(http.ask("GET", "/"))] {
            let policy = try #require(answer.header("Content-Security-Policy"))
            #expect(policy.hasPrefix("default-src 'none'") && !policy.contains("unsafe"))
            #expect(answer.header("X-Content-Type-Options") == "nosniff")
            #expect(answer.header("Referrer-Policy") == "no-referrer")
            #expect(answer.header("Access-Control-Allow-Origin") == nil)
        }
        #expect(!page.body.contains("http://") && !page.body.contains("https://"))
    }

    @Test func otherOriginsAndHostsAreRefused() throws {
        let review = try review()
        func status(_ method: String, _ target: String, _ headers: [String: String], _ body: String = "") -> Int? {
            review.http.ask(method, target, headers: review.cookie.merging(headers) { $1 }, body: body)?.status
        }
        #expect(status("GET", "/api/list", ["Host": "evil.example:\(review.http.port)"]) == 421)
        #expect(status("GET", "/api/list", ["Host": ""]) != 200)
        #expect(status("GET", "/api/list", ["Origin": "http://evil.example"]) == 403)
        let json = ["Content-Type": "application/json"]
        #expect(status("POST", "/api/decide", json.merging(["Origin": "null"]) { $1 }, "{}") == 403)
        #expect(status("POST", "/api/decide", json, "{}") == 403)
        let own = ["Origin": "http://127.0.0.1:\(review.http.port)"]
        #expect(status("POST", "/api/decide", own.merging(["Content-Type": "text/plain"]) { $1 }, "{}") == 415)
        #expect(status("POST", "/api/decide", own.merging(json) { $1 }, "{}") == 422)
        #expect(status("PUT", "/api/decide", own, "{}") == 405)
        #expect(status("DELETE", "/", own) == 405)
        #expect(!FileManager.default.fileExists(atPath: review.study.folder.path + "/mine/reviews.jsonl"))
    }

    @Test func noPathLeadsToAFile() throws {
        let review = try review()
        for target in [
            "/../../../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc/passwd", "/etc/passwd",
            "/index.html/../../mine/pipeline.yaml", "/page.png?id=../../etc/passwd&page=1",
            "/page.png?id=/etc/passwd&page=1", "/api/text?id=../../etc/passwd", "/api/document?id=..%2f..%2fetc",
            "/page.png?id=talks&page=99999999999999999999", "/api/list?kind=../events",
        ] {
            let answer = try #require(review.get(target), "\(target)")
            #expect(answer.status >= 400, "\(target)")
            #expect(!answer.body.contains("root:"), "\(target)")
        }
    }

    @Test func scriptsOfASourceArriveAsData() throws {
        let review = try review()
        for target in [
            "/api/list?kind=documents", "/api/document?id=hostile", "/api/text?id=hostile", "/api/list?kind=events",
        ] {
            let answer = try #require(review.get(target))
            #expect(answer.status == 200)
            #expect(answer.header("Content-Type") == "application/json; charset=utf-8")
        }
        #expect(review.get("/api/document?id=hostile")?.body.contains("<script>alert(4)") == true)
        #expect(review.get("/api/event?id=%3Cscript%3E")?.status == 404)
    }

    @Test func hugeBodiesAreRefusedAndThePageStaysUp() throws {
        let review = try review()
        let own = review.cookie.merging([
            "Origin": "http://127.0.0.1:\(review.http.port)", "Content-Type": "application/json",
        ]) { $1 }
        let announced = own.merging(["Content-Length": "10000000000"]) { $1 }
        #expect(review.http.ask("POST", "/api/decide", headers: announced)?.status == 413)
        #expect(
            review.http.ask("POST", "/api/decide", headers: own, body: String(repeating: "x", count: 3_000_000))?.status
                != 200)
        // Without announcing how much will come.
        let descriptor = review.http.connect()
        let head = own.map { "\($0.key): \($0.value)\r\n" }.joined()
        review.http.send(
            "POST /api/decide HTTP/1.1\r\nHost: 127.0.0.1:\(review.http.port)\r\nConnection: close\r\n"
                + "Transfer-Encoding: chunked\r\n\(head)\r\n", on: descriptor)
        let chunk = "10000\r\n" + String(repeating: "x", count: 65_536) + "\r\n"
        for _ in 0..<8 { review.http.send(chunk, on: descriptor) }
        review.http.send("0\r\n\r\n", on: descriptor)
        #expect(RawHTTP.answer(review.http.receive(on: descriptor))?.status == 413)
        close(descriptor)
        let long = String(repeating: "h", count: 200_000)
        #expect(review.http.ask("GET", "/", headers: ["X-Long": long])?.status != 200)
        #expect(review.get("/api/overview")?.status == 200)
    }

    /// 400 in `make test`, 10,000 in `make soak`: more than the server holds at once in either.
    @Test func slowConnectionsLeaveThePageUp() throws {
        let review = try review()
        let count = Self.isSoaking ? 10_000 : 400
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        limit.rlim_cur = limit.rlim_max
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        var sockets: [Int32] = []
        defer { for descriptor in sockets { close(descriptor) } }
        var slowest = Duration.zero
        let clock = ContinuousClock()
        for number in 0..<count {
            let descriptor = review.http.connect()
            if descriptor >= 0 {
                review.http.send("GET / HTTP/1.1\r\nHost: 127", on: descriptor)
                sockets.append(descriptor)
            }
            if number % (count / 8) == count / 8 - 1 {
                let start = clock.now
                let answer = review.get("/api/overview")
                #expect(answer?.status == 200)
                slowest = max(slowest, clock.now - start)
            }
        }
        #expect(sockets.count > count / 2)
        #expect(slowest < .seconds(5), "\(slowest)")
        #expect(review.isRunning)
    }
}
