/// Well-formedness of UTF-8 (Unicode 3.9, table 3-7).
enum UTF8Validation {
    /// Length of the sequence at a position; 0 where none is well formed.
    static func sequenceLength(_ bytes: ArraySlice<UInt8>, at position: Int) -> Int {
        let first = bytes[position]
        if first < 0x80 { return 1 }
        func follows(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
            position + offset < bytes.endIndex && range.contains(bytes[position + offset])
        }
        switch first {
        case 0xC2...0xDF: return follows(1) ? 2 : 0
        case 0xE0: return follows(1, 0xA0...0xBF) && follows(2) ? 3 : 0
        case 0xED: return follows(1, 0x80...0x9F) && follows(2) ? 3 : 0
        case 0xE1...0xEF: return follows(1) && follows(2) ? 3 : 0
        case 0xF0: return follows(1, 0x90...0xBF) && follows(2) && follows(3) ? 4 : 0
        case 0xF1...0xF3: return follows(1) && follows(2) && follows(3) ? 4 : 0
        case 0xF4: return follows(1, 0x80...0x8F) && follows(2) && follows(3) ? 4 : 0
        default: return 0
        }
    }

    /// Well-formed sequences of more than one byte, and bytes that belong to none.
    static func errors(in bytes: [UInt8]) -> (good: Int, bad: Int) {
        var good = 0
        var bad = 0
        var position = 0
        while position < bytes.count {
            if bytes[position] < 0x80 {
                position += 1
                continue
            }
            let length = sequenceLength(bytes[...], at: position)
            if length == 0 { bad += 1 } else { good += 1 }
            position += max(1, length)
        }
        return (good, bad)
    }
}
