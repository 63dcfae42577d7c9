/// Function words the engine attaches by; rule files give them per language as lists of these names.
enum Marker: String, CaseIterable, Hashable, Sendable {
    /// Prepositions by the relation they give to what follows.
    case with = "relation-with"
    case by = "relation-by"
    case of = "relation-of"
    case to = "relation-to"
    case from = "relation-from"
    case `in` = "relation-in"
    case `for` = "relation-for"
    case between = "relation-between"
    /// Particles after a name, in languages that have them there.
    case afterWith = "after-with"
    case afterIn = "after-in"
    case afterOf = "after-of"
    case afterSubject = "after-subject"
    case afterObject = "after-object"
    /// `and`, `y`, `e`: what follows stands as what went before.
    case and = "coordination"
    /// `which`, `where`, `que`: a clause about the noun before it.
    case relative = "relative"
    /// `when`, `cuando`: the clause happens on the day before it.
    case when = "when"
    /// `while`, `after`, `mientras`: a clause of its own.
    case subordinate = "subordination"
    /// Articles, possessives and words of respect, passed over between a preposition and its name.
    case determiner = "determiner"
    /// Forms of `to be` that make a passive.
    case passive = "passive-auxiliary"
    /// `on the sidelines of`: what follows is only the scene.
    case sidelines = "scene-aside"
    /// `during`, `at`: what follows is the occasion of the act.
    case occasion = "scene-occasion"
    /// `at the same meeting`: the gathering told of before is the occasion of the act.
    case spokenOccasion = "spoken-occasion"
    /// `at`, `in the framework of`: the gathering named next is the very one its participants met for.
    case gathering = "scene-gathering"
    /// `its`, `su`: the meeting named next is that of those spoken of.
    case possessive = "possessive"
    /// `It was`, `se trata de`: opens a sentence that says what the thing told before was.
    case identity = "identity"
    /// `had`, `había`: what follows lies before the time the text tells of.
    case anterior = "anterior-auxiliary"
    /// `accepted`: an invitation becomes a plan.
    case acceptance = "acceptance"
    /// `city`, `ciudad`: what is named behind it is where something takes place.
    case city = "city-noun"
    /// `to host`, `sede de`: the state or city beside it is where the gathering is.
    case hosting = "hosting"
    /// `if`, `siempre que`: what hangs on it may or may not come.
    case condition = "condition"
    /// `should`, `debería`: of what was agreed it tells how it is to be, not that it is only wished for.
    case modal = "modal"
    /// `capital`: with a state or demonym beside it, that state's capital.
    case capital = "capital-noun"
    /// `our country`: the issuer's state.
    case ownCountry = "own-country"
    /// `I`, `yo`: whoever gives the address.
    case firstPerson = "first-person"
    /// `Date:`, `Lugar:`: what follows on the line is the day or place of what the text is about.
    case dateLabel = "date-label"
    case placeLabel = "place-label"
    /// `since`, `desde`: opens an interval.
    case since = "since"
    /// `both sides`, `ambas partes`: the two parties of the text.
    case parties = "both-parties"
    /// `respectively`
    case respectively = "respectively"
    /// A noun that makes a demonym an actor: `government`, `side`, `delegation`.
    case side = "official-side"
    /// Words for which the actors named are not there: `sent a message but did not attend`.
    case absent = "absence"
    /// Words of address and reporting that make a person a mere speaker of the sentence.
    case reporting = "reporting"
    /// `headquarters of`, `capital of`: what follows names a place, not a party.
    case premises = "premises"
    /// `former`, `ex`: the office is no longer held.
    case former = "former"
    /// `in the same city`, `esta capital`: the place spoken of before.
    case samePlace = "same-place"
    /// `where`, `donde`: the clause takes place at what stands before.
    case place = "where"
    /// `separately`: each on its own occasion.
    case separately = "separately"
    /// Words that a date after them opens or closes the event (`began on`, `terminará el`).
    case opening = "span-opening"
    case closing = "span-closing"
    /// Ordinal signs after digits: `th`, `º`.
    case ordinalSign = "ordinal-sign"
    /// Words before digits that make them an ordinal: `No.`, `제`.
    case ordinalLead = "ordinal-lead"

    var bit: UInt64 { 1 << UInt64(Marker.allCases.firstIndex(of: self)!) }

    /// Prepositions and determiners.
    static let small: UInt64 = [Marker.with, .by, .of, .to, .from, .in, .for, .between, .determiner].reduce(0) {
        $0 | $1.bit
    }

    /// All but those that are words of the text's own.
    static let joining: UInt64 = Marker.allCases.filter {
        ![Marker.acceptance, .capital, .ownCountry, .spokenOccasion, .identity, .anterior, .modal, .hosting, .city]
            .contains($0)
    }.reduce(0) { $0 | $1.bit }

    /// The relation a preposition gives.
    var relation: Relation? {
        switch self {
        case .with: .with
        case .by: .by
        case .of: .of
        case .to: .to
        case .from: .from
        case .in: .in
        case .for: .for
        case .between: .between
        default: nil
        }
    }
}
