import Events

/// Gives groups of document events the identifiers they had, and new ones to those that had none.
///
/// An identifier belongs to the group that holds its founding mention; where that mention is gone (its document was
/// removed, a rule reads other words), to the group with the earliest further mention the ledger knows; where the words
/// of all of them changed, to the group with a mention of the same document, type, date and participants. A group that
/// is owed several keeps the oldest and redirects the others; of several groups owed one, that with the surest claim
/// keeps it.
struct IdentifierAssignment {
    private(set) var newLines: [LedgerLine] = []
    /// Identifier of each group, in the groups' order.
    private(set) var identifiers: [String] = []

    private struct Claim: Comparable {
        let group: Int
        /// 0 founding mention, 1 further mention, 2 same facts.
        let rank: Int
        /// Line of the ledger.
        let line: Int

        static func < (left: Claim, right: Claim) -> Bool {
            (left.rank, left.line, left.group) < (right.rank, right.line, right.group)
        }
    }

    /// What the ledger hangs an event on: its mentions, and what is told apart from the words.
    struct Hold {
        let foundings: [FoundingMention]
        /// The same mentions as the ledger may know them: also as told by earlier versions of the document.
        let recognized: [FoundingMention]
        let facts: String

        /// - Parameter earlierVersions: documents in whose place this one is read.
        init(_ event: SourcedEvent, earlierVersions: [String]) {
            let foundings = event.foundings
            self.foundings = foundings
            recognized =
                foundings
                + earlierVersions.flatMap { version in
                    foundings.map {
                        FoundingMention(
                            document: version, type: $0.type, quote: $0.quote, occurrence: $0.occurrence)
                    }
                }
            facts = IdentifierAssignment.facts(of: event.fields)
        }
    }

    /// - Parameters:
    ///   - documents: the document of a document event and its earlier versions, told without unpacking it.
    ///   - hold: of a document event.
    ///   - founder: which of a group's document events founds it.
    ///   - recordsTellings: whether new lines tell of further tellings, too; not needed where no ledger is written.
    init(
        groups: [[Int]], ledger: Ledger, recordsTellings: Bool = true, documents: (Int) -> [String],
        hold: (Int) -> Hold, founder: ([Int]) -> Int
    ) {
        let known = KnownMentions(ledger)
        let owed =
            known.names.isEmpty
            ? [[String]](repeating: [], count: groups.count)
            : Self.owed(to: groups, documents: documents, hold: hold, known: known)
        var taken = known.names
        for (group, members) in groups.enumerated() {
            let standing = owed[group]
            var justFounded: FoundingMention?
            if let oldest = standing.first {
                identifiers.append(oldest)
                if let mention = known.redirected[oldest] {
                    // It was merged away once and stands on its own again.
                    newLines.append(.founded(event: oldest, mention: mention, facts: ""))
                    justFounded = mention
                }
                for other in standing.dropFirst() where known.redirects[other] != oldest {
                    newLines.append(.redirected(event: other, to: oldest))
                }
            } else {
                let first = hold(founder(members))
                // Every document event has a mention.
                let mention = first.foundings[0]
                let identifier = Self.mint(mention, taken: &taken)
                identifiers.append(identifier)
                newLines.append(.founded(event: identifier, mention: mention, facts: first.facts))
                justFounded = mention
            }
            if recordsTellings {
                recordTellings(of: members, as: identifiers[group], but: justFounded, hold: hold, known: known)
            }
        }
    }

