internal import Annotation
internal import Formats

/// Whether two mentions of one document tell of one event.
struct MentionAgreement {
    /// Types whose every step is an event of its own.
    private static let stepwise: Set<String> = [
        "agreement", "negotiation", "membership", "fund", "institution", "appointment", "relations", "project",
        "publication", "aid", "statement", "proposal", "deployment",
    ]

    /// 0 where they are different events; more the surer.
    func score(_ old: Draft, _ new: Draft, isHeading: Bool) -> Int {
        guard old.type == new.type else { return 0 }
        if Self.stepwise.contains(old.type), old.subtype != new.subtype, !isHeading { return 0 }
        if let a = old.ordinal?.value, let b = new.ordinal?.value, a != b { return 0 }
        if let a = old.series, let b = new.series, a != b { return 0 }
        if old.type == "meeting" || old.type == "seminar" {
            let named = old.meeting != nil || new.meeting != nil
            if !new.options.contains(.anaphor), !isHeading || named, !namesAgree(old, new),
                !(isHeading && mayHead(new, old))
            {
                return 0
            }
            if !subtypesAgree(old, new), !isHeading, !new.options.contains(.anaphor) { return 0 }
        }
        if let a = old.places.first?.name, let b = new.places.first?.name, a != b { return 0 }
        if let a = old.country?.value, let b = new.country?.value, a != b { return 0 }
        if let a = old.amount?.amount.value, let b = new.amount?.amount.value, a != b { return 0 }
        if old.copies != nil, new.copies != nil, old.match == new.match { return 0 }
        let dates = isHeading && new.date?.isInferred ?? false ? max(0, dates(old, new)) : dates(old, new)
        guard dates >= 0 else { return 0 }
        let actors = actors(old, new)
        guard actors >= 0 else { return 0 }
        var score = dates + actors
        if let a = old.ordinal?.value, let b = new.ordinal?.value, a == b { score += 3 }
        if let a = old.series, let b = new.series, a == b { score += 2 }
        if sameTitle(old, new) { score += 3 }
        if let meeting = old.meeting, meeting == new.meeting { score += 3 }
        if new.options.contains(.anaphor), new.reading - old.reading <= 6 { score += new.date == nil ? 3 : 2 }
        if isHeading { score += 2 }
        if isOneBreath(old, new) { score += 2 }
        // Far apart and alike in nothing but the parties.
        return score >= 3 ? score : 0
    }

    /// An undated heading tells of what the first sentences tell, be it named in only one of the two.
    private func mayHead(_ heading: Draft, _ body: Draft) -> Bool {
        heading.date == nil && body.date != nil && (heading.meeting == nil || body.meeting == nil)
            && body.reading - heading.reading <= 4 && body.reading >= heading.reading
            && !Set(heading.participants.map(\.actor)).isDisjoint(with: body.participants.map(\.actor))
    }

    private func sameTitle(_ a: Draft, _ b: Draft) -> Bool {
        guard let left = a.title?.value, let right = b.title?.value else { return false }
        return Folding.plain(left) == Folding.plain(right)
    }

    /// A named and an unnamed meeting are two; two names must tell of one series, one number or one title.
    private func namesAgree(_ a: Draft, _ b: Draft) -> Bool {
        if sameTitle(a, b) || oneTitleHoldsOther(a, b) || a.meeting != nil && a.meeting == b.meeting { return true }
        if isOneGathering(a, b) { return true }
        // One number, one body: one meeting, however each place words its name.
        if let left = a.ordinal?.value, left == b.ordinal?.value, a.meeting != nil, b.meeting != nil,
            a.series == nil || b.series == nil, a.subtype == b.subtype || a.subtype == "talks" || b.subtype == "talks",
            !Set(a.participants.map(\.actor)).isDisjoint(with: b.participants.map(\.actor))
        {
            return true
        }
        if let left = a.series, let right = b.series {
            return left == right && (a.ordinal == nil) == (b.ordinal == nil)
        }
        if (a.meeting == nil) != (b.meeting == nil) { return false }
        if (a.ordinal == nil) != (b.ordinal == nil) { return false }
        return a.series == b.series && (a.meeting == nil || a.ordinal != nil)
    }

