internal import Dataset
internal import Documents
internal import Formats
internal import Reconciliation

extension ReviewDesk {
    /// What the page shows around everything: who, what, how much.
    func overview() throws -> JSON {
        let snapshot = try snapshot()
        let index = try index()
        let disputed = index.items.count { $0.entry.outcome == .disputed }
        let written = try datasetTime()
        let waiting = ledger.book.active.count { review in
            if case .nothing = review.decision { return false }
            return (Self.seconds(review.at) ?? 0) > written
        }
        let counts: [(String, Int)] = [
            ("events", snapshot.events.count), ("conflicts", snapshot.conflicts.count),
            ("claims", snapshot.claims.count), ("documents", snapshot.documents.count),
            ("decisions", index.items.count), ("disputes", disputed),
            ("stale", index.items.count { !$0.place.stale.isEmpty }), ("sample", try sampleUnits().count),
        ]
        return .object([
            .init("study", .string(session.study.name)), .init("title", .string(session.study.title)),
            .init("reviewer", .string(session.reviewer)), .init("isBlind", .bool(session.isBlind)),
            .init("plan", JSON(session.plan?.name)), .init("version", .string(try version())),
            .init("waiting", .int(waiting)),
            .init("counts", .object(counts.map { .init($0.0, .int($0.1)) })),
            .init(
                "types",
                .object(
                    Dataset.EventTypes.all.map { type in
                        .init(type.type, .array(type.subtypes.map(JSON.string)))
                    })),
            .init(
                "ledgerFaults", .array(ledger.faults.map { .string($0.description) })),
        ])
    }

    /// `2026-11-24T09:00:00…` in seconds since 1970; nil where it is written otherwise.
    static func seconds(_ at: String) -> Int? {
        let parts = at.split(whereSeparator: { "-T:.Z".contains($0) }).compactMap { Int($0) }
        guard parts.count >= 6, let day = CalendarDay(year: parts[0], month: parts[1], day: parts[2]),
            let epoch = CalendarDay(year: 1970, month: 1, day: 1)
        else { return nil }
        return (Int(day.number) - Int(epoch.number)) * 86_400 + parts[3] * 3600 + parts[4] * 60 + parts[5]
    }

    /// Precision and agreement, of the sample where there is one, and of all decisions.
    func statistics() throws -> JSON {
        _ = try index()
        let visible =
            session.isBlind ? ReviewBook(ledger.reviews.filter { $0.reviewer == session.reviewer }) : ledger.book
        var members: [JSON.Member] = [.init("all", ReviewStatistics(visible).json)]
        if let plan = session.plan {
            members.append(.init("plan", .string(plan.name)))
            members.append(.init("sample", ReviewStatistics(visible, sample: plan.name).json))
            members.append(.init("drawn", .int(try sampleUnits().count)))
            members.append(.init("weighted", try samplePrecision()))
        }
        return .object(members)
    }
}

extension ReviewStatistics {
    var json: JSON {
        .object([
            .init("overall", overall.json), .init("types", .array(byType.map(\.json))),
            .init("rules", .array(byRule.map(\.json))), .init("fields", .array(byField.map(\.json))),
            .init(
                "pairs",
                .array(
                    pairs.map {
                        .object([
                            .init("first", .string($0.first)), .init("second", .string($0.second)),
                            .init("questions", .int($0.questions)), .init("kappa", $0.kappa.map(JSON.double) ?? .null),
                        ])
                    })),
            .init("alpha", alpha.map(JSON.double) ?? .null), .init("doubled", .int(doubled)),
            .init("nothing", .int(passages.empty)), .init("missed", .int(passages.missed)),
        ])
    }
}

extension ReviewStatistics.Group {
    var json: JSON {
        .object([
            .init("name", .string(name)), .init("right", .int(right)), .init("wrong", .int(wrong)),
            .init("unsure", .int(unsure)), .init("disputed", .int(disputed)),
            .init("precision", precision.map { .double($0.proportion) } ?? .null),
            .init("low", precision.map { .double($0.low) } ?? .null),
            .init("high", precision.map { .double($0.high) } ?? .null),
        ])
    }
}
