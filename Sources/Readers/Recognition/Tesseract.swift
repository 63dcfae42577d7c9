public import Documents
internal import Formats

/// The tesseract program on this machine: OCR is a program that is run and not a library that is linked, so that nobody needs
/// it who reads no scans, and its crashes are its own.
public enum Tesseract {
    /// Its path, by `PATH`; nil where there is none.
    static var path: String? { SearchPath.program("tesseract") }

    /// Its version and the models it has; both empty where there is none.
    public static var installed: Recognizer {
        guard let path, let about = ask(path, "--version"), let listing = listing(path) else {
            return Recognizer(version: nil, models: [:])
        }
        let version = about.first?.split(separator: " ").last.map(String.init)
        var models: [String: String] = [:]
        for name in listing.names {
            let file = listing.folder + "/" + name + ".traineddata"
            models[name] = SHA256Digest(ofFile: file).map { String($0.hexadecimal.prefix(12)) } ?? "unknown"
        }
        return Recognizer(version: version, models: models)
    }

    /// Asked before it is run: it goes on without a model it does not have, and says so to nobody.
    static func expect(_ languages: [String]) throws(ReadingFailure) {
        guard let path, let names = listing(path)?.names else { throw .recognizerMissing(model: nil) }
        if let missing = languages.first(where: { !names.contains($0) }) { throw .recognizerMissing(model: missing) }
    }

    private static func listing(_ path: String) -> (folder: String, names: [String])? {
        guard let lines = ask(path, "--list-langs") else { return nil }
        // List of available languages in "/usr/share/tesseract-ocr/5/tessdata/" (5):
        let folder = lines.first?.split(separator: "\"", omittingEmptySubsequences: false).dropFirst().first
        return (folder.map(String.init) ?? "", lines.dropFirst().map(String.init))
    }

    private static func ask(_ path: String, _ option: String) -> [Substring]? {
        guard let outcome = ToolProcess.run(path, [option], seconds: 20, outputBytes: 1 << 20), outcome.status == 0
        else { return nil }
        return String(decoding: outcome.output + outcome.words, as: UTF8.self).split(separator: "\n")
    }

    /// What it reads on a page's picture, as hOCR.
    ///
    /// - Parameters:
    ///   - picture: one byte a pixel, 0 black.
    ///   - resolution: dots an inch.
    static func read(
        _ picture: [UInt8], width: Int, height: Int, resolution: Int, languages: [String], seconds: Int
    ) throws(ReadingFailure) -> [UInt8] {
        guard let path else { throw .recognizerMissing(model: nil) }
        let header = Array("P5\n\(width) \(height)\n255\n".utf8)
        let arguments = [
            "stdin", "stdout", "-l", languages.joined(separator: "+"), "--dpi", String(resolution), "--psm", "3",
            "hocr",
        ]
        guard
            let outcome = ToolProcess.run(
                path, arguments, input: header + picture, seconds: seconds, outputBytes: 64 << 20)
        else { throw .recognizerMissing(model: nil) }
        if outcome.isLate { throw .timeout(seconds: seconds) }
        guard outcome.status == 0 else {
            throw .recognitionFailed(detail: lastLine(outcome.words) ?? "killed by a signal")
        }
        return outcome.output
    }

    private static func lastLine(_ words: [UInt8]) -> String? {
        String(decoding: words, as: UTF8.self).split(separator: "\n").last.map { String($0.prefix(200)) }
    }
}
