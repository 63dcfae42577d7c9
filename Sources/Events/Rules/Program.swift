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

    /// The same with its targets counted from elsewhere.
    func moved(by distance: Int32) -> Step {
        switch self {
        case .split(let first, let second): .split(first + distance, second + distance)
        case .jump(let target): .jump(target + distance)
        default: self
        }
    }
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
    /// What a match needs from the trigger on: for each of these, one of the word classes or annotation kinds.
    let needsAfter: [Requirement]
    /// What it needs before the trigger.
    let needsBefore: [Requirement]

    /// Slots of the trigger's end; captures take the pairs below.
    static let triggerEnd = 15
    static let mostCaptures = 7
}

/// Programs by number, their steps in one run, so that going through many of them counts no references.
struct Programs: Sendable {
    private(set) var steps: [Step] = []
    private(set) var targets: [Target] = []
    /// Names of the captures by slot pair.
    private(set) var captures: [[String]] = []
    /// Where the steps of each begin, backward ones behind forward ones.
    private var starts: [(forward: Int32, backward: Int32, end: Int32)] = []

    var count: Int { targets.count }

    mutating func append(_ program: Program) -> Int {
        let start = steps.count
        for steps in [program.forward, program.backward] {
            let base = Int32(self.steps.count)
            self.steps += steps.map { $0.moved(by: base) }
        }
        starts.append((Int32(start), Int32(start + program.forward.count), Int32(steps.count)))
        targets.append(program.target)
        captures.append(program.captures)
        return targets.count - 1
    }

    @inline(__always)
    func forward(_ number: Int) -> Range<Int> { Int(starts[number].forward)..<Int(starts[number].backward) }

    @inline(__always)
    func backward(_ number: Int) -> Range<Int> { Int(starts[number].backward)..<Int(starts[number].end) }
}

/// Words or annotations one of which a pattern cannot do without.
struct Requirement: Hashable, Sendable {
    var classes: [Int32] = []
    var annotations: UInt16 = 0
}

/// Lists of numbers, one for each number from 0, in one run.
struct NumberLists: Sendable {
    private var starts: [Int32] = [0]
    private var values: [Int32] = []

    init() {}

    /// - Parameter pairs: list and number, the numbers of a list in their order.
    init(count: Int, _ pairs: [(list: Int32, number: Int32)]) {
        starts = [Int32](repeating: 0, count: count + 1)
        for pair in pairs { starts[Int(pair.list) + 1] += 1 }
        for list in 0..<count { starts[list + 1] += starts[list] }
        var ends = starts
        values = [Int32](repeating: 0, count: pairs.count)
        for pair in pairs {
            values[Int(ends[Int(pair.list)])] = pair.number
            ends[Int(pair.list)] += 1
        }
    }

    mutating func append(_ list: [Int32]) {
        values += list
        starts.append(Int32(values.count))
    }

    /// The places of a list's numbers.
    @inline(__always)
    func places(_ list: Int) -> Range<Int> { Int(starts[list])..<Int(starts[list + 1]) }

    /// The number at a place.
    @inline(__always)
    subscript(place: Int) -> Int32 { values[place] }

    @inline(__always)
    func list(_ list: Int) -> ArraySlice<Int32> { values[places(list)] }
}

/// What the programs of a language cannot do without: a program whose words are not in the sentence, on the side of its
/// trigger where it asks for them, is never started, however many there are.
struct Requirements: Sendable {
    private var numbers: [Requirement: Int32] = [:]
    private var byClass: [(list: Int32, number: Int32)] = []
    /// Requirements by word class that meets them.
    private var metByClass = NumberLists()
    private var byAnnotation = [[Int32]](repeating: [], count: 16)
    /// By program: twice the number of a requirement, and one where it is of what stands before.
    private var needs = NumberLists()

    /// How many there are.
    var count: Int { numbers.count }

    mutating func append(after: [Requirement], before: [Requirement]) {
        needs.append(after.map { number($0) * 2 } + before.map { number($0) * 2 + 1 })
    }

