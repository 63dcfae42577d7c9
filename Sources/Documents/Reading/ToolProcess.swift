import Glibc

/// One run of a program: bytes in, bytes out, within limits; the process is gone when this returns.
public enum ToolProcess {
    public struct Outcome: Sendable {
        /// Exit status; nil where a signal ended it.
        public internal(set) var status: Int32?
        /// What it wrote to standard output.
        public internal(set) var output: [UInt8] = []
        /// The first of what it wrote to standard error.
        public internal(set) var words: [UInt8] = []
        /// Whether it was stopped for the time it took.
        public internal(set) var isLate = false
    }

    /// - Parameters:
    ///   - program: an absolute path.
    ///   - outputBytes: a program that writes more is stopped.
    ///   - environment: the caller's variables it is given; of all others it sees none.
    /// - Returns: nil where it cannot be started.
    public static func run(
        _ program: String, _ arguments: [String], input: [UInt8] = [], seconds: Int, outputBytes: Int,
        environment: [String] = ["PATH", "TESSDATA_PREFIX"]
    ) -> Outcome? {
        guard let toTool = ends(), let fromTool = ends(), let complaints = ends() else { return nil }
        guard
            let child = start(
                program, arguments, input: toTool.read, output: fromTool.write, words: complaints.write,
                closing: [toTool, fromTool, complaints], environment: environment)
        else { return nil }
        // A program that ends before it has read all it is given must show as an error here, not end this one.
        return withoutPipeSignal {
            talk(
                to: child, input: toTool.write, output: fromTool.read, words: complaints.read, sending: input,
                seconds: seconds, outputBytes: outputBytes)
        }
    }

    private typealias Ends = (read: Int32, write: Int32)

    private static func ends() -> Ends? {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }

    private static func start(
        _ program: String, _ arguments: [String], input: Int32, output: Int32, words: Int32, closing pipes: [Ends],
        environment names: [String]
    ) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_adddup2(&actions, words, 2)
        // tesseract's own threads cost more than they bring (measured: 4.0 s of processor time a page against 1.4).
        let environment =
            ["LC_ALL=C.UTF-8", "OMP_THREAD_LIMIT=1"]
            + names.compactMap { name in
                getenv(name).map { name + "=" + String(cString: $0) }
            }
        var argv: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
        var envp: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
        defer { for pointer in argv + envp { free(pointer) } }
        var child = pid_t()
        let status = posix_spawn(&child, program, &actions, nil, &argv, &envp)
        for end in [input, output, words] { close(end) }
        guard status == 0 else {
            for pipe in pipes {
                for end in [pipe.read, pipe.write] where ![input, output, words].contains(end) { close(end) }
            }
            return nil
        }
        return child
    }

    private static func talk(
        to child: pid_t, input: Int32, output: Int32, words: Int32, sending bytes: [UInt8], seconds: Int,
        outputBytes: Int
    ) -> Outcome {
        var outcome = Outcome()
        let deadline = now + seconds * 1000
        var sent = 0
        var open: Set<Int32> = [input, output, words]
        for end in open { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
        func finish(_ end: Int32) {
            close(end)
            open.remove(end)
        }
        if bytes.isEmpty { finish(input) }
        while open.contains(output) {
            var waiting = open.sorted().map {
                pollfd(fd: $0, events: Int16($0 == input ? POLLOUT : POLLIN), revents: 0)
            }
            let left = deadline - now
            guard left > 0, outcome.output.count <= outputBytes else {
                outcome.isLate = left <= 0
                kill(child, SIGKILL)
                break
            }
            _ = poll(&waiting, nfds_t(waiting.count), Int32(min(left, 60_000)))
            for ready in waiting where ready.revents != 0 {
                if ready.fd == input {
                    let count = bytes[sent...].withUnsafeBytes { write(input, $0.baseAddress, min($0.count, 1 << 20)) }
                    if count > 0 { sent += count }
                    if sent == bytes.count || count < 0 && errno != EAGAIN && errno != EINTR { finish(input) }
                } else if ready.fd == output {
                    if !receive(output, into: &outcome.output) { finish(output) }
                } else if !receive(words, into: &outcome.words) || outcome.words.count > 8192 {
                    finish(words)
                }
            }
        }
        for end in open { close(end) }
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        outcome.status = status & 0x7F == 0 ? (status >> 8) & 0xFF : nil
        return outcome
    }

    /// False at the end.
    private static func receive(_ end: Int32, into bytes: inout [UInt8]) -> Bool {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let count = buffer.withUnsafeMutableBytes { read(end, $0.baseAddress, $0.count) }
        if count > 0 { bytes += buffer[..<count] }
        return count > 0 || count < 0 && (errno == EAGAIN || errno == EINTR)
    }

    private static func withoutPipeSignal<Result>(_ body: () -> Result) -> Result {
        var pipeSignal = sigset_t()
        sigemptyset(&pipeSignal)
        sigaddset(&pipeSignal, SIGPIPE)
        var before = sigset_t()
        pthread_sigmask(SIG_BLOCK, &pipeSignal, &before)
        let result = body()
        // One that waits is taken back before the mask is.
        var none = timespec()
        _ = sigtimedwait(&pipeSignal, nil, &none)
        pthread_sigmask(SIG_SETMASK, &before, nil)
        return result
    }

    private static var now: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }
}
