/// Persons in Korean text: the name stands before the title (`윤병세 장관`, `리카르도 파티뇨(Ricardo Patiño) 에콰도르 외교장관`).
extension NamePass {
    mutating func findHangulPersons(in segment: TokenText.Segment) {
        let limit = segment.tokens.upperBound
        var index = segment.tokens.lowerBound
        while index < limit {
            let start = index
            index += 1
            if text.isSyllable(start), draft(at: start) == nil { nameHeadOfBody(start, segment) }
            guard text.isSyllable(start), grammar.titles.begins(text.tokens[start]),
                draft(at: start) == nil,
                let match = grammar.titles.longest(text.tokens, from: start, limit: limit),
                match.tokens.allSatisfy({ draft(at: $0) == nil }), endsTitle(match.tokens, limit)
            else { continue }
            _ = nameHangulPerson(before: match, segment)
            index = match.tokens.upperBound
        }
    }

    /// Listed persons found in Hangul, as persons whose parts may stand for them later (`김 장관`).
    mutating func referHangulPersons() {
        for number in drafts.indices where !drafts[number].tokens.isEmpty {
            guard case .entries(let entries) = drafts[number].meaning,
                text.isSyllable(drafts[number].tokens.lowerBound),
                kind(of: number) == .person
            else { continue }
            var listed: [String] = []
            for entry in entries where !listed.contains(lexicon.id(entry)) {
                listed.append(lexicon.id(entry))
            }
            drafts[number].meaning = .person(
                PersonReference(words: hangulWords(drafts[number].tokens), listed: listed))
        }
    }

    /// `한국수출입은행장`: the head of a body, by a syllable behind its name.
    private mutating func nameHeadOfBody(_ index: Int, _ segment: TokenText.Segment) {
        guard text.string(index) == "장", !text.tokens[index].spaceBefore,
            let body = draft(endingAt: index),
            isBody(body),
            endsTitle(index..<(index + 1), segment.tokens.upperBound)
        else { return }
        let title = NameGrammar.Title(language: segment.language, role: "head", sort: .post)
        _ = nameHangulPerson(before: .init(tokens: index..<(index + 1), values: [title]), segment)
    }

    /// A title ends its run, or particles follow.
    private func endsTitle(_ tokens: Range<Int>, _ limit: Int) -> Bool {
        let end = text.endOfSyllables(from: tokens.upperBound, limit: limit)
        return end == tokens.upperBound || lexicon.ends(text, tokens.upperBound..<end)
    }

    private mutating func nameHangulPerson(
        before match: PhraseSet<NameGrammar.Title>.Match, _ segment: TokenText.Segment
    ) -> Bool {
        let lower = segment.tokens.lowerBound
        var end = match.tokens.lowerBound
        var affiliations: [Int] = []
        // Back over what stands between name and title: bodies, states, `former`.
        var steps = 0
        while end > lower, steps < 4 {
            steps += 1
            if let number = draft(endingAt: end), let kind = kind(of: number), kind != .person {
                affiliations.append(number)
                end = drafts[number].tokens.lowerBound
                continue
            }
            // `황의승 주칠레 대사`
            if let post = postAbroad(before: end, lower) {
                end = post
                continue
            }
            if let word = previousRun(before: end, lower),
                grammar.hangulNever.longest(text.tokens, from: word.lowerBound, limit: word.upperBound)?
                    .tokens == word,
                ["전", "현", "신임", "차기", "신"].contains(text.string(word))
            {
                end = word.lowerBound
                continue
            }
            break
        }
        var latin: Int?
        if end > lower, text.isSign(end - 1, ")") || text.isSign(end - 1, "]") {
            var open = end - 2
            while open > lower, !(text.isSign(open, "(") || text.isSign(open, "[")), end - open < 12 {
                open -= 1
            }
            guard text.isSign(open, "(") || text.isSign(open, "[") else { return false }
            if let run = personRun(from: open + 1, limit: end - 1, titled: true),
                run.upperBound == end - 1
            {
                latin = claimPerson(run, rule: "latin-in-brackets", title: nil)
            }
            end = open
        }
        guard end > lower else { return false }
        if let number = draft(endingAt: end), kind(of: number) == .person {
            finishHangulPerson(number, match, affiliations, latin)
            return true
        }
        let hasState = affiliations.isEmpty && latin == nil && isBehindState(end, lower)
        guard let name = hangulName(endingAt: end, lower, hasLatin: latin != nil || hasState) else {
            return false
        }
        if hasState, let state = draft(endingAt: name.lowerBound) { affiliations.append(state) }
        let words = hangulWords(name)
        var listed: [String] = []
        if case .person(let reference)? = latin.map({ drafts[$0].meaning }) {
            listed = reference.listed
        }
        if listed.isEmpty {
            listed =
                words.count == 1 ? persons.matches(hangul: words[0]) : persons.sounding(hangul: words)
        }
        var reference = PersonReference(words: words, listed: listed)
        if listed.isEmpty { reference.antecedent = latin }
        let number = claim(
            NameDraft(tokens: name, meaning: .person(reference), form: .name, rule: "name-before-title"))
        finishHangulPerson(number, match, affiliations, latin)
        return true
    }

