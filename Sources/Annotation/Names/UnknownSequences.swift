import Documents

/// A capitalised sequence no table claims, for `chancery names --unknown`.
public struct UnknownSequence: Sendable, Hashable {
    /// As most often written.
    public let text: String
    /// What the rules take it for; nil where they claim it for nothing.
    public let kind: AnnotationKind?
    /// The identifier made from its words.
    public let slug: String
    public let count: Int
    /// Of the sentences it stands in; `mul` where they are of several languages.
    public let language: Language
    /// Documents it stands in, up to the number asked for, each with the words around its first occurrence.
    public let contexts: [Context]

    public struct Context: Sendable, Hashable {
        public let document: String
        public let before: String
        public let after: String
    }
}

/// Counts the capitalised sequences of documents that no table claims, so that people can list them.
public struct UnknownSequences: Sendable {
    private struct Found {
        var spellings: [String: Int] = [:]
        var kind: AnnotationKind?
        var count = 0
        var languages: Set<Language> = []
        var contexts: [UnknownSequence.Context] = []
    }

    private var found: [String: Found] = [:]
    private let openers: Set<String>
    private let connectors: Set<String>
    private let articles: Set<String>
    private let contextsKept: Int

    /// - Parameter contexts: how many documents to show for each sequence.
    public init(contexts: Int = 3) {
        contextsKept = contexts
        openers = Set(WordTable.words(PersonWords.openers).map { Folding.plain($0) })
        articles = Set(
            WordTable.rows(OrganizationWords.articles).flatMap(\.phrases).map { Folding.plain($0) })
        connectors = Set(WordTable.words(OrganizationWords.connectors).map { Folding.plain($0) })
    }

    /// Adds a document's unlisted names, and its capitalised sequences that are no annotation's.
    public mutating func add(_ document: AnnotatedDocument) {
        let text = TokenText(
            document: document.document, tokens: document.tokens, sentences: document.sentences)
        var taken = [Bool](repeating: false, count: document.tokens.count)
        for annotation in document.annotations {
            for index in annotation.tokens where index < taken.count && annotation.kind != .meeting {
                taken[index] = true
            }
            guard case .name(let name) = annotation.content, !name.listed, name.form == .name,
                annotation.kind != .office
            else { continue }
            note(
                text, annotation.tokens, kind: annotation.kind, slug: name.actor, document.context.id,
                document.sentence(at: annotation.tokens.lowerBound)?.language ?? .any)
        }
        for segment in text.segments where !text.isCapitals(segment.tokens) {
            var index = segment.tokens.lowerBound
            while index < segment.tokens.upperBound {
                let start = index
                index += 1
                guard !taken[start], text.isCapital(start), !openers.contains(text.plain(start)) else {
                    continue
                }
                var end = start + 1
                var next = end
                while next < segment.tokens.upperBound, next - start < 14, !taken[next] {
                    if text.isCapital(next), !openers.contains(text.plain(next)) {
                        next += 1
                        end = next
                    } else if next == end, articles.contains(text.plain(next)) {
                        // `Again the Solar Bridge`: an article begins a name, it joins none.
                        break
                    } else if next - end < 3,
                        text.tokens[next].casing == .lower && connectors.contains(text.plain(next))
                            || text.plain(next) == "-" && !text.tokens[next].spaceBefore
                    {
                        next += 1
                    } else {
                        break
                    }
                }
                index = end
                // One capitalised word at the head of a sentence is any word.
                if end == start + 1, start == segment.tokens.lowerBound || text.tokens[start].span.count < 2 {
                    continue
                }
                note(
                    text, start..<end, kind: nil, slug: Slug.of(text.string(start..<end)),
                    document.context.id,
                    segment.language)
            }
        }
    }

    private mutating func note(
        _ text: TokenText, _ tokens: Range<Int>, kind: AnnotationKind?, slug: String,
        _ document: String,
        _ language: Language
    ) {
        guard !slug.isEmpty else { return }
        var entry = found[slug] ?? Found()
        entry.count += 1
        entry.kind = entry.kind ?? kind
        entry.languages.insert(language)
        entry.spellings[text.string(tokens), default: 0] += 1
        if entry.contexts.count < contextsKept, entry.contexts.last?.document != document {
            let span = text.span(tokens)
            entry.contexts.append(
                .init(
                    document: document, before: Self.words(text.bytes, before: span.start),
                    after: Self.words(text.bytes, behind: span.end)))
        }
        found[slug] = entry
    }

    /// Those that occur often enough, the most frequent first.
    public func sequences(atLeast least: Int = 2) -> [UnknownSequence] {
        found.filter { $0.value.count >= least }.map { slug, entry in
            let spelling = entry.spellings.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
            return UnknownSequence(
                text: spelling, kind: entry.kind, slug: slug, count: entry.count,
                language: entry.languages.count == 1 ? entry.languages.first ?? .any : .any,
                contexts: entry.contexts)
        }.sorted { ($1.count, $0.slug) < ($0.count, $1.slug) }
    }

    private static let contextBytes = 50

    private static func words(_ bytes: [UInt8], before end: Int) -> String {
        var start = max(0, end - contextBytes)
        while start < end, bytes[start] & 0xC0 == 0x80 { start += 1 }
        return oneLine(bytes[start..<end])
    }

    private static func words(_ bytes: [UInt8], behind start: Int) -> String {
        var end = min(bytes.count, start + contextBytes)
        while end > start, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return oneLine(bytes[start..<end])
    }

    private static func oneLine(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
    }
}

extension AnnotatedDocument {
    fileprivate func sentence(at token: Int) -> Sentence? {
        var low = 0
        var high = sentences.count
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
        }
        return low < sentences.count && sentences[low].tokens.contains(token) ? sentences[low] : nil
    }
}
