internal import Annotation
internal import Documents

/// A name in a sentence and how it stands there.
struct ActorReading: Sendable {
    /// Index of the annotation.
    let annotation: Int
    let kind: AnnotationKind
    let tokens: Range<Int>
    let name: Name
    /// What the preposition before it (or before the first of a list it stands in) says; nil without one.
    var relation: Relation?
    /// Only tells where a city lies or something takes place.
    var isLocative = false
    /// A demonym that qualifies something other than an official or a side.
    var isQualifier = false
    /// The name of a meeting that holds it, or -1.
    let meeting: Int32
    /// Stands beside the name before it (`Minister Kim`, `Alicia Bárcena, Executive Secretary`).
    var isApposed = false
    /// Said to be absent, or named only as the source of words.
    var isAside = false
    /// Number of the list it stands in.
    var group = 0
}

extension SentenceReader {
    /// Fills in the names, dates, amounts and meetings of a sentence.
    func readNames(into reading: inout SentenceReading, annotations: Range<Int>) {
        var previous: ActorReading?
        var group = 0
        for index in annotations {
            let annotation = view.document.annotations[index]
            // Authors and years of works cited are no actors and dates of events.
            if annotation.kind != .citation, view.isCited[annotation.tokens.lowerBound] { continue }
            switch annotation.content {
            case .time(let time):
                if time.invalid == nil, time.interval != nil { reading.dates.append(index) }
            case .amount: reading.amounts.append(index)
            case .meeting:
                if view.meetingStartingAt[annotation.tokens.lowerBound] == Int32(index) {
                    reading.meetings.append(index)
                }
            case .citation: reading.citations.append(index)
            case .name(let name):
                guard view.startingAt[annotation.tokens.lowerBound] == Int32(index),
                    !isByline(annotation.tokens, in: reading)
                else { continue }
                var actor = ActorReading(
                    annotation: index, kind: annotation.kind, tokens: annotation.tokens, name: name,
                    meeting: view.meetingCovering[annotation.tokens.lowerBound])
                let standing = relation(of: actor, after: previous, in: reading)
                actor.relation = standing.relation
                if !standing.listed { group += 1 }
                actor.group = group
                actor.isApposed = standing.apposed
                actor.isLocative = isLocative(actor, after: previous, in: reading)
                actor.isQualifier = isQualifier(actor, in: reading)
                reading.actors.append(actor)
                previous = actor
            }
        }
    }

    /// `SEOUL, Oct. 5 (Yonhap) -- `: the agency that sends the dispatch.
    private func isByline(_ name: Range<Int>, in reading: SentenceReading) -> Bool {
        guard name.lowerBound - reading.tokens.lowerBound <= Self.dateline,
            view.sign(name.lowerBound - 1) == UInt8(ascii: "("), view.sign(name.upperBound) == UInt8(ascii: ")"),
            name.upperBound + 1 < reading.tokens.upperBound
        else { return false }
        let behind = view.tokens[name.upperBound + 1]
        return behind.kind == .punctuation && view.sign(name.upperBound + 1) != UInt8(ascii: ",")
            && view.sign(name.upperBound + 1) != UInt8(ascii: ";")
    }

    /// Tokens from the start of a dispatch to its agency.
    private static let dateline = 14

    private func relation(
        of actor: ActorReading, after previous: ActorReading?, in reading: SentenceReading
    ) -> (relation: Relation?, listed: Bool, apposed: Bool) {
        if let standing = particle(after: actor, previous, reading) { return standing }
        var token = actor.tokens.lowerBound - 1
        var crossed = 0
        var coordinated = false
        var comma = false
        while reading.tokens.contains(token) {
            if let previous, token == previous.tokens.upperBound - 1 {
                // `Brazil, Chile and Peru`, `Minister Kim`, `Alicia Bárcena, Secretary General of …`
                let adjacent = crossed == 0 && !coordinated
                let apposed = adjacent && (!comma || mayApposed(previous, actor))
                let listed = coordinated || comma && listGoesOn(after: actor, reading)
                if apposed || listed { return (previous.relation, true, apposed) }
                return (nil, false, false)
            }
            let bits = reading.markers[token - reading.tokens.lowerBound]
            if let relation = Self.relation(of: bits) {
                // `On that occasion Peru …`: the preposition belongs to the noun between.
                if crossed > 0, relation == .in { return (nil, false, false) }
                // A list goes on after its preposition is repeated (`with Chile and with Peru`).
                return (relation, false, false)
            }
            if bits & Marker.and.bit != 0 {
                coordinated = true
            } else if bits & Marker.determiner.bit != 0 {
                // passed over
            } else if view.sign(token) == UInt8(ascii: ",") {
                if comma && crossed > 0 { return (nil, false, false) }
                comma = true
            } else if view.sign(token) == UInt8(ascii: "(") || view.sign(token) == UInt8(ascii: ")") {
                comma = true
            } else if view.tokens[token].kind == .word,
                crossed < (actor.kind == .person || actor.kind == .office ? 4 : 1), !isFiniteVerb(token, reading)
            {
                crossed += 1
            } else {
                return (nil, false, false)
            }
            token -= 1
        }
        return (nil, false, false)
    }

