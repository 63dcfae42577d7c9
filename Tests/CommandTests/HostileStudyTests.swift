import ComposedFiles
import Foundation
import Seeds
import Testing

/// A study full of files made to break a run: the run ends, each has its row with its reason, and the others are untouched.
@Suite struct HostileStudyTests {
    /// Forms within forms, each drawn twice by the one above: 2²⁸ drawings.
    private static var nestedForms: [UInt8] {
        var pdf = SmallPDF()
        var inner = pdf.add("<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length 9>>stream\n0 0 m 1 1\nendstream")
        for _ in 0..<28 {
            inner = pdf.add(
                "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X \(inner) 0 R>>>>/Length 11>>stream\n/X Do /X Do\nendstream"
            )
        }
        pdf.page("/X Do", resources: "/XObject<</X \(inner) 0 R>>")
        return pdf.bytes
    }

    private static var scatteredWords: [UInt8] {
        var random = SeededNumbers(9)
        var content = ""
        for _ in 0..<64_000 {
            let (size, x, y) = (
                Int.random(in: 4..<44, using: &random), Int.random(in: 0..<560, using: &random),
                Int.random(in: 0..<830, using: &random)
            )
            content += "BT /F1 \(size) Tf \(x) \(y) Td (word) Tj ET\n"
        }
        var pdf = SmallPDF()
        pdf.page(content)
        return pdf.bytes
    }

    /// 300 MB on each of eight pages, more than a reader gets through in its time; that one page ends by itself is for
    /// `HostileFilesTests` to show.
    private static var inflatedStream: [UInt8] {
        let packed = Deflated.zlib(Deflated.run(of: 0x20, atLeast: 300 << 20))
        let data = String(String.UnicodeScalarView(packed.map { Unicode.Scalar($0) }))
        var pdf = SmallPDF()
        let stream = pdf.add("<</Length \(packed.count)/Filter/FlateDecode>>stream\n\(data)\nendstream")
        for _ in 0..<8 { pdf.page("", contents: stream) }
        return pdf.bytes
    }

    private static var officeBomb: [UInt8] {
        var bomb = SmallDocx()
        bomb.part("word/document.xml", packed: Deflated.run(of: 0x20, atLeast: 300 << 20), size: 300 << 20)
        return bomb.bytes
    }

    private static func laughs() -> String {
        var text = "<?xml version=\"1.0\"?><!DOCTYPE l [<!ENTITY a0 \"ha\">"
        for level in 1..<12 {
            text += "<!ENTITY a\(level) \"" + String(repeating: "&a\(level - 1);", count: 10) + "\">"
        }
        return text + "]><l><p>It was funny: &a11;</p></l>"
    }

