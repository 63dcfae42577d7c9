extension Study {
    /// How the documents of an issuer are read: pages without a text layer by OCR where the study says so.
    ///
    /// - Parameter url: where the bytes came from; empty where nobody knows.
    public func readingOptions(issuer: String?, url: String = "") -> ReadingOptions {
        ReadingOptions(
            url: url.isEmpty ? nil : url, ocrLanguages: readsScans ? profile(of: issuer).ocrLanguages : nil)
    }

    /// tesseract's names of all languages that OCR may be asked for, sorted; nil where OCR is off.
    public var ocrLanguages: [String]? {
        guard readsScans else { return nil }
        return Set(manifest.flatMap { profile(of: $0.issuer).ocrLanguages }).sorted()
    }
}
