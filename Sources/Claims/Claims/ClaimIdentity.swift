public import Documents
import Reconciliation

/// How a claim and its passage are named, so that they can be found again in another copy of the paper.
public enum ClaimIdentity {
    /// Hash of a passage's words: letter case, line ends, hyphens of the printer and punctuation do not matter.
    public static func passageHash(_ passage: some StringProtocol) -> String {
        var hash = StableHash()
        for byte in QuoteNormalization.normalized(String(passage)).utf8 where byte != 0x20 { hash.add(byte) }
        return StableHash.letters(hash.value, count: 12)
    }

    /// `clm-` and ten characters from the paper, the type, the trigger's words and their occurrence.
    static func identifier(paper: String, type: String, trigger: String, occurrence: Int) -> String {
        "clm-"
            + StableHash.letters(
                StableHash.of(paper, type, QuoteNormalization.normalized(trigger), String(occurrence)), count: 10)
    }

    /// Whether a copy of the paper has the claim's passage where the claim says.
    public static func holds(_ claim: Claim, in text: ReadingText) -> Bool {
        guard let from = text.byteOffset(ofScalar: claim.start), let to = text.byteOffset(ofScalar: claim.end),
            from <= to
        else { return false }
        return passageHash(text.string(Span(from, to))) == claim.passageHash
    }
}
