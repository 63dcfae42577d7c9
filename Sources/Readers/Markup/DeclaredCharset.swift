/// The encoding a page names in its first kilobytes: `<meta charset>`, `<meta http-equiv>`, or an XML declaration.
enum DeclaredCharset {
    static func find(in bytes: [UInt8]) -> String? {
        let head = bytes.prefix(8192).map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
        if head.starts(with: Array("<?xml".utf8)), let end = head.firstIndex(of: 0x3E),
            let value = value(after: "encoding", in: head[..<end])
        {
            return value
        }
        var position = 0
        let tag = Array("<meta".utf8)
        while position + tag.count < head.count {
            guard head[position] == 0x3C, head[position..<position + tag.count].elementsEqual(tag) else {
                position += 1
                continue
            }
            let end = head[position...].firstIndex(of: 0x3E) ?? head.count
            if let value = value(after: "charset", in: head[position..<end]) { return value }
            position = end
        }
        return nil
    }

    private static func value(after name: String, in bytes: ArraySlice<UInt8>) -> String? {
        let pattern = Array(name.utf8)
        var position = bytes.startIndex
        while position + pattern.count < bytes.endIndex {
            guard bytes[position..<position + pattern.count].elementsEqual(pattern) else {
                position += 1
                continue
            }
            var index = position + pattern.count
            while index < bytes.endIndex, bytes[index] == 0x20 { index += 1 }
            guard index < bytes.endIndex, bytes[index] == 0x3D else {
                position += 1
                continue
            }
            index += 1
            while index < bytes.endIndex, bytes[index] == 0x20 || bytes[index] == 0x22 || bytes[index] == 0x27 {
                index += 1
            }
            let label = bytes[index...].prefix { isLabel($0) }
            return label.isEmpty ? nil : String(decoding: label, as: UTF8.self)
        }
        return nil
    }

    private static func isLabel(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte == 0x2D || byte == 0x5F || byte == 0x3A
            || byte == 0x2E
    }
}
