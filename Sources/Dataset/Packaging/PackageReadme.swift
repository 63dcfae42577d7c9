internal import Documents
internal import Formats

/// `README.md` of a published package: what it holds, what it withholds and how to check it.
enum PackageReadme {
    static func text(_ contents: DatasetContents, _ run: RunDescription, _ rows: [PublicationRow]) -> String {
        let withheld = rows.filter { !$0.isGiven }
        let quotesWithheld = rows.map(\.quotesWithheld).reduce(0, +)
        return """
            # \(CitationFile.title(run))

            \(CitationFile.abstract(contents)) Made with \(run.program.name) \(run.program.version).

            \(reconstructed(contents))## What stands here

            | file | what |
            | --- | --- |
            | `events.csv`, `participants.csv` | the events, their actors and roles |
            | `event_citations.csv` | for every event the documents that tell it, to the page, as a footnote cites them |
            | `evidence.csv`, `mentions.csv` | every quote with its place; the passages |
            | `conflicts.csv` | values that do not go together, and which was kept |
            | `claims.csv`, `claim_fields.csv`, `claim_events.csv`, `citations.csv` | a paper's claims and the verdicts on them |
            | `documents.csv`, `coverage.csv`, `publication.csv` | what was read, and what of it is given here |
            | `actors.csv`, `actor_names.csv`, `affiliations.csv`, `identifiers.csv` | who is who; lasting identifiers |
            | `panel_monad_year.csv`, `panel_dyad_year.csv` | numbers of events by state and year, by pair and year |
            | `crosswalk/` | the events in the layouts of GDELT, ICEWS and POLECAT, with what is lost |
            | `report/index.html` | the same to look at; opens from a file |
            | `codebook.md` | what every column means |
            | `dataset.sqlite`, `events.jsonl`, `annotations.jsonl`, `network.graphml` | the same for other tools |
            | `datapackage.json`, `ro-crate-metadata.json`, `provenance.jsonld`, `CITATION.cff` | descriptions for machines |

            ## What is given of the sources

            \(rows.count) documents were read; the texts of \(rows.count - withheld.count) are given in `texts/`, \(withheld.count) are withheld.
            \(contents.evidenceCount) quotes are given, \(quotesWithheld) of them by length and digest alone. `publication.csv` says for every document which and why.
            A withheld quote reads `withheld:LENGTH:sha256:DIGEST`: its length in code points and the SHA-256 of its UTF-8 bytes.\(disclosed(withheld))
            No word of a paper whose claims are checked stands here. Nobody who reviewed the events is named.

            ## How to check a quote

            Offsets count Unicode code points of the document's text. For a text that is given:

            ```python
            import csv
            for row in csv.DictReader(open("evidence.csv", newline="", encoding="utf-8")):
                try:
                    text = open(f"texts/{row['document_id']}.txt", encoding="utf-8", newline="").read()
                except FileNotFoundError:
                    continue
                quote = text[int(row["char_start"]):int(row["char_end"])]
                assert quote == row["quote"] or row["quote"].startswith("withheld:"), row["evidence_id"]
            ```

            Whoever has the sources and the study runs `chancery verify` on this folder: withheld texts are read again and told by their
            digest, every quote, page and rectangle is compared.

            ## How to cite it

            `CITATION.cff` cites the dataset. An event is cited by its lasting `event_id` and the document that tells it, as
            `event_citations.csv` has it\(example(contents, run)).

            ## Licence

            \(licence(run))

            """
    }

    private static func reconstructed(_ contents: DatasetContents) -> String {
        let documents = contents.documents.filter { $0.origin == "reconstructed" }.count
        if documents == 0 { return "" }
        let events = contents.events.filter { !$0.origin.contains("original") }.count
        return """
            **\(documents) of \(contents.documents.count) documents are reconstructed**: composed from public facts, no issuer's own files. \(events) of
            \(contents.events.count) events rest on them alone and prove nothing about the world. The column `origin` says so wherever it matters.


            """
    }

    private static func disclosed(_ withheld: [PublicationRow]) -> String {
        guard let most = withheld.compactMap(\.disclosed).max() else { return "" }
        return
            " Of a withheld text the words around a quote are given only where all that is given stays under a tenth of it; "
            + "the most that quotes give of one is \(Int((most * 100).rounded())) %."
    }

    private static func example(_ contents: DatasetContents, _ run: RunDescription) -> String {
        guard let row = EventCitations(contents, run).rows.first else { return "" }
        return ": `\(row.eventID)`, \(row.citation)"
    }

    private static func licence(_ run: RunDescription) -> String {
        run.publication.licence.isEmpty
            ? "No licence has been named for the tables; ask the authors before using them. Texts stay under the rights stated in `documents.csv`."
            : "Tables and files: \(run.publication.licence). Texts and quotes of documents stay under the rights stated in `documents.csv` and `publication.csv`."
    }
}
