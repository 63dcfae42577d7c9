internal import Annotation
internal import Documents

/// Events whose clause names nobody: they are the doing of those the text is about.
struct UnnamedActors {
    let view: TokenView
    let gazetteer: Gazetteer
    let parties: TextParties

    /// Types whose events are acts of the text’s occasion.
    private static let ofOccasion: Set<String> = ["statement", "fund", "appointment", "proposal", "deployment"]
    /// Mentions before one in which its doers may have been told.
    private static let memory = 60

    private static let kinds: [Set<String>] = [
        ["agreement", "negotiation", "relations"], ["meeting", "seminar", "statement"], ["fund", "aid", "project"],
        ["institution", "project"], ["publication", "project", "seminar"], ["membership", "institution"],
    ]

    /// Whether events of two types are commonly the doing of the same actors.
    private static func akin(_ a: String, _ b: String) -> Bool {
        a == b || kinds.contains { $0.contains(a) && $0.contains(b) }
    }

    /// An event whose clause names nobody is the doing of those the text is about.
    func complete(_ index: Int, _ drafts: inout [Draft], _ reading: SentenceReading, _ occasion: Occasion) {
        let near = drafts[max(0, index - Self.memory)..<index].last {
            drafts[index].reading - $0.reading <= 1 && Self.akin($0.type, drafts[index].type)
                && $0.participants.contains { $0.isBody && $0.role != "host" }
        }
        let role = TypeHabits.of(drafts[index].type).roles[.other] ?? "party"
        let main = occasion.main.map { drafts[$0].participants.filter(\.isBody) } ?? []
        let ofMeeting = reading.meetings.first {
            drafts[index].clause.contains(view.document.annotations[$0].tokens.lowerBound)
        }
        if let ofMeeting, case .meeting(let meeting) = view.document.annotations[ofMeeting].content,
            !meeting.actors.isEmpty
        {
            let span = view.document.annotations[ofMeeting].span
            drafts[index].join(meeting.actors.map { .inferred($0, .organization, role: role, from: span) })
            return
        }
        let told = near?.participants.filter { $0.isBody && $0.role != "host" } ?? []
        let ofOccasion = Self.ofOccasion.contains(drafts[index].type)
        let bodies = ofOccasion ? (main.isEmpty ? told : main) : (told.isEmpty ? main : told)
        let source = bodies.isEmpty ? Array(parties.principals.prefix(1)) : Array(bodies.prefix(2))
        let able = source.filter { source.count == 1 || gazetteer.stateBehind($0.actor) == nil }
        drafts[index].join(able.map { $0.asInferred(role: role) })
        if !source.isEmpty { drafts[index].explain("participants", "those the text is about") }
    }
}
