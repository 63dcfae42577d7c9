import Documents
import Formats
import FoundationEssentials
import GoldRecords
import Reconciliation

/// The communiqués by other hands with their gold, as `../shared/suites/communiques` has them.
enum Communiques {
    static let folder = "../shared/suites/communiques"
    static var isPresent: Bool { FileManager.default.fileExists(atPath: folder + "/gold.jsonl") }

    /// - Parameter include: which documents, by file name.
    static func corpus(_ include: (String) -> Bool = { _ in true }) throws -> GoldCorpus {
        var records: [(record: JSON, text: ReadingText)] = []
        for line in try String(contentsOfFile: folder + "/gold.jsonl", encoding: .utf8).split(separator: "\n") {
            let record = try JSON(parsing: line)
            let name = record["id"]?.string ?? ""
            guard include(name) else { continue }
            let file = name.hasSuffix(".html") ? String(name.dropLast(5)) + ".main.txt" : name
            records.append((record, ReadingText(try String(contentsOfFile: folder + "/" + file, encoding: .utf8))))
        }
        return GoldCorpus(records)
    }

    static func list(_ name: String) throws -> JSON {
        try JSON(parsing: String(contentsOfFile: folder + "/" + name, encoding: .utf8))
    }

    /// Two annotators shared the documents and named events each in their own way; where both halves tell one event
    /// their names differ. The second's name → the first's.
    static let namedTwice = [
        "fealac-fmm7-2015": "fealac-fmm-7", "fealac-fmm8-2017": "fealac-fmm-8", "fealac-fmm9-2019": "fealac-fmm-9",
        "fealac-som18-busan-2017": "fealac-som-18", "fealac-busan-declaration-2017": "busan-declaration-2017",
        "kor-fealac-pledge-2017": "rok-fealac-fund-contribution", "kor-chl-fta-force": "rok-chile-fta-in-force",
        "kor-per-fta-force": "rok-peru-fta-in-force", "korea-lac-forum-2014": "hlf-kla-2014",
        "eclac-rok-mou-2012": "rok-eclac-mou-2012", "kor-fm-kim-tour-2012": "kim-sunghwan-tour-2012",
        "eclac-rok-membership-2007": "rok-eclac-member", "kor-col-fm-stop-2012": "kim-sunghwan-colombia-2012",
        "kor-per-fm-visit-2012": "kim-sunghwan-peru-2012", "kor-chl-fm-stop-2012": "kim-sunghwan-chile-2012",
        "kor-bra-fm-stop-2012": "kim-sunghwan-brazil-2012", "kor-chl-fm-meeting-2012": "kim-moreno-2012",
        "eclac-session34-2012": "eclac-session-34", "iadb-rok-cofinancing-2015": "korea-idb-facility-2015",
        "celac-rok-meeting3-2014": "rok-celac-hlm-3", "celac-rok-meeting4-2015": "rok-celac-hlm-4",
    ]

    static func real(_ key: String) -> String { namedTwice[key] ?? key }
}
