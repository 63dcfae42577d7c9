internal import Formats

/// An event as dyadic data sets see it: states and intergovernmental bodies, one doing something to another.
struct CodedEvent {
    /// A state or a body; persons, offices and national bodies stand as their state.
    struct Party: Hashable {
        let id: String
        let name: String
        /// ISO 3166-1 alpha-3; empty for bodies of many states.
        let country: String
        let cow: String
        let isState: Bool
    }

    struct Pair: Hashable {
        let source: Party
        let target: Party?
    }

    let event: EventRow
    /// The document to cite first.
    let document: DocumentRow?
    let sources: [Party]
    let targets: [Party]
    /// Who does it to whom, both ways where it is mutual; a single party stands without a target.
    let pairs: [Pair]

    /// Types whose parties do the same thing to each other.
    private static let mutual: Set<String> = ["meeting", "seminar", "agreement", "negotiation", "relations"]
    /// Roles of those to whom something is done, where the type is not mutual.
    private static let receiving: Set<String> = [
        "host", "recipient", "borrower", "addressee", "body", "member", "appointee",
    ]

    init(_ event: EventRow, roles: [ParticipantRow], parties: CodedParties, document: DocumentRow?) {
        self.event = event
        self.document = document
        var sources: [Party] = []
        var targets: [Party] = []
        let isMutual = Self.mutual.contains(event.type)
        for row in roles {
            guard let party = parties.party(row.actorID), !sources.contains(party), !targets.contains(party) else {
                continue
            }
            if !isMutual, Self.receiving.contains(row.role) { targets.append(party) } else { sources.append(party) }
        }
        if sources.isEmpty { swap(&sources, &targets) }
        self.sources = sources
        self.targets = isMutual ? [] : targets
        if isMutual, sources.count > 1 {
            pairs = sources.flatMap { source in
                sources.filter { $0 != source }.map { Pair(source: source, target: $0) }
            }
        } else if targets.isEmpty {
            pairs = sources.map { Pair(source: $0, target: nil) }
        } else {
            pairs = sources.flatMap { source in targets.map { Pair(source: source, target: $0) } }
        }
    }

    /// A lasting number for a pair of the event: 48 bits of the digest of its identifiers.
    func number(_ pair: Pair?) -> Int {
        let name = [event.eventID, pair?.source.id ?? "", pair?.target?.id ?? ""].joined(separator: "\u{1F}")
        return SHA256Digest(of: name).bytes.prefix(6).reduce(0) { $0 << 8 | Int($1) }
    }

    /// Verbal cooperation 1, material cooperation 2, verbal conflict 3, material conflict 4, by the root of a CAMEO code.
    static func quadClass(cameo: String) -> Int? {
        guard let root = Int(cameo.prefix(2)) else { return nil }
        switch root {
        case 1...5: return 1
        case 6...9: return 2
        case 10...14: return 3
        case 15...20: return 4
        default: return nil
        }
    }
}

/// Actors as parties of coded events.
struct CodedParties {
    private let actors: [String: ActorRow]
    /// National bodies by the state they act for.
    private let states: [String: String]

    init(_ contents: DatasetContents) {
        let actors = Dictionary(contents.actors.map { ($0.actorID, $0) }, uniquingKeysWith: { first, _ in first })
        self.actors = actors
        var states: [String: String] = [:]
        for row in contents.affiliations where ["acts-for", "organ-of"].contains(row.relation) {
            if actors[row.object]?.kind == "state", states[row.subject] == nil { states[row.subject] = row.object }
        }
        self.states = states
    }

    /// Nil for actors that are neither a state nor a body nor anybody's: places, names nobody lists.
    func party(_ id: String) -> CodedEvent.Party? {
        guard let actor = actors[id] else { return nil }
        switch actor.kind {
        case "state": return state(actor)
        case "person", "office": return actors[actor.country].map(state)
        case "organization", "forum":
            if let name = states[id], let actor = actors[name] { return state(actor) }
            return CodedEvent.Party(id: id, name: actor.name, country: "", cow: "", isState: false)
        default: return nil
        }
    }

    private func state(_ actor: ActorRow) -> CodedEvent.Party {
        CodedEvent.Party(
            id: actor.actorID, name: actor.name, country: actor.iso3.isEmpty ? actor.actorID : actor.iso3,
            cow: actor.cow, isState: true)
    }
}