    /// Where `주칠레`, `주한` begins: the state an envoy is sent to, with the syllable that says so.
    private func postAbroad(before end: Int, _ lower: Int) -> Int? {
        var start = end
        if let number = draft(endingAt: end), kind(of: number) == .state {
            start = drafts[number].tokens.lowerBound
        }
        guard start > lower, text.string(start - 1) == "주",
            start == end || !text.tokens[start].spaceBefore,
            start - 1 == lower || text.tokens[start - 1].spaceBefore, start < end || end - start == 0
        else { return namedPost(before: end, lower) }
        return start < end ? start - 1 : nil
    }

    /// The same where the state is not claimed, since a syllable stands before it (`주칠레`).
    private func namedPost(before end: Int, _ lower: Int) -> Int? {
        guard let run = previousRun(before: end, lower), run.count > 2,
            text.string(run.lowerBound) == "주",
            run.upperBound == end
        else { return nil }
        let state = lexicon.entries(naming: run.lowerBound + 1..<end, in: text)
        return state.contains { lexicon.kind($0) == .state || lexicon.kind($0) == .organization }
            ? run.lowerBound : nil
    }

    /// `브라질 파트리오타 외교장관`: one transliterated word between its state and its title.
    private func isBehindState(_ end: Int, _ lower: Int) -> Bool {
        guard let run = previousRun(before: end, lower), run.count > 1, isWholeRun(run, lower),
            let state = draft(endingAt: run.lowerBound), kind(of: state) == .state
        else { return false }
        return run.contains { KoreanGivenNames.foreign.contains(text.string($0)) }
    }

    private mutating func finishHangulPerson(
        _ number: Int, _ match: PhraseSet<NameGrammar.Title>.Match, _ affiliations: [Int], _ latin: Int?
    ) {
        guard let title = match.values.first else { return }
        drafts[number].title = titles.count
        drafts[number].affiliations += affiliations
        if let latin { drafts[latin].affiliations += affiliations }
        titles.append(
            TitleMention(
                tokens: match.tokens, role: title.role, sort: title.sort, language: title.language,
                affiliations: affiliations, end: match.tokens.upperBound, person: number))
    }

    /// The run of syllables that ends at a token, if it is unclaimed.
    private func previousRun(before end: Int, _ lower: Int) -> Range<Int>? {
        var start = end
        while start > lower, text.isSyllable(start - 1), draft(at: start - 1) == nil {
            start -= 1
            if text.tokens[start].spaceBefore { break }
        }
        return start < end ? start..<end : nil
    }

    /// A Korean name of two to four syllables, or a foreign one of up to four words.
    private func hangulName(endingAt end: Int, _ lower: Int, hasLatin: Bool) -> Range<Int>? {
        guard let last = previousRun(before: end, lower), isWholeRun(last, lower) else { return nil }
        if grammar.hangulNever.longest(text.tokens, from: last.lowerBound, limit: last.upperBound)?
            .tokens == last
        {
            return nil
        }
        if let title = grammar.titles.longest(
            text.tokens, from: last.lowerBound, limit: last.upperBound),
            title.tokens == last || lexicon.ends(text, title.tokens.upperBound..<last.upperBound)
        {
            return nil
        }
        let family = grammar.hangulFamilies.contains(text.tokens[last.lowerBound])
        if last.count == 1 { return family ? last : nil }
        if last.count > 1, !(family && last.count == 3), endsInParticle(last) { return nil }
        if family, last.count == 3, isGivenName(last.dropFirst()) { return last }
        var start = last.lowerBound
        var words = 1
        while words < 5, start > lower, let run = previousRun(before: start, lower),
            isWholeRun(run, lower),
            text.tokens[start].spaceBefore, run.count > 1, !endsInParticle(run),
            !text.string(run).hasSuffix("인"),
            grammar.hangulNever.longest(text.tokens, from: run.lowerBound, limit: run.upperBound)?.tokens
                != run
        {
            start = run.lowerBound
            words += 1
        }
        if words > 1 { return start..<end }
        if hasLatin { return last }
        // One foreign word alone must be part of a name given before; one Korean name of two syllables is rare.
        return isPartOfHangulName(last) || (family && last.count == 2 && isGivenName(last.dropFirst()))
            ? last : nil
    }

