import Annotation
import Events
import Formats

/// A date as one telling gives it.
struct ToldDate: Sendable {
    let edtf: String
    let interval: DayInterval
    let precision: DatePrecision
    let kind: DateKind
    /// Which telling, best rank first.
    let telling: Int
    let isPlan: Bool
    /// Day its document was published; nil where unknown.
    let published: CalendarDay?

    /// Whether both can be right: they share a day.
    func canHold(with other: ToldDate) -> Bool { interval.overlaps(other.interval) }

    /// False for two stays or sessions of several days that cannot be one: neither holds the other, or both end on one day
    /// and begin on different ones. A stay somewhere within a longer journey is told less exactly, no more; and how long
    /// one lasts depends on who counts, when it began does not.
    func canBeOneStay(with other: ToldDate) -> Bool {
        func isStay(_ date: ToldDate) -> Bool {
            date.kind == .span && date.precision == .day && (date.interval.days ?? 0) > 1
        }
        guard isStay(self), isStay(other), interval.from != other.interval.from else { return true }
        return interval.to != other.interval.to
            && (interval.contains(other.interval) || other.interval.contains(interval))
    }

    /// Whether it says the same and more.
    func refines(_ other: ToldDate) -> Bool {
        guard other.interval != interval, other.interval.contains(interval) else { return false }
        // A stay of four days is not refined by one of its days.
        return !(other.kind == .span && other.precision == .day)
    }
}

/// The date an event keeps: that of its best telling, made as exact as compatible tellings allow.
struct DateChoice {
    let kept: ToldDate?

    /// - Parameter dates: in the order of their tellings' ranks.
    init(_ dates: [ToldDate]) {
        guard var best = dates.first else {
            kept = nil
            return
        }
        // Each step takes a strictly shorter interval, so it ends.
        while let finer = dates.first(where: { $0.refines(best) }) { best = finer }
        kept = best
    }

    /// Days a plan must move to be a rescheduling: a smaller shift is as likely an error of one of the tellings.
    static let rescheduling: Int32 = 7

    static func conflict(between kept: ToldDate, and other: ToldDate) -> Conflict.Kind? {
        if kept.interval == other.interval {
            // `2015-07` and `2015-07~`, the end of the month, cover the same days.
            return kept.edtf == other.edtf || kept.telling == other.telling ? nil : .precision
        }
        if kept.canHold(with: other) { return kept.canBeOneStay(with: other) ? .precision : .value }
        guard other.isPlan, let a = kept.interval.from, let b = other.interval.from,
            abs(a.number - b.number) >= rescheduling
        else { return .value }
        // Of two plans only the later can be a new one; told at the same time they contradict each other.
        if kept.isPlan {
            guard let later = kept.published, let earlier = other.published,
                later.number - earlier.number >= rescheduling
            else { return .value }
        }
        return .rescheduled
    }
}
