internal import Documents
internal import Formats

/// The programs and libraries a result depends on.
public struct RunEnvironment: Sendable, Hashable {
    /// Digest of the running program.
    public let program: String
    /// Digest of the reader program and the versions of the libraries it links.
    public let reader: String
    /// The same for people: names and versions, in a fixed order.
    public let versions: [(name: String, version: String)]

    public static func == (left: RunEnvironment, right: RunEnvironment) -> Bool {
        left.program == right.program && left.reader == right.reader
    }
    public func hash(into hasher: inout Hasher) {
        hasher.combine(program)
        hasher.combine(reader)
    }

    /// Looks at the running program and its reader.
    static func current(store: WorkStore, version: String) async throws -> RunEnvironment {
        let reader = ReaderPool.readerProgram
        let libraries = ReaderPool.libraryVersions(of: reader)
        let digest = try await store.digest(ofFile: reader)?.hexadecimal ?? "none"
        return RunEnvironment(
            program: try await store.digest(ofFile: RunningProgram.path)?.hexadecimal ?? "none",
            reader: digest + libraries.map { " \($0.name) \($0.version)" }.joined(),
            versions: [("chancery", version)] + libraries)
    }
}
