import Foundation

/// A study of three composed texts, in a folder of its own, that extends the repository's base.
struct SmallStudy {
    let folder = TemporaryFolder()

    static let talks = """
        Ministry of Foreign Affairs
        Date : 2014-07-03

        Foreign Minister Yun Byung-se met with Foreign Minister Ricardo Patiño of Ecuador in Seoul on July 2, 2014. \
        The two ministers signed a memorandum of understanding on training.
        """
    static let page = """
        <!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>Seminario en Santiago</title>
        <meta property="article:published_time" content="2014-07-05"></head><body><nav><a href="/">Inicio</a></nav>
        <article><h1>Seminario en Santiago</h1><p>La CEPAL organizó un seminario sobre comercio en Santiago de Chile \
        el 4 de julio de 2014, con la participación de la República de Corea y Chile.</p></article></body></html>
        """
    static let note = """
        O ministro das Relações Exteriores do Brasil visitou Seul em 10 de junho de 2013, onde se reuniu com o chanceler coreano.
        """

    static let header =
        "document_id\tpath\tsha256\tissuer\torigin\tcitation_key\ttitle\tlanguage\tpublished\turl\tretrieved\trights\tsupersedes\tskip_reason"

    init(rows: [String] = [], files: [String: String] = [:]) throws {
        try FileManager.default.createSymbolicLink(
            atPath: folder.path + "/base", withDestinationPath: Program.root + "/Pipelines/base")
        try folder.write("mine/pipeline.yaml", "name: mine\ntitle: A small study\nextends: base\n")
        try folder.write("mine/texts/talks.txt", Self.talks)
        try folder.write("mine/texts/page.html", Self.page)
        try folder.write("mine/texts/note.txt", Self.note)
        for (name, text) in files { try folder.write("mine/" + name, text) }
        try register(
            [
                "talks\ttexts/talks.txt\t\tmofa\treconstructed\tMOFA 2014 a\t\ten\t2014-07-03",
                "page\ttexts/page.html\t\teclac\treconstructed\tECLAC 2014 a\t\t\t",
                "note\ttexts/note.txt\t\tmfa-brazil\treconstructed\tMRE 2013 a\t\tpt\t2013-06-12",
            ] + rows)
    }

    func register(_ rows: [String]) throws {
        try folder.write("mine/documents.tsv", ([Self.header] + rows).joined(separator: "\n") + "\n")
    }

    func run(_ options: [String] = []) throws -> Program.Outcome {
        try Program.run(["run", "mine"] + options, in: folder.path)
    }

    /// Rows of a table of the dataset as dictionaries; for tables without line ends in cells.
    func table(_ name: String) throws -> [[String: String]] {
        let lines = try folder.read("Output/mine/\(name).csv").split(separator: "\n").map { Self.cells(String($0)) }
        return lines.dropFirst().map { Dictionary(zip(lines[0], $0), uniquingKeysWith: { $1 }) }
    }

    private static func cells(_ line: String) -> [String] {
        var cells: [String] = [""]
        var quoted = false
        for character in line {
            if character == "\"" {
                quoted.toggle()
            } else if character == ",", !quoted {
                cells.append("")
            } else {
                cells[cells.count - 1].append(character)
            }
        }
        return cells
    }

    /// Paths and bytes of everything in the dataset.
    func dataset() throws -> [String: Data] {
        let base = folder.path + "/Output/mine"
        var files: [String: Data] = [:]
        for case let name as String in FileManager.default.enumerator(atPath: base)! {
            if let data = FileManager.default.contents(atPath: base + "/" + name) { files[name] = data }
        }
        return files
    }
}
