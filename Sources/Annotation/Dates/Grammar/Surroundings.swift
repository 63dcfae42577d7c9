internal import Documents

extension Chart {
    /// Whether what a rule looks for stands beside a match.
    func matches(_ look: DateGrammar.Look, _ start: Int, _ end: Int) -> Bool {
        if look.behind {
            if start > sentence.lowerBound, isAny(of: look.symbols, tokens[start - 1]) { return true }
            return look.sequences.contains { matchesBehind($0, start) }
        }
        if end < sentence.upperBound, isAny(of: look.symbols, tokens[end]) { return true }
        return look.sequences.contains { matchesAhead($0, end) }
    }

    private func isAny(of symbols: [UInt64], _ token: Token) -> Bool {
        var found = false
        grammar.lexical(token) { entry in
            if symbols[Int(entry.symbol) >> 6] & (1 << UInt64(entry.symbol & 63)) != 0 { found = true }
        }
        return found
    }

    private func matchesBehind(_ atoms: [NumberedGrammar.Atom], _ start: Int) -> Bool {
        var position = start
        for atom in atoms.reversed() {
            switch atom {
            case .start: if position != sentence.lowerBound { return false }
            case .end: return false
            case .glued: if position >= tokens.count || tokens[position].spaceBefore { return false }
            default:
                guard position > sentence.lowerBound, matches(atom, tokens[position - 1]) else { return false }
                position -= 1
            }
        }
        return true
    }

    private func matchesAhead(_ atoms: [NumberedGrammar.Atom], _ end: Int) -> Bool {
        var position = end
        for atom in atoms {
            switch atom {
            case .end: if position != sentence.upperBound { return false }
            case .start: return false
            case .glued:
                if position >= sentence.upperBound || tokens[position].spaceBefore { return false }
            default:
                guard position < sentence.upperBound, matches(atom, tokens[position]) else { return false }
                position += 1
            }
        }
        return true
    }

    private func matches(_ atom: NumberedGrammar.Atom, _ token: Token) -> Bool {
        switch atom {
        case .symbol(let symbol): grammar.holds(Int32(symbol), token)
        case .number: token.kind == .number
        case .capital: token.casing == .capitalized || token.casing == .upper
        case .anyWord: token.kind == .word
        case .start, .end, .glued: false
        }
    }

    /// The word at a position, as written.
    func word(_ position: Int) -> String { "‘\(text.string(tokens[position].span))’" }
}

extension Chart {
    /// Whether a finding is no fragment of a longer number, code or name: figures at its ends touch no letters, currency
    /// signs or further figures (`133-03-03-2020`, `A2015`, `$2000`, `2015%`, `1.2015`).
    func standsAlone(_ item: Item) -> Bool {
        let (start, end) = (Int(item.start), Int(item.end))
        let first = tokens[start]
        if let particle = grammar.particle {
            if syllable(start), start > 0, !first.spaceBefore, syllable(start - 1) { return false }
            if syllable(end - 1), end < tokens.count, !tokens[end].spaceBefore, syllable(end),
                !grammar.holds(particle, tokens[end])
            {
                return false
            }
        }
        if first.kind == .number, start > 0, tokens[start - 1].kind == .symbol, currency(start - 1) {
            return false
        }
        if first.kind == .number, start > 0, !first.spaceBefore {
            let before = tokens[start - 1]
            switch before.kind {
            case .number: return false
            case .word: if before.casing != .none { return false }
            case .symbol: if !Self.isHarmless(byte(before)) { return false }
            case .punctuation:
                if start > 1, !before.spaceBefore, Self.joins(byte(before)) {
                    let further = tokens[start - 2]
                    if further.kind == .number { return false }
                    if further.kind == .word, further.casing != .none, Self.binds(byte(before)),
                        !(grammar.prefix.map { grammar.holds($0, further) } ?? false)
                    {
                        return false
                    }
                }
            }
        }
        let last = tokens[end - 1]
        guard end < tokens.count, !tokens[end].spaceBefore else { return true }
        let after = tokens[end]
        switch after.kind {
        case .number: return last.kind != .number
        case .word: return last.kind != .number || after.casing == .none
        case .symbol:
            return last.kind != .number
                || byte(after) != UInt8(ascii: "%") && (byte(after) != 0xC2 || isFootnote(after))
        case .punctuation:
            guard last.kind == .number, end + 1 < tokens.count, !tokens[end + 1].spaceBefore, Self.joins(byte(after))
            else { return true }
            return tokens[end + 1].kind != .number || isFootnoted(item)
        }
    }

    /// Signs that join figures to one number or code.
    private static func joins(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: ":"),
            UInt8(ascii: "_"), UInt8(ascii: "&"), UInt8(ascii: "@"):
            true
        default: false
        }
    }

    /// Signs that join figures to a word before them.
    private static func binds(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "&"), UInt8(ascii: "@"): true
        default: false
        }
    }

    /// Symbols a date may follow without a blank: | > = < ~ and the lead byte of signs like bullets.
    private static func isHarmless(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: "~"), 0xE2, 0xE3:
            true
        default: false
        }
    }

    /// ¹ ² ³, as marks of notes stand behind a year.
    private func isFootnote(_ token: Token) -> Bool {
        let second = text.bytes[token.span.start + 1]
        return second == 0xB9 || second == 0xB2 || second == 0xB3
    }

    /// Whether what follows a date with a written month and a year is the number of a note behind the point
    /// (`3 December 2011.1`).
    private func isFootnoted(_ item: Item) -> Bool {
        let end = Int(item.end)
        guard byte(tokens[end]) == UInt8(ascii: "."), tokens[end + 1].span.count <= 2, tokens[end - 1].span.count == 4,
            end + 2 == tokens.count || tokens[end + 2].spaceBefore
        else { return false }
        return (Int(item.start)..<end).contains { tokens[$0].kind == .word && tokens[$0].casing != .none }
    }

    /// $ £ ¥ € ₩ before a figure make it a sum.
    private func currency(_ position: Int) -> Bool {
        let span = tokens[position].span
        let bytes = text.bytes
        switch span.count {
        case 1: return bytes[span.start] == UInt8(ascii: "$")
        case 2: return bytes[span.start] == 0xC2 && (bytes[span.start + 1] == 0xA3 || bytes[span.start + 1] == 0xA5)
        case 3:
            return bytes[span.start] == 0xE2 && bytes[span.start + 1] == 0x82
                && (bytes[span.start + 2] == 0xAC || bytes[span.start + 2] == 0xA9)
        default: return false
        }
    }

    private func syllable(_ position: Int) -> Bool {
        tokens[position].kind == .word && tokens[position].casing == .none
    }

    private func byte(_ token: Token) -> UInt8 { text.bytes[token.span.start] }
}
