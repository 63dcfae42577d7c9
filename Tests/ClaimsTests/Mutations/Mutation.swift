import Formats
import FoundationEssentials
import Testing

/// An edit of the composed corpus, recorded with the verdict a claim has before and after it (Fixtures/mutations).
struct Mutation: Sendable, CustomTestStringConvertible {
    enum Change: Sendable, Equatable {
        case drop
        case redate(String)
        case move(country: String, place: String?)
        case duplicate(issuer: String)
        case translate(language: String, replaces: Bool)
    }
    let id: String
    let documents: [String]
    /// The event edited; nil where an edit concerns a document as a whole.
    let key: String?
    let change: Change
    let claim: String
    let before: String
    let after: String
    /// Independent tellings of the event, before and after, where recorded.
    let sources: (before: Int, after: Int)?
    /// Why another careful reader might decide otherwise.
    let doubt: String?

    var testDescription: String { id }

    /// Those of `Fixtures/mutations/mutations.jsonl`, in its order.
    static func recorded() throws -> [Mutation] {
        try String(contentsOfFile: "Fixtures/mutations/mutations.jsonl", encoding: .utf8).split(separator: "\n").map {
            try Mutation(JSON(parsing: $0))
        }
    }

    private init(_ record: JSON) throws {
        func text(_ key: String) throws -> String {
            guard let value = record[key]?.string else { throw NoMutation(member: key, record: record.text) }
            return value
        }
        id = try text("id")
        documents = try text("document").split(separator: "|").map(String.init)
        key = record["event_key"]?.string
        let details = record["change"] ?? .null
        switch try text("operation") {
        case "drop": change = .drop
        case "redate": change = .redate(details["edtf"]?.string ?? "")
        case "move": change = .move(country: details["country"]?.string ?? "", place: details["place"]?.string)
        case "duplicate": change = .duplicate(issuer: details["issuer"]?.string ?? "")
        case "translate":
            change = .translate(
                language: details["language"]?.string ?? "", replaces: details["replaces"]?.bool ?? false)
        default: throw NoMutation(member: "operation", record: record.text)
        }
        claim = try text("claim_id")
        before = try text("before")
        after = try text("after")
        let counts = record["sources"]
        sources = counts.flatMap { counts in
            guard let before = counts["before"]?.int, let after = counts["after"]?.int else { return nil }
            return (before, after)
        }
        doubt = record["doubtful"]?.string
    }

    init(id: String, documents: [String], key: String, change: Change) {
        self.id = id
        self.documents = documents
        self.key = key
        self.change = change
        claim = ""
        before = ""
        after = ""
        sources = nil
        doubt = nil
    }
}

struct NoMutation: Error {
    let member: String
    let record: String
}
