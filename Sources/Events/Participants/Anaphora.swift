internal import Annotation
internal import Documents
internal import Formats

/// “The meeting”, “la reunión”: takes over name, number and bodies of the meeting named before.
struct Anaphora {
    let view: TokenView

    func resolve(_ drafts: inout [Draft]) {
        for index in drafts.indices where drafts[index].options.contains(.anaphor) && drafts[index].copies == nil {
            guard drafts[index].type == "meeting", drafts[index].meeting == nil, drafts[index].ordinal == nil else {
                continue
            }
            let antecedent = drafts[max(0, index - 60)..<index].last {
                ($0.type == "meeting" || $0.type == "seminar") && $0.meeting != nil
                    && drafts[index].reading - $0.reading <= 6
            }
            guard let antecedent else { continue }
            // Told of with another day, it is another meeting.
            if let own = drafts[index].date, let other = antecedent.date, !own.interval.overlaps(other.interval) {
                continue
            }
            drafts[index].type = antecedent.type
            drafts[index].subtype = antecedent.subtype
            drafts[index].meeting = antecedent.meeting
            drafts[index].series = antecedent.series
            drafts[index].ordinal = antecedent.ordinal
            drafts[index].title = antecedent.title
            // Told of in another country, it is with those of that country.
            let elsewhere =
                drafts[index].country.map { here in antecedent.country.map { $0.value != here.value } ?? false }
                ?? false
            if elsewhere, let here = drafts[index].country {
                drafts[index].join([.inferred(here.value, .state, role: "attendee", from: here.span)])
            }
            let taken = antecedent.participants.filter {
                $0.isBody && !(elsewhere && $0.actor == antecedent.country?.value)
            }
            drafts[index].join(taken.map { $0.asInferred() })
            drafts[index].explain("anaphora", "the meeting spoken of before")
        }
    }
}
