public import Events

/// One piece of evidence, with the quote and the names by which the corpus refers to it.
///
/// A corpus has a hundred of them for each document, so they are small: what all evidence of a mention shares is held once.
public struct Attestation: Sendable, Hashable {
    private let source: AttestingMention
    private let identifier: EvidenceIdentifier
    /// Among the mention's evidence.
    private let place: Int32
    /// The exact words of the evidence's span.
    public let quote: String

    public init(
        id: String, document: String, documentEvent: String, mention: String, evidence: Evidence, quote: String
    ) {
        self.init(
            id: id, of: 0,
            in: AttestingMention(
                document: document, documentEvent: documentEvent, mention: mention, evidence: [evidence]),
            quote: quote)
    }

    /// - Parameter place: of the evidence in the mention's.
    init(id: String, of place: Int, in source: AttestingMention, quote: String) {
        self.source = source
        identifier = EvidenceIdentifier(id)
        self.place = Int32(place)
        self.quote = quote
    }

    /// From document, event type, field, normalised quote and its occurrence; never from rules or offsets.
    public var id: String { identifier.text }
    public var document: String { source.document }
    public var documentEvent: String { source.documentEvent }
    public var mention: String { source.mention }
    public var evidence: Evidence { source.evidence[Int(place)] }

    public static func == (left: Attestation, right: Attestation) -> Bool {
        left.identifier == right.identifier && left.quote == right.quote && left.evidence == right.evidence
            && left.document == right.document && left.documentEvent == right.documentEvent
            && left.mention == right.mention
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(identifier)
        hasher.combine(quote)
    }
}

/// A mention as its attestations refer to it.
final class AttestingMention: Sendable {
    let document: String
    let documentEvent: String
    let mention: String
    let evidence: [Evidence]

    init(document: String, documentEvent: String, mention: String, evidence: [Evidence]) {
        self.document = document
        self.documentEvent = documentEvent
        self.mention = mention
        self.evidence = evidence
    }
}

/// The identifier of a piece of evidence: sixty bits, written as twelve letters; any other text as it is.
private enum EvidenceIdentifier: Sendable, Hashable {
    case number(UInt64)
    case other(String)

    private static let prefix = "evd-"
    private static let letters = 12

    init(_ text: String) {
        if text.hasPrefix(Self.prefix), let value = StableHash.value(ofLetters: text.utf8.dropFirst(4)),
            text.utf8.count == 4 + Self.letters
        {
            self = .number(value)
        } else {
            self = .other(text)
        }
    }

    var text: String {
        switch self {
        case .number(let value): Self.prefix + StableHash.letters(value, count: Self.letters)
        case .other(let text): text
        }
    }
}

extension Attestation {
    /// What evidence of equal words, told apart by its occurrence alone, has in common.
    package static func key(document: String, type: String, field: EventField, role: String, quote: String) -> UInt64 {
        StableHash.of(document, type, field.rawValue, role, QuoteNormalization.normalized(quote))
    }

    package static func identifier(key: UInt64, occurrence: Int) -> String {
        "evd-" + StableHash.letters(StableHash.mixed(key &+ UInt64(occurrence)), count: 12)
    }
}
