import Glibc

/// The requests that wait for a reader process, first come, first read.
///
/// Unchecked, because the compiler cannot see that `mutex` guards `jobs` and `isClosed`; both are touched under it only.
final class ReadingQueue: @unchecked Sendable {
    struct Job: Sendable {
        let request: ReaderRequest
        let answer: @Sendable (ReaderReply) -> Void
    }

    private var jobs: [Job] = []
    private var first = 0
    private var isClosed = false
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

    init() {
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(condition, nil)
    }

    deinit {
        pthread_mutex_destroy(mutex)
        pthread_cond_destroy(condition)
        mutex.deallocate()
        condition.deallocate()
    }

    func add(_ job: Job) {
        pthread_mutex_lock(mutex)
        jobs.append(job)
        pthread_cond_signal(condition)
        pthread_mutex_unlock(mutex)
    }

    /// Waits for a job; nil once the queue is closed and empty.
    func next() -> Job? {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while first == jobs.count, !isClosed { pthread_cond_wait(condition, mutex) }
        guard first < jobs.count else { return nil }
        defer {
            first += 1
            if first > 1024, first * 2 > jobs.count {
                jobs.removeFirst(first)
                first = 0
            }
        }
        return jobs[first]
    }

    func close() {
        pthread_mutex_lock(mutex)
        isClosed = true
        pthread_cond_broadcast(condition)
        pthread_mutex_unlock(mutex)
    }
}
