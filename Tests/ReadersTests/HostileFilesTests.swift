import ComposedFiles
import Documents
import Glibc
import Testing

@testable import Readers

/// Files made to break readers: each gives a document or a reason, and nobody else notices.
@Suite struct HostileFilesTests {
    private static let limits = ReadingLimits(seconds: 20, processorSeconds: 5, megabytes: 1024)

    @Test func filesOfOtherProjectsThatBreakReaders() async throws {
        let folder = "../shared/real/hostile"
        guard let entries = opendir(folder) else { return }
        var names: [String] = []
        while let entry = readdir(entries) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        closedir(entries)
        let pool = ReaderPool(processes: 2, limits: Self.limits)
        var documents = 0
        for name in names.sorted() {
            switch await pool.read(path: folder + "/" + name) {
            case .success: documents += 1
            case .failure(let failure):
                #expect(
                    ["encrypted", "damaged", "empty", "no-text", "memory", "processor-time"].contains(failure.kind),
                    "\(name): \(failure)")
            }
        }
        #expect(documents > names.count / 2)
    }

    /// Forms within forms, each drawn twice by the one above: 2²⁵ drawings of nothing.
    @Test func aBombOfNestedFormsRunsOutOfItsTime() async throws {
        var pdf = SmallPDF()
        var inner = pdf.add("<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 9>>stream\n0 0 m 1 1\nendstream")
        for _ in 0..<28 {
            inner = pdf.add(
                "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X \(inner) 0 R>>>>/Length 11>>stream\n/X Do /X Do\nendstream"
            )
        }
        pdf.page("/X Do", resources: "/XObject<</X \(inner) 0 R>>")
        let folder = try Folder()
        try folder.write("bomb.pdf", pdf.bytes)
        try folder.write("good.txt", Array("Good words.".utf8))
        let pool = ReaderPool(processes: 1, limits: ReadingLimits(seconds: 20, processorSeconds: 1))
        async let bomb = pool.read(path: folder.path("bomb.pdf"))
        async let good = pool.read(path: folder.path("good.txt"))
        let (first, second) = await (bomb, good)
        guard case .failure(let failure) = first else {
            Issue.record("the bomb was read")
            return
        }
        #expect(failure == .processorTime(seconds: 1))
        #expect((try? second.get().text.bytes.count) == 11)
    }

    /// 300 MB of blanks in a file of two: all of it is gone through, and there are no words.
    @Test func aStreamThatUnpacksToHundredsOfMegabytesIsAPageWithoutText() async throws {
        let packed = Deflated.zlib(Deflated.run(of: 0x20, atLeast: 300 << 20))
        let data = String(String.UnicodeScalarView(packed.map { Unicode.Scalar($0) }))
        var pdf = SmallPDF()
        let stream = pdf.add("<</Length \(packed.count)/Filter/FlateDecode>>stream\n\(data)\nendstream")
        pdf.page("", contents: stream)
        let folder = try Folder()
        try folder.write("stream.pdf", pdf.bytes)
        let pool = ReaderPool(processes: 1, limits: ReadingLimits(seconds: 120, processorSeconds: 60))
        let document = try await pool.read(path: folder.path("stream.pdf")).get()
        #expect(document.text.bytes.isEmpty)
        #expect(document.pages.map(\.textLayer) == [.none])
    }

    /// Elements a million deep are read in a fraction of a second, and the words below them are kept.
    @Test func elementsAMillionDeepCostNoWords() throws {
        let page = "<html><body>" + String(repeating: "<div>", count: 1_000_000) + "<p>Deep words.</p>"
        let document = try Readers.read(bytes: Array(page.utf8), path: "a.html")
        #expect(document.text.string(document.text.whole) == "Deep words.")
    }

    /// Entities of entities of entities, ten of each: nobody laughs.
    @Test func entitiesOfEntitiesStayWhatTheyAre() throws {
        var page = "<!DOCTYPE l [<!ENTITY a0 \"ha\">"
        for level in 1..<12 {
            page += "<!ENTITY a\(level) \"" + String(repeating: "&a\(level - 1);", count: 10) + "\">"
        }
        let document = try Readers.read(
            bytes: Array((page + "]><l><p>It was funny: &a11;</p></l>").utf8), path: "a.xml")
        #expect(document.text.string(document.text.whole) == "It was funny:")
    }

    @Test func entitiesAddNoMoreThanAMegabyteToAText() throws {
        let word = String(repeating: "w", count: 9_000)
        let page =
            "<!DOCTYPE d [<!ENTITY e \"\(word)\">]><d><p>Before." + String(repeating: " &e;", count: 1_000)
            + "</p><p>After.</p></d>"
        let document = try Readers.read(bytes: Array(page.utf8), path: "a.xml")
        #expect(document.text.bytes.count > 1 << 19 && document.text.bytes.count < (1 << 20) + 20_000)
        #expect(document.text.string(document.text.whole).hasSuffix("After."))
    }

    @Test func aFileThatNeedsTooMuchMemoryIsToldFromACrash() async throws {
        let folder = try Folder()
        try folder.write("large.txt", Array(repeating: 0x61, count: 60 << 20))
        let pool = ReaderPool(processes: 1, limits: ReadingLimits(seconds: 30, processorSeconds: 30, megabytes: 128))
        let result = await pool.read(path: folder.path("large.txt"))
        #expect(result == .failure(.memory(megabytes: 128)))
    }
}
