import Documents
import Glibc

@testable import Readers

/// What libFuzzer calls with each input it thinks of: the reader that `CHANCERY_FUZZ` names reads it or refuses it, and what a
/// document says of itself holds together. `.ci/fuzz` builds this with coverage of the readers and runs it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    target.take(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}

private let target = FuzzedReader(rawValue: getenv("CHANCERY_FUZZ").map { String(cString: $0) } ?? "html")!

private enum FuzzedReader: String {
    case html, text, office
    case protocols = "protocol"

    func take(_ bytes: [UInt8]) {
        switch self {
        case .html: read(bytes, as: "a.html")
        case .text:
            read(bytes, as: "a.txt")
            read(bytes, as: "a.md")
        case .office: read(bytes, as: "a.docx")
        case .protocols: understand(bytes)
        }
    }

    private func read(_ bytes: [UInt8], as name: String) {
        guard let document = try? Readers.read(bytes: bytes, path: name) else { return }
        let text = document.text.bytes
        precondition(String(validating: text, as: UTF8.self) != nil && !text.contains(0), "text that is none")
        var end = 0
        for block in document.blocks {
            precondition(block.span.start >= end && !block.span.isEmpty, "blocks out of order")
            end = block.span.end
        }
        precondition(end <= text.count, "a block beyond the text")
        precondition((try? DocumentArchive.decode(DocumentArchive.encode(document))) == document, "another archive")
    }

    /// What is understood of a message says itself again in the same bytes' sense.
    private func understand(_ bytes: [UInt8]) {
        if let request = try? ReaderRequest(encoded: bytes) {
            let again = try? ReaderRequest(encoded: request.encoded)
            precondition(again?.encoded == request.encoded, "another request")
        }
        if let reply = try? ReaderReply(encoded: bytes) {
            let again = try? ReaderReply(encoded: reply.encoded)
            precondition(again?.encoded == reply.encoded, "another reply")
            if case .document(let archive) = reply { _ = try? DocumentArchive.decode(archive) }
        }
        if let document = try? DocumentArchive.decode(bytes) {
            precondition((try? DocumentArchive.decode(DocumentArchive.encode(document))) == document, "another archive")
        }
    }
}