    private func isWholeRun(_ run: Range<Int>, _ lower: Int) -> Bool {
        // A counter belongs to its number (`3차`).
        run.lowerBound == lower || text.tokens[run.lowerBound].spaceBefore
            || !text.isSyllable(run.lowerBound - 1) && text.tokens[run.lowerBound - 1].kind != .number
    }

    private func isGivenName(_ tokens: Range<Int>.SubSequence) -> Bool {
        tokens.allSatisfy { index in
            KoreanGivenNames.syllables.contains(text.string(index))
        }
    }

    private func isPartOfHangulName(_ run: Range<Int>) -> Bool {
        let word = text.string(run)
        return drafts.contains { draft in
            guard case .person(let reference) = draft.meaning, !draft.tokens.isEmpty else { return false }
            return reference.words.count > 1 && reference.words.contains(word)
        }
    }

    /// Endings no transliterated name has, so that the word before belongs to the sentence.
    private func endsInParticle(_ run: Range<Int>) -> Bool {
        let word = text.string(run)
        return KoreanGivenNames.endings.contains { word.hasSuffix($0) }
    }

    private func hangulWords(_ range: Range<Int>) -> [String] {
        var words: [String] = []
        for index in range where text.isSyllable(index) {
            if index == range.lowerBound || text.tokens[index].spaceBefore {
                words.append(text.string(index))
            } else {
                words[words.count - 1] += text.string(index)
            }
        }
        return words
    }
}

enum KoreanGivenNames {
    /// Syllables of given names, common ones by statistics of registered names, older generations included.
    static let syllables: Set<String> = Set(
        """
        가 강 건 걸 경 계 고 관 광 구 국 권 규 균 근 기 길 나 남 노 다 단 담 대 덕 도 동 두 란 래 련 렬 례 록 룡 륜 률 린 림 만 맹 명 모 목 무 문 미 민
        박 배 백 범 법 별 병 보 복 봉 부 빈 빛 사 산 삼 상 서 석 선 설 성 세 소 솔 송 수 숙 순 술 숭 승 시 식 신 실 심 아 안 애 야 양 언 여 연 열 엽 영
        예 오 옥 완 외 요 용 우 욱 운 웅 원 월 위 유 윤 율 은 을 의 이 익 인 일 임 자 장 재 전 정 제 조 종 주 준 중 지 진 집 찬 창 채 천 철 청 초 추
        춘 충 치 탁 태 택 평 표 풍 필 하 학 한 해 향 헌 혁 현 협 형 혜 호 홍 화 환 황 회 효 훈 휘 휴 흠 흥 희 돈 득 묵 섭 억 엄 직 칠 팔 판 후 훤
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

    /// Syllables of transliterated names that no Sino-Korean word has.
    static let foreign: Set<String> = Set(
        "르 트 스 드 크 프 브 티 카 페 레 엘 델 벨 멜 켈 코 니 데 베 네 테 케 쿠 푸 투 피 로 루 라 타 바 에 윌 힐 렌 멘 벤 센 웰 첼".split(
            separator: " "
        )
        .map(String.init))

    static let endings = [
        "은", "는", "을", "를", "의", "과", "와", "며", "여", "에서", "에게", "으로", "부터", "까지", "하고", "갖고", "있고",
        "하는", "있는", "에는",
        "에", "한", "된", "할",
        "및", "등", "측", "중", "후", "월", "일", "년", "이", "대로", "계속", "차례로", "처음",
    ]
}
