import Annotation
import Events

/// A document event with everything comparisons need as numbers; holds no references, so that millions are compared
/// without counting any.
struct ComparableEvent: Sendable {
    /// A stretch of one of the corpus' tables.
    struct Run: Sendable {
        let start: Int32
        let end: Int32
        var isEmpty: Bool { start == end }
        var count: Int { Int(end - start) }
        var range: Range<Int> { Int(start)..<Int(end) }
    }

    /// Index into the events given, which are in canonical order.
    let index: Int32
    let document: Int32
    let kind: Int32
    let family: Int32
    let status: EventStatus
    let dated: Bool
    let precision: DatePrecision
    let dateKind: DateKind
    /// Days since 1970, [from, to); `openStart` and `openEnd` where open.
    let from: Int32
    let to: Int32
    /// Day its document was published, or `unknownDay`.
    let published: Int32
    /// Every participant, ascending, in the corpus' `people`; for one with several candidates the first.
    let participants: Run
    /// Further candidates and principals of participants, ascending, in `people`.
    let kin: Run
    /// Title words, ascending, in the corpus' `words`.
    let title: Run
    let country: Int32
    let place: Int32
    let ordinal: Int32
    let series: Int32
    /// Language of the document, for comparing titles.
    let language: Int32
    let currency: Int32
    let amount: Double?

    static let openStart = Int32.min / 2
    static let openEnd = Int32.max / 2
    static let unknownDay = Int32.min
    static let none: Int32 = -1

    /// Days it covers; nil where open or undated.
    var days: Int32? { dated && from > Self.openStart && to < Self.openEnd ? to - from : nil }

    /// Whether the day is told exactly: one day, or a range of days.
    var isExact: Bool { dated && precision == .day && days != nil }

    /// The day it stands at among others: of the event, else of its telling.
    var placeInTime: Int32 { dated ? from : published }
}
