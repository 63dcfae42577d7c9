/// What a caller asks of a reader beyond the file itself.
public struct ReadingOptions: Sendable, Hashable {
    /// For a locked PDF.
    public var password: String?
    /// A plain text in which a line that begins with a single blank begins a page.
    public var plainTextPages: Bool
    /// What the server or the caller says the bytes are (`text/html; charset=euc-kr`); nil to look at the bytes alone.
    public var mediaType: String?
    /// Address the bytes came from, for dates in paths and relative references; never fetched.
    public var url: String?
    /// tesseract's names of the languages in which pages without a text layer are read; nil to leave such pages unread.
    public var ocrLanguages: [String]?

    public init(
        password: String? = nil, plainTextPages: Bool = false, mediaType: String? = nil, url: String? = nil,
        ocrLanguages: [String]? = nil
    ) {
        self.password = password
        self.plainTextPages = plainTextPages
        self.mediaType = mediaType
        self.url = url
        self.ocrLanguages = ocrLanguages
    }
}
