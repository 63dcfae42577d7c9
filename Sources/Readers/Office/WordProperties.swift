import Documents
import Formats

/// What a document says of itself in its core properties (ECMA-376 part 2, Dublin Core).
enum WordProperties {
    static func read(_ tree: MarkupTree?) -> DocumentMetadata {
        var metadata = DocumentMetadata()
        guard let tree, let root = tree.nodes.indices.first else { return metadata }
        for child in tree.children(of: root) where !tree.nodes[child].isText {
            let value = tree.plainText(of: child)
            guard !value.isEmpty else { continue }
            switch tree.nodes[child].name {
            case "title": metadata.title = value
            case "creator": metadata.author = value
            case "language": metadata.language = value
            // When somebody's program made or changed the file; no statement of publication.
            case "created", "modified":
                if let day = MachineDate.day(in: value) {
                    metadata.notes.append(["docx " + tree.nodes[child].name, day.iso])
                }
            case "issued":
                metadata.published = MachineDate.day(in: value)
                metadata.publishedFrom = metadata.published == nil ? nil : "core issued"
            case "subject", "keywords", "description", "category":
                metadata.notes.append(["docx " + tree.nodes[child].name, value])
            default: continue
            }
        }
        return metadata
    }
}
