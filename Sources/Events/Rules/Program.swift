internal import Annotation
internal import Formats

/// One instruction of a compiled pattern.
enum Step: Sendable {
    /// A token of a class of word forms.
    case word(Int32)
    /// The same, left for other rules to read as well.
    case silentWord(Int32)
    /// A whole annotation of one of the kinds.
    case annotation(UInt16)
    case number
    case capitalized
    case anything
    /// An annotation or a token, but no sign that ends a clause.
    case item
    /// Both ways, the first preferred.
    case split(Int32, Int32)
    case jump(Int32)
    /// Notes the position in a slot.
    case mark(Int)
    case accept
}

/// What a program's match means.
enum Target: Hashable, Sendable {
    case rule(Int)
    /// The heading of a column of a rule’s events.
    case column(Int)
    case cue(Int)
    case marker(Marker)
    case ordinal(Int)
}

/// A pattern compiled for one language: forward from the trigger's first token, and backward from there.
struct Program: Sendable {
    let target: Target
    let forward: [Step]
    let backward: [Step]
    /// Names of the captures by slot pair.
    let captures: [String]
    /// What a sentence must hold for a match: for each of these, one of the word classes or annotation kinds.
    let requirements: [Requirement]

    /// Slots of the trigger's end; captures take the pairs below.
    static let triggerEnd = 15
    static let mostCaptures = 7
}

/// Words or annotations one of which a pattern cannot do without.
struct Requirement: Sendable {
    var classes: [Int32] = []
    var annotations: UInt16 = 0
}

/// The requirements of many programs in a row of numbers, so that asking for them touches little memory.
struct Requirements: Sendable {
    private var starts: [Int32] = [0]
    /// For each requirement its annotation kinds, the number of its classes, and the classes.
    private var values: [Int32] = []

    mutating func append(_ requirements: [Requirement]) {
        for requirement in requirements {
            values.append(Int32(requirement.annotations))
            values.append(Int32(requirement.classes.count))
            values += requirement.classes
        }
        starts.append(Int32(values.count))
    }

    /// Whether a sentence with these classes and annotation kinds may hold a program's match.
    @inline(__always)
    func areMet(for program: Int, _ found: [UInt64], _ kinds: UInt16) -> Bool {
        var position = Int(starts[program])
        let end = Int(starts[program + 1])
        while position < end {
            let classes = position + 2..<position + 2 + Int(values[position + 1])
            var met = UInt16(truncatingIfNeeded: values[position]) & kinds != 0
            for index in classes where !met {
                let number = values[index]
                met = found[Int(number >> 6)] & (1 << UInt64(number & 63)) != 0
            }
            guard met else { return false }
            position = classes.upperBound
        }
        return true
    }
}

/// Which word forms belong to which class: one row of bits per form that any rule names.
struct WordClasses: Sendable {
    /// By token number; 0 for forms no rule names.
    private(set) var rowOfID: [Int32] = [0]
    private(set) var bits: [UInt64] = []
    private(set) var wordsPerRow = 1
    /// By row: where the classes of its form begin among `members`.
    private var memberStarts: [Int32] = []
    private var members: [Int32] = []

    init(classes: [[TokenID]]) {
        wordsPerRow = max(1, (classes.count + 63) / 64)
        let most = classes.lazy.flatMap { $0 }.map(\.number).max() ?? 0
        rowOfID = [Int32](repeating: 0, count: Int(most) + 1)
        var rows: Int32 = 1
        for ids in classes {
            for id in ids where rowOfID[Int(id.number)] == 0 {
                rowOfID[Int(id.number)] = rows
                rows += 1
            }
        }
        bits = [UInt64](repeating: 0, count: Int(rows) * wordsPerRow)
        for (number, ids) in classes.enumerated() {
            for id in ids {
                bits[Int(rowOfID[Int(id.number)]) &* wordsPerRow &+ number >> 6] |= 1 << UInt64(number & 63)
            }
        }
        for row in 0..<Int(rows) {
            memberStarts.append(Int32(members.count))
            for index in 0..<wordsPerRow {
                var word = bits[row &* wordsPerRow &+ index]
                while word != 0 {
                    members.append(Int32(index * 64 + word.trailingZeroBitCount))
                    word &= word - 1
                }
            }
        }
        memberStarts.append(Int32(members.count))
    }

    /// The classes any of whose words stands among rows.
    func union(of rows: some Sequence<Int32>, into found: inout [UInt64]) {
        if found.count != wordsPerRow {
            found = [UInt64](repeating: 0, count: wordsPerRow)
        } else {
            for index in found.indices { found[index] = 0 }
        }
        for row in rows where row != 0 {
            for index in Int(memberStarts[Int(row)])..<Int(memberStarts[Int(row) + 1]) {
                let number = members[index]
                found[Int(number >> 6)] |= 1 << UInt64(number & 63)
            }
        }
    }

    @inline(__always)
    func row(_ id: TokenID) -> Int32 {
        let number = Int(id.number)
        return number < rowOfID.count ? rowOfID[number] : 0
    }

    @inline(__always)
    func holds(_ row: Int32, _ class: Int32) -> Bool {
        bits[Int(row) &* wordsPerRow &+ Int(`class` >> 6)] & (1 << UInt64(`class` & 63)) != 0
    }
}

/// The bit that a date which opens an interval has beside that of its kind.
let openDate: UInt16 = 1 << 10

/// All the bits of an annotation.
func bits(_ annotation: Annotation) -> UInt16 {
    guard case .time(let time) = annotation.content, let interval = time.interval, interval.from != nil,
        interval.to == nil
    else { return bit(annotation.kind) }
    return bit(.date) | openDate
}

/// The bit of an annotation kind in a program's masks.
func bit(_ kind: AnnotationKind) -> UInt16 {
    switch kind {
    case .date: 1 << 0
    case .person: 1 << 1
    case .organization: 1 << 2
    case .state: 1 << 3
    case .office: 1 << 4
    case .forum: 1 << 5
    case .place: 1 << 6
    case .amount: 1 << 7
    case .meeting: 1 << 8
    case .citation: 1 << 9
    }
}
