import Glibc

/// Where programs are looked for.
public enum SearchPath {
    /// The path of a program by `PATH`; nil where none of its folders has one that may be run.
    public static func program(_ name: String) -> String? {
        let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
        return folders.split(separator: ":").map { "\($0)/\(name)" }.first { path in
            var facts = stat()
            // A folder may be entered, and is no program.
            return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
        }
    }
}
