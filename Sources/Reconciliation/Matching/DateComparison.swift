import Annotation
import Events

/// Dates of two document events, compared at the precision both have and by what kind of date they are.
struct DateComparison {
    let left: ComparableEvent
    let right: ComparableEvent
    let kind: KindTraits
    let sameNumber: Bool
    /// Same ordinal of one series, or a plan and a report of what bears one name: only the day can be wrong.
    let sameByOtherMeans: Bool
    /// Whether the shorter list of participants stands in the longer one.
    let sameParties: Bool
    /// Whether the two documents are tellings of one text, so that a day told otherwise is a slip.
    let sameText: Bool
    /// Whether the two documents give just these two dates for another event that is surely one.
    let sharedDisagreement: Bool

    /// How far a plan may move and still be the same undertaking, in days.
    private static let postponement: Int32 = 550
    /// How late what two parties seldom do may come, in days.
    private static let delay: Int32 = 366
    /// How far tellings of something that happens once may lie apart: a year and the uncertainty of a month.
    private static let onceApart: Int32 = 400
    /// Documents of so many days tell the same news.
    private static let sameNews: Int32 = 21

    func compare(into findings: inout some PairFindings) {
        guard left.dated, right.dated else { return undated(into: &findings) }
        let gap = max(left.from, right.from) - min(left.to, right.to)
        if gap < 0 { overlap(into: &findings) } else { disjoint(gap + 1, into: &findings) }
    }

    /// What is told without a date is news of about the day its document was published.
    private static let undatedNews: Int32 = 270
    private static let oldNews: Int32 = 730

    private func undated(into findings: inout some PairFindings) {
        if left.dated || right.dated {
            let vague = left.dated ? right : left
            let dated = left.dated ? left : right
            // Who announces the fourth meeting of a series tells of no other, however early.
            if kind.isNews, !sameNumber, vague.published != ComparableEvent.unknownDay {
                let away = max(0, dated.from - vague.published, vague.published - dated.to)
                // What is planned or called off is so about the day it is told.
                let isOld = vague.status != .occurred && away > Self.oldNews
                findings.add(.date, isOld ? -3 : away > Self.undatedNews ? -1.5 : 0, .undatedToldDaysAway(away))
            } else {
                findings.add(.date, 0, .oneUndated)
            }
            if vague.status == .ongoing, dated.status != .ongoing { findings.add(.status, -1, .underWay) }
            return
        }
        guard left.published != ComparableEvent.unknownDay, right.published != ComparableEvent.unknownDay else {
            return findings.add(.date, 0, .bothUndated(publishedApart: nil))
        }
        let apart = abs(left.published - right.published)
        findings.add(.date, apart <= Self.sameNews ? 1 : 0, .bothUndated(publishedApart: apart))
    }

    private func overlap(into findings: inout some PairFindings) {
        if left.from == right.from, left.to == right.to {
            switch left.precision {
            case .day: return findings.add(.date, 2.5, .sameDays)
            case .month: return findings.add(.date, 1.5, .sameDays)
            default: return findings.add(.date, kind.isFrequent ? 0.3 : 0.8, .sameDays)
            }
        }
        switch coarser {
        case .days:
            // Two stays of which one ends as the other begins share a day as well: the shared part decides.
            let shared = Double(min(left.to, right.to) - max(left.from, right.from))
            let longer = Double(max(left.days ?? 1, right.days ?? 1))
            findings.add(.date, 1 + shared / longer, .overlappingDays)
        case .month: findings.add(.date, 1.2, .within(.month))
        case .season: findings.add(.date, kind.isFrequent ? 0.5 : 0.8, .within(.season))
        case .year: findings.add(.date, kind.isFrequent ? 0 : 0.6, .within(.year))
        case .decade: findings.add(.date, kind.isFrequent ? -0.5 : 0.2, .within(.decade))
        case .open: findings.add(.date, 0.5, .within(.open))
        }
    }

    /// The less exact of the two: by precision, or by length where a range of days spans months.
    private var coarser: PairFact.DatePrecisionWord {
        func word(_ event: ComparableEvent) -> (rank: Int, word: PairFact.DatePrecisionWord) {
            guard let days = event.days else { return (2, .open) }
            switch event.precision {
            case .day: return days <= 31 ? (0, .days) : days <= 200 ? (3, .season) : (4, .year)
            case .month: return days <= 31 ? (1, .month) : days <= 200 ? (3, .season) : (4, .year)
            case .season: return (3, .season)
            case .open: return (2, .open)
            case .year: return days <= 366 ? (4, .year) : (5, .decade)
            case .decade: return (5, .decade)
            }
        }
        let (a, b) = (word(left), word(right))
        return a.rank >= b.rank ? a.word : b.word
    }

    private func disjoint(_ gap: Int32, into findings: inout some PairFindings) {
        let moved = movedPlan
        if sharedDisagreement { return findings.add(.date, 1, .sharedDisagreement) }
        if sameText, gap <= 31 { return findings.add(.date, -0.5, .daysApart(gap)) }
        if kind.happensOnce {
            if gap > Self.onceApart { findings.veto(.farApart(gap)) }
            // An expected day is a guess.
            if moved { return findings.add(.date, -0.5, .daysApart(gap)) }
            return findings.add(.date, gap <= 3 ? -0.5 : gap <= 62 ? -1 : -1.8, .daysApart(gap))
        }
        if left.isExact, right.isExact {
            // An announcement and a report often differ by a day; two reports seldom do, unless of what the same parties
            // seldom do.
            if gap <= 2 {
                return findings.add(.date, moved ? -0.3 : kind.isFrequent ? -1 : -0.5, .daysApart(gap))
            }
            if sameByOtherMeans, gap <= Self.postponement {
                return findings.add(.date, moved ? -1 : -2, .daysApart(gap))
            }
            if gap > 31 { findings.veto(.farApart(gap)) }
            return findings.add(.date, gap <= 7 ? (moved ? -1.5 : -2) : moved ? -2.5 : -3.5, .daysApart(gap))
        }
        if sameByOtherMeans, gap <= Self.postponement {
            return findings.add(.date, moved ? -1 : -2, .monthsOrYearsApart)
        }
        if sameParties, !kind.isFrequent, planCameLater, gap <= Self.delay {
            return findings.add(.date, -1, .monthsOrYearsApart)
        }
        // A month or year told wrongly by one lies next to the right one; further off it is another event.
        if gap > 366 { findings.veto(.farApart(gap)) }
        findings.add(.date, gap <= 31 ? (kind.isFrequent ? -2 : -1.2) : -4, .monthsOrYearsApart)
    }

    /// Whether one of the two tells a plan, which may have been moved since.
    private var movedPlan: Bool {
        let (first, second) = (isPlan(left.status), isPlan(right.status))
        return first != second || (first && left.published != right.published)
            || left.status == .cancelled || right.status == .cancelled
    }

    /// Whether one tells what the other, published before, had expected to come earlier.
    private var planCameLater: Bool {
        func precedes(_ plan: ComparableEvent, _ report: ComparableEvent) -> Bool {
            isPlan(plan.status) && !isPlan(report.status) && report.status != .cancelled
                && plan.published != ComparableEvent.unknownDay && plan.published < report.from
                && plan.from < report.from
        }
        return precedes(left, right) || precedes(right, left)
    }

    private func isPlan(_ status: EventStatus) -> Bool { status == .planned || status == .proposed }
}
