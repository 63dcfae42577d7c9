import Foundation
import Testing

/// `chancery add` with addresses, against a server on loopback.
@Suite struct AddressTests {
    /// The server of `server.py`, which ends with the value.
    private final class Server {
        private let process = Process()
        private let input = Pipe()
        let address: String

        init() throws {
            let output = Pipe()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments = ["python3", Program.root + "/Tests/CommandTests/server.py"]
            process.standardInput = input
            process.standardOutput = output
            try process.run()
            let port = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
                .trimmingCharacters(in: .whitespacesAndNewlines)
            address = "http://127.0.0.1:\(port)"
        }

        deinit {
            try? input.fileHandleForWriting.close()
            process.waitUntilExit()
        }

        /// What the server answers, asked for outside the program under test.
        func get(_ path: String) throws -> Data {
            let curl = Process()
            let output = Pipe()
            curl.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            curl.arguments = [
                "python3", "-c",
                "import sys,urllib.request;sys.stdout.buffer.write(urllib.request.urlopen(sys.argv[1]).read())",
                address + path,
            ]
            curl.standardOutput = output
            try curl.run()
            let data = output.fileHandleForReading.readDataToEndOfFile()
            curl.waitUntilExit()
            return data
        }
    }

    private let server: Server
    private let study: SmallStudy

    init() throws {
        server = try Server()
        study = try SmallStudy()
    }

    private func add(_ places: [String], _ options: [String] = []) throws -> Program.Outcome {
        try Program.run(
            ["add", "mine"] + places.map { $0.hasPrefix("/") ? server.address + $0 : $0 }
                + ["--issuer", "mofa", "--pause", "0"] + options, in: study.folder.path)
    }

    private var rows: [[String: String]] {
        get throws {
            let lines = try study.folder.read("mine/documents.tsv").split(separator: "\n").map {
                $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            }
            return lines.dropFirst().map { Dictionary(zip(lines[0], $0), uniquingKeysWith: { $1 }) }
        }
    }

