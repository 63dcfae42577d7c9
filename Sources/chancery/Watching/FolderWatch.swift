import Dispatch
import Glibc

/// Tells when something in some folders changes (inotify); ends with the value.
final class FolderWatch: Sendable {
    private let file: Int32

    /// Quiet after a change before it is told, in milliseconds: editors and copies write in several steps.
    private static let pause: Int32 = 300

    /// - Parameter folders: watched themselves, not what lies in folders below; those that are not there are left out.
    init?(_ folders: [String]) {
        file = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
        guard file >= 0 else { return nil }
        let changes = UInt32(
            IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF)
        for folder in folders { inotify_add_watch(file, folder, changes) }
    }

    deinit { close(file) }

    /// Returns once something has changed and nothing has for a moment.
    func change() async {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                self.wait(milliseconds: -1)
                while self.wait(milliseconds: Self.pause) {}
                continuation.resume()
            }
        }
    }

    /// Takes what has been told so far; false where nothing was within the time.
    @discardableResult private func wait(milliseconds: Int32) -> Bool {
        var waiting = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
        while poll(&waiting, 1, milliseconds) < 0, errno == EINTR {}
        guard waiting.revents & Int16(POLLIN) != 0 else { return false }
        var buffer = [UInt8](repeating: 0, count: 1 << 14)
        while buffer.withUnsafeMutableBytes({ read(file, $0.baseAddress, $0.count) }) > 0 {}
        return true
    }
}
