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
        let exchange = try FolderExchange(target: folder)
        try build(contents, in: exchange, publishing: nil)
        try exchange.commit()
    }

    /// Builds a published package in the same way, and has it looked at before it takes its place.
    ///
    /// - Parameters:
    ///   - rows: what is given of every document's text; withheld texts stand in `contents` no more.
    ///   - check: throws where the folder aside is not as it must be.
    func write(
        _ contents: DatasetContents, to folder: String, publishing rows: [PublicationRow],
        check: (String) throws -> Void
    ) throws {
        let exchange = try FolderExchange(target: folder)
        try build(contents, in: exchange, publishing: rows)
        try check(exchange.aside)
        try exchange.commit()
    }

    private func build(
        _ contents: DatasetContents, in exchange: borrowing FolderExchange, publishing rows: [PublicationRow]?
    ) throws(DatasetError) {
        let contents = contents.sorted()
        let files = exchange.aside
        let folders = ["texts", "report", "crosswalk"]
        for folder in folders { try exchange.makeFolder(folder) }
        try contents.forEachText { (document, bytes) throws(DatasetError) in
            try OutputFile.write(bytes, to: files + "/texts/\(document).txt")
        }
        try contents.forEachTable { (table) throws(DatasetError) in
            try table.writeCSV(to: files + "/" + table.schema.file)
        }
        try writeDerived(contents, to: files)
        try EventLines.write(contents, to: files + "/events.jsonl")
        try WebAnnotation.write(contents, publishing: rows ?? [], to: files + "/annotations.jsonl")
        try ActorNetwork.write(contents, to: files + "/network.graphml")
        try DatabaseWriter.write(contents, to: files + "/dataset.sqlite")
        try OutputFile.write(Codebook.markdown(run, isPublished: rows != nil), to: files + "/codebook.md")
        let provenance = Provenance.json(contents, run, publishing: rows ?? [])
        try OutputFile.write(provenance.indented + "\n", to: files + "/provenance.jsonld")
        try OutputFile.write(CitationFile.text(contents, run), to: files + "/CITATION.cff")
        if let rows {
            try PublicationRow.table.write(rows, to: files)
            try OutputFile.write(PackageReadme.text(contents, run, rows), to: files + "/README.md")
        }
        try Report(contents: contents, run: run).write(to: files + "/report/index.html")
        let package = DataPackage(folder: files, run: run, isPublished: rows != nil)
        let described = package.files + [("datapackage.json", "application/json", "Schemas and digests of all files.")]
        let crate = try ROCrate(folder: files, contents: contents, run: run, files: described).json()
        try OutputFile.write(crate.indented + "\n", to: files + "/ro-crate-metadata.json")
        try OutputFile.write(try package.json().indented + "\n", to: files + "/datapackage.json")
        try contents.spool?.check()
        for folder in folders { try FileDescriptor(folder: files + "/" + folder).synchronize() }
    }

    /// Tables and layouts made of the others.
    private func writeDerived(_ contents: DatasetContents, to files: String) throws(DatasetError) {
        let citations = EventCitationRow.table.sorted(EventCitations(contents, run).rows)
        try EventCitationRow.table.write(citations, to: files)
        let panels = Panels(contents, run)
        try MonadYearRow.table.write(MonadYearRow.table.sorted(panels.monadRows), to: files)
        try DyadYearRow.table.write(DyadYearRow.table.sorted(panels.dyadRows), to: files)
        try Crosswalk(contents, citations: citations, version: run.program.version).write(to: files + "/crosswalk")
    }
}
