import Glibc

/// Ending at Ctrl-C or `kill`: at once, since whatever is on disk is whole at every moment.
enum Interruption {
    /// From now on SIGINT and SIGTERM end the program with exit status 128 and the signal's number.
    ///
    /// The handlers do nothing but what POSIX allows in one. Programs started from here have the system's own again.
    static func end(quietly: Bool) {
        let handler: @convention(c) (Int32) -> Void =
            quietly
            ? { _exit(128 + $0) }
            : { number in
                let words: StaticString =
                    "\nchancery: interrupted; what is done is kept, and the same command goes on from there\n"
                _ = write(STDERR_FILENO, words.utf8Start, words.utf8CodeUnitCount)
                _exit(128 + number)
            }
        for number in [SIGINT, SIGTERM] { signal(number, handler) }
    }
}
