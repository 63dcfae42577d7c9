import Documents
import Formats
import Glibc
import Testing

@testable import Readers

/// Main content against an outside set of pages, as the set's own scorer counts: wanted stretches present, unwanted absent.
@Suite struct MainContentSuiteTests {
    /// A change may raise it freely; whoever lowers it says why in the commit.
    private static let floor = 0.90

    @Test func mainContentIsFoundOnPagesNobodyTunedFor() throws {
        let folder = "../shared/suites/main-content/"
        guard let list = try? FileBytes.read(folder + "expected.jsonl") else { return }
        var present = (wanted: 0, unwanted: 0)
        var absent = 0
        for row in list.split(separator: 0x0A) {
            let page = try JSON(parsing: Array(row))
            guard let file = page["file"]?.string else { continue }
            let bytes = try FileBytes.read(folder + file)
            let text = (try? Readers.read(bytes: bytes, path: file)).map(\.text.bytes) ?? []
            for stretch in page["with"]?.array ?? [] {
                if text.firstPosition(of: Array((stretch.string ?? "").utf8)) != nil {
                    present.wanted += 1
                } else {
                    absent += 1
                }
            }
            for stretch in page["without"]?.array ?? []
            where text.firstPosition(of: Array((stretch.string ?? "").utf8)) != nil { present.unwanted += 1 }
        }
        let precision = Double(present.wanted) / Double(max(1, present.wanted + present.unwanted))
        let recall = Double(present.wanted) / Double(max(1, present.wanted + absent))
        #expect(2 * precision * recall / (precision + recall) >= Self.floor, "precision \(precision), recall \(recall)")
    }
}
