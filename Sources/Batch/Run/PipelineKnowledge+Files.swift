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

extension PipelineKnowledge {
    /// The rules' files with their digests, which extraction depends on.
    func ruleFiles() -> [(path: String, digest: String)] {
        study.files(in: "rules", suffix: ".rules").map {
            (study.knowledgeName($0), SHA256Digest(ofFile: $0)?.hexadecimal ?? "")
        }
    }

    static func digest(of files: [(path: String, digest: String)]) -> SHA256Digest {
        var hash = SHA256Hash()
        for file in files { hash.update(field: file.path + " " + file.digest) }
        return hash.finish()
    }

    /// The name tables' rows, from which follows which documents a change concerns.
    func nameRows() -> NameTableRows { NameTableRows.read(files: study.files(in: "names", suffix: ".tsv")) }
}
