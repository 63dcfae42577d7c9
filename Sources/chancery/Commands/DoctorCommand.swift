internal import Batch
internal import Documents
internal import Formats
import FoundationEssentials

/// `chancery doctor`
enum DoctorCommand: Command {
    static let help = CommandHelp(
        name: "doctor", operands: "", summary: "What is installed, what is missing, how to get it.",
        options: [.pipeline], count: 0...0)

    static func run(_ arguments: Arguments) async throws -> ExitStatus {
        var healthy = true
        func line(_ good: Bool?, _ name: String, _ words: String) {
            healthy = healthy && good != false
            let mark = good.map { $0 ? "ok      " : "MISSING " } ?? "optional"
            Console.print("\(mark)  \(name)\(String(repeating: " ", count: max(1, 20 - name.count)))\(words)")
        }
        line(true, "chancery", Chancery.version)
        let reader = ReaderPool.readerProgram
        let libraries = ReaderPool.libraryVersions(of: reader)
        line(
            !libraries.isEmpty, "chancery-reader",
            libraries.isEmpty
                ? "\(reader) does not run: build it (swift build -c release) beside chancery, or name it in CHANCERY_READER"
                : reader)
        for library in libraries { line(true, library.name, library.version) }
        line(true, "libmicrohttpd", ReviewCommand.libraryVersion)
        line(
            FileManager.default.isExecutableFile(atPath: Downloads.program) ? true : nil, "chancery-fetch",
            FileManager.default.isExecutableFile(atPath: Downloads.program)
                ? Downloads.program : "not beside chancery; needed only to add addresses")
        let java = SearchPath.program("java")
        line(
            java == nil ? nil : true, "java",
            java ?? "not found; needed only for Pipelines/spark (apt-get install default-jre-headless)")
        let folder = StudyOption.folder(arguments)
        let recognizer = ReaderPool.recognizer(of: reader)
        func tellOCR(_ languages: [String]?) {
            let missing = languages.map { recognizer.missing(of: $0) } ?? []
            for failure in missing { line(false, "tesseract", "\(failure)") }
            guard missing.isEmpty else { return }
            line(
                recognizer.version == nil ? nil : true, "tesseract",
                recognizer.version.map { "\($0), models \(recognizer.models.keys.sorted().joined(separator: " "))" }
                    ?? "not found; needed only where a study turns OCR on (apt-get install tesseract-ocr)")
        }
        do {
            let knowledge = try PipelineKnowledge.load(folder)
            tellOCR(knowledge.study.ocrLanguages)
            line(true, folder, "\(knowledge.study.manifest.count) documents, \(knowledge.study.profiles.count) issuers")
        } catch {
            tellOCR(nil)
            line(false, folder, "\(error.faults.count) mistakes; ‘chancery rules’ and ‘chancery names’ list them")
        }
        return healthy ? .done : .failures
    }
}
