/// `crosswalk/README.md`: what each layout cannot hold, and how many events that costs.
enum CrosswalkReadme {
    static func text(_ formats: [(name: String, lost: [(reason: String, events: Int)])], of total: Int) -> String {
        var text = """
            # The events in other data sets' layouts, and what is lost

            These tables let programs written for GDELT, ICEWS and POLECAT read the dataset. They hold less than `events.csv`; whoever
            can, uses that. Every event left out stands in `losses.csv` with the reason.

            | layout | events written | left out | why |
            | --- | --- | --- | --- |

            """
        for format in formats {
            let lost = format.lost.map(\.events).reduce(0, +)
            let reasons = format.lost.map { "\($0.reason): \($0.events)" }.joined(separator: "; ")
            text += "| \(format.name) | \(total - lost) | \(lost) | \(reasons.isEmpty ? "nothing" : reasons) |\n"
        }
        text += """

            ## Lost in all three

            - Quotes, offsets, rectangles, rules, conflicts, reviews, titles, ordinals, amounts and contexts.
            - A date's precision and kind: an event of a month or a year is given on its first day, a stretch of days on its first. Undated
              events have no row.
            - Roles beyond doing and being done to. Persons, offices and national bodies stand as their state; places and names that no
              table lists are left out.
            - Status: what was planned or proposed is told by its code alone (`cameo`, `plover` in `events.csv`), and one day may tell a plan
              and what became of it. Cancelled events and types that the coding schemes do not know have no code and no row.
            - Whether a document is an issuer's own or reconstructed.
            - Tone, latitude and longitude: none is estimated; these columns are empty. `GoldsteinScale` and ICEWS' `Intensity` are the
              values of the CAMEO code, whatever the event was like; POLECAT's `Intensity` is its coders' own and missing.

            ## `gdelt.tsv`

            The 61 columns of the events table of GDELT 2.0, tabs between them, no header row, as GDELT writes them:

            \(wrapped(GDELTLayout.columns))

            One row for every directed pair; meetings, seminars, agreements, negotiations and relations both ways. `GlobalEventID` is a lasting
            48-bit number of event and pair, none of GDELT's own. Actor codes are the alpha-3 code and GOV for states, IGO for bodies of several
            states. Country codes of places are those of FIPS 10-4, as in GDELT; `ActionGeo_Fullname` has the city and the alpha-3 code. Where
            the actors are is not told (`Actor1Geo_…`, `Actor2Geo_…` are empty), nor are regions within countries.
            `NumMentions`, `NumSources` and `NumArticles` are passages, independent tellings and documents. `DATEADDED` is the day of the first
            document's publication, `SOURCEURL` its address, or else its `document_id`.

            ## `icews.tsv`

            The 20 columns of ICEWS under their names, tabs between them. Pairs as in `gdelt.tsv`; an event of one party alone has no row.
            `Event Text` is this dataset's type and subtype, `Story ID` the `document_id`, `Publisher` its issuer;
            `Sentence Number` is empty.

            ## `polecat.tsv`

            The 40 columns of POLECAT under their names, tabs between them, lists joined by `; `, `None` for what is missing. One row an event,
            so that no pairs are made up: of mutual types all parties are actors and there are no recipients. `Contexts` and Wikipedia
            identifiers are missing; names are canonical ones, not those of the text.

            """
        return text
    }

    private static func wrapped(_ columns: [String]) -> String {
        "> " + columns.joined(separator: ", ")
    }
}
