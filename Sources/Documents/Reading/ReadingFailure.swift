/// Why a source gave no document: a fact, worded in `description` and nowhere else.
public enum ReadingFailure: Error, Hashable, Sendable {
    case missing
    /// With the system's error number.
    case unreadable(errno: Int32)
    /// A folder, a pipe, a socket or a device.
    case notAFile
    /// A link, or in a folder that is one, whose end lies outside the study.
    case outside
    case empty
    /// Written to while it was read.
    case changed
    /// Locked with a password that was not given, or given wrong.
    case encrypted
    /// With what the format's library says of it.
    case damaged(detail: String)
    /// Whole and readable, but nobody could read a word in it.
    case noText
    /// With the media type or what the bytes look like.
    case unsupported(format: String)
    /// Longer than the limit on the file's size, in bytes.
    case tooLarge(limit: Int)
    /// With the limit on wall-clock time, in seconds.
    case timeout(seconds: Int)
    /// With the limit on processor time, in seconds.
    case processorTime(seconds: Int)
    /// With the limit on address space, in megabytes.
    case memory(megabytes: Int)
    case crashed(signal: Int32)
    /// The reader ended without an answer, with its exit status.
    case ended(status: Int32)
    /// With the limit on the answer's size, in bytes.
    case outputLimit(bytes: Int)
    /// No reader program where one was looked for.
    case readerMissing(path: String)
    /// A page without text, OCR on, and no tesseract, or no model of the language named.
    case recognizerMissing(model: String?)
    /// tesseract ended without an answer, with what it said.
    case recognitionFailed(detail: String)
    /// The reader's answer could not be understood.
    case brokenAnswer(ArchiveFault)
}

extension ReadingFailure {
    /// One stable word for tables and JSON.
    public var kind: String {
        switch self {
        case .missing: "missing"
        case .unreadable: "unreadable"
        case .notAFile: "not-a-file"
        case .outside: "outside"
        case .empty: "empty"
        case .changed: "changed"
        case .encrypted: "encrypted"
        case .damaged: "damaged"
        case .noText: "no-text"
        case .unsupported: "unsupported"
        case .tooLarge: "too-large"
        case .timeout: "timeout"
        case .processorTime: "processor-time"
        case .memory: "memory"
        case .crashed: "crashed"
        case .ended: "ended"
        case .outputLimit: "output-limit"
        case .readerMissing: "reader-missing"
        case .recognizerMissing: "ocr-missing"
        case .recognitionFailed: "ocr-failed"
        case .brokenAnswer: "broken-answer"
        }
    }

    /// Whether the same bytes would give the same failure anywhere: only then may a store keep it.
    public var isLasting: Bool {
        switch self {
        case .empty, .encrypted, .damaged, .noText, .unsupported, .tooLarge, .outputLimit: true
        default: false
        }
    }
}