    /// Listens on the loopback, so that whoever fetches is seen.
    private static func listener() -> (socket: Int32, port: UInt16) {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                _ = bind(descriptor, $0, length)
                _ = listen(descriptor, 4)
                _ = getsockname(descriptor, $0, &length)
            }
        }
        _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
        return (descriptor, UInt16(bigEndian: address.sin_port))
    }

    @Test func everyHostileFileHasItsRowAndTouchesNobodyElse() throws {
        let (listening, port) = Self.listener()
        defer { close(listening) }
        let secret = "a secret that stands outside the study"
        let names = [
            "forms.pdf", "words.pdf", "stream.pdf", "deep.html", "laughs.xml", "entities.xml", "fetched.html",
            "nul.txt", "nul.html", "stray.html", "nothing.txt", "dir", "pipe", "loop.txt", "link.txt",
            "linked/outside.txt",
            "bomb.docx", "fleeting.txt",
        ]
        let study = try SmallStudy(
            rows: names.map { name in
                let id = name.replacingOccurrences(of: ".", with: "-").replacingOccurrences(of: "/", with: "-")
                return "\(id)\thostile/\(name)\t\tmofa\treconstructed"
            },
            files: [
                "pipeline.yaml":
                    "name: mine\ntitle: A small study\nextends: base\nlimits:\n  processor_seconds: 2\n  seconds: 120\n",
                "hostile/laughs.xml": Self.laughs(),
                "hostile/nul.txt": "Words\0 with\0 zeros between\0 them.\n", "hostile/nothing.txt": "",
                "hostile/nul.html": "<html><body><p>Words\0 with\0 zeros.</p></body></html>",
                "hostile/fleeting.txt": "Here and gone.\n", "hostile/dir/inner.txt": "inner",
            ])
        let folder = study.folder.path
        func place(_ name: String, _ bytes: [UInt8]) throws {
            try Data(bytes).write(to: URL(fileURLWithPath: folder + "/mine/hostile/" + name))
        }
        try study.folder.write("secret.txt", secret + "\n")
        try study.folder.write("elsewhere/outside.txt", secret + "\n")
        try place("forms.pdf", Self.nestedForms)
        try place("words.pdf", Self.scatteredWords)
        try place("stream.pdf", Self.inflatedStream)
        try place("bomb.docx", Self.officeBomb)
        try place(
            "deep.html",
            Array(("<html><body>" + String(repeating: "<div>", count: 1_000_000) + "<p>Deep words.</p>").utf8))
        try place(
            "entities.xml",
            Array(
                "<!DOCTYPE d [<!ENTITY f SYSTEM \"file://\(folder)/secret.txt\"><!ENTITY h SYSTEM \"http://127.0.0.1:\(port)/x\"><!ENTITY % p SYSTEM \"http://127.0.0.1:\(port)/y\">%p;]><d><p>Words &f;&h; around.</p></d>"
                    .utf8))
        try place(
            "fetched.html",
            Array(
                "<html><head><link rel=stylesheet href=\"http://127.0.0.1:\(port)/a.css\"><script src=\"http://127.0.0.1:\(port)/a.js\"></script></head><body><p>Words.</p><img src=\"http://127.0.0.1:\(port)/a.png\"><iframe src=\"file://\(folder)/secret.txt\"></iframe></body></html>"
                    .utf8))
        try place(
            "stray.html",
            Array("<html><head><meta charset=euc-kr></head><body><p>".utf8) + [0xBF, 0xDC, 0xB1, 0xB3, 0xFF]
                + Array(" stands before the rest, which is kept.</p></body></html>".utf8))
        mkfifo(folder + "/mine/hostile/pipe", 0o600)
        symlink(folder + "/mine/hostile/loop.txt", folder + "/mine/hostile/loop.txt")
        symlink(folder + "/secret.txt", folder + "/mine/hostile/link.txt")
        symlink(folder + "/elsewhere", folder + "/mine/hostile/linked")

        // A file that is there when the run begins, and gone when a reader comes to open it.
        try study.folder.write(
            "reader",
            "#!/bin/sh\n[ \"$1\" = --worker ] && rm -f '\(folder)/mine/hostile/fleeting.txt'\nexec '\(Program.folder)/chancery-reader' \"$@\"\n"
        )
        chmod(folder + "/reader", 0o700)
        let began = Date()
        let outcome = try Program.run(
            ["run", "mine", "--jobs", "2"], in: folder, environment: ["CHANCERY_READER": folder + "/reader"])
        #expect(outcome.status == 1, "\(outcome.words)")
        #expect(Date().timeIntervalSince(began) < 300)

        let rows = Dictionary(
            uniqueKeysWithValues: try study.table("documents").map { ($0["document_id"]!, $0) })
        #expect(rows.count == names.count + 3)
        for id in ["talks", "page", "note"] { #expect(rows[id]?["status"] == "read", "\(id)") }
        func failed(_ id: String, _ words: String) {
            let row = rows[id]
            #expect(row?["status"] == "failed", "\(id)")
            #expect(row?["error"]?.contains(words) == true, "\(id): \(row?["error"] ?? "")")
        }
        failed("forms-pdf", "processor time")
        failed("words-pdf", "processor time")
        failed("stream-pdf", "processor time")
        failed("fleeting-txt", "no such file")
        failed("bomb-docx", "gives more than")
        failed("nothing-txt", "no bytes")
        failed("dir", "not a regular file")
        failed("pipe", "not a regular file")
        failed("loop-txt", "symbolic links")
        failed("link-txt", "leads out of the study")
        failed("linked-outside-txt", "leads out of the study")
        for id in [
            "nul-txt", "nul-html", "stray-html", "fetched-html", "entities-xml", "deep-html", "laughs-xml",
        ] {
            #expect(rows[id]?["status"] == "read", "\(id): \(rows[id]?["error"] ?? "")")
        }
        #expect(try study.folder.read("Output/mine/texts/nul-txt.txt").contains("zeros between"))
        #expect(try study.folder.read("Output/mine/texts/stray-html.txt").contains("외교\u{FFFD} stands before the rest"))
        // A million elements deep, words are words; and of a joke without end, what stands before it is left.
        func text(_ id: String) throws -> String {
            try study.folder.read("Output/mine/texts/\(id).txt").trimmingCharacters(in: .whitespacesAndNewlines)
        }
        #expect(try text("deep-html") == "Deep words.")
        #expect(try text("laughs-xml") == "It was funny:")
        #expect(try text("nul-html") == "Words with zeros.")
        #expect(try text("entities-xml") == "Words  around.".replacingOccurrences(of: "  ", with: " "))

        // Nothing outside was read, nothing was fetched.
        for (name, data) in try study.dataset() {
            #expect(data.range(of: Data(secret.utf8)) == nil, "\(name) tells the secret")
            #expect(data.count < 20 << 20, "\(name) is a bomb itself")
        }
        #expect(accept(listening, nil, nil) < 0 && errno == EAGAIN, "somebody came to fetch")
    }
}