    /// The relation a particle behind the name gives (`페루에서`); the subject stands in none.
    private func particle(
        after actor: ActorReading, _ previous: ActorReading?, _ reading: SentenceReading
    ) -> (relation: Relation?, listed: Bool, apposed: Bool)? {
        let next = actor.tokens.upperBound
        guard next < reading.tokens.upperBound, !view.tokens[next].spaceBefore else { return nil }
        let apposed =
            previous.map {
                $0.tokens.upperBound == actor.tokens.lowerBound && mayApposed($0, actor)
            } ?? false
        if reading.has(.afterWith, next) { return (.with, false, apposed) }
        if reading.has(.afterIn, next) { return (.in, false, apposed) }
        if reading.has(.afterOf, next) { return (.of, false, apposed) }
        if reading.has(.afterObject, next) { return (.object, false, apposed) }
        if reading.has(.afterSubject, next) { return (nil, false, apposed) }
        return nil
    }

    /// A name joined by a comma alone belongs to a list only where the list goes on behind it.
    private func listGoesOn(after actor: ActorReading, _ reading: SentenceReading) -> Bool {
        let next = actor.tokens.upperBound
        guard next < reading.tokens.upperBound else { return false }
        return reading.has(.and, next) || view.sign(next) == UInt8(ascii: ",") || view.sign(next) == UInt8(ascii: ";")
            || view.sign(next) == UInt8(ascii: "(")
    }

    private func mayApposed(_ left: ActorReading, _ right: ActorReading) -> Bool {
        let people: Set<AnnotationKind> = [.person, .office]
        return people.contains(left.kind) && people.contains(right.kind) && left.kind != right.kind
    }

    func isFiniteVerb(_ token: Int, _ reading: SentenceReading) -> Bool {
        guard let language = rules.languages[reading.sentence.language] else { return false }
        let forms = language.verbForms[Int(view.rows[token])]
        return !forms.isDisjoint(with: [.past, .future, .conditional])
    }

    private static let prepositions: [(UInt64, Relation)] = Marker.allCases.compactMap { marker in
        marker.relation.map { (marker.bit, $0) }
    }

    static func relation(of bits: UInt64) -> Relation? {
        bits == 0 ? nil : prepositions.first { bits & $0.0 != 0 }?.1
    }

    private func isLocative(
        _ actor: ActorReading, after previous: ActorReading?, in reading: SentenceReading
    ) -> Bool {
        if actor.kind == .place { return true }
        guard actor.kind == .state, actor.name.form == .name else { return false }
        if actor.relation == .in { return true }
        guard let previous, previous.kind == .place else { return false }
        let between = previous.tokens.upperBound..<actor.tokens.lowerBound
        // `In Bogotá, a Korea-Colombia forum`: what a hyphen joins is no address.
        if view.sign(actor.tokens.upperBound < view.tokens.count ? actor.tokens.upperBound : actor.tokens.lowerBound)
            == UInt8(ascii: "-")
        {
            return false
        }
        return between.count <= 2
            && between.allSatisfy { token in
                view.sign(token) == UInt8(ascii: ",") || view.sign(token) == UInt8(ascii: "(")
                    || reading.has(.determiner, token) || reading.has(.in, token) || reading.has(.of, token)
            }
    }

    /// `the Korean economy` is no party; `the Korean government`, `the Korean side`, `Korean Foreign Minister` are.
    private func isQualifier(_ actor: ActorReading, in reading: SentenceReading) -> Bool {
        guard actor.name.form == .demonym else { return false }
        for token in [
            actor.tokens.upperBound, actor.tokens.upperBound + 1, actor.tokens.lowerBound - 1,
            actor.tokens.lowerBound - 2,
        ]
        where reading.tokens.contains(token) {
            if reading.has(.side, token) { return false }
            let covering = view.covering[token]
            if covering >= 0 {
                let kind = view.annotation(covering).kind
                if kind == .person || kind == .office { return false }
            }
        }
        // A plural or nominal demonym stands for its people (`Sul-coreanos e brasileiros`).
        return true
    }
}
