internal import Documents

/// The knowledge files a study was loaded from, as they lay there, so that nothing made with them is ever kept under the
/// digest of what somebody wrote in their place meanwhile.
struct LoadedFiles: Sendable {
    private let stamps: [String: FileStamp]

    /// Taken before the files are read.
    init(of study: Study) {
        stamps = study.knowledgeFiles.reduce(into: [:]) { $0[$1] = FileStamp(of: $1) }
    }

    /// - Throws: `FolderFailure` that names the first file that came, went or changed since.
    func check(against study: Study) throws(FolderFailure) {
        let now = LoadedFiles(of: study).stamps
        let changed = Set(stamps.keys).union(now.keys).filter { stamps[$0] != now[$0] }
        if let file = changed.min() {
            throw FolderFailure(path: file, reason: "changed while the study was loaded; run again")
        }
    }
}
