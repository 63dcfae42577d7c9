import FoundationEssentials

/// Where the running program lies, by the kernel's own link.
public enum RunningProgram {
    /// Its path; empty where the kernel does not tell.
    public static var path: String {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
    }

    /// Its folder; `.` where the kernel does not tell.
    public static var folder: String {
        let path = path
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
