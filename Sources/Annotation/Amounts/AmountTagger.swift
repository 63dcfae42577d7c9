public import Documents

/// Tags sums of money: `US$ 288.4 million`, `300.000 dólares`, `3 mil millones de wones`, `R$ 2,5 bilhões`, `5억 원`.
///
/// Numbers are read by the format of the sentence's language; a number without a currency is no amount.
public struct AmountTagger: Sendable {
    private struct Format: Sendable {
        let language: String
        let thousands: Unicode.Scalar
        let dollar: String?
    }

    private let currencies: PhraseSet<String>
    private let magnitudes: PhraseSet<(language: String, power: Int)>
    private let numbers: PhraseSet<Int>
    private let halvesBefore: PhraseSet<Bool>
    private let halvesBehind: PhraseSet<Bool>
    private let linking: WordSet
    private let won: TokenID
    private let formats: [Format]

    public init(vocabulary: inout VocabularyBuilder) {
        currencies = PhraseSet(
            CurrencyWords.currencies.split(separator: "\n").flatMap { line -> [(phrase: String, value: String)] in
                let code = String(line.prefix { $0 != " " })
                return line.dropFirst(code.count + 1).split(separator: "|").map { (String($0), code) }
            }, vocabulary: &vocabulary)
        magnitudes = PhraseSet(
            CurrencyWords.magnitudes.split(separator: "\n").flatMap {
                line -> [(phrase: String, value: (language: String, power: Int))] in
                let cells = line.split(separator: " ", maxSplits: 2).map(String.init)
                return cells[2].split(separator: "|").map { (String($0), (cells[0], Int(cells[1]) ?? 0)) }
            }, vocabulary: &vocabulary)
        numbers = PhraseSet(
            CurrencyWords.numbers.split(separator: "\n").flatMap { line -> [(phrase: String, value: Int)] in
                let number = line.prefix { $0 != " " }
                return line.dropFirst(number.count + 1).split(separator: "|").map { (String($0), Int(number) ?? 0) }
            }, vocabulary: &vocabulary)
        func halves(_ table: String, _ vocabulary: inout VocabularyBuilder) -> PhraseSet<Bool> {
            PhraseSet(table.split(separator: "|").map { (phrase: String($0), value: true) }, vocabulary: &vocabulary)
        }
        halvesBefore = halves(CurrencyWords.halvesBefore, &vocabulary)
        halvesBehind = halves(CurrencyWords.halvesBehind, &vocabulary)
        linking = WordSet(["de", "of", "d", "'"], vocabulary: &vocabulary)
        won = vocabulary.tokens(of: "won")[0].plain
        formats = CurrencyWords.formats.split(separator: "\n").map { line in
            let cells = line.split(separator: " ").map(String.init)
            return Format(
                language: cells[0], thousands: cells[1].unicodeScalars.first ?? ",",
                dollar: cells[3] == "-" ? nil : cells[3])
        }
    }

    /// The amounts of a document, by span.
    public func amounts(in document: Document, tokens: [Token], sentences: [Sentence]) -> [Annotation] {
        amounts(
            in: TokenText(document: document, tokens: tokens, sentences: sentences))
    }

    func amounts(in text: TokenText) -> [Annotation] {
        var found: [Annotation] = []
        for segment in text.segments {
            let format = formats.first { $0.language == segment.language.rawValue } ?? formats[0]
            var index = segment.tokens.lowerBound
            while index < segment.tokens.upperBound {
                if let amount = amount(at: index, text, segment.tokens.upperBound, format) {
                    found.append(amount)
                    index = amount.tokens.upperBound
                } else {
                    index += 1
                }
            }
        }
        return found
    }

