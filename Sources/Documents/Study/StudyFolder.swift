import FoundationEssentials
import Glibc

/// Where studies' files lie.
public enum StudyFolder {
    /// Regular files of a folder with a suffix, sorted by name; none where there is no such folder.
    public static func files(in folder: String, suffix: String) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(suffix) && !$0.hasPrefix(".") }.sorted().map { folder + "/" + $0 }
    }

    public static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    /// The folder a study extends: beside the study, else in `Pipelines/` beside the running program or above it.
    public static func parent(named name: String, of study: String) -> String? {
        let beside = normalized(study + "/../" + name)
        if exists(beside + "/pipeline.yaml") { return beside }
        var folder = normalized(RunningProgram.folder)
        while true {
            let candidate = folder + "/Pipelines/" + name
            if exists(candidate + "/pipeline.yaml") { return normalized(candidate) }
            guard let slash = folder.lastIndex(of: "/"), slash > folder.startIndex else { return nil }
            folder = String(folder[..<slash])
        }
    }

    /// A path without `.` and `..` steps and without a slash at its end; symbolic links are left alone.
    public static func normalized(_ path: String) -> String {
        var steps: [Substring] = []
        for step in path.split(separator: "/") where step != "." {
            if step == "..", let last = steps.last, last != ".." {
                steps.removeLast()
            } else if step == "..", path.hasPrefix("/") {
                continue
            } else {
                steps.append(step)
            }
        }
        let joined = steps.joined(separator: "/")
        return path.hasPrefix("/") ? "/" + joined : joined.isEmpty ? "." : joined
    }

    /// Whether what a path names lies outside a folder once all links are followed; false where nothing is there.
    public static func leads(_ path: String, outOf folder: String) -> Bool {
        guard let end = resolved(path), let root = resolved(folder) else { return false }
        return root != "/" && end != root && !end.hasPrefix(root + "/")
    }

    private static func resolved(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// Whether a path, relative to a root, leads out of it by `..` or by being absolute.
    public static func leaves(_ path: String) -> Bool {
        path.hasPrefix("/") || normalized(path) == ".." || normalized(path).hasPrefix("../")
    }
}
