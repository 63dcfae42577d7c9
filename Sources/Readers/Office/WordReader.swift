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
        let numbering = WordNumbering(try tree(beside("numbering.xml"), of: &archive), styles: styles)
        var text = WordText(styles: styles, numbering: numbering, notes: notes)
        text.append(body)
        guard !text.assembler.text.isEmpty else { throw .noText }
        var metadata = WordProperties.read(try tree("docProps/core.xml", of: &archive))
        for part in try runningParts(beside: main, in: folder, of: &archive) {
            guard let tree = try tree(part.name, of: &archive) else { continue }
            var running = WordText(styles: styles, numbering: numbering, notes: [:])
            running.append(tree)
            let lines = running.assembler.blocks.map {
                String(decoding: running.assembler.text[$0.span.range], as: UTF8.self)
            }
            for line in lines.map({ ["docx " + part.kind, $0] }) where !metadata.notes.contains(line) {
                metadata.notes.append(line)
            }
        }
        if metadata.title == nil, let title = text.assembler.blocks.first(where: { $0.kind == .title }) {
            metadata.title = String(decoding: text.assembler.text[title.span.range], as: UTF8.self)
        }
        return Document(
            mediaType: mediaType, metadata: metadata, text: ReadingText(bytes: text.assembler.text),
            blocks: text.assembler.blocks)
    }

    /// What stands at the head and the foot of every page, which leaves the reading text as it does in PDF.
    private static func runningParts(
        beside main: String, in folder: String, of archive: inout ZipArchive
    ) throws(ReadingFailure) -> [(kind: String, name: String)] {
        let file = main.split(separator: "/").last.map(String.init) ?? main
        guard let relations = try tree((folder.isEmpty ? "" : folder + "/") + "_rels/\(file).rels", of: &archive) else {
            return []
        }
        var parts: [(kind: String, name: String)] = []
        for index in relations.nodes.indices where relations.nodes[index].name == "Relationship" {
            guard let type = relations.attribute("Type", of: index),
                let target = relations.attribute("Target", of: index),
                relations.attribute("TargetMode", of: index) != "External",
                let kind = ["header", "footer"].first(where: { type.hasSuffix("/" + $0) }), parts.count < 64
            else { continue }
            let name =
                target.hasPrefix("/") ? String(target.dropFirst()) : folder.isEmpty ? target : folder + "/" + target
            parts.append((kind, name))
        }
        return parts
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