    private func amount(at start: Int, _ text: TokenText, _ limit: Int, _ format: Format) -> Annotation? {
        let token = text.tokens[start]
        guard
            token.kind == .number || token.kind == .symbol || currencies.begins(token) || numbers.begins(token)
                || magnitudes.begins(token) || halvesBefore.begins(token)
        else { return nil }
        if token.kind == .word, start > 0, text.isSyllable(start), text.isSyllable(start - 1), !token.spaceBefore {
            return nil
        }
        var index = start
        var currency: String?
        var signed = false
        if let match = currencies.longest(text.tokens, from: start, limit: limit), isSign(match.tokens, text) {
            currency = match.values[0]
            index = match.tokens.upperBound
            signed = true
        } else if text.isSign(start, "$") {
            currency = format.dollar
            index += 1
            signed = true
        }
        guard index < limit, let quantity = quantity(at: index, text, limit, format, signed: signed) else { return nil }
        index = quantity.end
        if let (end, code) = currencyBehind(index, text, limit), fits(code, quantity, text, index) {
            // `$100 million Canadian dollars`
            if !signed || currency == nil || code == currency {
                currency = code
                index = end
            }
        } else if !signed {
            return nil
        }
        return Annotation(
            kind: .amount, span: text.span(start..<index), tokens: start..<index,
            content: .amount(Amount(value: quantity.value.text, currency: currency)),
            derivation: Derivation(rule: signed ? "currency-before-number" : "currency-behind-number"))
    }

    /// Signs and capital codes may stand before a number; words (`won`) only behind it.
    private func isSign(_ tokens: Range<Int>, _ text: TokenText) -> Bool {
        if tokens.contains(where: { text.tokens[$0].kind == .symbol || text.isSign($0, "/") }) { return true }
        if text.isSyllable(tokens.lowerBound) { return text.string(tokens) == "미화" || text.string(tokens) == "미불" }
        return tokens.count == 1 && text.tokens[tokens.lowerBound].casing == .upper
            && text.tokens[tokens.lowerBound].span.count == 3
    }

    private func currencyBehind(_ index: Int, _ text: TokenText, _ limit: Int) -> (end: Int, code: String)? {
        var next = index
        while next < limit, next - index < 2, linking.contains(text.tokens[next]) { next += 1 }
        guard let match = currencies.longest(text.tokens, from: next, limit: limit) else { return nil }
        return (match.tokens.upperBound, match.values[0])
    }

    /// `won` is a verb too: only behind a large number.
    private func fits(_ code: String, _ quantity: Quantity, _ text: TokenText, _ index: Int) -> Bool {
        if quantity.isOne && !quantity.hasMagnitude { return false }
        guard index < text.tokens.count, text.tokens[index].plain == won else { return true }
        return quantity.hasMagnitude || quantity.isGrouped || quantity.value.text.utf8.count > 4
    }

    private struct Quantity {
        let end: Int
        let value: DecimalNumber
        let hasMagnitude: Bool
        let isGrouped: Bool
        var isOne: Bool { value == DecimalNumber(1) }
    }

