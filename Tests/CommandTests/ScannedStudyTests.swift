import Foundation
import Testing

/// A study with a scan in it, with and without OCR.
@Suite struct ScannedStudyTests {
    private static let isInstalled: Bool = {
        guard let outcome = try? Program.run(["doctor"]) else { return false }
        return outcome.lines.contains { $0.contains("tesseract") && $0.contains(" eng ") }
    }()

    private static let lines = [
        "Foreign Minister Yun Byung-se met with the Foreign Minister of Chile", "in Seoul on July 2, 2014.",
    ]

    /// Made from a printed page by poppler's own tools: a picture of one bit a pixel, and no text.
    private static func scan(in folder: TemporaryFolder) throws -> Data {
        let content = lines.enumerated().map {
            "BT /F1 13 Tf 72 \(740 - 18 * $0.offset) Td (\($0.element)) Tj ET"
        }.joined(separator: "\n")
        let printed = PDFText.file(
            [
                "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 1/Kids[3 0 R]>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
                "<</Length \(content.utf8.count)>>stream\n\(content)\nendstream",
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
            ].map { Data($0.utf8) })
        try printed.write(to: URL(fileURLWithPath: folder.path + "/printed.pdf"))
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/pdftoppm")
        process.arguments = ["-mono", "-r", "200", "-singlefile", "printed.pdf", "printed"]
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        try process.run()
        process.waitUntilExit()
        let picture = try Data(contentsOf: URL(fileURLWithPath: folder.path + "/printed.pbm"))
        // P4, width and height, one white byte, then the bits, 1 for black.
        let head = String(decoding: picture.prefix(30), as: UTF8.self).split(whereSeparator: \.isWhitespace)
        let bits = picture.dropFirst("P4\n\(head[1]) \(head[2])\n".utf8.count)
        let image =
            Data(
                "<</Type/XObject/Subtype/Image/Width \(head[1])/Height \(head[2])/ColorSpace/DeviceGray/BitsPerComponent 1/Decode[1 0]/Length \(bits.count)>>stream\n"
                    .utf8) + bits + Data("\nendstream".utf8)
        let drawing = "q 595 0 0 842 0 0 cm /P Do Q"
        return PDFText.file([
            Data("<</Type/Catalog/Pages 2 0 R>>".utf8), Data("<</Type/Pages/Count 1/Kids[3 0 R]>>".utf8),
            Data(
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</P 5 0 R>>>>>>"
                    .utf8),
            Data("<</Length \(drawing.utf8.count)>>stream\n\(drawing)\nendstream".utf8), image,
        ])
    }

    private static func study(pipeline: String) throws -> SmallStudy {
        let study = try SmallStudy(
            rows: ["scan\ttexts/scan.pdf\t\tmine\treconstructed\tMOFA 2014 c\t\ten\t2014-07-03"],
            files: [
                "pipeline.yaml": "name: mine\ntitle: A small study\nextends: base\n" + pipeline,
                "sources/mine.yaml": "name: A ministry\nlanguages: [en]\nocr_languages: [eng]\n",
            ])
        try scan(in: study.folder).write(to: URL(fileURLWithPath: study.folder.path + "/mine/texts/scan.pdf"))
        return study
    }

    @Test(.enabled(if: isInstalled, "tesseract or its model eng is not installed"))
    func aScanIsEvidenceMarkedAsReadByOCR() throws {
        let study = try Self.study(pipeline: "ocr: on\n")
        let outcome = try study.run()
        // The other issuers' profiles ask for languages too, which need not be installed here.
        guard outcome.status == 0 else {
            #expect(outcome.words.contains("tesseract has no model"), "\(outcome.words)")
            return
        }
        let evidence = try study.table("evidence").filter { $0["document_id"] == "scan" }
        #expect(!evidence.isEmpty && evidence.allSatisfy { $0["text_layer"] == "ocr" }, "\(evidence)")
        #expect(evidence.contains { $0["quote"] == "July 2, 2014" && $0["rects"]?.hasPrefix("1:") == true })
        let row = try study.table("documents").first { $0["document_id"] == "scan" }
        #expect(row?["status"] == "read" && row?["error"] == "")
        let provenance = try study.folder.read("Output/mine/provenance.jsonld")
        #expect(provenance.contains("tesseract-model-eng"))
        let verified = try Program.run(["verify", "Output/mine", "--pipeline", "mine"], in: study.folder.path)
        #expect(verified.status == 0 && verified.words.contains("0 faults"), "\(verified.output)\(verified.words)")
    }

    @Test func withoutOCRAScanSaysWhatItIs() throws {
        let study = try Self.study(pipeline: "")
        #expect(try study.run().status == 1)
        let row = try study.table("documents").first { $0["document_id"] == "scan" }
        #expect(row?["status"] == "failed")
        #expect(row?["error"]?.contains("turn OCR on") == true)
    }

    @Test func ocrWithoutTesseractIsAMistakeOfTheLineThatTurnsItOn() throws {
        let study = try Self.study(pipeline: "ocr: on\n")
        let outcome = try Program.run(["run", "mine"], in: study.folder.path, environment: ["PATH": study.folder.path])
        #expect(outcome.status == 2)
        #expect(outcome.words.contains("pipeline.yaml:4:6: OCR is on and there is no tesseract; install it"))
        #expect(!FileManager.default.fileExists(atPath: study.folder.path + "/Output/mine"))
        let doctor = try Program.run(
            ["doctor", "--pipeline", "mine"], in: study.folder.path, environment: ["PATH": study.folder.path])
        #expect(doctor.status == 1)
        #expect(doctor.lines.contains { $0.hasPrefix("MISSING") && $0.contains("tesseract-ocr") })
    }
}

/// A PDF file of its objects' bodies, the first of which is the catalog.
enum PDFText {
    static func file(_ bodies: [Data]) -> Data {
        var result = Data("%PDF-1.7\n".utf8)
        var offsets: [Int] = []
        for (index, body) in bodies.enumerated() {
            offsets.append(result.count)
            result += Data("\(index + 1) 0 obj\n".utf8) + body + Data("\nendobj\n".utf8)
        }
        let start = result.count
        let table = offsets.map { String(repeating: "0", count: 10 - "\($0)".count) + "\($0) 00000 n \n" }.joined()
        result += Data(
            ("xref\n0 \(bodies.count + 1)\n0000000000 65535 f \n" + table
                + "trailer<</Size \(bodies.count + 1)/Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n").utf8)
        return result
    }
}
