/// Line ends of every system as one line feed; control characters without meaning leave the text.
enum LineEnds {
    static func unified(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(where: { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 || $0 == 0x7F }) else { return bytes }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case 0x0D: if index + 1 == bytes.count || bytes[index + 1] != 0x0A { result.append(0x0A) }
            case 0x0A, 0x09, 0x0C: result.append(byte)
            case 0..<0x20, 0x7F: continue
            default: result.append(byte)
            }
        }
        return result
    }
}
