/// Dates on which two documents differ about an event that is surely one: where they differ in just that way about
/// another event (what was proposed at the meeting), the dates do not speak against its being one.
struct Disagreements: Sendable {
    private struct Dates: Hashable {
        let document: Int32
        let from: Int32
        let to: Int32
        let otherDocument: Int32
        let otherFrom: Int32
        let otherTo: Int32

        init(_ left: ComparableEvent, _ right: ComparableEvent) {
            let (a, b) = left.document <= right.document ? (left, right) : (right, left)
            document = a.document
            from = a.from
            to = a.to
            otherDocument = b.document
            otherFrom = b.from
            otherTo = b.to
        }
    }
    private var known: Set<Dates> = []
    private var documents: Set<UInt64> = []
    /// For each document number, whether it differs with any other; asked for every candidate pair.
    private var isParty: [Bool] = []

    var isEmpty: Bool { known.isEmpty }

    /// Small groups only: an event everybody tells has tellings of every date.
    private static let mostMembers = 16

    /// Days of a month: of vaguer dates two documents may give the same ones by chance.
    private static let longest: Int32 = 31

    init() {}

    init(_ groups: [[Int]], in corpus: ComparableCorpus) {
        isParty = [Bool](repeating: false, count: corpus.documents.count)
        for members in groups where members.count > 1 && members.count <= Self.mostMembers {
            for i in members.indices {
                for j in members.indices where j > i {
                    let (left, right) = (corpus.events[members[i]], corpus.events[members[j]])
                    if let a = left.days, let b = right.days, max(a, b) <= Self.longest,
                        max(left.from, right.from) >= min(left.to, right.to)
                    {
                        known.insert(Dates(left, right))
                        documents.insert(Self.key(left.document, right.document))
                        isParty[Int(left.document)] = true
                        isParty[Int(right.document)] = true
                    }
                }
            }
        }
    }

    /// Whether two documents differ on some day.
    func concern(_ left: Int32, _ right: Int32) -> Bool {
        !documents.isEmpty && isParty[Int(left)] && isParty[Int(right)] && documents.contains(Self.key(left, right))
    }

    private static func key(_ left: Int32, _ right: Int32) -> UInt64 {
        UInt64(min(left, right)) << 32 | UInt64(max(left, right))
    }

    func holds(_ left: ComparableEvent, _ right: ComparableEvent) -> Bool {
        !known.isEmpty && left.dated && right.dated && isParty[Int(left.document)] && isParty[Int(right.document)]
            && known.contains(Dates(left, right))
    }
}
