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
            OptionHelp("overlay", "OUT", "draw blocks and reading order on the pages, as PNG files OUT-1.png, …"),
            OptionHelp("issuer", "ID", "read by this issuer's profile"), .pipeline,
            OptionHelp("password-file", "F", "a file whose first line opens a locked PDF"),
        ], count: 1...1)

    static func run(_ arguments: Arguments) async throws -> ExitStatus {
        let path = arguments.operands[0]
        var profile: SourceProfile?
        if let issuer = arguments["issuer"] {
            let study = try Study.load(StudyOption.folder(arguments))
            guard let known = study.profiles[issuer] else {
                throw UsageFault.badValue(
                    option: "issuer", value: issuer,
                    expected: "one of \(study.profiles.keys.sorted().joined(separator: ", "))")
            }
            profile = known
        }
        let options = ReadingOptions(password: try arguments["password-file"].map(Self.password))
        let pool = ReaderPool(processes: 1)
        switch await pool.read(path: path, profile: profile, options: options) {
        case .failure(let failure):
            Console.error("\(path): \(failure)")
            return .failures
        case .success(let document):
            if let base = arguments["overlay"] {
                return await draw(document, path: path, base: base, options: options, pool: pool)
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
        for page in document.pages where page.textLayer == .none {
            lines.append("page \(page.number) has no text layer")
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
        _ document: Document, path: String, base: String, options: ReadingOptions, pool: ReaderPool
    ) async -> ExitStatus {
        guard !document.pages.isEmpty else {
            Console.error("\(path): only PDF files have pages to draw on")
            return .failures
        }
        let stem = base.hasSuffix(".png") ? String(base.dropLast(4)) : base
        for page in document.pages {
            let picture = await pool.picture(
                of: path, PictureRequest(page: page.number, overlay: .blocks), options: options)
            let file = "\(stem)-\(page.number).png"
            switch picture {
            case .failure(let failure):
                Console.error("\(path), page \(page.number): \(failure)")
                return .failures
            case .success(let bytes):
                guard FileManager.default.createFile(atPath: file, contents: Data(bytes)) else {
                    Console.error("\(file): cannot be written")
                    return .failures
                }
                Console.print(file)
            }
        }
        return .done
    }
}
