/// How well documents were read whose contents people had recorded, by set and language, with intervals.
struct AccuracyTable {
    private let figures: [AccuracyFigure]

    init(_ figures: [AccuracyFigure]) { self.figures = figures }

    var html: String {
        if figures.isEmpty {
            return "<p>The study records no accuracy figures (<code>accuracy.tsv</code>), so that none is given.</p>"
        }
        var measures: [String] = []
        var lines: [(set: String, language: String)] = []
        for figure in figures {
            if !measures.contains(figure.measure) { measures.append(figure.measure) }
            if !lines.contains(where: { $0 == (figure.set, figure.language) }) {
                lines.append((figure.set, figure.language))
            }
        }
        let body = lines.map { line in
            let own = figures.filter { $0.set == line.set && $0.language == line.language }
            let documents = own.map(\.documents).max() ?? 0
            return [
                "\(Markup.escaped(line.set)), \(Markup.escaped(line.language)) <small>n = \(documents)</small>"
            ]
                + measures.map { measure in own.first { $0.measure == measure }.map(Self.cell) ?? "" }
        }
        return "<h3 id=\"accuracy\">Accuracy</h3>"
            + ReportElements.table(
                ["set, language"] + measures.map { Markup.escaped($0.replacing("-", with: " ")) }, body,
                style: "calendar",
                caption:
                    "F1 on documents whose contents people had recorded, n of them, with its 95 % interval (documents "
                    + "resampled with replacement); beneath, how many were recorded, found, and both. From the study’s "
                    + "<code>accuracy.tsv</code>, written by the evaluation. It says something of other documents only as far as they are alike."
            )
    }

    private static func cell(_ figure: AccuracyFigure) -> String {
        "\(thousandths(figure.f1)) <small>\(thousandths(figure.low))–\(thousandths(figure.high))<br>"
            + "\(figure.wanted), \(figure.found), \(figure.hits)</small>"
    }

    /// Three decimals, without the zero before the point.
    private static func thousandths(_ value: Double) -> String {
        let digits = Int((value * 1000).rounded())
        return digits == 1000 ? "1" : "." + String(String(1000 + digits).dropFirst())
    }
}
