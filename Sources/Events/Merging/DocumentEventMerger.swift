internal import Annotation
internal import Documents
internal import Formats

/// Merges the mentions of one event across title, lead and body.
struct DocumentEventMerger {
    let view: TokenView
    let rules: RuleSet

    private struct Group {
        var drafts: [Int]
        var merged: Draft
    }

    func merge(_ drafts: [Draft], readings: [SentenceReading]) -> [DocumentEvent] {
        var groups: [Group] = []
        // Headings last: they tell again, in fewer words, what the body tells.
        let order = drafts.indices.sorted { left, right in
            let a = readings[drafts[left].reading].isHeading
            let b = readings[drafts[right].reading].isHeading
            return a == b ? left < right : !a
        }
        let agreement = MentionAgreement()
        for index in order {
            let draft = drafts[index]
            let heading = readings[draft.reading].isHeading
            let best = groups.indices.filter { groups[$0].merged.type == draft.type }.map {
                ($0, agreement.score(groups[$0].merged, draft, isHeading: heading))
            }
            .filter { $0.1 > 0 }
            .max { $0.1 != $1.1 ? $0.1 < $1.1 : $0.0 < $1.0 }
            if let best {
                groups[best.0].drafts.append(index)
                groups[best.0].merged = combined(groups[best.0].merged, draft, isHeading: heading)
            } else if !(draft.options.contains(.anaphor) && draft.date == nil && draft.copies == nil) {
                groups.append(Group(drafts: [index], merged: draft))
            }
        }
        groups = groups.filter { keeps($0.merged, readings, $0.drafts.map { drafts[$0] }) }
        var writer = MentionWriter(view: view, rules: rules)
        let mentions = drafts.map { writer.mention(of: $0) }
        let tours = Tours(view: view).journeys(of: groups.map(\.merged))
        var events: [DocumentEvent] = []
        for (number, group) in groups.enumerated() {
            let members = group.drafts.sorted().map { mentions[$0] }
            var merged = group.merged
            merged.subtype = tours.subtypes[number] ?? merged.subtype
            merged.date = tours.dates[number] ?? merged.date
            events.append(
                DocumentEvent(
                    id: "dev-" + members[0].id.dropFirst(4), fields: writer.fields(of: merged), mentions: members))
            for stop in tours.stops[number] ?? [] {
                let mention = writer.mention(of: stop)
                events.append(
                    DocumentEvent(id: "dev-" + mention.id.dropFirst(4), fields: mention.fields, mentions: [mention]))
            }
        }
        return events.sorted {
            ($0.mentions[0].span.start, $0.id) < ($1.mentions[0].span.start, $1.id)
        }
    }

    /// A meeting named without date, place or any word that it takes place is only scene.
    private func keeps(_ draft: Draft, _ readings: [SentenceReading], _ members: [Draft]) -> Bool {
        guard members.allSatisfy({ $0.options.contains(.scene) }) else { return true }
        return members.contains { member in
            guard let date = member.date, !date.isInferred else { return false }
            guard member.ordinal == nil else { return true }
            guard let annotation = date.annotation else { return false }
            let tokens = view.document.annotations[annotation].tokens
            return tokens.lowerBound - member.head.upperBound <= 6 && member.head.lowerBound - tokens.upperBound <= 3
        }
    }

    /// One record of two mentions: stated before inferred, exact before vague, body before heading.
    private func combined(_ old: Draft, _ new: Draft, isHeading: Bool) -> Draft {
        var result = old
        if let date = new.date, result.date.map({ isBetter(date, than: $0) }) ?? true { result.date = date }
        if result.places.isEmpty { result.places = new.places }
        if result.country == nil { result.country = new.country }
        for actor in new.participants where !result.participants.contains(where: { $0.actor == actor.actor }) {
            result.participants.append(actor)
        }
        result.ordinal = result.ordinal ?? new.ordinal
        result.series = result.series ?? new.series
        result.title = result.title ?? new.title
        result.context = result.context ?? new.context
        result.amount = result.amount ?? new.amount
        result.meeting = result.meeting ?? new.meeting
        if !isHeading, new.statusCue != nil || new.status == .cancelled, old.status == .occurred,
            new.status != .occurred,
            old.date?.isInferred ?? true || new.status == .cancelled
        {
            result.status = new.status
            result.statusCue = new.statusCue
        }
        result.options.subtract([.scene].filter { !new.options.contains($0) })
        if result.subtype == "talks" || result.subtype == "seminar", new.type == result.type,
            new.subtype != result.subtype
        {
            result.subtype = new.subtype
        }
        return result
    }

    private func isBetter(_ new: AttachedDate, than old: AttachedDate) -> Bool {
        if old.isInferred != new.isInferred { return old.isInferred }
        guard let a = new.interval.days, let b = old.interval.days else { return new.interval.days != nil }
        return a < b && old.interval.contains(new.interval) && !(b <= 10)
    }
}
