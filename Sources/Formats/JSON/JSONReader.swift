/// Why a text is no JSON, and at which byte (from 0).
public struct JSONFault: Error, Hashable, Sendable {
    public let offset: Int
    public let problem: String
}

extension JSON {
    /// Reads one value and nothing after it but white space.
    ///
    /// - Throws: `JSONFault` at the first byte that cannot be read; nesting beyond 512 levels is one.
    public init(parsing text: some StringProtocol) throws(JSONFault) {
        try self.init(parsing: Array(text.utf8))
    }

    public init(parsing bytes: [UInt8]) throws(JSONFault) {
        var reader = JSONReader(bytes: bytes)
        self = try reader.value(depth: 0)
        reader.skipSpace()
        if reader.position < bytes.count { throw reader.fault("text after the value") }
    }
}

private struct JSONReader {
    let bytes: [UInt8]
    var position = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    func fault(_ problem: String) -> JSONFault { JSONFault(offset: position, problem: problem) }

    mutating func skipSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x0A, 0x0D, 0x09: position += 1
            default: return
            }
        }
    }

    mutating func value(depth: Int) throws(JSONFault) -> JSON {
        guard depth < 512 else { throw fault("nested too deeply") }
        skipSpace()
        guard position < bytes.count else { throw fault("the text ends where a value should stand") }
        switch bytes[position] {
        case 0x7B: return try object(depth: depth)
        case 0x5B: return try array(depth: depth)
        case 0x22: return .string(try string())
        case 0x74: return try word("true", .bool(true))
        case 0x66: return try word("false", .bool(false))
        case 0x6E: return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func word(_ word: String, _ value: JSON) throws(JSONFault) -> JSON {
        guard bytes[position...].starts(with: word.utf8) else { throw fault("unknown word") }
        position += word.utf8.count
        return value
    }

    private mutating func object(depth: Int) throws(JSONFault) -> JSON {
        var members: [JSON.Member] = []
        position += 1
        skipSpace()
        if position < bytes.count, bytes[position] == 0x7D {
            position += 1
            return .object([])
        }
        while true {
            skipSpace()
            guard position < bytes.count, bytes[position] == 0x22 else { throw fault("a member needs a quoted name") }
            let key = try string()
            skipSpace()
            guard position < bytes.count, bytes[position] == 0x3A else { throw fault("a colon is missing") }
            position += 1
            members.append(JSON.Member(key, try value(depth: depth + 1)))
            if try !goesOn(until: 0x7D) { return .object(members) }
        }
    }

    private mutating func array(depth: Int) throws(JSONFault) -> JSON {
        var values: [JSON] = []
        position += 1
        skipSpace()
        if position < bytes.count, bytes[position] == 0x5D {
            position += 1
            return .array([])
        }
        while true {
            values.append(try value(depth: depth + 1))
            if try !goesOn(until: 0x5D) { return .array(values) }
        }
    }

    private mutating func goesOn(until end: UInt8) throws(JSONFault) -> Bool {
        skipSpace()
        guard position < bytes.count else { throw fault("the text ends inside a value") }
        defer { position += 1 }
        if bytes[position] == end { return false }
        guard bytes[position] == 0x2C else { throw fault("a comma is missing") }
        return true
    }

    private mutating func number() throws(JSONFault) -> JSON {
        let start = position
        while position < bytes.count,
            (0x30...0x39).contains(bytes[position]) || [0x2B, 0x2D, 0x2E, 0x45, 0x65].contains(bytes[position])
        {
            position += 1
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        if let value = Int(text) { return .int(value) }
        if !text.isEmpty, let value = Double(text) { return .double(value) }
        position = start
        throw fault("not a value")
    }

    private mutating func string() throws(JSONFault) -> String {
        position += 1
        // Most strings hold no escape and are taken as they stand.
        var end = position
        while end < bytes.count, bytes[end] != 0x22, bytes[end] != 0x5C, bytes[end] >= 0x20 { end += 1 }
        if end < bytes.count, bytes[end] == 0x22 {
            defer { position = end + 1 }
            return String(decoding: bytes[position..<end], as: UTF8.self)
        }
        var result: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case 0x22: return String(decoding: result, as: UTF8.self)
            case 0x5C: try escape(into: &result)
            case 0..<0x20:
                position -= 1
                throw fault("a control character inside a string")
            default: result.append(byte)
            }
        }
        throw fault("the text ends inside a string")
    }

    private mutating func escape(into result: inout [UInt8]) throws(JSONFault) {
        guard position < bytes.count else { throw fault("the text ends inside a string") }
        let byte = bytes[position]
        position += 1
        switch byte {
        case 0x22, 0x5C, 0x2F: result.append(byte)
        case 0x62: result.append(0x08)
        case 0x66: result.append(0x0C)
        case 0x6E: result.append(0x0A)
        case 0x72: result.append(0x0D)
        case 0x74: result.append(0x09)
        case 0x75:
            var code = try hexadecimal()
            if (0xD800..<0xDC00).contains(code), position + 1 < bytes.count, bytes[position] == 0x5C,
                bytes[position + 1] == 0x75
            {
                position += 2
                let low = try hexadecimal()
                code = (0xDC00..<0xE000).contains(low) ? 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00) : 0xFFFD
            }
            result.append(contentsOf: String(Character(Unicode.Scalar(code) ?? "\u{FFFD}")).utf8)
        default:
            position -= 1
            throw fault("unknown escape")
        }
    }

    private mutating func hexadecimal() throws(JSONFault) -> UInt32 {
        guard position + 4 <= bytes.count,
            let code = UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
        else { throw fault("\\u needs four hexadecimal digits") }
        position += 4
        return code
    }
}
