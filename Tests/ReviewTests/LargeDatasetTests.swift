import Dataset
import Documents
import Foundation
import Review
import Testing

/// A study and a dataset of many events, made by SQL: as large as an archive of decades.
final class LargeStudy {
    let path = NSTemporaryDirectory() + "chancery-large-\(UUID().uuidString)"

    init(events: Int) throws {
        for folder in ["study", "Output/study"] {
            try FileManager.default.createDirectory(atPath: path + "/" + folder, withIntermediateDirectories: true)
        }
        try "name: study\ntitle: Large\n".write(
            toFile: path + "/study/pipeline.yaml", atomically: true, encoding: .utf8)
        try "document_id\tpath\tissuer\torigin\n".write(
            toFile: path + "/study/documents.tsv", atomically: true, encoding: .utf8)
        let database = try SQLiteDatabase(path: dataset + "/dataset.sqlite", access: .create)
        try database.execute(try Self.sql(events: events))
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    var dataset: String { path + "/Output/study" }

    func application(blind: Bool = false) throws -> (ReviewApplication, AccessToken) {
        let token = AccessToken()
        let session = ReviewSession(
            study: try Study.load(path + "/study"), dataset: dataset, reviewer: "ana", isBlind: blind)
        return (ReviewApplication(session: session, token: token), token)
    }

    /// The same file makes the dataset that `make validate` measures.
    private static func sql(events: Int) throws -> String {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/LargeStudy.sql"
        return try String(contentsOfFile: file, encoding: .utf8)
            .replacingOccurrences(of: "{events}", with: "\(events)")
    }
}

@Suite struct LargeDatasetTests {
    private static let isSoaking = ProcessInfo.processInfo.environment["CHANCERY_SOAK"] != nil

    private func ask(
        _ application: ReviewApplication, _ token: AccessToken, _ query: [String: String]
    ) async throws -> [String: Any] {
        let request = HTTPRequest(
            path: "/api/list", query: query, headers: ["host": "127.0.0.1:9", "cookie": "chancery-9=\(token.text)"])
        let response = await application.respond(to: request, port: 9)
        #expect(response.status == 200, "\(String(decoding: response.body, as: UTF8.self))")
        return try JSONSerialization.jsonObject(with: Data(response.body)) as? [String: Any] ?? [:]
    }

    /// 100,000 events in `make soak`; `make validate` measures the released program on as many.
    @Test func anyStretchOfAnyFilterIsThere() async throws {
        let count = Self.isSoaking ? 100_000 : 4_000
        let study = try LargeStudy(events: count)
        let (application, token) = try study.application()
        func total(_ query: [String: String]) async throws -> Int {
            try await ask(application, token, query)["total"] as? Int ?? -1
        }
        #expect(try await total([:]) == count)
        #expect(try await total(["type": "visit"]) == count / 5)
        #expect(try await total(["type": "visit|meeting"]) == count / 5 * 2)
        #expect(try await total(["type": "visit", "conflicts": "with conflicts"]) == count / 10)
        #expect(try await total(["kind": "conflicts"]) == count / 10)
        #expect(try await total(["q": "undertaking 1234"]) >= 1)
        #expect(try await total(["q": "railw"]) == (0..<count).count { $0 * 7919 % 7 == 3 })
        #expect(try await total(["q": "nothing of the kind"]) == 0)
        #expect(try await total(["review": "open"]) == count)
        let last = try await ask(application, token, ["offset": "\(count - 2)", "limit": "50"])
        let rows = last["rows"] as? [[String: Any]] ?? []
        #expect(rows.map { $0["id"] as? String } == [count - 2, count - 1].map { String(format: "evt-%010d", $0) })
        // Words of a search are words, whatever signs stand in them.
        for hostile in ["\"", "a\" OR \"b", "*", "NEAR(", "évt' --", "%00"] {
            _ = try await ask(application, token, ["q": hostile])
        }
    }
}
