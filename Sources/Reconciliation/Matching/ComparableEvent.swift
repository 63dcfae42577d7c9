import Annotation
import Events

/// A document event with everything comparisons need as numbers.
struct ComparableEvent: Sendable {
    /// Index into the events given, which are in canonical order.
    let index: Int
    let document: Int32
    let kind: Int32
    let family: Int32
    let status: EventStatus
    /// Days since 1970, [from, to); `openStart` and `openEnd` where open.
    let from: Int32
    let to: Int32
    let dated: Bool
    let precision: DatePrecision
    let dateKind: DateKind
    /// Day its document was published, or `unknownDay`.
    let published: Int32
    /// Every participant, ascending; for one with several candidates the first.
    let participants: [Int32]
    /// Further candidates and principals of participants, ascending.
    let kin: [Int32]
    let country: Int32
    let place: Int32
    let ordinal: Int32
    let series: Int32
    /// Hashes of title words, ascending.
    let title: [UInt64]
    /// Language of the document, for comparing titles.
    let language: Int32
    let amount: Double?
    let currency: Int32

    static let openStart = Int32.min / 2
    static let openEnd = Int32.max / 2
    static let unknownDay = Int32.min
    static let none: Int32 = -1

    /// Days it covers; nil where open or undated.
    var days: Int32? { dated && from > Self.openStart && to < Self.openEnd ? to - from : nil }

    /// Whether the day is told exactly: one day, or a range of days.
    var isExact: Bool { dated && precision == .day && days != nil }
}
