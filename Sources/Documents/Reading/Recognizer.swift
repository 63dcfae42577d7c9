/// An installed tesseract: its version, and the digest of each of its models.
public struct Recognizer: Sendable, Hashable {
    /// Nil where there is none.
    public let version: String?
    /// Names of languages (`eng`, `chi_sim`) and the first digits of their model's SHA-256, by name.
    public let models: [String: String]

    static let modelPrefix = "tesseract-model-"

    public init(version: String?, models: [String: String]) {
        self.version = version
        self.models = models
    }

    /// - Parameter pairs: as `chancery-reader --recognizer` prints them.
    init(pairs: [(name: String, version: String)]) {
        version = pairs.first { $0.name == "tesseract" }?.version
        models = Dictionary(
            pairs.filter { $0.name.hasPrefix(Self.modelPrefix) }.map {
                (String($0.name.dropFirst(Self.modelPrefix.count)), $0.version)
            }, uniquingKeysWith: { first, _ in first })
    }

    /// What a reading in some languages depends on, in a fixed order; the same pairs `init(pairs:)` takes.
    public func versions(of languages: [String]) -> [(name: String, version: String)] {
        guard let version else { return [] }
        return [("tesseract", version)]
            + Set(languages).sorted().compactMap { name in models[name].map { (Self.modelPrefix + name, $0) } }
    }

    /// Why a reading in some languages cannot be had; empty where it can.
    public func missing(of languages: [String]) -> [ReadingFailure] {
        if version == nil { return [.recognizerMissing(model: nil)] }
        return languages.filter { models[$0] == nil }.map { .recognizerMissing(model: $0) }
    }
}