    /// Two rules that read one act in one clause (`promised to provide 3 million in grant aid`).
    private func isOneBreath(_ a: Draft, _ b: Draft) -> Bool {
        a.reading == b.reading && a.clause == b.clause && a.subtype == b.subtype && a.copies == nil && b.copies == nil
    }

    /// What the same bodies hold on the very same days is one gathering, be it numbered in one place only.
    private func isOneGathering(_ a: Draft, _ b: Draft) -> Bool {
        guard let days = a.date?.interval, days == b.date?.interval, days.days ?? .max <= Self.longestGathering,
            subtypesAgree(a, b)
        else { return false }
        // Beside a named gathering two officials may meet on their own.
        if let unnamed = a.meeting == nil ? (b.meeting == nil ? nil : a) : (b.meeting == nil ? b : nil),
            unnamed.participants.contains(where: { $0.kind == .person })
        {
            return false
        }
        let bodies = Set(a.participants.lazy.filter(\.isBody).map(\.actor))
        let others = Set(b.participants.lazy.filter(\.isBody).map(\.actor))
        return !bodies.isEmpty && !others.isEmpty && (bodies.isSubset(of: others) || others.isSubset(of: bodies))
    }

    /// Days of the longest session whose equal dates are no accident.
    private static let longestGathering = 14

    private func oneTitleHoldsOther(_ a: Draft, _ b: Draft) -> Bool {
        guard let left = a.title?.value, let right = b.title?.value, a.ordinal?.value == b.ordinal?.value else {
            return false
        }
        let long = Folding.plain(left)
        let short = Folding.plain(right)
        guard min(long.utf8.count, short.utf8.count) >= 12 else { return false }
        return long.utf8.count >= short.utf8.count ? holds(long, short) : holds(short, long)
    }

    private func holds(_ text: String, _ part: String) -> Bool {
        let text = Array(text.utf8)
        let part = Array(part.utf8)
        return (0...(text.count - part.count)).contains { text[$0..<($0 + part.count)].elementsEqual(part) }
    }

    private func subtypesAgree(_ a: Draft, _ b: Draft) -> Bool {
        a.subtype == b.subtype || a.subtype == "talks" || b.subtype == "talks" || a.type == "visit"
    }

    /// 2 the same, 1 one within the other, 0 one unknown, -1 apart.
    private func dates(_ old: Draft, _ new: Draft) -> Int {
        guard let a = old.date, let b = new.date else { return 0 }
        if a.interval == b.interval { return 2 }
        if a.interval.contains(b.interval) || b.interval.contains(a.interval) { return 1 }
        // A day lent by the dateline gives way to one that is told.
        if a.isInferred != b.isInferred, old.ordinal != nil, old.ordinal?.value == new.ordinal?.value { return 0 }
        return -1
    }

    /// 2 where the parties agree, 1 where one names more, 0 where one names none, -1 where they differ.
    private func actors(_ old: Draft, _ new: Draft) -> Int {
        let a = Set(old.participants.map(\.actor))
        let b = Set(new.participants.map(\.actor))
        if a.isEmpty || b.isEmpty { return 0 }
        if a == b { return 2 }
        if a.isDisjoint(with: b) { return new.options.contains(.anaphor) ? 0 : -1 }
        let people = Set(old.participants.filter { $0.kind == .person }.map(\.actor))
        let others = Set(new.participants.filter { $0.kind == .person }.map(\.actor))
        let bodies = a.subtracting(people)
        let otherBodies = b.subtracting(others)
        // `with Chile` and `with Peru` are two; `with Chile` and `between Korea and Chile` are one.
        if !bodies.isSubset(of: otherBodies), !otherBodies.isSubset(of: bodies) {
            if new.options.contains(.anaphor) { return 0 }
            return old.title != nil && sameTitle(old, new) || old.ordinal != nil && new.ordinal != nil ? 1 : -1
        }
        if !people.isEmpty, !others.isEmpty, people.isDisjoint(with: others), !new.options.contains(.anaphor),
            old.series == nil || new.series == nil, old.ordinal == nil || new.ordinal == nil
        {
            return -1
        }
        return 1
    }
}
