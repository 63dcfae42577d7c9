import Events
import Formats

/// What a comparison found, as a fact; `sentence` puts it into words where somebody asks.
enum PairFact: Sendable {
    case sameKind, compatibleKinds, differentKinds
    case sameDays, overlappingDays
    case within(DatePrecisionWord)
    case daysApart(Int32)
    case monthsOrYearsApart
    case bothUndated(publishedApart: Int32?)
    case oneUndated
    case farApart(Int32)
    case shared(count: Int, ofFewer: Int)
    case noneShared, otherCounterpart, nothingShared
    case samePlace, sameCountry, otherPlace, otherCountry
    case sameOrdinal, otherOrdinal, sameSeries, otherSeries
    case similarTitles(Double)
    case otherTitle
    case sameAmount, otherAmount
    case calledOff, onlyProposed, underWay
    case oneText, sameDocument
    case undatedToldDaysAway(Int32)
    case sharedDisagreement
    case reviewedSame, reviewedDifferent
    case apartInTimeAndPlace

    /// How exact the less exact of two compatible dates is.
    enum DatePrecisionWord: Sendable { case days, month, season, year, decade, open }

    func sentence(_ left: SourcedEvent, _ right: SourcedEvent) -> String {
        let (a, b) = (left.fields, right.fields)
        func kind(_ fields: (type: String, subtype: String)) -> String {
            fields.subtype.isEmpty ? fields.type : "\(fields.type)/\(fields.subtype)"
        }
        let leftKind = kind((a.type, a.subtype))
        let rightKind = kind((b.type, b.subtype))
        let leftDate = a.edtf ?? "no date"
        let rightDate = b.edtf ?? "no date"
        switch self {
        case .sameKind: return "Both are \(leftKind)."
        case .compatibleKinds: return "\(leftKind) and \(rightKind) can name one event."
        case .differentKinds: return "\(leftKind) and \(rightKind) are different acts."
        case .sameDays: return "Both say \(leftDate)."
        case .overlappingDays: return "\(leftDate) and \(rightDate) share days."
        case .within(let word): return "\(leftDate) and \(rightDate) agree as far as the \(Self.name(word)) tells."
        case .daysApart(let days): return "\(leftDate) and \(rightDate) lie \(days) days apart."
        case .monthsOrYearsApart: return "\(leftDate) and \(rightDate) exclude each other."
        case .bothUndated(let days?): return "Neither gives a date; the documents were published \(days) days apart."
        case .bothUndated(nil): return "Neither gives a date."
        case .oneUndated: return "Only one gives a date (\(a.edtf ?? rightDate))."
        case .undatedToldDaysAway(let days):
            return "Only one gives a date (\(a.edtf ?? rightDate)); the other was published \(days) days from it."
        case .sharedDisagreement:
            return "\(leftDate) and \(rightDate) differ as their documents differ on another event."
        case .farApart(let days): return "\(leftDate) and \(rightDate) lie \(days) days apart, too far for one event."
        case .shared(let count, let fewer):
            return "\(count) of the \(fewer) participants of the shorter list take part in both."
        case .noneShared: return "No participant is common to both."
        case .otherCounterpart: return "Each names a side that the other does not."
        case .nothingShared: return "One of them names no participants."
        case .samePlace: return "Both took place in \(a.place ?? "")."
        case .sameCountry: return "Both took place in \(a.country ?? "")."
        case .otherPlace: return "\(a.place ?? "") is not \(b.place ?? "")."
        case .otherCountry: return "\(a.country ?? "") is not \(b.country ?? "")."
        case .sameOrdinal: return "Both are number \(a.ordinal ?? 0)."
        case .otherOrdinal: return "Number \(a.ordinal ?? 0) is not number \(b.ordinal ?? 0)."
        case .sameSeries: return "Both belong to the series \(a.series ?? "")."
        case .otherSeries: return "The series \(a.series ?? "") is not \(b.series ?? "")."
        case .similarTitles(let share): return "Their titles share \(Int(share * 100)) % of their telling words."
        case .otherTitle: return "Their titles, in one language, share no telling word."
        case .sameAmount: return "Both name \(a.amount ?? "") \(a.currency ?? "")."
        case .otherAmount: return "\(a.amount ?? "") is not \(b.amount ?? "")."
        case .calledOff: return "One was called off, the other took place."
        case .onlyProposed: return "One is only proposed."
        case .underWay: return "One is told as under way without a beginning."
        case .oneText: return "Their documents are tellings of one text."
        case .sameDocument: return "One document tells them apart."
        case .reviewedSame: return "A reviewer found them to be the same."
        case .reviewedDifferent: return "A reviewer found them to be different."
        case .apartInTimeAndPlace: return "They differ in both day and place."
        }
    }

    private static func name(_ word: DatePrecisionWord) -> String {
        switch word {
        case .days: "range of days"
        case .month: "month"
        case .season: "season"
        case .year: "year"
        case .decade: "decade"
        case .open: "open interval"
        }
    }
}

/// Takes what comparisons find: only the sum on the way through a corpus, everything where somebody asks why.
protocol PairFindings {
    /// False where further comparisons cannot change the outcome.
    var wantsMore: Bool { get }
    mutating func add(_ name: Feature.Name, _ weight: Double, _ fact: PairFact)
    mutating func veto(_ fact: PairFact)
}

/// The sum alone.
struct PairScore: PairFindings {
    private(set) var score = 0.0
    private(set) var vetoed = false
    var wantsMore: Bool { !vetoed }
    mutating func add(_ name: Feature.Name, _ weight: Double, _ fact: PairFact) { score += weight }
    mutating func veto(_ fact: PairFact) { vetoed = true }
}

/// Every finding, in order.
struct PairAccount: PairFindings {
    private(set) var findings: [(name: Feature.Name, weight: Double, fact: PairFact)] = []
    private(set) var vetoes: [PairFact] = []
    var wantsMore: Bool { true }
    mutating func add(_ name: Feature.Name, _ weight: Double, _ fact: PairFact) {
        findings.append((name, weight, fact))
    }
    mutating func veto(_ fact: PairFact) { vetoes.append(fact) }
}
