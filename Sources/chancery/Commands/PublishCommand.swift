internal import Dataset
internal import Formats

/// `chancery publish OUTPUT DIR`
enum PublishCommand: Command {
    static let help = CommandHelp(
        name: "publish", operands: "OUTPUT DIR", summary: "The package to give away, made of a dataset.",
        options: [
            OptionHelp("date", "DATE", "the day of publication, YYYY-MM-DD (the study's own)"), .json, .quiet,
        ], count: 2...2,
        notes: """
            Texts are given where the rights of their documents allow it, quotes up to the cap of their issuer's profile;
            what is withheld leaves its place, length and SHA-256. No word of a paper whose claims are checked is given,
            and no reviewer is named. The dataset must verify, and the package does before it takes its place.
            Authors, licence and day stand under ‘publication’ in the study's pipeline.yaml.
            """)

    static func run(_ arguments: Arguments) async throws -> ExitStatus {
        let date = try arguments.day("date")
        let dataset = try DatasetReader(folder: arguments.operands[0]).read()
        let folder = arguments.operands[1]
        let summary = try PublishedDataset(dataset, date: date).write(to: folder)
        if arguments.has("json") {
            Console.print(
                JSON.object([
                    .init("package", .string(folder)), .init("events", .int(summary.events)),
                    .init("quotes", .int(summary.quotes)), .init("quotes_withheld", .int(summary.quotesWithheld)),
                    .init("texts_given", .int(summary.textsGiven)),
                    .init("texts_withheld", .int(summary.textsWithheld)),
                    .init("remarks", .array(summary.remarks.map(JSON.string))),
                ]).text)
            return .done
        }
        if !arguments.has("quiet") {
            for remark in summary.remarks { Console.say(remark) }
            Console.say(
                "\(summary.events) events, \(summary.quotes) quotes, \(summary.quotesWithheld) of them by length and digest; "
                    + "\(summary.textsGiven) texts given, \(summary.textsWithheld) withheld")
        }
        Console.print(folder)
        return .done
    }
}
