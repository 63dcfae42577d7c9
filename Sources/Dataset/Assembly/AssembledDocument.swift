public import Documents
public import Formats

/// A document of the study with how reading it went.
public struct AssembledDocument: Sendable {
    public let row: DocumentRow
    /// Brings its text and places; nil where it was not read.
    let load: (@Sendable () throws -> Document)?

    /// What the document itself says for its row.
    public struct Facts: Sendable {
        let mediaType: String
        let pages: Int
        let title: String?
        let published: CalendarDay?
        /// Which pages hold no text, in words; nil where all do.
        let unreadPages: String?

        public init(
            mediaType: String, pages: Int, title: String?, published: CalendarDay?, unreadPages: String? = nil
        ) {
            self.mediaType = mediaType
            self.pages = pages
            self.title = title
            self.published = published
            self.unreadPages = unreadPages
        }
    }

    /// A document that was read.
    ///
    /// - Parameters:
    ///   - sha256: of the bytes read, in hexadecimal.
    ///   - detectedLanguage: for documents whose manifest row names none.
    public init(_ entry: ManifestEntry, read document: Document, sha256: String, detectedLanguage: String = "") {
        let facts = Facts(
            mediaType: document.mediaType, pages: document.pages.count, title: document.metadata.title,
            published: document.metadata.published, unreadPages: document.unreadPages)
        self.init(entry, facts: facts, sha256: sha256, detectedLanguage: detectedLanguage) { document }
    }

    /// A document that was read and is brought again when its rows are made, so that none needs to be held.
    public init(
        _ entry: ManifestEntry, facts: Facts, sha256: String, detectedLanguage: String = "",
        load: @escaping @Sendable () throws -> Document
    ) {
        var row = Self.row(entry)
        row.sha256 = sha256
        row.status = "read"
        row.mediaType = facts.mediaType
        row.pages = facts.pages == 0 ? nil : facts.pages
        row.error = facts.unreadPages ?? ""
        if row.title.isEmpty { row.title = facts.title ?? "" }
        if row.language.isEmpty { row.language = detectedLanguage }
        if row.published == nil { row.published = facts.published }
        self.row = row
        self.load = load
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
        load = nil
    }

    /// A document that the manifest says not to read.
    public init(_ entry: ManifestEntry, skipped reason: String, sha256: String = "") {
        var row = Self.row(entry)
        row.sha256 = sha256
        row.status = "skipped"
        row.error = reason
        self.row = row
        load = nil
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
