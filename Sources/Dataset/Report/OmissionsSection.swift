/// What the corpus attests and the paper does not tell: events that occurred within the days its claims span, and that no claim rests on.
struct OmissionsSection {
    private let rows: ReportRows

    init(_ rows: ReportRows) { self.rows = rows }

    func html(_ lists: inout ReportLists) -> String {
        let claims = rows.contents.claims
        guard let first = claims.compactMap(\.dateStart).min(), let last = claims.compactMap(\.dateEnd).max() else {
            return ""
        }
        let told = Set(rows.contents.claimEvents.map(\.eventID))
        let omitted = rows.contents.events.filter { event in
            guard event.status == "occurred", !told.contains(event.eventID), let start = event.dateStart,
                let end = event.dateEnd
            else { return false }
            return start >= first && end <= last
        }
        if omitted.isEmpty { return "" }
        var body: [[String]] = []
        for (type, _) in EventTypes.all {
            let own = omitted.filter { $0.type == type }
            if own.isEmpty { continue }
            let several = own.filter { $0.sources > 1 }
            body.append([
                type, lists.count(own, "Attested and not in the paper, \(type)", in: "omitted"),
                lists.count(several, "Attested by several and not in the paper, \(type)", in: "omitted"),
            ])
        }
        return
            "<h3 id=\"omitted\">What the documents attest and the paper does not tell</h3><p>Events that occurred within the days the claims "
            + "span, \(first.cell) to \(last.cell), and that no claim rests on: "
            + lists.count(omitted, "Attested and not in the paper", in: "omitted")
            + ". A paper chooses; this is a list to look through, no fault.</p>"
            + ReportElements.table(["type", "events", "of them told independently more than once"], body)
    }
}