    private mutating func number(_ requirement: Requirement) -> Int32 {
        if let known = numbers[requirement] { return known }
        let number = Int32(numbers.count)
        numbers[requirement] = number
        for list in Set(requirement.classes) { byClass.append((list, number)) }
        for kind in 0..<16 where requirement.annotations & 1 << UInt16(kind) != 0 { byAnnotation[kind].append(number) }
        return number
    }

    /// Call once all programs are in.
    mutating func close(classes: Int) {
        metByClass = NumberLists(count: classes, byClass)
        byClass = []
    }

    /// Where a sentence meets requirements: the first and last token of each, by offset.
    struct Places: ~Copyable {
        fileprivate var first: [UInt16]
        fileprivate var last: [Int16]

        init(_ requirements: Requirements) {
            first = [UInt16](repeating: .max, count: requirements.count)
            last = [Int16](repeating: -1, count: requirements.count)
        }

        @inline(__always)
        fileprivate mutating func note(_ number: Int32, _ offset: Int) {
            let number = Int(number)
            if first[number] == .max { first[number] = UInt16(truncatingIfNeeded: offset) }
            last[number] = Int16(truncatingIfNeeded: offset)
        }
    }

    /// Notes a word of a class; offsets come in order.
    @inline(__always)
    func note(class number: Int32, at offset: Int, in places: inout Places) {
        for place in metByClass.places(Int(number)) { places.note(metByClass[place], offset) }
    }

    /// Notes where an annotation of some kinds begins.
    func note(annotation kinds: UInt16, at offset: Int, in places: inout Places) {
        var kinds = kinds
        while kinds != 0 {
            for number in byAnnotation[kinds.trailingZeroBitCount] { places.note(number, offset) }
            kinds &= kinds - 1
        }
    }

    /// Whether a program's match may have its trigger at an offset.
    @inline(__always)
    func areMet(for program: Int, at offset: Int, _ places: borrowing Places) -> Bool {
        for place in needs.places(program) {
            let need = Int(needs[place])
            if need & 1 == 0 {
                guard Int(places.last[need >> 1]) >= offset else { return false }
            } else {
                guard Int(places.first[need >> 1]) < offset else { return false }
            }
        }
        return true
    }
}

/// Which word forms belong to which class: one row of classes per form that any rule names.
struct WordClasses: Sendable {
    /// By token number; 0 for forms no rule names.
    private(set) var rowOfID: [Int32] = [0]
    /// By row: its form's classes, in order.
    private var members = NumberLists()
    /// How many rows there are.
    let rows: Int

    init(classes: [[TokenID]]) {
        let most = classes.lazy.flatMap { $0 }.map(\.number).max() ?? 0
        rowOfID = [Int32](repeating: 0, count: Int(most) + 1)
        var rows: Int32 = 1
        var pairs: [(list: Int32, number: Int32)] = []
        for (number, ids) in classes.enumerated() {
            for id in ids {
                if rowOfID[Int(id.number)] == 0 {
                    rowOfID[Int(id.number)] = rows
                    rows += 1
                }
                pairs.append((rowOfID[Int(id.number)], Int32(number)))
            }
        }
        self.rows = Int(rows)
        members = NumberLists(count: self.rows, pairs)
    }

    /// The classes of a row's form.
    @inline(__always)
    func forEachClass(of row: Int32, _ body: (Int32) -> Void) {
        for place in members.places(Int(row)) { body(members[place]) }
    }

    @inline(__always)
    func row(_ id: TokenID) -> Int32 {
        let number = Int(id.number)
        return number < rowOfID.count ? rowOfID[number] : 0
    }

    @inline(__always)
    func holds(_ row: Int32, _ class: Int32) -> Bool {
        let places = members.places(Int(row))
        var low = places.lowerBound
        var high = places.upperBound
        while low < high {
            let middle = (low + high) >> 1
            let number = members[middle]
            if number == `class` { return true }
            if number < `class` { low = middle + 1 } else { high = middle }
        }
        return false
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