    @Test func aPageIsRegisteredWithItsProvenanceAndItsRecord() throws {
        let outcome = try add(["/moved"])
        #expect(outcome.status == 0, "\(outcome.words)")
        let row = try #require(try rows.last)
        #expect(row["url"] == server.address + "/page.html", "the address it was found at in the end")
        #expect(row["path"]?.hasSuffix(".html") == true)
        #expect(row["retrieved"]?.count == 10)
        let file = "mine/" + row["path"]!
        let provenance = try #require(
            try JSONSerialization.jsonObject(with: Data(study.folder.read(file + ".provenance.json").utf8))
                as? [String: Any])
        #expect(provenance["url"] as? String == server.address + "/moved")
        #expect(provenance["sha256"] as? String == row["sha256"])
        let headers = try #require(provenance["headers"] as? [[String]])
        #expect(headers.contains(["etag", "\"v1\""]))
        let record = try study.folder.read(file + ".warc")
        #expect(record.hasPrefix("WARC/1.1\r\nWARC-Type: response\r\n"))
        #expect(record.contains("WARC-Target-URI: \(server.address)/page.html\r\n"))
        let block = try #require(record.range(of: "\r\n\r\n")).upperBound
        let length = try #require(
            record.split(separator: "\r\n").first { $0.hasPrefix("Content-Length: ") }.flatMap { Int($0.dropFirst(16)) }
        )
        #expect(record[block...].utf8.count == length + 4)
        #expect(try study.run().status == 0)
    }

    @Test func anUnchangedPageIsNotAddedAndNewBytesSupersede() throws {
        #expect(try add(["/page.html"]).status == 0)
        let first = try #require(try rows.last?["document_id"])
        let again = try add(["/page.html"])
        #expect(again.words.contains("not changed since it was registered as \(first)"), "\(again.words)")
        #expect(try rows.count == 4)
        _ = try server.get("/change")
        #expect(try add(["/page.html"]).status == 0)
        #expect(try rows.count == 5)
        #expect(try rows.last?["supersedes"] == first)
    }

    @Test func aNewVersionTakesThePlaceOfTheOldOneAndItsEventsKeepTheirIdentifiers() throws {
        #expect(try add(["/page.html"]).status == 0)
        let first = try #require(try rows.last?["document_id"])
        let file = "mine/" + (try #require(try rows.last?["path"]))
        #expect(try study.run().status == 0)
        let told = try study.table("mentions").filter { $0["document_id"] == first }
        #expect(!told.isEmpty)
        _ = try server.get("/change")
        #expect(try add(["/page.html"]).status == 0)
        let second = try #require(try rows.last?["document_id"])
        #expect(try study.run().status == 0)
        let documents = try study.table("documents")
        #expect(documents.first { $0["document_id"] == second }?["status"] == "read")
        let old = try #require(documents.first { $0["document_id"] == first })
        #expect(old["status"] == "skipped")
        #expect(old["error"] == "superseded by \(second)")
        let mentions = try study.table("mentions")
        #expect(!mentions.contains { $0["document_id"] == first }, "a version is not read beside its successor")
        let now = mentions.filter { $0["document_id"] == second }
        #expect(
            Set(now.map { $0["event_id"] }) == Set(told.map { $0["event_id"] }), "the day moved, the events did not")
        for ending in ["", ".warc", ".provenance.json"] {
            #expect(FileManager.default.fileExists(atPath: study.folder.path + "/" + file + ending))
        }
    }

    @Test func theSameBytesAndTheSameTextFromElsewhereAreReported() throws {
        let outcome = try add(["/page.html", "/copy.html", "/framed.html"])
        let id = try #require(try rows.last?["document_id"])
        #expect(try rows.count == 4)
        #expect(
            outcome.words.contains("/copy.html: the same bytes are registered already, as \(id)"), "\(outcome.words)")
        #expect(outcome.words.contains("/framed.html: the same text is registered already, as \(id)"))
    }

    @Test(arguments: [
        ("/private/minutes.html", "robots.txt"), ("/tofile", "no address by http or https"),
        ("/loop", "in a circle"), ("/missing.html", "answers 404"), ("/big", "longer than 1000000 bytes"),
        ("/slow", "not there within 2 seconds"),
    ])
    func whatMayNotOrCannotBeFetchedSaysWhy(_ path: String, _ words: String) throws {
        let outcome = try add([path], ["--max-bytes", "1000000", "--seconds", "2"])
        #expect(outcome.status == 1)
        #expect(outcome.words.contains(words), "\(outcome.words)")
        #expect(try rows.count == 3)
        if path.hasPrefix("/private") {
            let asked = String(decoding: try server.get("/state"), as: UTF8.self)
            #expect(!asked.contains("/private"))
        }
    }

    @Test func aBusyServerIsAskedAgainAfterAsLongAsItSays() throws {
        let start = ContinuousClock.now
        let outcome = try add(["/busy"])
        #expect(outcome.status == 0, "\(outcome.words)")
        #expect(ContinuousClock.now - start >= .seconds(1))
    }

    @Test func listsOfThreeKindsAreFetchedOneAtATime() throws {
        try study.folder.write(
            "list.json",
            #"[{"URL":"\#(server.address)/page.html","title":"Talks","language":"en-GB","issued":{"date-parts":[[2014,7,3]]}}]"#
        )
        try study.folder.write(
            "list.ris", "TY  - ELEC\nTI  - An agreement\nUR  - \(server.address)/busy\nDA  - 2010/05/06/\nER  - \n")
        try study.folder.write("list.csv", "url,title\n\(server.address)/missing.html,\"Gone, it seems\"\n")
        let outcome = try add(["list.json", "list.ris", "list.csv"])
        #expect(outcome.status == 1, "one is missing")
        let added = try rows.suffix(2)
        #expect(added.map { $0["title"] } == ["Talks", "An agreement"], "\(outcome.words)")
        #expect(added.map { $0["published"] } == ["2014-07-03", "2010-05-06"])
        let state = try JSONSerialization.jsonObject(with: server.get("/state")) as? [String: Any]
        #expect(state?["most"] as? Int == 1)
        let robots = (state?["requests"] as? [[Any]])?.filter { $0.first as? String == "/robots.txt" }
        #expect(robots?.count == 1)
    }
}
