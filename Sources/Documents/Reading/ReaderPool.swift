import Glibc

/// A number of reader processes that read documents for this one, so that a broken file costs itself and nothing else.
///
/// Processes start with the first documents, take several each, are replaced when they die, and end with the pool.
public final class ReaderPool: Sendable {
    private let queue: ReadingQueue
    public let limits: ReadingLimits
    public let processes: Int

    /// - Parameter program: the reader program; nil for `$CHANCERY_READER` or the one beside the running program.
    public init(processes: Int, limits: ReadingLimits = ReadingLimits(), program: String? = nil) {
        self.limits = limits
        self.processes = max(1, processes)
        queue = ReadingQueue()
        let program = program ?? Self.readerProgram
        for _ in 0..<self.processes { ReadingThread.start(queue: queue, program: program, limits: limits) }
    }

    deinit { queue.close() }

    /// Reads a file; a failure names its reason and never anybody else's.
    public func read(
        path: String, profile: SourceProfile? = nil, options: ReadingOptions = ReadingOptions()
    ) async -> Result<Document, ReadingFailure> {
        switch await archive(path: path, profile: profile, options: options) {
        case .failure(let failure): return .failure(failure)
        case .success(let bytes):
            do {
                return .success(try DocumentArchive.decode(bytes))
            } catch {
                return .failure(.brokenAnswer(error))
            }
        }
    }

    /// As `read`, but gives the document as its archive, for a store.
    public func archive(
        path: String, profile: SourceProfile? = nil, options: ReadingOptions = ReadingOptions()
    ) async -> Result<[UInt8], ReadingFailure> {
        let request = ReaderRequest(path: path, profile: profile, options: options, limits: limits)
        switch await answer(to: request) {
        case .document(let bytes): return .success(bytes)
        case .picture: return .failure(.brokenAnswer(.invalid(what: "picture for a document", offset: 0)))
        case .failure(let failure): return .failure(failure)
        }
    }

    /// Draws a page of a PDF as PNG.
    public func picture(
        of path: String, _ picture: PictureRequest, options: ReadingOptions = ReadingOptions()
    ) async -> Result<[UInt8], ReadingFailure> {
        await self.picture(ReaderRequest(task: .picture(picture), path: path, options: options, limits: limits))
    }

    private func picture(_ request: ReaderRequest) async -> Result<[UInt8], ReadingFailure> {
        switch await answer(to: request) {
        case .picture(let bytes): return .success(bytes)
        case .document: return .failure(.brokenAnswer(.invalid(what: "document for a picture", offset: 0)))
        case .failure(let failure): return .failure(failure)
        }
    }

    /// Draws pages of a PDF, with what is marked on them, as a new PDF.
    public func drawing(
        of path: String, _ pages: [PictureRequest], options: ReadingOptions = ReadingOptions()
    ) async -> Result<[UInt8], ReadingFailure> {
        await picture(ReaderRequest(task: .drawing(pages), path: path, options: options, limits: limits))
    }

    private func answer(to request: ReaderRequest) async -> ReaderReply {
        await withCheckedContinuation { continuation in
            queue.add(ReadingQueue.Job(request: request) { continuation.resume(returning: $0) })
        }
    }

    /// `$CHANCERY_READER`, or `chancery-reader` in the folder of the running program.
    public static var readerProgram: String {
        if let named = getenv("CHANCERY_READER") { return String(cString: named) }
        return RunningProgram.folder + "/chancery-reader"
    }
}

/// One thread a process: waiting for a pipe must not occupy a thread of Swift's cooperative pool.
private enum ReadingThread {
    private final class Start: Sendable {
        let queue: ReadingQueue
        let program: String
        let limits: ReadingLimits
        init(queue: ReadingQueue, program: String, limits: ReadingLimits) {
            self.queue = queue
            self.program = program
            self.limits = limits
        }
    }

    static func start(queue: ReadingQueue, program: String, limits: ReadingLimits) {
        let start = Unmanaged.passRetained(Start(queue: queue, program: program, limits: limits))
        var thread = pthread_t()
        let status = pthread_create(
            &thread, nil,
            { argument in
                ReadingThread.run(Unmanaged<Start>.fromOpaque(argument!).takeRetainedValue())
                return nil
            }, start.toOpaque())
        precondition(status == 0, "no thread for a reader")
        pthread_detach(thread)
    }

    private static func run(_ start: Start) {
        // A reader that dies while it is written to must show as an error here, not end this program.
        var blocked = sigset_t()
        sigemptyset(&blocked)
        sigaddset(&blocked, SIGPIPE)
        pthread_sigmask(SIG_BLOCK, &blocked, nil)
        var process: ReaderProcess?
        while let job = start.queue.next() {
            if process == nil { process = ReaderProcess.start(program: start.program, limits: start.limits) }
            guard let running = process else {
                job.answer(.failure(.readerMissing(path: start.program)))
                continue
            }
            let reply = running.ask(job.request)
            if running.isOver || running.documents >= start.limits.documentsPerProcess {
                running.stop()
                process = nil
            }
            job.answer(reply)
        }
        process?.stop()
    }
}
