import Glibc

extension ReaderPool {
    /// The versions of the libraries a reader program runs on; empty where it does not run.
    public static func libraryVersions(of program: String) -> [(name: String, version: String)] {
        let quoted = "'" + program.replacing("'", with: "'\\''") + "'"
        guard let pipe = popen(quoted + " --version 2>/dev/null", "r") else { return [] }
        var bytes: [UInt8] = []
        while case let byte = fgetc(pipe), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
        guard pclose(pipe) == 0 else { return [] }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            return words.count == 2 ? (String(words[0]), String(words[1])) : nil
        }
    }
}
