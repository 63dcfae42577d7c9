/// Names for bytes by their digest (RFC 6920): `ni:///sha-256;` and the digest in unpadded base64url.
enum NamedInformation {
    /// Nil where the text is no SHA-256 in hexadecimal.
    static func iri(sha256: String) -> String? {
        var bits: [Int] = []
        for digit in sha256.utf8 {
            guard let value = hexadecimal(digit) else { return nil }
            bits += (0..<4).map { value >> (3 - $0) & 1 }
        }
        guard bits.count == 256 else { return nil }
        // 256 bits are 42 digits of 6 bits and 4 bits more.
        bits += [0, 0]
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
        var text: [UInt8] = []
        for start in stride(from: 0, to: bits.count, by: 6) {
            text.append(alphabet[bits[start..<start + 6].reduce(0) { $0 << 1 | $1 }])
        }
        return "ni:///sha-256;" + String(decoding: text, as: UTF8.self)
    }

    private static func hexadecimal(_ digit: UInt8) -> Int? {
        switch digit {
        case 0x30...0x39: Int(digit) - 0x30
        case 0x61...0x66: Int(digit) - 0x61 + 10
        default: nil
        }
    }
}

/// Relative references to files of the dataset.
enum RelativeReference {
    /// A path with every byte that RFC 3986 does not allow there as `%XX`.
    static func encoded(_ path: String) -> String {
        let hexadecimal = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in path.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E, 0x2F: bytes.append(byte)
            default: bytes += [0x25, hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
