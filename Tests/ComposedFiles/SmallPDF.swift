/// Writes small PDF files, so that a test shows on its own lines what it reads.
public struct SmallPDF: Sendable {
    private var objects: [String] = []
    private var pages: [Int] = []
    private var fonts = "/F1 3 0 R /F2 4 0 R"
    /// Entries of the catalog beside its pages.
    public var catalog = ""
    /// Entries of the trailer.
    public var information = ""
    /// Those of `pagePicture`, in order.
    public var pictures: [(bits: [UInt8], width: Int, height: Int, box: String)] = []

    public init() {
        objects = [
            "", "", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>",
        ]
    }

    /// Adds an object and gives its number.
    public mutating func add(_ body: String) -> Int {
        objects.append(body)
        return objects.count
    }

    /// Adds a page with the content stream given, resources beside its fonts, and entries of its own;
    /// or with an object that is a content stream already.
    public mutating func page(
        _ content: String, box: String = "0 0 595 842", resources: String = "", entries: String = "",
        contents: Int? = nil
    ) {
        let stream = contents ?? add("<</Length \(content.utf8.count)>>stream\n\(content)\nendstream")
        let page = add(
            "<</Type/Page/Parent 2 0 R/MediaBox[\(box)]/Contents \(stream) 0 R/Resources<</Font<<\(fonts)>>\(resources)>>\(entries)>>"
        )
        pages.append(page)
    }

    /// A page of lines: place from the left and from below, size, and text.
    public mutating func page(
        lines: [(x: Double, y: Double, size: Double, text: String)], bold: Set<Int> = [], box: String = "0 0 595 842",
        entries: String = ""
    ) {
        let content = lines.enumerated().map { index, line in
            "BT /F\(bold.contains(index) ? 2 : 1) \(line.size) Tf \(line.x) \(line.y) Td (\(Self.escaped(line.text))) Tj ET"
        }.joined(separator: "\n")
        page(content, box: box, entries: entries)
    }

    /// The file.
    public var bytes: [UInt8] {
        var bodies = objects
        bodies[0] = "<</Type/Catalog/Pages 2 0 R\(catalog)>>"
        bodies[1] = "<</Type/Pages/Count \(pages.count)/Kids[\(pages.map { "\($0) 0 R" }.joined(separator: " "))]>>"
        var result = Array("%PDF-1.7\n".utf8)
        var offsets: [Int] = []
        for (index, body) in bodies.enumerated() {
            offsets.append(result.count)
            result +=
                Array("\(index + 1) 0 obj\n".utf8) + body.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
                + Array("\nendobj\n".utf8)
        }
        let start = result.count
        var table = "xref\n0 \(bodies.count + 1)\n0000000000 65535 f \n"
        for offset in offsets {
            let digits = String(offset)
            table += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
        }
        table += "trailer<</Size \(bodies.count + 1)/Root 1 0 R\(information)>>\nstartxref\n\(start)\n%%EOF\n"
        return result + Array(table.utf8)
    }

    /// In Latin-1 of the PDF's own string notation.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "(", ")", "\\": result += "\\" + String(scalar)
            case "\u{2022}": result += "\\225"
            case "\u{2019}": result += "\\222"
            default:
                let octal = String(scalar.value, radix: 8)
                result +=
                    scalar.value < 0x80 ? String(scalar) : "\\" + String(repeating: "0", count: 3 - octal.count) + octal
            }
        }
        return result
    }
}
