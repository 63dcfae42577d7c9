internal import Dataset
internal import Formats

/// `chancery find OUTPUT QUERY`
enum FindCommand: Command {
    static let help = CommandHelp(
        name: "find", operands: "OUTPUT QUERY …", summary: "Full text over texts, events and quotes of a dataset.",
        options: [OptionHelp("limit", "N", "how many hits at most (20)"), .json], count: 2...64,
        notes: "Words are looked for together, in any order; \"words in quotation marks\" as they stand.")

    static func run(_ arguments: Arguments) async throws -> ExitStatus {
        let limit = try arguments.number("limit", in: 1...10_000) ?? 20
        let query = arguments.operands.dropFirst().joined(separator: " ")
        let hits = try Search(folder: arguments.operands[0]).find(query, limit: limit)
        for hit in hits {
            if arguments.has("json") {
                Console.print(hit.json.text)
            } else {
                let place = hit.range.map { " \(hit.document):\($0.lowerBound)-\($0.upperBound)" } ?? ""
                Console.print("\(hit.kind.rawValue) \(hit.id)\(place) [\(hit.origin)]\n    \(hit.excerpt)")
            }
        }
        if hits.isEmpty { Console.say("nothing found for ‘\(query)’") }
        return .done
    }
}
