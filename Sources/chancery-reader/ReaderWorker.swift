import CProcess
import Documents
import Glibc
import Readers

/// The program that alone opens sources: requests come in on standard input, one at a time, answers go out on standard output.
///
/// `chancery-reader --worker --megabytes N` is how a `ReaderPool` starts it. It opens the files it is told to, and nothing else.
/// `chancery-reader [--json] [--plain-text-pages] [--ocr LANG+LANG] FILE …` prints what it reads, without limits, for looking into the reading itself.
/// `chancery-reader --version` prints the libraries it runs on, `--recognizer` the tesseract it finds and its models.
@main struct ReaderWorker {
    static func main() {
        var megabytes = ReadingLimits().megabytes
        var isWorker = false
        var printsJSON = false
        var options = ReadingOptions()
        var files: [String] = []
        var arguments = CommandLine.arguments.dropFirst()
        while let argument = arguments.popFirst() {
            switch argument {
            case "--worker": isWorker = true
            case "--megabytes": megabytes = arguments.popFirst().flatMap { Int($0) } ?? megabytes
            case "--version":
                for library in LibraryVersions.all { print(library.name, library.version) }
                exit(0)
            case "--recognizer":
                let installed = Tesseract.installed
                for fact in installed.versions(of: Array(installed.models.keys)) { print(fact.name, fact.version) }
                exit(0)
            case "--ocr": options.ocrLanguages = arguments.popFirst()?.split(separator: "+").map(String.init)
            case "--json": printsJSON = true
            case "--plain-text-pages": options.plainTextPages = true
            default: files.append(argument)
            }
        }
        guard isWorker else { exit(Printing.print(files, asJSON: printsJSON, options: options)) }
        serve(megabytes: megabytes)
    }

    private static func serve(megabytes: Int) {
        _ = chancery_end_with_parent()
        // What the program that started this one has open is not its reader's: kept open here, another's pipe would never end.
        closefrom(3)
        ProcessLimits.setAddressSpace(megabytes: megabytes)
        while let message = Frames.receive() {
            let reply: ReaderReply
            do {
                reply = Desk.answer(to: try ReaderRequest(encoded: message))
            } catch {
                complain("a request that makes no sense: \(error)")
                exit(3)
            }
            guard Frames.send(reply.encoded) else { exit(4) }
        }
    }

    private static func complain(_ words: String) {
        let bytes = Array((words + "\n").utf8)
        _ = bytes.withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
    }
}
