import Documents
import Foundation

/// A PDF of one page in Courier, whose glyphs are 0.6 of the type size wide, and the document a reader would make of it.
struct PrintedPage {
    static let width: Float = 595
    static let height: Float = 842
    static let size: Float = 12
    static let left: Float = 72
    /// From the top, of the first baseline and between two.
    static let top: Float = 100
    static let leading: Float = 16

    let lines: [String]

    /// The lines joined by blanks into one paragraph.
    var text: String { lines.joined(separator: " ") }

    var document: Document {
        var printed: [Line] = []
        var start = 0
        for (number, line) in lines.enumerated() {
            let baseline = Self.top + Float(number) * Self.leading
            let count = line.utf8.count
            let boxes = (0...count).map { column in
                let x = Self.left + Float(column) * Self.size * 0.6
                return Rectangle(
                    x0: x, y0: baseline - Self.size * 0.8, x1: column == count ? x : x + Self.size * 0.6,
                    y1: baseline + Self.size * 0.2)
            }
            let isLast = number == lines.count - 1
            printed.append(
                Line(
                    span: Span(start, start + count + (isLast ? 0 : 1)), page: 1,
                    boxes: isLast ? boxes.dropLast() : boxes))
            start += count + 1
        }
        let reading = ReadingText(text)
        return Document(
            mediaType: "application/pdf", metadata: DocumentMetadata(), text: reading,
            blocks: [Block(kind: .paragraph, span: reading.whole)],
            pages: [Page(number: 1, label: "iv", width: Self.width, height: Self.height, textLayer: .native)],
            lines: printed)
    }

    /// ISO 32000-1: a catalogue, one page, its font and its content; lines must be ASCII without parentheses.
    var pdf: Data {
        var content = "BT /F1 \(Self.size) Tf "
        for (number, line) in lines.enumerated() {
            let y = Self.height - Self.top - Float(number) * Self.leading
            content += "1 0 0 1 \(Self.left) \(y) Tm (\(line)) Tj "
        }
        content += "ET"
        let objects = [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 \(Self.width) \(Self.height)] /Contents 4 0 R "
                + "/Resources << /Font << /F1 5 0 R >> >> >>",
            "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>",
        ]
        var file = "%PDF-1.4\n"
        var offsets: [Int] = []
        for (number, object) in objects.enumerated() {
            offsets.append(file.utf8.count)
            file += "\(number + 1) 0 obj\n\(object)\nendobj\n"
        }
        let table = file.utf8.count
        file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for offset in offsets { file += String(repeating: "0", count: 10 - "\(offset)".count) + "\(offset) 00000 n \n" }
        file += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(table)\n%%EOF\n"
        return Data(file.utf8)
    }
}
