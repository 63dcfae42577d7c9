import Glibc

/// A folder of its own for a test, gone with it.
final class Folder: Sendable {
    let path: String

    init() throws {
        var template = Array("/tmp/chancery-tests-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw FolderFault(number: errno) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        guard let entries = opendir(path) else { return }
        while let entry = readdir(entries) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { remove(self.path(name)) }
        }
        closedir(entries)
        rmdir(path)
    }

    func path(_ name: String) -> String { path + "/" + name }

    func write(_ name: String, _ bytes: [UInt8]) throws {
        guard let file = fopen(path(name), "w") else { throw FolderFault(number: errno) }
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
    }

    func writeProgram(_ name: String, _ text: String) throws {
        try write(name, Array(text.utf8))
        chmod(path(name), 0o700)
    }

    func read(_ name: String) throws -> [UInt8] { try FileBytes.read(path(name)) }
}

struct FolderFault: Error { let number: Int32 }

enum FileBytes {
    static func read(_ path: String) throws -> [UInt8] {
        guard let file = fopen(path, "r") else { throw FolderFault(number: errno) }
        defer { fclose(file) }
        var result: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            guard count > 0 else { return result }
            result += buffer[..<count]
        }
    }
}
