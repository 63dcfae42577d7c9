public import Documents
internal import Formats

/// A document of the study with how reading it went.
public struct AssembledDocument: Sendable {
    public let row: DocumentRow
    /// Nil where it was not read.
    public let document: Document?

    /// A document that was read.
    ///
    /// - Parameters:
    ///   - sha256: of the bytes read, in hexadecimal.
    ///   - detectedLanguage: for documents whose manifest row names none.
    public init(_ entry: ManifestEntry, read document: Document, sha256: String, detectedLanguage: String = "") {
        var row = Self.row(entry)
        row.sha256 = sha256
        row.status = "read"
        row.mediaType = document.mediaType
        row.pages = document.pages.isEmpty ? nil : document.pages.count
        row.error = document.unreadPages ?? ""
        if row.title.isEmpty { row.title = document.metadata.title ?? "" }
        if row.language.isEmpty { row.language = detectedLanguage }
        if row.published == nil { row.published = document.metadata.published }
        self.row = row
        self.document = document
    }

    /// A document that could not be read.
    ///
    /// - Parameter sha256: of its bytes, where there were any.
    public init(_ entry: ManifestEntry, failed reason: String, sha256: String = "") {
        var row = Self.row(entry)
        row.sha256 = sha256
        row.status = "failed"
        row.error = reason
        self.row = row
        document = nil
    }

    /// A document that the manifest says not to read.
    public init(_ entry: ManifestEntry, skipped reason: String, sha256: String = "") {
        var row = Self.row(entry)
        row.sha256 = sha256
        row.status = "skipped"
        row.error = reason
        self.row = row
        document = nil
    }

    private static func row(_ entry: ManifestEntry) -> DocumentRow {
        var row = DocumentRow()
        row.documentID = entry.documentID
        row.path = entry.path
        row.issuer = entry.issuer
        row.origin = entry.origin.rawValue
        row.citationKey = entry.citationKey
        row.title = entry.title
        row.language = entry.language
        row.published = entry.published
        row.retrieved = entry.retrieved
        row.url = entry.url
        row.rights = entry.rights
        return row
    }
}
