/// Two bars of verdicts, on all documents and on original ones alone.
struct VerdictPlot {
    let claims: [ClaimRow]

    func html(_ addresses: [String: String]) -> String {
        let (width, left, height) = (1080, 130, 30)
        var plot = SVGDrawing(
            width: width, height: 2 * (height + 12), label: "Verdicts on \(claims.count) claims",
            description: "Above on all documents, below on original documents alone; the table has the numbers.",
            least: 560)
        for (place, bar) in [("all documents", \ClaimRow.verdict), ("originals alone", \.verdictOnOriginals)]
            .enumerated()
        {
            let y = place * (height + 12) + 4
            plot.text(left - 8, y + 19, bar.0, anchor: "end")
            var before = 0
            for verdict in ClosedList.verdicts {
                let count = claims.filter { $0[keyPath: bar.1] == verdict }.count
                if count == 0 { continue }
                let from = left + before * (width - left - 10) / claims.count
                before += count
                let to = left + before * (width - left - 10) / claims.count
                plot.rectangle(
                    from, y, max(1, to - from - 1), height, style: "v-\(verdict)",
                    title: "\(verdict.replacing("_", with: " ")): \(count)", address: addresses["\(verdict)-\(place)"])
                if to - from > 34 {
                    plot.text((from + to) / 2, y + 19, String(count), style: "inbar", anchor: "middle")
                }
            }
        }
        let legend = ClosedList.verdicts.map { verdict in
            "<span><span class=\"swatch v-\(verdict)\"></span>\(verdict.replacing("_", with: " "))</span>"
        }
        return ReportElements.figure(
            plot.svg, caption: "<span class=\"legend\">\(legend.joined(separator: " "))</span>")
    }
}
