internal import FoundationEssentials

/// Why a dataset is not published.
public enum PublicationRefusal: Error, Sendable {
    /// It does not verify.
    case unsound(String, [DatasetFault])
    /// It is a published package already.
    case isPackage(String)
    /// The folder to write holds something else.
    case occupied(String)
    /// The folder to write is the dataset's own or lies in it.
    case inside(String)

    /// A folder may be written that is new, empty or an earlier package.
    static func check(target: String, of dataset: String) throws(PublicationRefusal) {
        let (own, other) = (absolute(dataset), absolute(target))
        if own == other || other.hasPrefix(own + "/") || own.hasPrefix(other + "/") { throw .inside(target) }
        guard FileManager.default.fileExists(atPath: target) else { return }
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: target) else { throw .occupied(target) }
        if names.isEmpty || names.contains(PublicationRow.table.schema.file) { return }
        throw .occupied(target)
    }

    private static func absolute(_ path: String) -> String {
        let here = FileManager.default.currentDirectoryPath
        var steps: [Substring] = []
        for step in (path.hasPrefix("/") ? path : here + "/" + path).split(separator: "/") where step != "." {
            if step == ".." { _ = steps.popLast() } else { steps.append(step) }
        }
        return "/" + steps.joined(separator: "/")
    }
}

extension PublicationRefusal: CustomStringConvertible {
    public var description: String {
        switch self {
        case .unsound(let folder, let faults):
            "\(folder): does not verify, so nothing was published; \(faults.count) faults, the first: \(faults[0])"
        case .isPackage(let folder): "\(folder): is a published package; expected a dataset as ‘chancery run’ writes it"
        case .occupied(let folder):
            "\(folder): holds other files; expected a new or empty folder, or an earlier package"
        case .inside(let folder): "\(folder): lies in or around the dataset; expected a folder elsewhere"
        }
    }
}
