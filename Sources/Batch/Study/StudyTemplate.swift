import FoundationEssentials

/// The files of a new study, ready to fill in.
public enum StudyTemplate {
    /// Makes the folder and its files; what exists already is left alone.
    ///
    /// - Returns: paths of the files that were written.
    /// - Throws: `FolderFailure`.
    public static func write(to folder: String) throws -> [String] {
        var written: [String] = []
        for (name, text) in files(named: String(folder.split(separator: "/").last ?? "study")) {
            let path = folder + "/" + name
            guard !FileManager.default.fileExists(atPath: path) else { continue }
            do {
                try FileManager.default.createDirectory(
                    atPath: String(path[..<path.lastIndex(of: "/")!]), withIntermediateDirectories: true)
                try text.write(toFile: path, atomically: true, encoding: .utf8)
            } catch {
                throw FolderFailure(path: path, reason: "cannot be written")
            }
            written.append(path)
        }
        return written
    }

    private static func files(named name: String) -> [(String, String)] {
        [
            (
                "pipeline.yaml",
                """
                # What is studied. ‘extends: base’ brings the world's states, intergovernmental bodies and general event rules.
                name: \(name)
                title: \(name)
                extends: base

                # Paths in documents.tsv are relative to this folder and may not leave it; ‘root: ..’ widens it.
                root: .

                # on: pages without a text layer are read by tesseract.
                ocr: off

                # Periods of analysis, each with id, name, from and to (both inclusive):
                # periods:
                #   - {id: first-term, name: First term, from: 2008-02-25, to: 2013-02-24}

                # Who publishes the dataset, for CITATION.cff and the package that ‘chancery publish’ makes; the licence is an SPDX
                # identifier and that of the tables, not of the documents' texts:
                # publication:
                #   authors:
                #     - {family: Doe, given: Ann, orcid: 0000-0002-1825-0097, affiliation: A University}
                #   licence: CC-BY-4.0
                #   date: 2026-01-31
                #   version: 1.0.0
                #   keywords: [diplomacy, event data]

                """
            ),
            (
                "documents.tsv",
                """
                # One row a document; ‘chancery add’ writes rows. origin is original or reconstructed.
                document_id\tpath\tsha256\tissuer\torigin\tcitation_key\ttitle\tlanguage\tpublished\turl\tretrieved\trights\tsupersedes\tskip_reason

                """
            ),
            (
                "sources/README.md",
                """
                One YAML file an issuer, named by its identifier (`mofa.yaml`). All keys are optional:

                    name: Ministry of Foreign Affairs of the Republic of Korea
                    languages: [en, ko]
                    date_order: ymd
                    datelines: ["Date :"]
                    self_names: ["the Ministry"]
                    speaks_for: [mofa, KOR]
                    rights: CC BY 4.0
                    quote_cap: 300

                """
            ),
            (
                "names/names.tsv",
                """
                # Names of actors; actors that base does not know stand in actors.tsv beside this file.
                actor_id\tlanguage\tname\tform\tvalid_from\tvalid_to

                """
            ),
            (
                "names/actors.tsv",
                """
                # kind is state, organization, forum, office, person or place; source says where the fact is from.
                actor_id\tkind\tname\tcountry\tiso3\tcow\tgw\tsector\twikidata\tvalid_from\tvalid_to\tsource

                """
            ),
            (
                "rules/README.md",
                "Rules of this study, in `.rules` files; `Pipelines/base/rules/README.md` is the reference of the language.\n"
            ),
        ]
    }
}
