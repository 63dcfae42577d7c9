import Annotation
import Claims
import Documents
import Events
import Reconciliation

/// Closed lists of words and shapes of identifiers that several tables share.
enum ClosedList {
    static let origins = Origin.allCases.map(\.rawValue)
    static let documentStatuses = ["read", "skipped", "failed"]
    static let eventStatuses = EventStatus.allCases.map(\.rawValue)
    static let eventFields = EventField.allCases.map(\.rawValue)
    static let datePrecisions = DatePrecision.allCases.map(\.rawValue)
    static let dateKinds = DateKind.allCases.map(\.rawValue)
    static let textLayers = [TextLayer.native, .ocr].map(\.rawValue)
    static let attestations = AttestedBy.allCases.map(\.rawValue)
    static let reviewStates = ReviewState.allCases.map(\.rawValue).filter { !$0.isEmpty }
    static let conflictKinds = Conflict.Kind.allCases.map(\.rawValue)
    static let verdicts = ClaimVerdict.allCases.map(\.rawValue)
    static let claimRelations = ClaimEvent.Relation.allCases.map(\.rawValue)
    static let actorKinds = ActorKind.allCases.map(\.rawValue)
    static let nameForms = ActorName.Form.allCases.map(\.rawValue)
    static let relations = Affiliation.Relation.allCases.map(\.rawValue)

    static let types = EventTypes.all.map(\.type)
    static let subtypes = EventTypes.all.flatMap(\.subtypes).reduce(into: [String]()) { words, word in
        if !words.contains(word) { words.append(word) }
    }

    static let documentID = "[\\p{L}\\p{N}_][\\p{L}\\p{N}._-]*"
    static let eventID = "evt-[0-9a-z]{10}"
    static let sha256 = "[0-9a-f]{64}"
    static let alpha3 = "[A-Z]{3}"
    static let currency = "[A-Z]{3}"
    static let amount = "[0-9]+(\\.[0-9]+)?"
    static let partialDay = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?.*"
}
