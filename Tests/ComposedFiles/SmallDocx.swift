/// Writes .docx files of one document part and what a test wants beside it.
public struct SmallDocx: Sendable {
    private static let spaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""

    private var archive = SmallArchive()

    /// - Parameter body: of the main part, in WordprocessingML.
    public init(_ body: String) {
        self.init()
        part("word/document.xml", "<w:document \(Self.spaces)><w:body>\(body)</w:body></w:document>")
    }

    /// Without a main part.
    public init() {
        part(
            "[Content_Types].xml",
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"
        )
        part(
            "_rels/.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"
        )
    }

    public mutating func part(_ name: String, _ xml: String, isEncrypted: Bool = false) {
        archive.add(
            name, "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml, isEncrypted: isEncrypted)
    }

    /// A part of `word/` with the namespaces its elements need.
    public mutating func part(_ name: String, _ root: String, _ inner: String) {
        part("word/\(name).xml", "<w:\(root) \(Self.spaces)>\(inner)</w:\(root)>")
    }

    public mutating func part(_ name: String, packed: [UInt8], size: Int) {
        archive.add(name, packed: packed, size: size)
    }

    /// A paragraph, in a style or none.
    public static func paragraph(_ text: String, style: String? = nil, properties: String = "") -> String {
        let style = style.map { "<w:pStyle w:val=\"\($0)\"/>" } ?? ""
        return
            "<w:p><w:pPr>\(style)\(properties)</w:pPr><w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r></w:p>"
    }

    public var bytes: [UInt8] { archive.bytes }
}
