/// What one document may cost before its reader is stopped.
public struct ReadingLimits: Sendable, Hashable {
    /// Wall-clock time a document, in seconds.
    public var seconds: Int
    /// Wall-clock time more for a document whose pages OCR may read, in seconds.
    public var ocrSeconds: Int
    /// Wall-clock time OCR may take for one page, in seconds; an ordinary page takes one or two.
    public var ocrSecondsPerPage: Int
    /// Processor time a document, in seconds.
    public var processorSeconds: Int
    /// Address space of a reader process, in megabytes.
    public var megabytes: Int
    /// Size of a file, in bytes.
    public var fileBytes: Int
    /// Size of an answer, in bytes.
    public var outputBytes: Int
    /// Documents a reader process takes before a fresh one replaces it, so that what a library leaks stays bounded.
    public var documentsPerProcess: Int

    public init(
        seconds: Int = 60, ocrSeconds: Int = 1800, ocrSecondsPerPage: Int = 60, processorSeconds: Int = 30,
        megabytes: Int = 1024, fileBytes: Int = 512 << 20,
        outputBytes: Int = 256 << 20, documentsPerProcess: Int = 200
    ) {
        self.seconds = seconds
        self.ocrSeconds = ocrSeconds
        self.ocrSecondsPerPage = ocrSecondsPerPage
        self.processorSeconds = processorSeconds
        self.megabytes = megabytes
        self.fileBytes = fileBytes
        self.outputBytes = outputBytes
        self.documentsPerProcess = documentsPerProcess
    }
}
