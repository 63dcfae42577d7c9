public import Formats

/// A document of the study: what the manifest says of it and how reading it went.
public struct DocumentRow: Record {
    public var documentID = ""
    public var sha256 = ""
    public var path = ""
    public var issuer = ""
    public var origin = ""
    public var citationKey = ""
    public var title = ""
    public var language = ""
    public var published: CalendarDay?
    public var retrieved = ""
    public var url = ""
    public var mediaType = ""
    public var pages: Int?
    public var rights = ""
    public var status = ""
    public var error = ""

    public init() {}

    public static let table = RecordTable<DocumentRow>(
        "documents",
        "One row for every document the study registers, also for those that could not be read.",
        key: ["document_id"], order: ["document_id"],
        columns: [
            .init(
                "document_id", \.documentID, .required, .pattern(ClosedList.documentID),
                meaning: "Lasting identifier of the document in the study's manifest."),
            .init(
                "sha256", \.sha256, .pattern(ClosedList.sha256),
                meaning: "SHA-256 of the bytes that were read; empty where there was nothing to read."),
            .init(
                "path", \.path, .required,
                meaning: "Where the file lies, relative to the study's root."),
            .init(
                "issuer", \.issuer, .required,
                meaning: "The body that published it, an identifier of a source profile."),
            .init(
                "origin", \.origin, .required, .oneOf(ClosedList.origins),
                meaning: "original: an issuer's own file; reconstructed: a fixture composed from public facts."),
            .init(
                "citation_key", \.citationKey,
                meaning: "How works cite it (MOFA, 2015), as the manifest gives it."),
            .init("title", \.title, meaning: "Title, by the manifest or else by the document itself."),
            .init(
                "language", \.language,
                meaning: "BCP 47 tag of its main language, by the manifest or else as detected."),
            .init(
                "published", \.published,
                meaning: "The day the issuer states for its publication."),
            .init(
                "retrieved", \.retrieved, .pattern(ClosedList.partialDay),
                meaning: "When the file was fetched from the issuer, as the manifest states."),
            .init("url", \.url, meaning: "Where the file was fetched from."),
            .init("media_type", \.mediaType, meaning: "Media type of the bytes, found by their content."),
            .init("pages", \.pages, .atLeast(0), meaning: "Number of pages; empty for sources without pages."),
            .init("rights", \.rights, meaning: "What the issuer allows to be done with the text."),
            .init(
                "status", \.status, .required, .oneOf(ClosedList.documentStatuses),
                meaning: "read; skipped: the manifest says not to read it, and why; failed: see error."),
            .init(
                "error", \.error,
                meaning:
                    "Why it could not be read or was skipped; of one that was read, the pages left unread for want of a text layer."
            ),
        ])
}
