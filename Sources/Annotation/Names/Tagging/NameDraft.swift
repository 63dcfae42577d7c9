/// A name on its way to an annotation: where it stands and what is known of who is meant.
struct NameDraft {
    enum Meaning {
        /// Names of the tables.
        case entries([Int32])
        /// An organ named with its body: the draft's own text, the parent's actor.
        case organ(of: [Int32])
        /// A body or person no table lists, by the slug of its words.
        case unlisted(ActorKind, slug: String)
        /// A person found by rule; candidates from the tables where they fit, best first.
        case person(PersonReference)
        /// An acronym the text itself explains, by the number of the draft that explains it.
        case alias(of: Int)
        /// `the Bank`: plain words of the noun, and the rows that give it for an actor.
        case anaphor(noun: String, listed: [Int32])
        /// `our country`: the state the text speaks for.
        case speakersState
        /// An office named without its holder, by the number of its title.
        case office(title: Int)
    }

    var tokens: Range<Int>
    var meaning: Meaning
    var form: NameForm
    /// Rule or table row, for the derivation.
    var rule: String
    /// Drafts that name the state or body a person acts for.
    var affiliations: [Int] = []
    /// Title written with the name, by number.
    var title: Int?
    var mission: Mission?
}

/// A person as one passage names him or her.
struct PersonReference {
    /// Words as written, hyphens kept, initials without points.
    var words: [String]
    /// Entries of the tables that spell the name so, or persons whose listed name fits it.
    var listed: [String]
    /// A bare part of a name given in full elsewhere in the text: the number of that draft.
    var antecedent: Int?
}

/// A title found in the text, with what belongs to it.
struct TitleMention {
    /// Title and field words, without article or body (`Minister of Foreign Affairs and Trade`).
    let tokens: Range<Int>
    let role: String
    let sort: NameGrammar.Title.Sort
    let language: Language
    /// Drafts of the state or body it belongs to.
    var affiliations: [Int]
    /// First token behind title and bodies.
    var end: Int
    /// The person written with it.
    var person: Int?
    /// `his Chilean counterpart`: the office is that of the person spoken of before.
    var isCounterpart = false
    /// The next title of the same person (`Deputy Prime Minister & Minister of …`).
    var next: Int?
}
