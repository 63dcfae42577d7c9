public import Formats

/// What a statement of rights allows: one row of a study's `rights/*.tsv`.
public struct Licence: Sendable, Hashable {
    /// Words that a statement of rights holds, lower case, single blanks between them.
    public let phrase: String
    /// The licence's address; empty where there is none.
    public let address: String
    /// Whether texts under it may be given away whole.
    public let allowsTexts: Bool

    public init(phrase: String, address: String = "", allowsTexts: Bool) {
        self.phrase = Self.normalized(phrase)
        self.address = address
        self.allowsTexts = allowsTexts
    }

    /// Reads licence tables; a later file's row replaces an earlier one's of the same phrase.
    public static func load(files: [String], faults: inout [Fault]) -> [Licence] {
        var licences: [Licence] = []
        for file in files {
            let table = Table(
                path: file, required: ["phrase", "texts"], optional: ["address", "source"], faults: &faults)
            for row in table.rows {
                guard ["yes", "no"].contains(row["texts"]), !normalized(row["phrase"]).isEmpty else {
                    faults.append(
                        row.fault(
                            "texts", "‘\(row["phrase"])’ gives ‘\(row["texts"])’",
                            expected: "a phrase, and yes where texts may be given away, else no"))
                    continue
                }
                let licence = Licence(
                    phrase: row["phrase"], address: row["address"], allowsTexts: row["texts"] == "yes")
                licences.removeAll { $0.phrase == licence.phrase }
                licences.append(licence)
            }
        }
        return licences
    }

    /// The licence a statement of rights names: of several, one that forbids, else the longest phrase; nil where none is
    /// named.
    static func named(in statement: String, of licences: [Licence]) -> Licence? {
        let words = " " + normalized(statement) + " "
        let named = licences.filter { words.contains(" " + $0.phrase + " ") }
        // ‘cc by’ stands inside ‘cc by nc’, which says otherwise.
        let longest = named.filter { licence in
            !named.contains {
                $0.phrase != licence.phrase && (" " + $0.phrase + " ").contains(" " + licence.phrase + " ")
            }
        }
        return longest.first { !$0.allowsTexts } ?? longest.max { $0.phrase.utf8.count < $1.phrase.utf8.count }
    }

    /// Letters and digits in lower case with single blanks between the words.
    private static func normalized(_ text: String) -> String {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }

    var json: JSON {
        .object([
            .init("phrase", .string(phrase)), .init("address", .string(address)), .init("texts", .bool(allowsTexts)),
        ])
    }

    init(json: JSON) {
        self.init(
            phrase: json["phrase"]?.string ?? "", address: json["address"]?.string ?? "",
            allowsTexts: json["texts"]?.bool ?? false)
    }
}
