public import Dataset
public import Documents
internal import Formats

/// Reads a dataset's sources again, as the study's profiles say, for verification.
public struct SourceRereading: Sendable {
    private let study: Study
    private let pool: ReaderPool

    public init(study: Study, jobs: Int = 2) {
        self.study = study
        pool = ReaderPool(processes: jobs, limits: study.limits)
    }

    /// By document identifier; files that are not there are `absent`.
    public func read(_ documents: [DocumentRow]) async -> [String: Verification.Rereading] {
        await withTaskGroup(of: (String, Verification.Rereading).self) { group in
            for row in documents where row.status == "read" {
                group.addTask { (row.documentID, await reread(row)) }
            }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
    }

    private func reread(_ row: DocumentRow) async -> Verification.Rereading {
        let path = study.location(of: row.path)
        guard !StudyFolder.leaves(row.path), let digest = SHA256Digest(ofFile: path) else { return .absent }
        let options = study.readingOptions(issuer: row.issuer, url: row.url)
        switch await pool.read(path: path, profile: study.profile(of: row.issuer), options: options) {
        case .success(let document): return .read(.init(sha256: digest.hexadecimal, document: document))
        case .failure(let failure): return .failed(reason: "\(failure)")
        }
    }
}
