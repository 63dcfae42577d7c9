import Glibc

extension ReadingFailure: CustomStringConvertible {
    /// What is wrong, and what to do next.
    public var description: String {
        switch self {
        case .missing: "no such file; correct the path, or give the row a skip_reason"
        case .unreadable(let number): "cannot be read (\(String(cString: strerror(number)))); check its permissions"
        case .notAFile: "not a regular file; name the document itself, not its folder or a pipe"
        case .outside: "a link that leads out of the study; put the file itself there"
        case .changed: "changed while it was read; run again when nobody writes to it"
        case .empty: "no bytes in it; fetch it again"
        case .encrypted: "locked with a password; give it with --password-file, or register an unlocked copy"
        case .damaged(let detail): "damaged (\(detail)); fetch it again, or repair it with the program that wrote it"
        case .noText: "no text in it; if it is a scan, turn OCR on for the study"
        case .unsupported(let format): "cannot read \(format); convert it to PDF, HTML, XML or plain text"
        case .tooLarge(let limit): "larger than \(limit) bytes; split it, or raise the limit"
        case .timeout(let seconds): "not read within \(seconds) s; raise the limit on time if the file is worth it"
        case .processorTime(let seconds):
            "used up \(seconds) s of processor time; raise the limit on time if the file is worth it"
        case .memory(let megabytes):
            "needed more than \(megabytes) MB; raise the limit on memory if the file is worth it"
        case .crashed(let signal):
            "crashed its reader (signal \(signal)); register a repaired copy, and report the file"
        case .ended(let status): "its reader ended with status \(status) and no answer; report the file"
        case .outputLimit(let bytes): "gives more than \(bytes) bytes of text and boxes; split it, or raise the limit"
        case .readerMissing(let path): "no reader program at \(path); install chancery-reader beside chancery"
        case .recognizerMissing(nil):
            "OCR is on and there is no tesseract; install it (apt-get install tesseract-ocr), or turn OCR off"
        case .recognizerMissing(let model?):
            "OCR is on and tesseract has no model ‘\(model)’; install it (apt-get install tesseract-ocr-"
                + "\(model.replacing("_", with: "-"))), or correct ocr_languages"
        case .recognitionFailed(let detail): "tesseract failed (\(detail)); run it on a picture of the page to see why"
        case .brokenAnswer(let fault): "its reader's answer makes no sense (\(fault)); use programs of one version"
        }
    }
}
