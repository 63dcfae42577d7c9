internal import Dispatch
internal import Synchronization

#if canImport(Glibc)
    internal import Glibc
#endif

/// Work on many things at once, on all cores, whose results do not depend on how many there are.
public enum EachOnItsCore {
    /// Cores this process may use.
    public static let cores = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))

    /// What `work` makes of each number below `count`, in their order. `work` is called from several threads.
    ///
    /// - Parameter least: fewer than so many are done on one core: handing them out would cost more.
    public static func results<Result: Sendable>(
        of count: Int, least: Int = 2, _ work: @Sendable (Int) -> Result
    ) -> [Result] {
        guard cores > 1, count >= least else { return (0..<count).map(work) }
        // A few pieces for each core, so that none waits long for the last.
        let pieces = min(count, cores * 4)
        let made = Mutex<[[Result]]>([[Result]](repeating: [], count: pieces))
        DispatchQueue.concurrentPerform(iterations: pieces) { piece in
            let own = (count * piece / pieces..<count * (piece + 1) / pieces).map(work)
            made.withLock { $0[piece] = own }
        }
        return made.withLock { $0.flatMap { $0 } }
    }
}
