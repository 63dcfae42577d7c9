import Documents
import Formats

/// Decides who is meant, draft by draft in reading order, and says why.
///
/// Scores compare candidates of one name only. Their parts were set so that a fact of the document (an explanation, the
/// issuer, an earlier mention) outweighs how a table lists a name, and stay far enough apart that no sum of weak hints
/// overturns a strong one; to be measured again when names of other regions' tables come in.
struct NameLinker {
    enum Weight {
        static let outdated = -0.6
        static let language = 0.12
        static let otherLanguage = -0.05
        static let issuer = 0.5
        static let mentioned = 0.6
        static let company = 0.25
        static let country = 0.2
        static let derived = -0.1
        static let missedMarks = -0.05
    }

    let pass: NamePass
    var decided: [Int: Name] = [:]
    /// Actors named so far, with the draft that named them last.
    var seen: [String: Int] = [:]
    /// Actors some draft names beyond doubt, in the order named; the same as a set.
    var near: [String] = []
    var nearby: Set<String> = []
    /// The titles written with each person, and whether they say it is a man or a woman.
    var titles: [String: [Int]] = [:]
    var genders: [String: Gender] = [:]
    /// The last draft decided so far that names a body, by the body.
    var lastMention: [String: Int] = [:]

    init(pass: NamePass) { self.pass = pass }

    var gazetteer: Gazetteer { pass.lexicon.gazetteer }

    /// Annotations of all drafts that mean somebody, by span.
    mutating func annotations() -> [Annotation] {
        let numbers = pass.drafts.indices.filter { !pass.drafts[$0].tokens.isEmpty }
            .sorted { pass.drafts[$0].tokens.lowerBound < pass.drafts[$1].tokens.lowerBound }
        near = unambiguous(numbers)
        nearby = Set(near)
        // Bodies and states first, since persons and offices speak of them; each kind in reading order.
        for number in numbers where !isPersonal(number) { decide(number) }
        for number in numbers where isPerson(number) { decide(number) }
        readTitles()
        for number in numbers where decided[number] == nil { decide(number) }
        return numbers.compactMap { number in
            guard let name = decided[number] else { return nil }
            let draft = pass.drafts[number]
            let kind = kind(of: name, draft)
            return Annotation(
                kind: kind, span: pass.text.span(draft.tokens), tokens: draft.tokens, content: .name(name),
                derivation: Derivation(rule: draft.rule, reason: name.candidates[0].reason))
        }
    }

    private func isPersonal(_ number: Int) -> Bool {
        switch pass.drafts[number].meaning {
        case .person, .office: true
        case .entries(let entries): pass.lexicon.kind(entries[0]) == .person
        default: false
        }
    }

    private func isPerson(_ number: Int) -> Bool {
        if case .office = pass.drafts[number].meaning { return false }
        return isPersonal(number)
    }

    private func kind(of name: Name, _ draft: NameDraft) -> AnnotationKind {
        if case .office = draft.meaning { return .office }
        if let actor = gazetteer.actor(name.actor) { return actor.kind.annotation }
        if case .unlisted(let kind, _) = draft.meaning { return kind.annotation }
        if case .person = draft.meaning { return .person }
        return .organization
    }

    /// Actors that some draft names beyond doubt, for company.
    private func unambiguous(_ numbers: [Int]) -> [String] {
        var found: [String] = []
        var known: Set<String> = []
        for number in numbers {
            let entries = pass.entries(of: number)
            guard let first = entries.first.map({ pass.lexicon.id($0) }),
                entries.allSatisfy({ pass.lexicon.id($0) == first }), known.insert(first).inserted
            else { continue }
            found.append(first)
        }
        return found
    }

    mutating func decide(_ number: Int) {
        guard let name = name(number) else { return }
        decided[number] = name
        if name.form != .demonym { seen[name.actor] = number }
        if pass.isBodyMeaning(number) { lastMention[name.actor] = number }
    }

    mutating func name(_ number: Int) -> Name? {
        let draft = pass.drafts[number]
        switch draft.meaning {
        case .entries(let entries):
            return Name(
                candidates: ranked(entries, draft), form: draft.form, listed: true,
                affiliation: affiliation(draft, listed: pass.lexicon.id(entries[0])))
        case .organ(let entries):
            return Name(candidates: ranked(entries, draft), form: draft.form, listed: true)
        case .unlisted(_, let slug):
            return Name(
                candidates: [
                    .init(actor: slug, score: 0.5, reason: "no table lists it; named by its words")
                ],
                form: draft.form, listed: false, affiliation: draft.mission.map { [$0.sender] } ?? [],
                mission: draft.mission)
        case .alias(let other):
            let target = decided[other] ?? name(other)
            guard let target else { return nil }
            let candidates = target.candidates.map {
                Name.Candidate(
                    actor: $0.actor, score: $0.score,
                    reason: "the text explains the acronym as ‘\(words(other))’")
            }
            return Name(candidates: candidates, form: .name, listed: target.listed)
        case .anaphor(let noun, let listed): return anaphor(number, noun, listed)
        case .speakersState: return speakersState()
        case .person(let reference): return person(number, reference)
        case .office(let title): return office(number, title)
        }
    }

    func words(_ number: Int) -> String { pass.text.string(pass.drafts[number].tokens) }
}
