internal import Annotation
public import Documents
internal import Formats

extension Study {
    /// The folders of all layers that hold knowledge, each with the endings of its files.
    var knowledgeFolders: [(folder: String, suffix: String)] {
        layers.flatMap { layer in
            [
                ("", ".yaml"), ("", ".tsv"), ("/codes", ".tsv"), ("/names", ".tsv"), ("/rules", ".rules"),
                ("/sources", ".yaml"), ("/claims", ".tsv"), ("/rights", ".tsv"),
            ].map { (layer + $0.0, $0.1) }
        }
    }

    /// The folders in which a change may ask for another run: of all layers, and of the documents.
    public var watchedFolders: [String] {
        let documents = manifest.map { entry in
            let path = location(of: entry.path)
            return path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        }
        return Set(knowledgeFolders.map(\.folder) + documents).sorted()
    }

    var knowledgeFiles: [String] {
        knowledgeFolders.flatMap { StudyFolder.files(in: $0.folder, suffix: $0.suffix) }
    }

    /// A knowledge file as a dataset names it: from the name of its layer on.
    func knowledgeName(_ path: String) -> String {
        let layer = layers.last { path.hasPrefix($0 + "/") } ?? folder
        return String(layer.split(separator: "/").last ?? "") + path.dropFirst(layer.count)
    }
}

/// The knowledge a run rests on, as the keys of its results and the dataset's provenance name it.
struct KnowledgeState: Sendable {
    /// The name tables' rows, from which follows which documents a change concerns.
    let names: NameTableRows
    /// Every knowledge file with its digest, by name.
    let files: [(path: String, digest: String)]

    /// - Throws: `FolderFailure` where a file is no longer what was loaded.
    init(_ knowledge: PipelineKnowledge) throws(FolderFailure) {
        let study = knowledge.study
        names = NameTableRows.read(files: study.files(in: "names", suffix: ".tsv"))
        files = study.knowledgeFiles.map {
            (study.knowledgeName($0), SHA256Digest(ofFile: $0)?.hexadecimal ?? "")
        }
        try knowledge.files.check(against: study)
    }

    /// The rules' files, which extraction depends on.
    var rules: [(path: String, digest: String)] { files.filter { $0.path.hasSuffix(".rules") } }

    /// Of all rules.
    var rulesDigest: SHA256Digest {
        var hash = SHA256Hash()
        for file in rules { hash.update(field: file.path + " " + file.digest) }
        return hash.finish()
    }
}
