extension ReaderPool {
    /// The versions of the libraries a reader program runs on; empty where it does not run.
    public static func libraryVersions(of program: String) -> [(name: String, version: String)] {
        pairs(program, "--version")
    }

    /// The tesseract a reader program finds.
    public static func recognizer(of program: String) -> Recognizer {
        Recognizer(pairs: pairs(program, "--recognizer"))
    }

    private static func pairs(_ program: String, _ option: String) -> [(name: String, version: String)] {
        guard let outcome = ToolProcess.run(program, [option], seconds: 60, outputBytes: 1 << 20), outcome.status == 0
        else { return [] }
        return String(decoding: outcome.output, as: UTF8.self).split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            return words.count == 2 ? (String(words[0]), String(words[1])) : nil
        }
    }
}
