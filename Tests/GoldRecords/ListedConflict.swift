import Formats
import Reconciliation

/// A disagreement between documents as its authors list it.
struct ListedConflict {
    let keys: [String]
    let field: String
    let documents: [String]
    /// Without those that are none.
    let values: [String]
    private let kinds: Set<Conflict.Kind>

    init(_ record: JSON) {
        func texts(_ member: String) -> [String] { (record[member]?.array ?? []).map { $0.string ?? $0.text } }
        keys = texts("keys")
        field = record["field"]?.string == "participants" ? "participant" : record["field"]?.string ?? ""
        documents = texts("documents")
        values = texts("values").filter { $0 != "-" }
        kinds =
            switch record["kind"]?.string {
            case "rescheduled": [.rescheduled]
            case "refinement": [.precision]
            case "revision": [.rescheduled, .value, .precision]
            default: [.value]
            }
    }

    /// Whether conflicts of the event show the values against each other, or each against a third that is kept.
    func isShown(by conflicts: [Conflict]) -> Bool {
        if field == "participant" {
            let listed = Self.difference(values[0], values[1])
            return conflicts.contains {
                kinds.contains($0.kind) && Self.difference($0.value, $0.otherValue) == listed
            }
        }
        let all = Set(values)
        let kept = Set(conflicts.map(\.value)).union(values.count == 1 ? values : [])
        if kept.isDisjoint(with: all) { return all.isSubset(of: conflicts.map(\.otherValue)) }
        return all.subtracting(kept).isSubset(of: conflicts.filter { kinds.contains($0.kind) }.map(\.otherValue))
    }

    /// Names that stand in one list only.
    private static func difference(_ a: String, _ b: String) -> Set<Substring> {
        Set(a.split(separator: " ")).symmetricDifference(b.split(separator: " "))
    }
}
