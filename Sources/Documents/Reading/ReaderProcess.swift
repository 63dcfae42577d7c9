import Glibc
import Synchronization

/// One running `chancery-reader`, its pipes, and its end: whoever holds it talks to it from one thread and reaps it.
final class ReaderProcess {
    /// How a reader process ended.
    enum End {
        case exited(Int32)
        case signalled(Int32)
    }

    /// Held from the making of the pipes to the start of the child: a child started in between would inherit their ends,
    /// and keep open what must close when this one dies.
    private static let starting = Mutex(())

    private let identifier: pid_t
    private let input: Int32
    private let output: Int32
    private let words: Int32
    private let limits: ReadingLimits
    private var isReaped = false
    private(set) var documents = 0

    /// Starts the program, or returns nil where it cannot be started.
    static func start(program: String, limits: ReadingLimits) -> ReaderProcess? {
        starting.withLock { _ in ReaderProcess(program: program, limits: limits) }
    }

    private init?(program: String, limits: ReadingLimits) {
        guard let toReader = Pipe(), let fromReader = Pipe(), let complaints = Pipe() else { return nil }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, toReader.read, 0)
        posix_spawn_file_actions_adddup2(&actions, fromReader.write, 1)
        posix_spawn_file_actions_adddup2(&actions, complaints.write, 2)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        var pipeSignal = sigset_t()
        sigemptyset(&pipeSignal)
        sigaddset(&pipeSignal, SIGPIPE)
        posix_spawnattr_setsigdefault(&attributes, &pipeSignal)
        // A group of its own, so that a program it runs ends with it.
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP))
        // A fixed environment: no setting of the caller's shell may reach what a library reads.
        // Only where tesseract and its models are to be found is the caller's to say; what is found there is in the fingerprint.
        var environment = ["LC_ALL=C.UTF-8", "TZ=UTC", "OMP_THREAD_LIMIT=1"]
        environment.append("PATH=" + (getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"))
        if let models = getenv("TESSDATA_PREFIX") { environment.append("TESSDATA_PREFIX=" + String(cString: models)) }
        let arguments = [program, "--worker", "--megabytes", String(limits.megabytes)]
        var argv: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        var envp: [UnsafeMutablePointer<CChar>?] = environment.map { strdup($0) } + [nil]
        defer { for pointer in argv + envp { free(pointer) } }
        var child = pid_t()
        let status = posix_spawn(&child, program, &actions, &attributes, &argv, &envp)
        close(toReader.read)
        close(fromReader.write)
        close(complaints.write)
        input = toReader.write
        output = fromReader.read
        words = complaints.read
        identifier = child
        self.limits = limits
        guard status == 0 else {
            isReaped = true
            close(input)
            close(output)
            close(words)
            return nil
        }
        _ = fcntl(output, F_SETFL, O_NONBLOCK)
        _ = fcntl(words, F_SETFL, O_NONBLOCK)
    }

    /// Two ends that no other child inherits.
    private struct Pipe {
        let read, write: Int32
        init?() {
            var ends: [Int32] = [-1, -1]
            guard pipe(&ends) == 0 else { return nil }
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
            read = ends[0]
            write = ends[1]
        }
    }

    deinit { stop() }

    /// Sends a request and waits for its answer; on any failure of the process itself the process is over.
    func ask(_ request: ReaderRequest) -> ReaderReply {
        documents += 1
        let seconds = limits.seconds + (request.options.ocrLanguages == nil ? 0 : limits.ocrSeconds)
        let deadline = Deadline(seconds: seconds)
        guard send(request.encoded) else { return .failure(failure(after: reap())) }
        var length = [UInt8](repeating: 0, count: 4)
        switch receive(4, into: &length, before: deadline) {
        case .complete: break
        case .ended: return .failure(failure(after: reap()))
        case .late: return .failure(expired(after: seconds))
        }
        let count = length.enumerated().reduce(0) { $0 | Int($1.element) << (8 * $1.offset) }
        guard count <= limits.outputBytes + 16 else {
            stop()
            return .failure(.outputLimit(bytes: limits.outputBytes))
        }
        var message = [UInt8](repeating: 0, count: count)
        switch receive(count, into: &message, before: deadline) {
        case .complete: break
        case .ended: return .failure(failure(after: reap()))
        case .late: return .failure(expired(after: seconds))
        }
        do {
            return try ReaderReply(encoded: message)
        } catch {
            stop()
            return .failure(.brokenAnswer(error))
        }
    }

    var isOver: Bool { isReaped }

    /// Closes the pipes, gives the process no second chance, and reaps it.
    func stop() {
        guard !isReaped else { return }
        kill(-identifier, SIGKILL)
        _ = reap()
    }

    private func expired(after seconds: Int) -> ReadingFailure {
        stop()
        return .timeout(seconds: seconds)
    }

    private func send(_ message: [UInt8]) -> Bool {
        let header = (0..<4).map { UInt8(truncatingIfNeeded: message.count >> (8 * $0)) }
        let bytes = header + message
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
            if count > 0 { sent += count } else if errno != EINTR { return false }
        }
        return true
    }

    private enum Receipt { case complete, ended, late }

    private func receive(_ count: Int, into buffer: inout [UInt8], before deadline: Deadline) -> Receipt {
        var received = 0
        while received < count {
            let got = buffer.withUnsafeMutableBytes { read(output, $0.baseAddress! + received, count - received) }
            if got > 0 {
                received += got
                continue
            }
            if got == 0 { return .ended }
            if errno == EINTR { continue }
            guard errno == EAGAIN else { return .ended }
            let left = deadline.millisecondsLeft
            if left <= 0 { return .late }
            var waiting = pollfd(fd: output, events: Int16(POLLIN), revents: 0)
            _ = poll(&waiting, 1, Int32(min(left, 60_000)))
        }
        return .complete
    }

    private var peakKilobytes = 0

    private func reap() -> End {
        close(input)
        close(output)
        var status: Int32 = 0
        var usage = rusage()
        while wait4(identifier, &status, 0, &usage) < 0, errno == EINTR {}
        isReaped = true
        peakKilobytes = usage.ru_maxrss
        lastWords = readWords()
        close(words)
        let signal = status & 0x7F
        return signal == 0 ? .exited((status >> 8) & 0xFF) : .signalled(signal)
    }

    private var lastWords = ""

    private func readWords() -> String {
        var buffer = [UInt8](repeating: 0, count: 8192)
        let count = buffer.withUnsafeMutableBytes { read(words, $0.baseAddress, $0.count) }
        return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    }

    /// The reason of a death: what the process said last, how much it held, and the signal tell memory from a crash.
    private func failure(after end: End) -> ReadingFailure {
        if case .signalled(SIGXCPU) = end { return .processorTime(seconds: limits.processorSeconds) }
        let complaint = lastWords.lowercased()
        let outOfMemory = ["out of memory", "bad_alloc", "failed to allocate", "cannot allocate", "could not allocate"]
        if outOfMemory.contains(where: { complaint.contains($0) }) || peakKilobytes / 1024 > limits.megabytes * 3 / 5 {
            return .memory(megabytes: limits.megabytes)
        }
        switch end {
        case .exited(let status): return .ended(status: status)
        case .signalled(let signal): return .crashed(signal: signal)
        }
    }
}

/// A moment on the clock that no one sets.
private struct Deadline {
    private let milliseconds: Int

    init(seconds: Int) { milliseconds = Self.now + seconds * 1000 }

    var millisecondsLeft: Int { milliseconds - Self.now }

    private static var now: Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }
}
