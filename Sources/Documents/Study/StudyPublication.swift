public import Formats

/// What a study says of its own publication, for citation files and packages: `publication:` in `pipeline.yaml`.
public struct StudyPublication: Sendable, Hashable {
    /// A person with family and given names, or a body with a name.
    public struct Author: Sendable, Hashable {
        /// Of a body; empty for a person.
        public var name: String
        public var family: String
        public var given: String
        /// `0000-0002-1825-0097`
        public var orcid: String
        public var affiliation: String

        public init(
            name: String = "", family: String = "", given: String = "", orcid: String = "", affiliation: String = ""
        ) {
            self.name = name
            self.family = family
            self.given = given
            self.orcid = orcid
            self.affiliation = affiliation
        }
    }

    public var authors: [Author]
    /// SPDX identifier of the licence of tables and files, not of the sources' texts.
    public var licence: String
    public var date: CalendarDay?
    public var version: String
    public var doi: String
    public var url: String
    public var keywords: [String]

    public init(
        authors: [Author] = [], licence: String = "", date: CalendarDay? = nil, version: String = "", doi: String = "",
        url: String = "", keywords: [String] = []
    ) {
        self.authors = authors
        self.licence = licence
        self.date = date
        self.version = version
        self.doi = doi
        self.url = url
        self.keywords = keywords
    }

    /// Reads the entry; what is wrong in it is left out and reported.
    init(_ node: YAMLNode?, faults: inout [Fault]) {
        self.init()
        guard let node else { return }
        faults += node.unknownKeys(besides: ["authors", "licence", "date", "version", "doi", "url", "keywords"])
        for item in node["authors"]?.items ?? [] {
            faults += item.unknownKeys(besides: ["name", "family", "given", "orcid", "affiliation"])
            func text(_ key: String) -> String { item[key]?.string ?? "" }
            let author = Author(
                name: text("name"), family: text("family"), given: text("given"), orcid: text("orcid"),
                affiliation: text("affiliation"))
            if author.name.isEmpty, author.family.isEmpty {
                faults.append(item.fault("an author without a name", expected: "family and given, or name"))
                continue
            }
            if !author.orcid.isEmpty, !Self.isORCID(author.orcid) {
                faults.append(
                    (item["orcid"] ?? item).fault(
                        "‘\(author.orcid)’ is no ORCID", expected: "four groups of four digits"))
                continue
            }
            authors.append(author)
        }
        licence = node["licence"]?.string ?? ""
        version = node["version"]?.string ?? ""
        doi = node["doi"]?.string ?? ""
        url = node["url"]?.string ?? ""
        keywords = (node["keywords"]?.items ?? []).compactMap(\.string)
        if let day = node["date"] {
            date = day.string.flatMap { CalendarDay(iso: $0) }
            if date == nil { faults.append(day.fault("no day", expected: "YYYY-MM-DD")) }
        }
        if !doi.isEmpty, !doi.hasPrefix("10.") {
            faults.append((node["doi"] ?? node).fault("‘\(doi)’ is no DOI", expected: "10.…/…, without an address"))
            doi = ""
        }
    }

    /// Four groups of four, the last digit by ISO 7064 MOD 11-2.
    private static func isORCID(_ text: String) -> Bool {
        let groups = text.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
        guard groups.count == 4, groups.allSatisfy({ $0.count == 4 }) else { return false }
        let digits = groups.flatMap { Array($0) }
        var total = 0
        for digit in digits.dropLast() {
            guard (0x30...0x39).contains(digit) else { return false }
            total = (total + Int(digit) - 0x30) * 2
        }
        let check = (12 - total % 11) % 11
        return digits.last == (check == 10 ? 0x58 : UInt8(0x30 + check))
    }
}
