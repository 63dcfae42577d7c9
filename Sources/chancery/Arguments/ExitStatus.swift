/// How a command ended (DESIGN.md, “The command line”).
enum ExitStatus: Int32 {
    case done = 0
    /// The work found failures, which it has reported.
    case failures = 1
    /// Wrong usage or a broken knowledge file.
    case usage = 2
    case interrupted = 130
}
