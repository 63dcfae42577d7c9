/// What every text's names are made of: titles, heads of bodies, particles, compiled from the word tables.
struct NameGrammar: Sendable {
    /// A title or office word.
    struct Title: Sendable {
        enum Sort: Sendable {
            /// Somebody holds it; its holders may be listed.
            case office
            /// A post nobody lists holders for.
            case post
            /// A form of address.
            case address
        }
        let language: Language
        let role: String
        let sort: Sort
    }

    let titles: PhraseSet<Title>
    let fields: PhraseSet<String>
    let leading: PhraseSet<Language>
    let closing: PhraseSet<Language>
    let organs: PhraseSet<Language>
    let anaphors: PhraseSet<Language>
    let smallAnaphors: PhraseSet<Language>
    let governments: PhraseSet<Language>
    let speakersStates: PhraseSet<Language>
    let sentenceHeads: PhraseSet<Language>
    /// What a noun for a body is called otherwise, in plain words.
    let otherNouns: [String: [String]]
    let missions: PhraseSet<String>
    let belonging: PhraseSet<Language>
    let articles: WordSet
    let ownArticles: WordSet
    let articleWords: Set<String>
    let feminineArticles: WordSet
    let masculineArticles: WordSet
    /// Connectors as plain words.
    let connectorWords: Set<String>
    let fused: WordSet
    let genitives: WordSet
    let nations: WordSet
    let connectors: WordSet
    /// `in`, `no`, `en`: a place behind them only says where.
    let locative: WordSet
    let commaConnectors: WordSet
    let particles: WordSet
    let given: WordSet
    let openers: WordSet
    let nouns: WordSet
    let speech: WordSet
    let undertakings: WordSet
    let quantities: WordSet
    let families: WordSet
    let surnames: WordSet
    let placeHeads: WordSet
    /// Words that end the field behind a title: relatives, auxiliaries.
    let breaks: WordSet
    /// `Republic`, `Reino`: what states call themselves before their name.
    let realms: WordSet
    let ministries: WordSet
    /// The same as plain words.
    let realmWords: Set<String>
    let meetingOpeners: WordSet
    let adjuncts: WordSet
    let attendance: WordSet
    let agency: PhraseSet<Language>
    let sources: PhraseSet<Language>
    let becoming: PhraseSet<Language>
    let acts: PhraseSet<Language>
    let hangulFamilies: WordSet
    let hangulNever: PhraseSet<Bool>
    let languageNames: WordSet
    let beforeLanguages: WordSet
    let behindLanguages: WordSet
    let possessive: TokenID
    let apostrophe: TokenID
    let hyphen: TokenID
    let point: TokenID

    /// A word no person's name holds.
    func never(_ token: Token) -> Bool { openers.contains(token) || nouns.contains(token) }

