internal import CFileSystem
internal import FoundationEssentials
internal import Glibc

/// A folder that is built aside and takes the place of another in one step.
///
/// For `Output/study` the new folder grows in `Output/.study.building`; the old one is kept as `Output/study.previous`.
/// A process killed at any moment leaves a complete `Output/study`, the old or the new one.
struct FolderExchange: ~Copyable {
    /// Where the new folder grows.
    let aside: String
    private let target: String
    private let previous: String
    private let parent: String
    private let lock: FileDescriptor

    /// Makes the folder aside, empty, and keeps other runs away until the exchange is over.
    ///
    /// - Throws: `DatasetError.busy` where another process builds for the same target.
    init(target: String) throws(DatasetError) {
        let (parent, name) = Self.split(target)
        let aside = parent + "/." + name + ".building"
        try Self.makeFolder(parent)
        let lock = try FileDescriptor(creating: parent + "/." + name + ".lock")
        guard lock.lock() else { throw .busy(path: target) }
        try Self.remove(aside)
        try Self.makeFolder(aside)
        self.target = parent + "/" + name
        self.parent = parent
        self.aside = aside
        self.lock = lock
        previous = parent + "/" + name + ".previous"
    }

    deinit { lock.unlock() }

    func makeFolder(_ name: String) throws(DatasetError) { try Self.makeFolder(aside + "/" + name) }

    /// Puts the new folder in the target's place; what stood there becomes the previous one.
    ///
    /// Where the file system cannot exchange two names (`renameat2` with `RENAME_EXCHANGE`), the old folder is moved
    /// away first and moved back if the new one cannot take its place: a moment without a target remains.
    consuming func commit() throws(DatasetError) {
        try FileDescriptor(folder: aside).synchronize()
        if !Self.exists(target) {
            try Self.rename(aside, target)
        } else if try exchanged() {
            try Self.remove(previous)
            try Self.rename(aside, previous)
        } else {
            try Self.remove(previous)
            try Self.rename(target, previous)
            do {
                try Self.rename(aside, target)
            } catch {
                try Self.rename(previous, target)
                throw error
            }
        }
        try FileDescriptor(folder: parent).synchronize()
    }

    /// False where the file system knows no exchange.
    private func exchanged() throws(DatasetError) -> Bool {
        let flag = UInt32(CHANCERY_RENAME_EXCHANGE)
        if unsafe renameat2(AT_FDCWD, aside, AT_FDCWD, target, flag) == 0 { return true }
        if [EINVAL, ENOSYS, EOPNOTSUPP].contains(errno) { return false }
        throw .system(doing: "put the new dataset in place", path: target, code: errno)
    }

    private static func split(_ path: String) -> (parent: String, name: String) {
        var path = path[...]
        while path.count > 1, path.last == "/" { path.removeLast() }
        guard let slash = path.lastIndex(of: "/") else { return (".", String(path)) }
        return (slash == path.startIndex ? "/" : String(path[..<slash]), String(path[path.index(after: slash)...]))
    }

    private static func exists(_ path: String) -> Bool { unsafe access(path, F_OK) == 0 }

    private static func makeFolder(_ path: String) throws(DatasetError) {
        do {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
            throw .system(doing: "create the folder", path: path, code: errno)
        }
    }

    private static func remove(_ path: String) throws(DatasetError) {
        guard exists(path) else { return }
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            throw .system(doing: "remove", path: path, code: errno)
        }
    }

    private static func rename(_ from: String, _ to: String) throws(DatasetError) {
        if unsafe Glibc.rename(from, to) != 0 { throw .system(doing: "rename to \(to)", path: from, code: errno) }
    }
}
