import Documents
import Formats

/// One document's way through the name rules: drafts are found by spelling, then by rule, then decided in reading order.
struct NamePass {
    let text: TokenText
    let lexicon: NameLexicon
    let grammar: NameGrammar
    let persons: PersonIndex
    let nouns: BodyNouns
    let bareBodies: BareBodies
    let context: DocumentContext
    let reference: CalendarDay?
    let dates: [Annotation]

    var drafts: [NameDraft] = []
    /// The draft each token belongs to, -1 for none.
    var claims: [Int32]
    var titles: [TitleMention] = []
    /// Titles by their first token.
    var titleAt: [Int: Int] = [:]
    /// Plain words of the persons' names found by rule so far.
    var personWords: Set<String> = []
    /// The words the document writes small, for persons by rule.
    var smallWords = SmallWords()
    /// Acronyms the text explains, by their letters, with the draft that explains them.
    var aliases: [String: Int] = [:]

    init(
        text: TokenText, lexicon: NameLexicon, grammar: NameGrammar, persons: PersonIndex,
        nouns: BodyNouns,
        bareBodies: BareBodies,
        context: DocumentContext,
        reference: CalendarDay?, dates: [Annotation]
    ) {
        self.text = text
        self.lexicon = lexicon
        self.grammar = grammar
        self.persons = persons
        self.nouns = nouns
        self.bareBodies = bareBodies
        self.context = context
        self.reference = reference
        self.dates = dates
        claims = [Int32](repeating: -1, count: text.tokens.count)
    }

    /// All steps; the drafts that remain are the document's names.
    mutating func run() {
        for hit in lexicon.hits(in: text) {
            let form = formOf(hit)
            if form == .demonym, namesLanguage(hit.tokens) { continue }
            if isCurrency(hit.tokens) { continue }
            claim(
                NameDraft(
                    tokens: hit.tokens, meaning: .entries(hit.entries), form: form, rule: rule(of: hit)))
        }
        splitGenitives()
        splitDemonyms()
        giveBodiesToTheirOwners()
        findOrgans()
        findAnaphors()
        findMissions()
        findBodies()
        findBareBodies()
        findAcronyms()
        referHangulPersons()
        smallWords = SmallWords(of: text)
        for segment in text.segments {
            findTitles(in: segment)
            findHangulPersons(in: segment)
        }
        for segment in text.segments { findPersons(in: segment) }
        findCoordinatedPersons()
        findBarePersons()
        findOffices()
    }

    // MARK: Drafts and claims

    /// Adds a draft and takes its tokens; drafts it covers lose theirs and die.
    @discardableResult
    mutating func claim(_ draft: NameDraft) -> Int {
        let number = drafts.count
        for index in draft.tokens {
            let old = claims[index]
            if old >= 0 { release(Int(old)) }
        }
        drafts.append(draft)
        for index in draft.tokens { claims[index] = Int32(number) }
        return number
    }

    mutating func release(_ number: Int) {
        for index in drafts[number].tokens where claims[index] == Int32(number) { claims[index] = -1 }
        drafts[number].tokens = drafts[number].tokens.lowerBound..<drafts[number].tokens.lowerBound
    }

    func draft(at index: Int) -> Int? {
        guard claims.indices.contains(index), claims[index] >= 0 else { return nil }
        return Int(claims[index])
    }

    /// The draft that ends right before a token.
    func draft(endingAt index: Int) -> Int? {
        guard let number = draft(at: index - 1), drafts[number].tokens.upperBound == index else {
            return nil
        }
        return number
    }

    /// The draft that begins at a token.
    func draft(startingAt index: Int) -> Int? {
        guard let number = draft(at: index), drafts[number].tokens.lowerBound == index else {
            return nil
        }
        return number
    }

    /// The likeliest kind of a draft, before linking.
    func kind(of number: Int) -> ActorKind? {
        switch drafts[number].meaning {
        case .entries(let entries), .organ(of: let entries): lexicon.kind(entries[0])
        case .unlisted(let kind, _): kind
        case .person: .person
        case .alias(of: let other): kind(of: other)
        case .anaphor: .organization
        case .speakersState: .state
        case .office: .office
        }
    }

    func isBody(_ number: Int) -> Bool {
        let kind = kind(of: number)
        return kind == .organization || kind == .forum
    }

    func isStateOrPlace(_ number: Int) -> Bool {
        let kind = kind(of: number)
        return kind == .state || kind == .place
    }

    /// Entries a draft may be, empty for unlisted ones.
    func entries(of number: Int) -> [Int32] {
        switch drafts[number].meaning {
        case .entries(let entries), .organ(of: let entries): entries
        case .alias(of: let other): entries(of: other)
        default: []
        }
    }

    private func formOf(_ hit: NameLexicon.Hit) -> NameForm {
        let small = text.tokens[hit.tokens.lowerBound].casing == .lower
        let forms = hit.entries.map { lexicon.entries[Int($0)].form.refersAs }
        if small, forms.contains(.demonym) { return .demonym }
        return forms.contains(.name) ? .name : forms[0]
    }

    /// `US$100`, `US\\$100`: the sign's state is no party.
    private func isCurrency(_ tokens: Range<Int>) -> Bool {
        guard tokens.count == 1, text.tokens[tokens.lowerBound].casing == .upper else { return false }
        return text.tokens[tokens.upperBound...].prefix(2).contains {
            !$0.spaceBefore && $0.span.count == 1 && text.bytes[$0.span.start] == UInt8(ascii: "$")
        }
    }

    /// `the Spanish edition`, `en portugués`, `English | Español`: a language, not a people.
    private func namesLanguage(_ tokens: Range<Int>) -> Bool {
        let own = text.tokens[tokens.lowerBound]
        guard tokens.count == 1, grammar.languageNames.contains(own) else { return false }
        let next = tokens.upperBound
        if next < text.tokens.count {
            if grammar.behindLanguages.contains(text.tokens[next]) { return true }
            if grammar.languageNames.contains(text.tokens[next]), own.casing == .capitalized {
                return true
            }
        }
        guard tokens.lowerBound > 0 else { return false }
        let before = text.tokens[tokens.lowerBound - 1]
        if grammar.beforeLanguages.contains(before),
            next >= text.tokens.count || text.tokens[next].kind != .word
        {
            return true
        }
        return grammar.languageNames.contains(before) && own.casing == .capitalized
    }

    private func rule(of hit: NameLexicon.Hit) -> String {
        let entry = lexicon.entries[Int(hit.entries[0])]
        return entry.name < 0
            ? lexicon.gazetteer.actors[Int(entry.actor)].row.description
            : lexicon.gazetteer.names[Int(entry.name)].row.description
    }
}
