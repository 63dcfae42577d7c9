internal import Annotation
internal import Documents
internal import Formats

/// A line of `tag --jsonl` and `extract --jsonl`: `{"id", "text" | "path", "language"?, "published"?, "issuer"?, "origin"?}`.
struct SourceLine {
    let document: Document
    let context: DocumentContext
    /// Whether the text was read from a file, so that evidence has anchors.
    let isFile: Bool

    init(_ object: JSON, study: Study, pool: ReaderPool, reading: DateReading = .report) async throws {
        let issuer = try Self.word("issuer", in: object)
        let profile = study.profile(of: issuer)
        var published: CalendarDay?
        if let text = try Self.word("published", in: object) {
            published = CalendarDay(iso: text.prefix(10))
            if published == nil {
                throw JSONLines.Refusal(kind: "input", message: "‘published’ is ‘\(text)’; expected YYYY-MM-DD")
            }
        }
        let id = object["id"]?.string ?? object["id"]?.int.map(String.init) ?? ""
        context = DocumentContext(
            id: id, issuer: issuer, published: published,
            language: try Self.word("language", in: object).map { Language(rawValue: $0) },
            dateOrder: profile.dateOrder, selfNames: profile.selfNames, reading: reading)
        switch (try Self.word("text", in: object), try Self.word("path", in: object)) {
        case (let text?, nil):
            document = Document(plainText: text)
            isFile = false
        case (nil, let path?):
            switch await pool.read(path: path, profile: profile) {
            case .success(let read): document = read
            case .failure(let failure):
                throw JSONLines.Refusal(kind: failure.kind, message: "\(path): \(failure)")
            }
            isFile = true
        default:
            throw JSONLines.Refusal(kind: "input", message: "expected either ‘text’ or ‘path’")
        }
    }

    private static func word(_ key: String, in object: JSON) throws -> String? {
        guard let value = object[key], !value.isNull else { return nil }
        guard let text = value.string else {
            throw JSONLines.Refusal(kind: "input", message: "‘\(key)’ is no string; expected one")
        }
        return text
    }
}
