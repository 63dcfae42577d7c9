import Documents
import Events
import Formats

/// How well one document's telling attests an event; the smaller is the better.
///
/// In this order: a telling of what took place before one of what was planned; a party's own document before another
/// primary source before a secondary one; the document published nearest to the event; an original before a
/// reconstruction; then identifiers, so that the order never depends on the input's.
struct TellingRank: Comparable {
    let plan: Int
    let standing: Int
    let distance: Int32
    let origin: Int
    let document: String
    let event: String

    init(_ event: SourcedEvent, document: SourceDocument?, parties: Set<String>, day: CalendarDay?) {
        plan = event.fields.status == .planned || event.fields.status == .proposed ? 1 : 0
        standing = Self.standing(of: document, parties: parties)
        if let day, let published = document?.published {
            distance = abs(published.number - day.number)
        } else {
            distance = .max
        }
        origin = document?.origin == .original ? 0 : 1
        self.document = event.document
        self.event = event.id
    }

    /// 0 a party's own document, 1 another primary source, 2 a secondary one.
    static func standing(of document: SourceDocument?, parties: Set<String>) -> Int {
        guard let document else { return 2 }
        if document.standing == .secondary { return 2 }
        return document.voices.contains(where: parties.contains) ? 0 : 1
    }

    static func < (left: TellingRank, right: TellingRank) -> Bool {
        if left.plan != right.plan { return left.plan < right.plan }
        if left.standing != right.standing { return left.standing < right.standing }
        if left.distance != right.distance { return left.distance < right.distance }
        if left.origin != right.origin { return left.origin < right.origin }
        return left.document != right.document ? left.document < right.document : left.event < right.event
    }

    /// Why the telling was preferred to another, as a sentence.
    func reason(over other: TellingRank) -> String {
        if plan != other.plan { return "It tells what took place, the other a plan." }
        if standing != other.standing {
            return standing == 0
                ? "It stands in a party's own document." : "It stands in a primary source, the other at second hand."
        }
        if distance != other.distance { return "Its document was published nearer to the event." }
        if origin != other.origin { return "Its document is an original, the other a reconstruction." }
        return "Nothing tells the two apart but the order of their identifiers."
    }
}

extension SourceDocument {
    /// The issuer and the actors it speaks for.
    var voices: [String] { [issuer] + speaksFor }
}
