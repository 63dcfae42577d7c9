import Dataset
import Formats
import Foundation
import Testing

@Suite struct EventCodesTests {
    static let table = "Pipelines/base/codes/plover-cameo.tsv"

    @Test func theSharedTableHasNoFaults() {
        var faults: [Fault] = []
        _ = EventCodes.load(files: [Self.table], faults: &faults)
        #expect(faults == [])
    }

    @Test func aVisitAndItsPlanHaveDifferentCodes() {
        var faults: [Fault] = []
        let codes = EventCodes.load(files: [Self.table], faults: &faults)
        #expect(codes.codes(type: "visit", subtype: "state", status: "occurred").plover == "CONSULT/visit")
        #expect(codes.codes(type: "visit", subtype: "state", status: "planned").plover == "AGREE")
        #expect(codes.codes(type: "agreement", subtype: "signed", status: "occurred").cameo == "057")
        #expect(codes.codes(type: "visit", subtype: "state", status: "cancelled").cameo == "")
        #expect(codes.codes(type: "publication", subtype: "book", status: "occurred").plover == "")
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "../shared/data/CAMEO2PLOVER-2021.txt")))
    func pairsAreThoseOfTheConversionTable() throws {
        let text = try String(contentsOfFile: "../shared/data/CAMEO2PLOVER-2021.txt", encoding: .utf8)
        var converted: [String: String] = [:]
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2, parts[0].allSatisfy(\.isNumber) else { continue }
            converted[String(parts[0])] = parts[1].split(separator: ",")[0].trimmingCharacters(in: .whitespaces)
        }
        var faults: [Fault] = []
        let table = Table(
            path: Self.table, required: ["type", "subtype", "status", "plover", "cameo"], optional: [], faults: &faults)
        #expect(table.rows.count > 100)
        for row in table.rows where !row["plover"].isEmpty {
            let type = row["plover"].split(separator: "/")[0]
            #expect(converted[row["cameo"]] == String(type), "line \(row.line)")
        }
        for row in table.rows where row["plover"].isEmpty {
            #expect(converted[row["cameo"]] == nil, "line \(row.line)")
        }
    }

    @Test func theMostExactRowApplies() throws {
        let codes = try load(
            "meeting\t*\t*\tA\t01\nmeeting\t*\toccurred\tB\t02\nmeeting\tcall\t*\tC\t03\nmeeting\tcall\tplanned\tD\t04\n"
        ).codes
        #expect(codes.codes(type: "meeting", subtype: "call", status: "planned").plover == "D")
        #expect(codes.codes(type: "meeting", subtype: "call", status: "occurred").plover == "C")
        #expect(codes.codes(type: "meeting", subtype: "talks", status: "occurred").plover == "B")
        #expect(codes.codes(type: "meeting", subtype: "", status: "proposed").plover == "A")
        #expect(codes.codes(type: "visit", subtype: "", status: "occurred").plover == "")
    }

    @Test func everyMistakeIsNamedWithItsPlace() throws {
        let (_, faults) = try load(
            "party\t*\t*\tA\t01\nmeeting\tparty\t*\tA\t01\nmeeting\t*\tmaybe\tA\t01\nmeeting\t*\t*\tA\tx1\nmeeting\t*\t*\tA\t01\n"
        )
        #expect(faults.map(\.line) == [2, 3, 4, 5, 6])
        #expect(faults.map(\.column) == [1, 9, 11, 15, 1])
    }

    private func load(_ rows: String) throws -> (codes: EventCodes, faults: [Fault]) {
        let folder = try TemporaryFolder()
        let file = folder.path + "/codes.tsv"
        try ("type\tsubtype\tstatus\tplover\tcameo\n" + rows).write(toFile: file, atomically: true, encoding: .utf8)
        var faults: [Fault] = []
        return (EventCodes.load(files: [file], faults: &faults), faults)
    }
}
