internal import Documents
internal import Formats

/// `CITATION.cff`: how to cite the dataset (Citation File Format 1.2.0).
enum CitationFile {
    static func text(_ contents: DatasetContents, _ run: RunDescription) -> String {
        let publication = run.publication
        var lines = [
            "cff-version: 1.2.0", "message: \(quoted("If you use this dataset, please cite it as below."))",
            "type: dataset",
            "title: \(quoted(title(run)))", "abstract: \(quoted(abstract(contents)))", "authors:",
        ]
        for author in authors(run) {
            lines +=
                author.name.isEmpty
                ? ["  - family-names: \(quoted(author.family))"] : ["  - name: \(quoted(author.name))"]
            if author.name.isEmpty, !author.given.isEmpty { lines.append("    given-names: \(quoted(author.given))") }
            if !author.orcid.isEmpty { lines.append("    orcid: \(quoted("https://orcid.org/" + author.orcid))") }
            if author.name.isEmpty, !author.affiliation.isEmpty {
                lines.append("    affiliation: \(quoted(author.affiliation))")
            }
        }
        if !publication.licence.isEmpty { lines.append("license: \(quoted(publication.licence))") }
        if let date = publication.date { lines.append("date-released: \(quoted(date.iso))") }
        if !publication.version.isEmpty { lines.append("version: \(quoted(publication.version))") }
        if !publication.doi.isEmpty { lines.append("doi: \(quoted(publication.doi))") }
        if !publication.url.isEmpty { lines.append("url: \(quoted(publication.url))") }
        let keywords = publication.keywords.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        if !keywords.isEmpty { lines += ["keywords:"] + keywords.map { "  - \(quoted($0))" } }
        return lines.joined(separator: "\n") + "\n"
    }

    static func title(_ run: RunDescription) -> String { run.title.isEmpty ? run.study : run.title }

    /// Those the study names; a dataset without authors is cited by its study.
    static func authors(_ run: RunDescription) -> [StudyPublication.Author] {
        run.publication.authors.isEmpty
            ? [.init(name: "The authors of the study \(run.study)")] : run.publication.authors
    }

    static func abstract(_ contents: DatasetContents) -> String {
        let read = contents.documents.filter { $0.status == "read" }
        let originals = read.filter { $0.origin == "original" }.count
        return "\(contents.events.count) events attested by \(read.count) diplomatic documents (\(originals) original, "
            + "\(read.count - originals) reconstructed), every field tied to the words that say so: "
            + "\(contents.evidenceCount) quotes with their places."
    }

    /// A YAML scalar in double quotes: JSON's escapes are YAML's too.
    private static func quoted(_ text: String) -> String { JSON.string(text).text }
}
