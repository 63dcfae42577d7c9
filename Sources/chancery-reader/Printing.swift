import Documents
import Formats
import Glibc
import Readers

/// Reads files in this process and prints what was read.
enum Printing {
    /// The exit status: 0, 1 where a file gave no document, 2 without files.
    static func print(_ files: [String], asJSON: Bool, options: ReadingOptions) -> Int32 {
        guard !files.isEmpty else {
            fail("chancery-reader is started by chancery; run `chancery read FILE` instead")
            return 2
        }
        var status: Int32 = 0
        for file in files {
            do {
                let bytes = try OpenSource(file, limit: ReadingLimits().fileBytes).bytes()
                let document = try Readers.read(bytes: bytes, path: file, options: options)
                put(Array((asJSON ? document.json.text : document.text.string(document.text.whole)).utf8) + [0x0A])
            } catch {
                fail("\(file): \(error)")
                status = 1
            }
        }
        return status
    }

    private static func put(_ bytes: [UInt8]) {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            sent += count
        }
    }

    private static func fail(_ words: String) {
        let bytes = Array((words + "\n").utf8)
        _ = bytes.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
    }
}
