/// What a reader process answers.
public enum ReaderReply: Sendable, Hashable {
    /// A `DocumentArchive`.
    case document([UInt8])
    /// A PNG file, or a PDF file where marked pages were asked for.
    case picture([UInt8])
    case failure(ReadingFailure)

    /// The message without its length.
    public var encoded: [UInt8] {
        switch self {
        case .document(let bytes): [ReaderRequest.version, 0] + bytes
        case .picture(let bytes): [ReaderRequest.version, 1] + bytes
        case .failure(let failure):
            {
                var writer = ByteWriter()
                writer.byte(ReaderRequest.version)
                writer.byte(2)
                let (number, detail) = failure.parts
                writer.string(failure.kind)
                writer.signed(number)
                writer.string(detail)
                return writer.bytes
            }()
        }
    }

    public init(encoded bytes: [UInt8]) throws(ArchiveFault) {
        var reader = ByteReader(bytes)
        let version = try reader.byte()
        guard version == ReaderRequest.version else {
            throw .version(found: Int(version), expected: Int(ReaderRequest.version))
        }
        switch try reader.byte() {
        case 0: self = .document(Array(bytes[2...]))
        case 1: self = .picture(Array(bytes[2...]))
        case 2:
            let kind = try reader.string()
            let number = try reader.signed()
            guard let failure = ReadingFailure(kind: kind, number: number, detail: try reader.string()) else {
                throw .invalid(what: "failure \(kind)", offset: reader.position)
            }
            self = .failure(failure)
        default: throw .invalid(what: "reply", offset: 1)
        }
    }
}

extension ReadingFailure {
    /// The number and the words a failure carries.
    var parts: (number: Int, detail: String) {
        switch self {
        case .unreadable(let number): (Int(number), "")
        case .damaged(let detail): (0, detail)
        case .unsupported(let format): (0, format)
        case .tooLarge(let limit): (limit, "")
        case .timeout(let seconds), .processorTime(let seconds): (seconds, "")
        case .memory(let megabytes): (megabytes, "")
        case .crashed(let signal): (Int(signal), "")
        case .ended(let status): (Int(status), "")
        case .outputLimit(let bytes): (bytes, "")
        case .readerMissing(let path): (0, path)
        case .recognizerMissing(let model): (0, model ?? "")
        case .recognitionFailed(let detail): (0, detail)
        case .missing, .notAFile, .outside, .empty, .changed, .encrypted, .noText, .brokenAnswer: (0, "")
        }
    }

    /// A failure from its parts; nil for an unknown kind, and for `broken-answer`, which no reader can report of itself.
    public init?(kind: String, number: Int, detail: String) {
        switch kind {
        case "missing": self = .missing
        case "unreadable": self = .unreadable(errno: Int32(truncatingIfNeeded: number))
        case "not-a-file": self = .notAFile
        case "outside": self = .outside
        case "empty": self = .empty
        case "changed": self = .changed
        case "encrypted": self = .encrypted
        case "damaged": self = .damaged(detail: detail)
        case "no-text": self = .noText
        case "unsupported": self = .unsupported(format: detail)
        case "too-large": self = .tooLarge(limit: number)
        case "timeout": self = .timeout(seconds: number)
        case "processor-time": self = .processorTime(seconds: number)
        case "memory": self = .memory(megabytes: number)
        case "crashed": self = .crashed(signal: Int32(truncatingIfNeeded: number))
        case "ended": self = .ended(status: Int32(truncatingIfNeeded: number))
        case "output-limit": self = .outputLimit(bytes: number)
        case "reader-missing": self = .readerMissing(path: detail)
        case "ocr-missing": self = .recognizerMissing(model: detail.isEmpty ? nil : detail)
        case "ocr-failed": self = .recognitionFailed(detail: detail)
        default: return nil
        }
    }
}
