import ComposedFiles
import Documents
import Foundation
import Seeds
import Testing

@testable import Readers

/// Bytes that nobody wrote: whatever they are, there is a document or a reason, and what a document says of itself holds together.
///
/// A second of each in `make test`; `CHANCERY_SOAK` minutes of each where it names a number, one otherwise.
@Suite struct ReaderFuzzTests {
    private static var seconds: Double {
        guard let soak = ProcessInfo.processInfo.environment["CHANCERY_SOAK"] else { return 1 }
        return 60 * (Double(soak) ?? 1)
    }

    /// Bytes changed, taken out, doubled, moved between seeds, and the odd piece that readers look for put in.
    private static func mutated(_ seeds: [[UInt8]], pieces: [[UInt8]], by random: inout SeededNumbers) -> [UInt8] {
        var bytes = seeds.randomElement(using: &random)!
        for _ in 0..<Int.random(in: 1...8, using: &random) {
            let place = Int.random(in: 0...bytes.count, using: &random)
            let end = min(bytes.count, place + Int.random(in: 0...24, using: &random))
            switch Int.random(in: 0..<6, using: &random) {
            case 0 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes.removeSubrange(place..<end)
            case 2: bytes.insert(contentsOf: bytes[place..<end], at: place)
            case 3: bytes.insert(contentsOf: pieces.randomElement(using: &random)!, at: place)
            case 4:
                let other = seeds.randomElement(using: &random)!
                let start = Int.random(in: 0...other.count, using: &random)
                bytes.replaceSubrange(place..<end, with: other[start..<min(other.count, start + 200)])
            default: if place < bytes.count { bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random) }
            }
            if bytes.count > 20_000 { bytes.removeLast(bytes.count - 20_000) }
        }
        return bytes
    }

    private static func attack(
        seed: UInt64, seeds: [[UInt8]], pieces: [String], _ body: ([UInt8]) throws -> Void
    ) rethrows -> Int {
        var random = SeededNumbers(seed)
        let pieces =
            pieces.map { Array($0.utf8) } + [[0xFF], [0, 0], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xFF, 0xFE]]
        let end = Date().addingTimeInterval(Self.seconds)
        var rounds = 0
        while Date() < end {
            try body(mutated(seeds, pieces: pieces, by: &random))
            rounds += 1
        }
        return rounds
    }

    /// Blocks in order and within the text, the text valid and normal, an archive of it the same document.
    private static func check(_ document: Document, _ bytes: [UInt8]) {
        let text = document.text.bytes
        var sound = String(validating: text, as: UTF8.self) != nil && !text.contains(0)
        var end = 0
        for block in document.blocks {
            sound = sound && block.span.start >= end && !block.span.isEmpty && block.span.end <= text.count
            end = block.span.end
        }
        sound = sound && (try? DocumentArchive.decode(DocumentArchive.encode(document))) == document
        if !sound { Issue.record("unsound: \(Data(bytes).base64EncodedString())") }
    }

    private static func read(_ bytes: [UInt8], as name: String) {
        do throws(ReadingFailure) {
            check(try Readers.read(bytes: bytes, path: name), bytes)
        } catch {
            // A reason, as good as any here.
        }
    }

    @Test func htmlFromAnywhereIsReadOrRefused() {
        let pages = [
            """
            <!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>Título</title>
            <meta property="article:published_time" content="2014-07-05">
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"x"}</script></head>
            <body><nav><a href="/">Inicio</a></nav><article><h1>Título</h1><p>La CEPAL organizó un seminario, y
            <b>todos</b> vinieron.</p><ul><li>uno<li>dos</ul><table><tr><td>a<td>b</table></article>
            <footer>©</footer></body></html>
            """,
            """
            <html><head><meta http-equiv=content-type content="text/html; charset=euc-kr"></head><body>
            <div class="content"><pre>a\n b</pre><blockquote>c<br><br>d</blockquote>&nbsp;&#8217;&bogus;</div></body>
            """,
        ].map { Array($0.utf8) }
        let rounds = Self.attack(
            seed: 3, seeds: pages + [[0xFF, 0xFE, 0x3C, 0, 0x70, 0, 0x3E, 0]],
            pieces: [
                "<div>", "</div>", "<p", "<!--", "<![CDATA[", "&#x110000;", "<meta charset=utf-16>",
                "charset=ks_c_5601-1987", "<title>", "<svg>", "\u{301}",
            ]
        ) { Self.read($0, as: "a.html") }
        #expect(rounds > 0)
    }

    @Test func textFromAnywhereIsUnwrappedOrRefused() {
        let texts = [
            "A line that was broken to fit a width of some seventy letters goes on be-\nlow, and ends here.\n\n"
                + "* one\n* two\n\n   12   \n\u{C}Page two\n",
            "# Title\n\nA *paragraph*\nof two lines.\n\n1. one\n   - two\n\n```\ncode\n```\n\n| a | b |\n|---|---|\n| c | d |\n",
            " Page one begins with a blank.\r\n외교부는\r\n회의를 열었다.\r",
        ].map { Array($0.utf8) }
        let rounds = Self.attack(
            seed: 5, seeds: texts,
            pieces: ["\n", "\r\n", "\u{C}", "-\n", "\u{AD}\n", "\u{2029}", "```\n", "- ", "|", "\t", "\u{FEFF}"]
        ) { bytes in
            Self.read(bytes, as: "a.txt")
            Self.read(bytes, as: "a.md")
        }
        #expect(rounds > 0)
    }

    @Test func officeFilesFromAnywhereAreReadOrRefused() {
        var file = SmallDocx(
            SmallDocx.paragraph("Joint Declaration", style: "Title")
                + "<w:tbl><w:tr><w:tc>\(SmallDocx.paragraph("cell"))</w:tc></w:tr></w:tbl>"
                + "<w:p><w:r><w:t>word</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p>")
        file.part("footnotes", "footnotes", "<w:footnote w:id=\"1\">\(SmallDocx.paragraph("note"))</w:footnote>")
        let rounds = Self.attack(
            seed: 7, seeds: [file.bytes], pieces: ["PK\u{1}\u{2}", "PK\u{5}\u{6}", "<w:p>", "</w:p>", "w:id"]
        ) { Self.read($0, as: "a.docx") }
        #expect(rounds > 0)
    }

    @Test func messagesFromAnywhereAreUnderstoodOrRefused() {
        var profile = SourceProfile(issuer: "eclac", languages: ["es"])
        profile.mainContentPaths = ["//div"]
        let requests = [
            ReaderRequest(path: "/a.pdf", profile: profile, options: ReadingOptions(url: "u", ocrLanguages: ["eng"])),
            ReaderRequest(
                task: .drawing([
                    PictureRequest(
                        page: 1, rectangles: [Rectangle(x0: 0, y0: 0, x1: 1, y1: 1)],
                        outlines: [
                            BlockOutline(number: 1, kind: .title, box: Rectangle(x0: 0, y0: 0, x1: 1, y1: 1))
                        ])
                ]), path: "/b.pdf"),
        ].map(\.encoded)
        let document = Document(plainText: "One.\n\nTwo.")
        let replies = [
            ReaderReply.document(DocumentArchive.encode(document)), .failure(.damaged(detail: "x")), .picture([1, 2]),
        ].map(\.encoded)
        let rounds = Self.attack(seed: 11, seeds: requests + replies, pieces: ["CHRD", "\u{7F}"]) { bytes in
            if let request = try? ReaderRequest(encoded: bytes) { _ = request.encoded }
            if case .document(let archive)? = try? ReaderReply(encoded: bytes) {
                _ = try? DocumentArchive.decode(archive)
            }
            _ = try? DocumentArchive.decode(bytes)
        }
        #expect(rounds > 0)
    }
}
