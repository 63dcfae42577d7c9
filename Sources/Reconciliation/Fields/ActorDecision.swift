import Events
import Formats

/// Decides among the candidates of a participant with all tellings of the event: the candidate another telling names
/// outright, else the one who held an office on that day, else the first; where nothing decides, all stay.
struct ActorDecision {
    let knowledge: any ActorKnowledge
    let day: CalendarDay?
    /// Actors some telling names without alternative.
    let certain: Set<String>

    init(members: [SourcedEvent], day: CalendarDay?, knowledge: any ActorKnowledge) {
        self.knowledge = knowledge
        self.day = day
        var certain: Set<String> = []
        for member in members {
            for participant in member.fields.participants where participant.candidates.count == 1 {
                certain.insert(participant.actor)
            }
        }
        self.certain = certain
    }

    func decided(_ participant: Participant) -> Participant {
        guard participant.candidates.count > 1 else { return participant }
        let named = participant.candidates.filter(certain.contains)
        if named.count == 1 { return Participant(actor: named[0], role: participant.role) }
        if let day {
            let holders = participant.candidates.filter { knowledge.heldOffice($0, on: day) == true }
            if holders.count == 1 { return Participant(actor: holders[0], role: participant.role) }
        }
        return participant
    }
}
