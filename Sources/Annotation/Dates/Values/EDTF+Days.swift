public import Formats

extension EDTF {
    /// How exact it is: of an interval the less exact of its ends, `open` where one is.
    public var precision: DatePrecision {
        switch self {
        case .day: .day
        case .month: .month
        case .season: .season
        case .year: .year
        case .decade, .century: .decade
        case .approximate(let value): value.precision
        case .interval(let from?, let to?):
            Self.exactness(from.precision) >= Self.exactness(to.precision) ? from.precision : to.precision
        case .interval: .open
        case .set(let members): members.first?.precision ?? .open
        }
    }

    /// The days and the precision of a text as evidence, tables and reviews give it; nil where it is no date.
    public static func days(_ text: some StringProtocol) -> (interval: DayInterval, precision: DatePrecision)? {
        guard let value = EDTF(text), let interval = value.interval, interval.from != nil || interval.to != nil else {
            return nil
        }
        return (interval, value.precision)
    }

    private static func exactness(_ precision: DatePrecision) -> Int {
        switch precision {
        case .day: 0
        case .month: 1
        case .season: 2
        case .year: 3
        case .decade: 4
        case .open: 5
        }
    }
}
