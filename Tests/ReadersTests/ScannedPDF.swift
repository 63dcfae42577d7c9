import ComposedFiles

@testable import Readers

extension SmallPDF {
    /// The same pages as a scanner would give them: one black and white picture each, and no text.
    func scanned(resolution: Int = 200) throws -> SmallPDF { try Self.scanned(bytes, resolution: resolution) }

    /// As `scanned`, of any PDF.
    static func scanned(_ bytes: [UInt8], resolution: Int = 200) throws -> SmallPDF {
        var result = SmallPDF()
        let file = try PDFFile(bytes, password: nil)
        for number in 1...file.pageCount {
            guard let page = file.page(number),
                let canvas = PageCanvas(for: page, scale: Float(resolution) / 72)
            else { continue }
            canvas.draw(page, marks: PageMarks())
            result.pagePicture(
                Self.packed(canvas.grey(), width: canvas.width), width: canvas.width, height: canvas.height,
                box: "0 0 \(Int(page.width)) \(Int(page.height))")
        }
        return result
    }

    /// Adds a page that is nothing but a picture of one bit a pixel.
    mutating func pagePicture(_ bits: [UInt8], width: Int, height: Int, box: String) {
        pictures.append((bits, width, height, box))
        let data = String(String.UnicodeScalarView(bits.map { Unicode.Scalar($0) }))
        let picture = add(
            "<</Type/XObject/Subtype/Image/Width \(width)/Height \(height)/ColorSpace/DeviceGray/BitsPerComponent 1"
                + "/Length \(bits.count)>>stream\n\(data)\nendstream")
        let sides = box.split(separator: " ")
        page("q \(sides[2]) 0 0 \(sides[3]) 0 0 cm /P Do Q", box: box, resources: "/XObject<</P \(picture) 0 R>>")
    }

    private static func packed(_ grey: [UInt8], width: Int) -> [UInt8] {
        let stride = (width + 7) / 8
        var bits = [UInt8](repeating: 0, count: stride * (grey.count / width))
        for (index, pixel) in grey.enumerated() where pixel > 127 {
            bits[index / width * stride + index % width / 8] |= 0x80 >> UInt8(index % width % 8)
        }
        return bits
    }
}
