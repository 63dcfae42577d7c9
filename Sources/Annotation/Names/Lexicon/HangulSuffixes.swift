/// What may follow a Korean name without a blank: particles (`은`, `에서`) and words said of it (`측`, `정부`, `산`).
///
/// Sources for the particles: the closed class of Korean grammar; for the words: what diplomatic texts attach to names.
struct HangulSuffixes: Sendable {
    private let trie: TokenTrie
    private let joiners: Set<TokenID>

    init(vocabulary: inout VocabularyBuilder) {
        var builder = TokenTrieBuilder(&vocabulary)
        for word in Self.words.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            builder.add(String(word), value: 1, vocabulary: &vocabulary)
        }
        trie = TokenTrie(builder)
        joiners = Set(["-", "·", "‧", "ㆍ", "・"].flatMap { vocabulary.tokens(of: $0).map(\.plain) })
    }

    /// Whether a rest of a run is one to three suffixes.
    func ends(_ text: TokenText, _ rest: Range<Int>, depth: Int = 0) -> Bool {
        guard depth < 3 else { return false }
        var found = false
        trie.matches(text.tokens, from: rest.lowerBound, limit: rest.upperBound) { match in
            if found { return }
            found =
                match.end == rest.upperBound || ends(text, match.end..<rest.upperBound, depth: depth + 1)
        }
        return found
    }

    /// A name of one syllable (`한`, `미`) is one only in a pair: `한-중남미`, `한·페루`.
    func stands(alone index: Int, in text: TokenText, limit: Int) -> Bool {
        func joins(_ sign: Int) -> Bool {
            text.tokens.indices.contains(sign) && sign < limit
                && joiners.contains(text.tokens[sign].plain)
                && !text.tokens[sign].spaceBefore
        }
        if joins(index + 1), index + 2 < limit, !text.tokens[index + 2].spaceBefore { return true }
        return index > 1 && joins(index - 1) && !text.tokens[index].spaceBefore
            && (index + 1 >= limit || text.tokens[index + 1].spaceBefore || !text.isSyllable(index + 1))
    }

    private static let words = """
        은 는 이 가 을 를 의 에 에서 에게 에게서 께 께서 와 과 도 만 로 으로 로서 으로서 로써 으로써 부터 까지 마다 이나 나 이라 이라는 라는
        이며 며 이고 고 인 이다 였다 이었다 및 등 측 측과 간 내 외 산 계 인들 국민 정부 대표 대표단 대사 대사관 총영사 총영사관 의회 국회 대통령
        총리 장관 외교장관 외교부장관 외무장관 통상장관 재무장관 차관 총재 총장 사무총장 사무국 사무소 본부 장 원장 행장 의장 국장 회장 단장 시 주 도
        시장 항 공항 지역 국가 국 권 회의 정상회의 포럼 총회 협정 외교 관계 협력 방문 순방 주재 소재 보다 처럼 대 당국 그룹 학 어권 군 령
        """
}
