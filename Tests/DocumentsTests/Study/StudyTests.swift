import Documents
import Formats
import FoundationEssentials
import Testing

/// Studies written into a temporary folder; every test's own.
@Suite struct StudyTests {
    private let folder = FileManager.default.temporaryDirectory.path + "/study-\(UInt64.random(in: 0...UInt64.max))"

    private func write(_ files: [String: String]) throws {
        for (name, text) in files {
            let path = folder + "/" + name
            let parent = String(path[..<path.lastIndex(of: "/")!])
            try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
            try text.write(toFile: path, atomically: true, encoding: .utf8)
        }
    }

    @Test func laterLayersOverrideWhatTheyName() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try write([
            "base/pipeline.yaml": "name: base\n",
            "base/sources/default.yaml": "languages: [en]\nquote_cap: 300\n",
            "base/sources/eclac.yaml": "name: ECLAC\nlanguages: [es, en]\nself_names: [the Commission]\n",
            "mine/pipeline.yaml": "extends: base\nperiods:\n  - {id: a, from: 2008-02-25, to: 2013-02-24}\n",
            "mine/sources/eclac.yaml": "quote_cap: 120\n",
            "mine/sources/mofa.yaml": "name: MOFA\n",
            "mine/documents.tsv":
                "document_id\tpath\tissuer\torigin\tpublished\nd1\ta/b.txt\teclac\toriginal\t2012-05-25\n",
        ])
        let study = try Study.load(folder + "/mine")
        #expect(study.name == "mine")
        #expect(study.layers.count == 2)
        #expect(study.profile(of: "eclac").languages == ["es", "en"])
        #expect(study.profile(of: "eclac").quoteCap == 120)
        #expect(study.profile(of: "eclac").selfNames == ["the Commission"])
        #expect(study.profile(of: "mofa").languages == ["en"])
        #expect(study.manifest.map(\.documentID) == ["d1"])
        #expect(study.periods.first?.interval.to?.iso == "2013-02-25")
    }

    @Test func allMistakesOfAllFilesAreReportedAtOnce() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try write([
            "mine/pipeline.yaml": "exends: base\nocr: maybe\nperiods:\n  - {id: a, from: 2013-01-01, to: 2012-01-01}\n",
            "mine/sources/eclac.yaml": "date_order: ddmmyy\n",
            "mine/documents.tsv": """
            document_id\tpath\tissuer\torigin\tpublished
            a b\t../out.txt\tmofa\tcopied\t2012-13-01
            d1\tx.txt\teclac\toriginal\t
            d1\ty.txt\teclac\toriginal\t
            """,
        ])
        let error = #expect(throws: Faults.self) { try Study.load(folder + "/mine") }
        let places = error?.faults.map { $0.description.replacing(folder + "/mine/", with: "") } ?? []
        #expect(
            places.map { String($0.prefix { $0 != ";" }) } == [
                "documents.tsv:2:1: ‘a b’ is no document_id",
                "documents.tsv:2:5: ‘../out.txt’ is no path inside the study's root",
                "documents.tsv:2:16: unknown issuer ‘mofa’",
                "documents.tsv:2:21: unknown origin ‘copied’",
                "documents.tsv:2:28: ‘2012-13-01’ is no day",
                "documents.tsv:4:1: document ‘d1’ stands already in line 3",
                "pipeline.yaml:1:1: unknown key ‘exends’",
                "pipeline.yaml:2:6: neither on nor off",
                "pipeline.yaml:4:5: period ‘a’ ends before it starts",
                "sources/eclac.yaml:1:13: unknown date order",
            ])
    }

    @Test func limitsAreTheProgramsUnlessTheStudySaysOthers() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try write(["mine/pipeline.yaml": "limits:\n  seconds: 7\n  ocr_seconds_per_page: 90\n"])
        #expect(try Study.load(folder + "/mine").limits == ReadingLimits(seconds: 7, ocrSecondsPerPage: 90))
        try write(["mine/pipeline.yaml": "limits:\n  seconds: 0\n  minutes: 3\n"])
        let error = #expect(throws: Faults.self) { try Study.load(folder + "/mine") }
        let places = error?.faults.map { $0.description.replacing(folder + "/mine/", with: "") } ?? []
        #expect(
            places.map { String($0.prefix { $0 != ";" }) } == [
                "pipeline.yaml:2:12: no limit", "pipeline.yaml:3:3: unknown key ‘minutes’",
            ])
    }

    @Test func aFolderWithoutAPipelineSaysHowToMakeOne() {
        let error = #expect(throws: Faults.self) { try Study.load("/nowhere/at/all") }
        #expect(error?.description.contains("chancery init") == true)
    }

    @Test(arguments: [
        ("a/b.txt", false), ("./a/../b.txt", false), ("../b.txt", true), ("a/../../b.txt", true), ("/etc/passwd", true),
        ("..", true),
    ])
    func knowsPathsThatLeaveTheRoot(_ path: String, _ leaves: Bool) {
        #expect(StudyFolder.leaves(path) == leaves)
    }
}