    /// Digits or number words with their magnitudes; Hangul numbers by sections (`5천5백만`).
    private func quantity(
        at start: Int, _ text: TokenText, _ limit: Int, _ format: Format, signed: Bool
    ) -> Quantity? {
        var index = start
        var grouped = false
        var total = DecimalNumber(0)
        var section = DecimalNumber(0)
        var current: DecimalNumber?
        var magnitude = false
        var half = false
        while index < limit {
            if text.tokens[index].kind == .number {
                guard current == nil, index == start || magnitude && isHangul(index, text) else { break }
                guard let (end, value, isGrouped) = digits(at: index, text, limit, format) else { return nil }
                current = value
                grouped = grouped || isGrouped
                index = end
                continue
            }
            if index == start, let match = halvesBefore.longest(text.tokens, from: index, limit: limit),
                magnitudes.longest(text.tokens, from: match.tokens.upperBound, limit: limit) != nil
            {
                half = true
                index = match.tokens.upperBound
            } else if index == start, !signed, let match = numbers.longest(text.tokens, from: index, limit: limit) {
                current = DecimalNumber(match.values[0])
                index = match.tokens.upperBound
                continue
            }
            guard let match = magnitudes.longest(text.tokens, from: index, limit: limit),
                let power = match.values.first(where: { $0.language == format.language })?.power
                    ?? match.values.first?.power,
                index > start || match.tokens.count > 0 && !signed
            else { break }
            if match.tokens.count == 1, text.tokens[index].span.count <= 2, text.tokens[index].casing == .lower, !signed
            {
                break
            }
            if text.isSyllable(index), power < 4 {
                guard let value = (current ?? DecimalNumber(1)).shifted(power), let sum = section.adding(value) else {
                    return nil
                }
                section = sum
            } else {
                let base =
                    half
                    ? DecimalNumber(5, scale: 1)
                    : current ?? (section == DecimalNumber(0) ? DecimalNumber(1) : DecimalNumber(0))
                guard let whole = section.adding(base), var value = whole.shifted(power) else { return nil }
                if let more = halvesBehind.longest(text.tokens, from: match.tokens.upperBound, limit: limit),
                    let extra = DecimalNumber(5, scale: 1).shifted(power), let sum = value.adding(extra)
                {
                    value = sum
                    index = more.tokens.upperBound
                } else {
                    index = match.tokens.upperBound
                }
                guard let sum = total.adding(value) else { return nil }
                total = sum
                section = DecimalNumber(0)
                current = nil
                magnitude = true
                half = false
                if !isHangul(index - 1, text) { break }
                continue
            }
            current = nil
            magnitude = true
            index = match.tokens.upperBound
        }
        guard index > start, let rest = section.adding(current ?? DecimalNumber(0)), let value = total.adding(rest),
            current != nil || magnitude
        else { return nil }
        return Quantity(end: index, value: value, hasMagnitude: magnitude, isGrouped: grouped)
    }

    private func isHangul(_ index: Int, _ text: TokenText) -> Bool {
        text.isSyllable(index) || index > 0 && text.isSyllable(index - 1)
    }

    /// A number with its separators; its end, its value and whether thousands are grouped.
    private func digits(
        at start: Int, _ text: TokenText, _ limit: Int, _ format: Format
    ) -> (end: Int, value: DecimalNumber, grouped: Bool)? {
        var parts = [text.string(start)]
        var signs: [Unicode.Scalar] = []
        var index = start + 1
        while index < limit {
            if index + 1 < limit, text.isSign(index, ".") || text.isSign(index, ","), !text.tokens[index].spaceBefore,
                text.tokens[index + 1].kind == .number, !text.tokens[index + 1].spaceBefore
            {
                signs.append(text.isSign(index, ".") ? "." : ",")
                parts.append(text.string(index + 1))
                index += 2
            } else if text.tokens[index].kind == .number, text.tokens[index].span.count == 3, parts[0].utf8.count <= 3,
                text.tokens[index].spaceBefore, signs.allSatisfy({ $0 == " " }),
                text.tokens[index].span.start - text.tokens[index - 1].span.end <= 3
            {
                signs.append(" ")
                parts.append(text.string(index))
                index += 1
            } else {
                break
            }
        }
        var whole = parts[0]
        var fraction = ""
        for (position, sign) in signs.enumerated() {
            let part = parts[position + 1]
            let last = position == signs.count - 1
            let alone = signs.filter { $0 == sign }.count == 1
            let decimal =
                last && alone && sign != " "
                && (part.utf8.count != 3 || signs.count > 1 && signs[0] != sign
                    || signs.count == 1 && sign != format.thousands || whole == "0")
            if decimal { fraction = part } else { whole += part }
        }
        guard whole.utf8.count <= 18, fraction.utf8.count <= 6,
            let value = DecimalNumber(digits: fraction.isEmpty ? whole : whole + "." + fraction)
        else { return nil }
        return (index, value, signs.count > (fraction.isEmpty ? 0 : 1))
    }
}
