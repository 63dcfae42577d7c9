import Documents

/// Reads .docx (Office Open XML, ECMA-376): paragraphs by their styles, lists, tables' cells, notes, and what the file says of itself.
enum WordReader {
    /// Bytes all parts that are read may have unpacked; the longest reports have ten million.
    private static let mostUnpacked = 96 << 20
    private static let mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

    static func read(_ bytes: [UInt8]) throws(ReadingFailure) -> Document {
        var archive = try ZipArchive(bytes, budget: mostUnpacked)
        let main = try mainPart(of: &archive)
        guard let body = try tree(main, of: &archive), body.nodes.first?.name == "document" else {
            throw .unsupported(format: "an Office file that is no text")
        }
        let folder = main.split(separator: "/").dropLast().joined(separator: "/")
        func beside(_ name: String) -> String { folder.isEmpty ? name : folder + "/" + name }
        let styles = WordStyles(try tree(beside("styles.xml"), of: &archive))
        let notes = [
            "footnote": try tree(beside("footnotes.xml"), of: &archive),
            "endnote": try tree(beside("endnotes.xml"), of: &archive),
        ].compactMapValues { $0 }
        var text = WordText(styles: styles, notes: notes)
        text.append(body)
        guard !text.assembler.text.isEmpty else { throw .noText }
        var metadata = WordProperties.read(try tree("docProps/core.xml", of: &archive))
        if metadata.title == nil, let title = text.assembler.blocks.first(where: { $0.kind == .title }) {
            metadata.title = String(decoding: text.assembler.text[title.span.range], as: UTF8.self)
        }
        return Document(
            mediaType: mediaType, metadata: metadata, text: ReadingText(bytes: text.assembler.text),
            blocks: text.assembler.blocks)
    }

    /// The part the package's relationships name as its document.
    private static func mainPart(of archive: inout ZipArchive) throws(ReadingFailure) -> String {
        guard let relations = try tree("_rels/.rels", of: &archive) else {
            throw .unsupported(
                format: archive.contains("mimetype") ? "an OpenDocument or EPUB file" : "a ZIP archive")
        }
        for index in relations.nodes.indices where relations.nodes[index].name == "Relationship" {
            guard let type = relations.attribute("Type", of: index), type.hasSuffix("/officeDocument"),
                let target = relations.attribute("Target", of: index)
            else { continue }
            return target.hasPrefix("/") ? String(target.dropFirst()) : target
        }
        throw .unsupported(format: "an Office file that is no text")
    }

    private static func tree(_ name: String, of archive: inout ZipArchive) throws(ReadingFailure) -> MarkupTree? {
        guard let bytes = try archive.part(name) else { return nil }
        let text = Normalization.canonical(
            LineEnds.unified(TextDecoder.decode(bytes, transport: nil, declared: DeclaredCharset.find(in: bytes))))
        guard let tree = MarkupParser.office(text)?.tree, !tree.nodes.isEmpty else {
            throw .damaged(detail: "\(name) is not well-formed XML")
        }
        return tree
    }
}
