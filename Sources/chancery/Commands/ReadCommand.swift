internal import Documents
internal import Formats
import FoundationEssentials

/// `chancery read FILE`
enum ReadCommand: Command {
    static let help = CommandHelp(
        name: "read", operands: "FILE", summary: "Text, pages and blocks of one document.",
        options: [
            OptionHelp("json", nil, "everything that was read, as one JSON object"),
            OptionHelp("text", nil, "the reading text alone"),
            OptionHelp(
                "overlay", "OUT", "draw blocks and reading order on the pages: OUT.pdf, or PNG files OUT-1.png, …"),
            OptionHelp("quote", "TEXT", "mark these words in the drawing; may be given more than once"),
            OptionHelp("ocr", "LANGS", "read pages without a text layer by tesseract, in languages such as eng+spa"),
            OptionHelp("issuer", "ID", "read by this issuer's profile"), .pipeline,
            OptionHelp("password-file", "F", "a file whose first line opens a locked PDF"),
        ], count: 1...1)

    static func run(_ arguments: Arguments) async throws -> ExitStatus {
        let path = arguments.operands[0]
        var profile: SourceProfile?
        var options = ReadingOptions()
        if let issuer = arguments["issuer"] {
            let study = try Study.load(StudyOption.folder(arguments))
            guard let known = study.profiles[issuer] else {
                throw UsageFault.badValue(
                    option: "issuer", value: issuer,
                    expected: "one of \(study.profiles.keys.sorted().joined(separator: ", "))")
            }
            profile = known
            options = study.readingOptions(issuer: issuer)
        }
        options.password = try arguments["password-file"].map(Self.password)
        if let languages = arguments["ocr"] { options.ocrLanguages = languages.split(separator: "+").map(String.init) }
        let pool = ReaderPool(processes: 1)
        switch await pool.read(path: path, profile: profile, options: options) {
        case .failure(let failure):
            Console.error("\(path): \(failure)")
            return .failures
        case .success(let document):
            if let base = arguments["overlay"] {
                return await draw(
                    document, marking: arguments.all("quote"), path: path, to: base, options: options, pool: pool)
            }
            if arguments.has("json") {
                Console.print(document.json.text)
            } else if arguments.has("text") {
                Console.write(document.text.bytes + [0x0A])
            } else {
                Console.print(outline(document))
            }
            return .done
        }
    }

    private static func password(in file: String) throws -> String {
        guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
            throw UsageFault.badValue(option: "password-file", value: file, expected: "a readable text file")
        }
        return String(text.unicodeScalars.prefix { $0 != "\n" && $0 != "\r" })
    }

    /// Each block after a line that says what and where it is.
    private static func outline(_ document: Document) -> String {
        var lines = ["\(document.mediaType), \(document.pages.count) pages, \(document.blocks.count) blocks"]
        let metadata = document.metadata
        for (name, value) in [
            ("title", metadata.title), ("author", metadata.author), ("language", metadata.language),
            ("published", metadata.published.map { $0.iso + (metadata.publishedFrom.map { " (from \($0))" } ?? "") }),
        ] {
            if let value { lines.append("\(name): \(value)") }
        }
        if let pages = document.unreadPages { lines.append(pages) }
        if let worst = document.lines.compactMap(\.confidence).min() {
            lines.append("read by OCR, its least sure line at \(Int(worst)) of 100")
        }
        for block in document.blocks {
            let pages = document.anchor(of: block.span).pages.map(String.init).joined(separator: ",")
            let start = document.text.scalarOffset(ofByte: block.span.start)
            let end = document.text.scalarOffset(ofByte: block.span.end)
            let place = pages.isEmpty ? (block.path.map { " \($0)" } ?? "") : " page \(pages)"
            lines.append("")
            lines.append("[\(block.kind.rawValue)\(block.level > 0 ? " \(block.level)" : "") \(start)-\(end)\(place)]")
            lines.append(document.text.string(block.span))
        }
        return lines.joined(separator: "\n")
    }

    private static func draw(
        _ document: Document, marking quotes: [String], path: String, to base: String, options: ReadingOptions,
        pool: ReaderPool
    ) async -> ExitStatus {
        guard !document.pages.isEmpty, document.pages.contains(where: { $0.width > 0 }) else {
            Console.error("\(path): only PDF files have pages to draw on")
            return .failures
        }
        var status = ExitStatus.done
        let spans = quotes.flatMap { quote in
            let found = document.spans(of: quote)
            if found.isEmpty {
                Console.error("\(path): ‘\(quote)’ is nowhere in it")
                status = .failures
            }
            return found
        }
        let pages = document.drawnPages(marking: spans)
        if base.hasSuffix(".pdf") {
            switch await pool.drawing(of: path, pages, options: options) {
            case .failure(let failure): return failed("\(path): \(failure)")
            case .success(let bytes): return write(bytes, to: base) ? status : .failures
            }
        }
        let stem = base.hasSuffix(".png") ? String(base.dropLast(4)) : base
        for page in pages {
            switch await pool.picture(of: path, page, options: options) {
            case .failure(let failure): return failed("\(path), page \(page.page): \(failure)")
            case .success(let bytes): guard write(bytes, to: "\(stem)-\(page.page).png") else { return .failures }
            }
        }
        return status
    }

    private static func failed(_ words: String) -> ExitStatus {
        Console.error(words)
        return .failures
    }

    private static func write(_ bytes: [UInt8], to file: String) -> Bool {
        guard FileManager.default.createFile(atPath: file, contents: Data(bytes)) else {
            Console.error("\(file): cannot be written")
            return false
        }
        Console.print(file)
        return true
    }
}
