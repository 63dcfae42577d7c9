internal import Documents
internal import Formats

/// What the resolver may count from when words leave something open.
struct ResolutionContext {
    /// A date the text has told already.
    struct Told {
        let period: Period
        let span: Documents.Span
        let block: Int
        let sentence: Int
        /// A relative year, or one that opens its sentence: dates after it in the sentence are in it.
        var rules = false
        /// Whether its words name their year themselves.
        var stated = false
    }

    /// `scheduled`: a day once set for something that may lie on either side.
    enum Tense { case past, future, scheduled, none }

    /// The day the text speaks from.
    var reference: CalendarDay?
    /// `publication` or `dateline`.
    var referenceReason = "publication"
    var referenceSource: Documents.Span?
    /// Dates before this one, in reading order, without open intervals.
    var told: [Told] = []
    /// The day the text is about: the first single day it tells besides its own date.
    var focus: Told?
    var block = 0
    var sentence = 0
    var tense = Tense.none
    var order = DateOrder.dayMonthYear
    var reading = DateReading.report
    /// Whether whoever speaks lives where it is winter in July.
    var southern = false
    var arranging: Bool { reading == .arranging }
    var querying: Bool { reading == .querying }

    /// The date that “the same …”, “that …”, “… later” refers to.
    func previous(_ unit: CalendarUnit) -> Told? {
        let fine = unit == .day || unit == .week || unit == .weekend
        let near = told.last { told in
            told.block == block && told.sentence >= sentence - 1
                && (fine ? told.period.grain == .day || told.period.grain == nil : fits(told.period, unit))
        }
        if let near { return near }
        if fine { return focus ?? told.last { $0.period.grain == .day } }
        return told.last { $0.block == block && fits($0.period, unit) } ?? told.last { fits($0.period, unit) }
    }

    /// The last day or stretch of days told in the sentence.
    var toldBeside: Told? {
        told.last.flatMap { last in
            last.block == block && last.sentence == sentence && (last.period.grain == .day || last.period.grain == nil)
                ? last : nil
        }
    }

    /// The first stretch of several days told, which is the meeting the text is about, for the days counted within it.
    var toldStretch: Told? {
        let stretch = told.first { told in
            let days = told.period.to.number - told.period.from.number
            return told.period.grain == nil && days > 1 && days <= Self.longestMeeting
        }
        return stretch
    }

    /// Days the longest meeting lasts whose days are counted.
    private static let longestMeeting = 21

    /// Whether a date lies within one unit, so that “the same month” can mean it.
    private func fits(_ period: Period, _ unit: CalendarUnit) -> Bool {
        guard let whole = Period(unit, containing: period.from) else { return false }
        return period.to <= whole.to
    }

    /// A year told earlier in the same sentence that what follows stands under (“last year’s forum was held in October”),
    /// for a month or day without its own; a year in passing does not count.
    var yearOfSentence: Told? {
        guard let last = told.last, last.sentence == sentence, last.block == block, last.period.grain == .year,
            last.rules
        else { return nil }
        return last
    }
}
