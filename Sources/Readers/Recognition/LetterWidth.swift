/// How wide letters are printed, in ems: the mean of a serif and a sans-serif book type, good to a tenth of an em.
enum LetterWidth {
    static func of(_ scalar: UInt32) -> Float {
        if scalar < 0x80 { return ascii[Int(scalar)] }
        switch scalar {
        // Letters with accents are as wide as without.
        case 0xC0...0xC6, 0xC8...0xCB, 0xD1...0xD6, 0xD8...0xDD: return 0.7
        case 0xCC...0xCF, 0xEC...0xEF: return 0.3
        case 0x2018, 0x2019, 0x201A: return 0.28
        case 0x1100..<0x1200, 0x2E80..<0xD7B0, 0xF900..<0xFB00, 0xFF00..<0xFF60: return 1
        default: return 0.52
        }
    }

    private static let ascii: [Float] = {
        var widths = [Float](repeating: 0.52, count: 128)
        for (letters, width) in [
            ("ijl|!'.,:;", Float(0.26)), ("ftrI()[]{}-`/\\\"", 0.34), ("sczJ", 0.46), ("aegkvxy?_^", 0.5),
            ("bdhnopqu", 0.54),
            ("EFLSTZP*+<=>~#$", 0.6), ("ABCKRVXY&", 0.68), ("DGHNOQUw", 0.74), ("mM", 0.84), ("W@%", 0.92),
        ] {
            for letter in letters.utf8 { widths[Int(letter)] = width }
        }
        return widths
    }()
}
