internal import Annotation
internal import Documents
internal import Formats
import Glibc

/// What a study's tables made of themselves, kept between two starts of the program.
///
/// An image is used only where its key fits: the bytes of all tables, where they lie, and the running program's own stamp;
/// and only where its bytes have the digest written beside them. Whatever cannot be read, does not fit or is another user's
/// counts as absent, and nothing that is found here can change a result. One file a study, replaced in one step.
public struct KnowledgeCache: Sendable {
    /// Raised whenever the layout changes.
    private static let magic = Array("CHRKNOW1".utf8)
    private static let digestBytes = 32

    private let folder: String

    public init(folder: String) { self.folder = folder }

    /// `chancery` in `$XDG_CACHE_HOME`, else in `~/.cache`; nil where neither is an absolute path.
    public static func ofUser() -> KnowledgeCache? {
        func variable(_ name: String) -> String? {
            guard let value = getenv(name) else { return nil }
            let text = String(cString: value)
            return text.hasPrefix("/") ? text : nil
        }
        let base = variable("XDG_CACHE_HOME") ?? variable("HOME").map { $0 + "/.cache" }
        return base.map { KnowledgeCache(folder: $0 + "/chancery") }
    }

    /// What a result of loading a study's tables depends on.
    struct Key: Equatable {
        fileprivate let digest: SHA256Digest
        fileprivate let file: String
    }

    func key(of study: Study) -> Key? {
        guard let stamp = FileStamp(of: RunningProgram.path) else { return nil }
        var place = SHA256Hash()
        for layer in study.layers { place.update(field: layer) }
        var hash = SHA256Hash()
        hash.update(field: "\(stamp.size) \(stamp.modified) \(stamp.changed) \(stamp.inode)")
        for layer in study.layers {
            hash.update(field: layer)
            for file in StudyFolder.files(in: layer + "/names", suffix: ".tsv") {
                guard let bytes = CachedFile.bytes(of: file) else { return nil }
                hash.update(field: file)
                hash.update(field: "\(bytes.count)")
                hash.update(bytes)
            }
        }
        return Key(
            digest: hash.finish(), file: folder + "/names-\(place.finish().hexadecimal.prefix(16)).image")
    }

    func knowledge(_ key: Key) -> (knowledge: AnnotationKnowledge, vocabulary: VocabularyBuilder)? {
        guard var bytes = CachedFile.bytes(of: key.file, ofThisUserOnly: true) else { return nil }
        let head = Self.magic.count + 2 * Self.digestBytes
        guard bytes.count > head, bytes.starts(with: Self.magic),
            bytes[Self.magic.count..<Self.magic.count + Self.digestBytes].elementsEqual(key.digest.bytes)
        else { return nil }
        let digest = Array(bytes[Self.magic.count + Self.digestBytes..<head])
        bytes.removeFirst(head)
        guard SHA256Digest(of: bytes).bytes == digest else { return nil }
        return try? AnnotationKnowledge.load(image: bytes)
    }

    /// Keeps an image; a failure to is none of the caller's business.
    func keep(_ image: [UInt8], under key: Key) {
        CachedFile.write(Self.magic + key.digest.bytes + SHA256Digest(of: image).bytes + image, to: key.file)
    }
}
