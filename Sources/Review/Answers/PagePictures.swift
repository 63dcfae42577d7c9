internal import Documents
internal import Formats
import Glibc

/// Pages drawn by reader processes, kept while there is room.
actor PagePictures {
    private let pool: ReaderPool
    private var pictures: [Key: [UInt8]] = [:]
    /// Oldest first.
    private var order: [Key] = []
    private var bytes = 0
    private var layouts: [String: (stamp: Stamp, pages: [Page])] = [:]
    private var digests: [String: (stamp: Stamp, sha256: String)] = [:]

    private struct Stamp: Hashable {
        let size: Int
        let seconds: Int
        let nanoseconds: Int
    }

    private struct Key: Hashable {
        let path: String
        let stamp: Stamp
        let page: Int
        let scale: Float
    }

    /// Some hundred pages at the usual scale.
    private static let mostBytes = 64 << 20

    init(processes: Int = 2) { pool = ReaderPool(processes: processes) }

    /// A page as PNG, at 0.5 to 4 pixels a point.
    func picture(of path: String, page: Int, scale: Float) async -> Result<[UInt8], ReadingFailure> {
        let scale = (min(4, max(0.5, scale.isFinite ? scale : 1)) * 4).rounded() / 4
        guard let stamp = Self.stamp(of: path) else { return .failure(.damaged(detail: "the file is gone")) }
        let key = Key(path: path, stamp: stamp, page: page, scale: scale)
        if let kept = pictures[key] { return .success(kept) }
        let drawn = await pool.picture(of: path, PictureRequest(page: page, scale: scale))
        if case .success(let png) = drawn, pictures[key] == nil {
            pictures[key] = png
            order.append(key)
            bytes += png.count
            while bytes > Self.mostBytes, let oldest = order.first {
                order.removeFirst()
                bytes -= pictures.removeValue(forKey: oldest)?.count ?? 0
            }
        }
        return drawn
    }

    /// The pages of a PDF with their sizes in points.
    func layout(of path: String) async -> Result<[Page], ReadingFailure> {
        guard let stamp = Self.stamp(of: path) else { return .failure(.damaged(detail: "the file is gone")) }
        if let kept = layouts[path], kept.stamp == stamp { return .success(kept.pages) }
        switch await pool.read(path: path) {
        case .failure(let failure): return .failure(failure)
        case .success(let document):
            layouts[path] = (stamp, document.pages)
            return .success(document.pages)
        }
    }

    /// Whether a file still has the bytes it was read with.
    func isUnchanged(_ path: String, sha256: String) -> Bool {
        guard let stamp = Self.stamp(of: path) else { return false }
        if let kept = digests[path], kept.stamp == stamp { return kept.sha256 == sha256 }
        guard let digest = SHA256Digest(ofFile: path)?.hexadecimal else { return false }
        digests[path] = (stamp, digest)
        return digest == sha256
    }

    private static func stamp(of path: String) -> Stamp? {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return nil }
        return Stamp(
            size: Int(status.st_size), seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec)
    }
}
