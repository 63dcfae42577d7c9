import Synchronization

/// What two states of a study's name tables differ in, asked of one text at a time: could it hold a row that changed?
///
/// Errs on the side of yes. A row can reach a text in these ways and no others: the text holds every word of a name (the
/// state in a body's name may be left out; words of three letters or less may be articles and prepositions), one word of a
/// listed person's name or a word that sounds like the family name of a Korean one, or its issuer is the actor or of the
/// actor's state. What holds for an actor holds for what stands in an affiliation with it.
public struct NameTableChange: Sendable {
    private let conditions: [NameCondition]
    /// Why every text may be concerned; nil where only some are.
    private let all: String?
    private let elements: [[UInt8]: Int32]
    private let skeletons: [String: Int32]
    private let hangul: Int32?
    private let sounds: SoundCache

    /// More changed rows than this are not worth telling apart.
    private static let limit = 300

    public init(from old: NameTableRows, to new: NameTableRows) {
        var counts: [NameTableRows.Row: Int] = [:]
        for row in old.rows { counts[row, default: 0] += 1 }
        for row in new.rows { counts[row, default: 0] -= 1 }
        let changed = counts.filter { $0.value != 0 }
        var all: String?
        if changed.count > Self.limit {
            all = "\(changed.count) rows of the name tables changed"
        } else if old.rows.filter({ changed[$0] == nil }) != new.rows.filter({ changed[$0] == nil }) {
            all = "rows of the name tables changed places"
        }
        var conditions: [NameCondition] = []
        if all == nil {
            let neighbourhood = NameNeighbourhood(old.rows + new.rows)
            for row in changed.keys.sorted(by: {
                ($0.kind, $0.words, "\($0.cells)") < ($1.kind, $1.words, "\($1.cells)")
            }) {
                guard let reached = neighbourhood.conditions(of: row) else {
                    all = "\(row.words) changed"
                    break
                }
                conditions += reached
            }
        }
        self.all = all
        self.conditions = conditions
        var elements: [[UInt8]: Int32] = [:]
        var skeletons: [String: Int32] = [:]
        var hangul: Int32?
        for element in Set(conditions.flatMap(\.groups).flatMap { $0 }).sorted() {
            let number = Int32(elements.count + skeletons.count + (hangul == nil ? 0 : 1))
            switch element {
            case .word(let word): elements[Array(word.utf8)] = number
            case .sound(let skeleton): skeletons[skeleton] = number
            case .hangul: hangul = number
            }
        }
        self.elements = elements
        self.skeletons = skeletons
        self.hangul = hangul
        sounds = SoundCache()
    }

    /// What changed that the text could hold, in a few words; nil where nothing did.
    public func reason(for footprint: NameFootprint, issuer: String?) -> String? {
        if let all { return all }
        if conditions.isEmpty { return nil }
        if let issuer, let condition = conditions.first(where: { $0.issuers.contains(issuer) }) {
            return condition.words + " changed"
        }
        var present: Set<NameCondition.Element> = []
        footprint.visit { form in
            if elements[Array(form)] != nil {
                present.insert(.word(String(decoding: form, as: UTF8.self)))
            }
            if hangul != nil, let first = form.first, (0xEA...0xED).contains(first) {
                present.insert(.hangul)
            }
            if !skeletons.isEmpty, form.count <= 12, form.first.map({ $0 < 0x80 }) == true {
                let skeleton = sounds.skeleton(of: form)
                if skeletons[skeleton] != nil { present.insert(.sound(skeleton)) }
            }
        }
        let met = conditions.first { condition in
            !condition.groups.isEmpty && condition.groups.allSatisfy { !$0.isDisjoint(with: present) }
        }
        return met.map { $0.words + " changed" }
    }
}

/// Skeletons of words met so far: the words of a corpus are few, and texts are asked about side by side.
private final class SoundCache: Sendable {
    private let known = Mutex<[ArraySlice<UInt8>: String]>([:])

    func skeleton(of form: ArraySlice<UInt8>) -> String {
        known.withLock { known in
            if let skeleton = known[form] { return skeleton }
            let skeleton = RomanizedKorean.skeleton(String(decoding: form, as: UTF8.self))
            known[Array(form)[...]] = skeleton
            return skeleton
        }
    }
}