    /// Known identifiers each group is owed, oldest first.
    private static func owed(
        to groups: [[Int]], documents: (Int) -> [String], hold: (Int) -> Hold, known: KnownMentions
    ) -> [[String]] {
        // What no line names a document of can be owed nothing.
        let tellings = groups.enumerated().compactMap { group, members in
            let members = members.filter { documents($0).contains(where: known.documents.contains) }
            return members.isEmpty ? nil : (group: group, members: members)
        }
        var claims: [String: Claim] = [:]
        for (group, members) in tellings {
            for member in members {
                for mention in hold(member).recognized {
                    for entry in known.byMention[mention] ?? [] {
                        let claim = Claim(group: group, rank: entry.founding ? 0 : 1, line: entry.line)
                        if claims[entry.event].map({ claim < $0 }) ?? true { claims[entry.event] = claim }
                    }
                }
            }
        }
        var owed = [[String]](repeating: [], count: groups.count)
        for (event, claim) in claims { owed[claim.group].append(event) }
        // Words changed: of the members no line knows the mentions of, each group gets one identifier at most that is owed to
        // nobody else.
        for (group, members) in tellings {
            search: for member in members {
                let held = hold(member)
                guard !held.facts.isEmpty, !held.recognized.contains(where: { known.byMention[$0] != nil }) else {
                    continue
                }
                for mention in held.recognized {
                    let key = KnownMentions.FactsKey(document: mention.document, type: mention.type, facts: held.facts)
                    for entry in known.byFacts[key] ?? [] where claims[entry.event] == nil {
                        claims[entry.event] = Claim(group: group, rank: 2, line: entry.line)
                        owed[group].append(entry.event)
                        break search
                    }
                }
            }
        }
        return owed.map { $0.sorted { known.firstLine[$0, default: 0] < known.firstLine[$1, default: 0] } }
    }

    /// One line for each document event the ledger does not know yet as one of this event's.
    private mutating func recordTellings(
        of members: [Int], as identifier: String, but founded: FoundingMention?, hold: (Int) -> Hold,
        known: KnownMentions
    ) {
        for member in members {
            let held = hold(member)
            guard let mention = held.foundings.first, mention != founded else { continue }
            let lines = known.byMention[mention] ?? []
            if lines.contains(where: { $0.event == identifier }) { continue }
            newLines.append(.told(event: identifier, mention: mention, facts: held.facts))
        }
    }

    /// What is told, apart from the words: date and participants; empty where neither is known.
    private static func facts(of fields: EventFields) -> String {
        guard fields.edtf != nil || !fields.participants.isEmpty else { return "" }
        let actors = Set(fields.participants.map(\.actor)).sorted().joined(separator: ",")
        return "\(fields.subtype);\(fields.edtf ?? "");\(actors)"
    }

    /// `evt-` and ten characters that follow from the founding mention alone, unless another mention has them already.
    private static func mint(_ mention: FoundingMention, taken: inout Set<String>) -> String {
        var attempt = 0
        while true {
            let salt = attempt == 0 ? "" : String(attempt)
            let hash = StableHash.of(mention.document, mention.type, mention.quote, String(mention.occurrence), salt)
            let identifier = "evt-" + StableHash.letters(hash, count: 10)
            if taken.insert(identifier).inserted { return identifier }
            attempt += 1
        }
    }
}

/// The ledger by mention.
private struct KnownMentions {
    struct Entry {
        let event: String
        let founding: Bool
        let line: Int
    }
    struct FactsKey: Hashable {
        let document: String
        let type: String
        let facts: String
    }
    var byMention: [FoundingMention: [Entry]] = [:]
    var byFacts: [FactsKey: [Entry]] = [:]
    var names: Set<String> = []
    /// Every document a line names.
    var documents: Set<String> = []
    var firstLine: [String: Int] = [:]
    /// Event → where it leads, for events that are redirected now.
    var redirects: [String: String] = [:]
    /// Founding mention of events that are redirected now.
    var redirected: [String: FoundingMention] = [:]

    init(_ ledger: Ledger) {
        var founding: [String: FoundingMention] = [:]
        for (number, line) in ledger.lines.enumerated() {
            names.insert(line.event)
            if firstLine[line.event] == nil { firstLine[line.event] = number }
            switch line {
            case .founded(let event, let mention, let facts):
                documents.insert(mention.document)
                byMention[mention, default: []].append(Entry(event: event, founding: true, line: number))
                if !facts.isEmpty {
                    byFacts[FactsKey(document: mention.document, type: mention.type, facts: facts), default: []]
                        .append(Entry(event: event, founding: true, line: number))
                }
                founding[event] = mention
                redirects[event] = nil
            case .told(let event, let mention, let facts):
                documents.insert(mention.document)
                byMention[mention, default: []].append(Entry(event: event, founding: false, line: number))
                if !facts.isEmpty {
                    byFacts[FactsKey(document: mention.document, type: mention.type, facts: facts), default: []]
                        .append(Entry(event: event, founding: false, line: number))
                }
            case .redirected(let event, let target): redirects[event] = target
            }
        }
        for event in redirects.keys { redirected[event] = founding[event] }
    }
}