    init(vocabulary: inout VocabularyBuilder) {
        var titles: [(String, Title)] = []
        for line in TitleWords.table.split(separator: "\n") {
            let cells = line.split(separator: " ", maxSplits: 2)
            let role = cells[1].filter { $0 != "(" && $0 != ")" }
            let sort: Title.Sort = cells[1] == "-" ? .address : cells[1].hasPrefix("(") ? .post : .office
            let title = Title(language: Language(rawValue: String(cells[0])), role: role, sort: sort)
            for phrase in cells[2].split(separator: "|") { titles.append((String(phrase), title)) }
        }
        self.titles = PhraseSet(titles.map { (phrase: $0.0, value: $0.1) }, vocabulary: &vocabulary)
        fields = PhraseSet(
            TitleWords.fields.split(separator: "\n").flatMap {
                line -> [(phrase: String, value: String)] in
                let field = line.prefix { $0 != " " }
                return line.dropFirst(field.count + 1).split(separator: "|").map {
                    (String($0), String(field))
                }
            }, vocabulary: &vocabulary)
        func phrases(_ table: String, _ vocabulary: inout VocabularyBuilder) -> PhraseSet<Language> {
            PhraseSet(WordTable.phrases(table), vocabulary: &vocabulary)
        }
        func words(_ table: String, _ vocabulary: inout VocabularyBuilder) -> WordSet {
            WordSet(WordTable.words(table), vocabulary: &vocabulary)
        }
        func flat(_ table: String, _ vocabulary: inout VocabularyBuilder) -> WordSet {
            WordSet(WordTable.rows(table).flatMap(\.phrases), vocabulary: &vocabulary)
        }
        leading = phrases(OrganizationWords.leading, &vocabulary)
        closing = phrases(OrganizationWords.closing, &vocabulary)
        organs = phrases(OrganizationWords.organs, &vocabulary)
        anaphors = phrases(OrganizationWords.anaphors, &vocabulary)
        smallAnaphors = phrases(OrganizationWords.smallAnaphors, &vocabulary)
        missions = PhraseSet(
            OrganizationWords.missions.split(separator: "\n").flatMap {
                line -> [(phrase: String, value: String)] in
                let kind = String(line.prefix { $0 != " " })
                return line.dropFirst(kind.count + 1).split(separator: "|").map { (String($0), kind) }
            }, vocabulary: &vocabulary)
        speakersStates = phrases(OrganizationWords.speakersStates, &vocabulary)
        sentenceHeads = phrases(OrganizationWords.sentenceHeads, &vocabulary)
        otherNouns = Dictionary(
            WordTable.rows(OrganizationWords.otherNouns).map {
                ($0.language.rawValue, $0.phrases.map { Folding.plain($0) })
            },
            uniquingKeysWith: { first, _ in first })
        governments = phrases(OrganizationWords.governments, &vocabulary)
        belonging = phrases(OrganizationWords.belonging, &vocabulary)
        articles = flat(OrganizationWords.articles, &vocabulary)
        articleWords = Set(
            WordTable.rows(OrganizationWords.articles).flatMap(\.phrases).map { Folding.plain($0) })
        connectorWords = Set(
            WordTable.rows(OrganizationWords.connectors).flatMap(\.phrases).map { Folding.plain($0) })
        ownArticles = flat(OrganizationWords.ownArticles, &vocabulary)
        feminineArticles = words(GenderWords.feminine, &vocabulary)
        masculineArticles = words(GenderWords.masculine, &vocabulary)
        fused = flat(OrganizationWords.fused, &vocabulary)
        connectors = flat(OrganizationWords.connectors, &vocabulary)
        locative = words("in en no na em nos nas à", &vocabulary)
        commaConnectors = words("and y e et &", &vocabulary)
        languageNames = words(LanguageNames.words, &vocabulary)
        beforeLanguages = words(LanguageNames.before, &vocabulary)
        behindLanguages = words(LanguageNames.behind, &vocabulary)
        particles = words(PersonWords.particles, &vocabulary)
        given = words(PersonWords.given, &vocabulary)
        openers = words(PersonWords.openers, &vocabulary)
        nouns = words(PersonWords.nouns, &vocabulary)
        speech = words(PersonWords.speech, &vocabulary)
        undertakings = words(OrganizationWords.undertakings, &vocabulary)
        quantities = words(OrganizationWords.quantities, &vocabulary)
        surnames = words(PersonWords.surnames, &vocabulary)
        placeHeads = words(PersonFrames.placeHeads, &vocabulary)
        breaks = words(PersonFrames.breaks, &vocabulary)
        meetingOpeners = words(OrganizationWords.meetingOpeners, &vocabulary)
        realmWords = Set(WordTable.words(OrganizationWords.realms).map { Folding.plain($0) })
        ministries = words(OrganizationWords.ministries, &vocabulary)
        realms = words(OrganizationWords.realms, &vocabulary)
        genitives = words(OrganizationWords.genitives, &vocabulary)
        nations = words(OrganizationWords.nations, &vocabulary)
        adjuncts = words(PersonFrames.adjuncts, &vocabulary)
        attendance = words(PersonFrames.attendance, &vocabulary)
        agency = phrases(PersonFrames.agency, &vocabulary)
        sources = phrases(PersonFrames.sources, &vocabulary)
        becoming = phrases(PersonFrames.becoming, &vocabulary)
        acts = phrases(PersonFrames.acts, &vocabulary)
        families = WordSet(RomanizedKorean.families.sorted(), vocabulary: &vocabulary)
        hangulFamilies = words(PersonWords.hangulFamilies, &vocabulary)
        hangulNever = PhraseSet(
            WordTable.words(PersonWords.hangulNever).map { (phrase: $0, value: true) },
            vocabulary: &vocabulary)
        possessive = vocabulary.tokens(of: "s")[0].plain
        apostrophe = vocabulary.tokens(of: "'")[0].plain
        hyphen = vocabulary.tokens(of: "-")[0].plain
        point = vocabulary.tokens(of: ".")[0].plain
    }
}
