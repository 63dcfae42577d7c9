internal import Dataset
internal import Reconciliation

/// What a reviewer may see of the ledger, and where in the dataset each question lies.
struct DecisionIndex {
    /// Where a question lies; empty texts where the dataset has no such place any more.
    struct Place {
        var document = ""
        var mention = ""
        var evidence = ""
        var other = ""
        var event = -1
        var otherEvent = -1
        /// Why it lies nowhere; empty where it does.
        var stale = ""
    }

    struct Item {
        let entry: ReviewBook.Entry
        let place: Place
    }

    /// Questions with the votes that may be shown, in the order they were first answered.
    private(set) var items: [Item] = []
    private(set) var byMention: [String: [Int]] = [:]
    private(set) var byEvidence: [String: [Int]] = [:]
    /// What lists say of an event, by ordinal; events nobody decided on are not in it.
    private(set) var stateOfEvent: [Int: String] = [:]

    /// - Parameters:
    ///   - viewer: whose view it is.
    ///   - isBlind: whether others' answers to a question show only after the viewer's own.
    init(
        _ book: ReviewBook, viewer: String, isBlind: Bool, in snapshot: DatasetSnapshot,
        targets: inout [String: TellingTargets]
    ) throws(SQLiteFailure) {
        for entry in book.entries {
            if isBlind, !entry.votes.contains(where: { $0.reviewer == viewer }),
                entry.adjudication?.reviewer != viewer
            {
                continue
            }
            let place = try Self.place(of: entry, in: snapshot, targets: &targets)
            let index = items.count
            items.append(Item(entry: entry, place: place))
            if !place.mention.isEmpty { byMention[place.mention, default: []].append(index) }
            if !place.other.isEmpty { byMention[place.other, default: []].append(index) }
            if !place.evidence.isEmpty { byEvidence[place.evidence, default: []].append(index) }
            for event in [place.event, place.otherEvent] where event >= 0 {
                let state = Self.state(of: entry)
                if let known = stateOfEvent[event], Self.weight(known) >= Self.weight(state) { continue }
                stateOfEvent[event] = state
            }
        }
    }

    /// In the order lists show them.
    static let states = ["open", "accepted", "corrected", "rejected", "unsure", "disputed"]

    /// Of several states of one event, the one that calls for attention.
    private static func weight(_ state: String) -> Int {
        ["unsure", "accepted", "rejected", "corrected", "disputed"].firstIndex(of: state) ?? -1
    }

    static func state(of entry: ReviewBook.Entry) -> String {
        switch entry.outcome {
        case .disputed: return "disputed"
        case .open: return "unsure"
        case .settled(let review):
            switch review.decision {
            case .accept, .same, .different, .nothing: return "accepted"
            case .correct, .missed: return "corrected"
            case .reject:
                if case .evidence = entry.question { return "corrected" }
                return "rejected"
            case .unsure, .undo: return "unsure"
            }
        }
    }

    private static func place(
        of entry: ReviewBook.Entry, in snapshot: DatasetSnapshot, targets: inout [String: TellingTargets]
    ) throws(SQLiteFailure) -> Place {
        var place = Place()
        func mention(_ target: ReviewTarget) throws(SQLiteFailure) -> String {
            if targets[target.document] == nil {
                targets[target.document] = try TellingTargets(of: target.document, in: snapshot.database)
            }
            return targets[target.document]?.mentions[target] ?? ""
        }
        func event(ofMention id: String) throws(SQLiteFailure) -> Int {
            let rows = try snapshot.database.prepare("SELECT event_id FROM mentions WHERE mention_id = ?").rows([
                .text(id)
            ])
            return rows.first.flatMap { snapshot.ordinal[$0[0].text] } ?? -1
        }
        switch entry.question {
        case .telling(let target), .field(let target, _):
            place.document = target.document
            place.mention = try mention(target)
            if place.mention.isEmpty {
                place.stale = "No passage of its document tells such an event in these words any more."
            } else {
                place.event = try event(ofMention: place.mention)
            }
        case .evidence(let id, let value, let role):
            let rows = try snapshot.database.prepare(
                "SELECT mention_id, document_id, value, role FROM evidence WHERE evidence_id = ?"
            ).rows([.text(id)])
            guard let row = rows.first else {
                place.document = entry.votes.first?.target.document ?? ""
                place.stale = "Its quote attests nothing of this kind any more."
                break
            }
            place.document = row[1].text
            let isReplaced = entry.isReplacement(value: row[2].text)
            if row[2].text != value || row[3].text != role, !isReplaced {
                place.stale = "Its quote is read otherwise now: as ‘\(row[2].text)’."
            }
            place.mention = row[0].text
            place.evidence = id
            place.event = try event(ofMention: place.mention)
        case .pair(let one, let other):
            place.document = one.document
            place.mention = try mention(one)
            place.other = try mention(other)
            if place.mention.isEmpty || place.other.isEmpty {
                place.stale = "One of the two passages does not tell such an event any more."
            }
            place.event = place.mention.isEmpty ? -1 : try event(ofMention: place.mention)
            place.otherEvent = place.other.isEmpty ? -1 : try event(ofMention: place.other)
        case .passage(let target):
            place.document = target.document
            place.mention = try mention(target)
            place.event = place.mention.isEmpty ? -1 : try event(ofMention: place.mention)
            if !snapshot.hasDocument(target.document) { place.stale = "Its document is not in the dataset any more." }
        }
        return place
    }
}

extension ReviewBook.Entry {
    /// Whether a value stands where it does because this very decision put it there.
    fileprivate func isReplacement(value: String) -> Bool {
        guard case .settled(let review) = outcome, case .correct(_, let new) = review.decision else { return false }
        return new == value || new.hasPrefix(value + ":")
    }
}
