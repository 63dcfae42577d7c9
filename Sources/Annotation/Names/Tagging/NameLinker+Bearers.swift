import Documents
import Formats

/// Whom a title without a name points back to (`el Mandatario`, `the Minister`, `la Embajadora`).
extension NameLinker {
    /// Sentences a bare title looks back over, and tokens, since a list may be one sentence of many pages.
    private static let reach = 8
    private static let reachInTokens = 400

    /// Somebody named before a bare title who bears one like it.
    struct Bearer {
        let name: Name
        let office: String?
        /// Stands in the sentence of the bare title itself.
        let isBeside: Bool
    }

    /// Persons named before a bare title who bear such a title and may be a man or woman as it says: in a text of a state
    /// its own, wherever they stand; else those of one sentence, the one before this first, and this one last (`President
    /// Lee met the President`).
    func bearers(of mention: TitleMention, home: String?) -> [Bearer] {
        let start = mention.tokens.lowerBound
        guard let own = pass.segmentNumber(at: start) else { return [] }
        let gender = gender(of: mention)
        let first = max(0, own - Self.reach)
        var nearest: [Bearer] = []
        for segment in (first..<own).reversed() + [own] {
            let tokens = pass.text.segments[segment].tokens
            let lower = max(tokens.lowerBound, start - Self.reachInTokens)
            guard lower < min(start, tokens.upperBound) else { continue }
            let found = bearers(of: mention, gender, in: lower..<min(start, tokens.upperBound))
                .map { Bearer(name: $0.name, office: $0.office, isBeside: segment == own) }
            if nearest.isEmpty { nearest = found }
            guard let home else {
                if !found.isEmpty { return found }
                continue
            }
            let ours = found.filter {
                $0.name.affiliation.contains(home) || gazetteer.country(of: $0.name.actor) == home
            }
            if !ours.isEmpty { return ours }
        }
        return nearest
    }

    private func bearers(of mention: TitleMention, _ gender: Gender?, in tokens: Range<Int>)
        -> [(name: Name, office: String?)]
    {
        var found: [(name: Name, office: String?)] = []
        var index = tokens.lowerBound
        while index < tokens.upperBound {
            guard let number = pass.draft(at: index), pass.drafts[number].tokens.lowerBound == index else {
                index += 1
                continue
            }
            index = pass.drafts[number].tokens.upperBound
            guard let name = decided[number], let office = bears(mention, number, name),
                !found.contains(where: { $0.name.actor == name.actor }),
                fits(gender, name.actor)
            else { continue }
            found.append((name, office.isEmpty ? nil : office))
        }
        return found
    }

    /// The office by which a draft's person bears the title, empty where it is no listed one; nil where he does not.
    private func bears(_ mention: TitleMention, _ number: Int, _ name: Name) -> String? {
        let draft = pass.drafts[number]
        if case .office(let title) = draft.meaning {
            let other = pass.titles[title]
            guard !other.isCounterpart, other.person == nil, sounds(mention, like: other) else { return nil }
            return name.office ?? ""
        }
        guard pass.kind(of: number) == .person else { return nil }
        let known = personOffice(name, mention.role, day(draft))
        for other in titles[name.actor] ?? [] where sounds(mention, like: pass.titles[other]) {
            return known ?? ""
        }
        guard mention.sort == .office, gazetteer.actor(name.actor)?.kind == .person else { return nil }
        return known
    }

    /// The office a person held on a day whose title may be shortened to a role.
    func personOffice(_ name: Name, _ role: String, _ day: CalendarDay?) -> String? {
        guard let day else { return nil }
        return gazetteer.offices(of: name.actor, in: DayInterval(day: day)).first { office in
            OfficeRole.may(role, shorten: OfficeRole.role(of: office, gazetteer))
        }
    }

    /// Whether one title may stand for another: an office by its role, a post by its first word.
    private func sounds(_ mention: TitleMention, like other: TitleMention) -> Bool {
        guard mention.sort == other.sort else { return false }
        if mention.sort == .office { return OfficeRole.may(mention.role, shorten: other.role) }
        return mention.role == other.role && mention.language == other.language
            && PersonWords.stem(pass.text.plain(mention.tokens.lowerBound))
                == PersonWords.stem(pass.text.plain(other.tokens.lowerBound))
    }

    // MARK: Men and women

    private func fits(_ gender: Gender?, _ person: String) -> Bool {
        guard let gender, let own = genders[person] else { return true }
        return own == gender
    }

    /// By the article before a title, else by its ending.
    private func gender(of mention: TitleMention) -> Gender? {
        let first = mention.tokens.lowerBound
        if mention.language.rawValue != "en", first > 0 {
            let before = pass.text.tokens[first - 1]
            if pass.grammar.feminineArticles.contains(before) { return .feminine }
            if pass.grammar.masculineArticles.contains(before) { return .masculine }
        }
        return Gender.of(title: pass.text.plain(first), language: mention.language)
    }

    /// Titles by the person they are written with, and what those say of men and women.
    mutating func readTitles() {
        for number in pass.titles.indices {
            guard let person = pass.titles[number].person, let name = decided[person] else { continue }
            titles[name.actor, default: []].append(number)
            if genders[name.actor] == nil { genders[name.actor] = gender(of: pass.titles[number]) }
        }
    }
}
