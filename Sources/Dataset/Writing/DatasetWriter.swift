internal import Documents
internal import Formats

/// Writes a dataset's folder: all tables, texts, packages and the report, whole or not at all.
public struct DatasetWriter: Sendable {
    private let run: RunDescription

    /// - Parameter run: what made the dataset; nothing else but the rows reaches the files.
    public init(run: RunDescription) { self.run = run }

    /// Builds the dataset beside `folder` and puts it in its place in one step; what stood there is kept as
    /// `folder.previous`. Byte-identical for equal contents, run and version of SQLite.
    ///
    /// - Throws: `DatasetError`; `folder` is then as it was.
    public func write(_ contents: DatasetContents, to folder: String) throws(DatasetError) {
        let contents = contents.sorted()
        let exchange = try FolderExchange(target: folder)
        let files = exchange.aside
        try exchange.makeFolder("texts")
        try exchange.makeFolder("report")
        for text in contents.texts { try OutputFile.write(text.text.bytes, to: files + "/texts/\(text.document).txt") }
        try contents.forEachTable { (table) throws(DatasetError) in
            try table.writeCSV(to: files + "/" + table.schema.file)
        }
        try EventLines.write(contents, to: files + "/events.jsonl")
        try WebAnnotation.write(contents, to: files + "/annotations.jsonl")
        try ActorNetwork.write(contents, to: files + "/network.graphml")
        try DatabaseWriter.write(contents, to: files + "/dataset.sqlite")
        try OutputFile.write(Codebook.markdown(run), to: files + "/codebook.md")
        try OutputFile.write(Provenance.json(contents, run).indented + "\n", to: files + "/provenance.jsonld")
        try Report(contents: contents, run: run).write(to: files + "/report/index.html")
        let package = try DataPackage(folder: files, run: run).json()
        try OutputFile.write(package.indented + "\n", to: files + "/datapackage.json")
        for folder in ["texts", "report"] { try FileDescriptor(folder: files + "/" + folder).synchronize() }
        try exchange.commit()
    }
}
