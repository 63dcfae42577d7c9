/// Hits among what was found and what there was to find.
struct Counts {
    var found = 0
    var wanted = 0
    var hits = 0

    var precision: Double { found == 0 ? 0 : Double(hits) / Double(found) }
    var recall: Double { wanted == 0 ? 0 : Double(hits) / Double(wanted) }
    var f1: Double { found + wanted == 0 ? 0 : 2 * Double(hits) / Double(found + wanted) }

    static func + (left: Counts, right: Counts) -> Counts {
        Counts(found: left.found + right.found, wanted: left.wanted + right.wanted, hits: left.hits + right.hits)
    }
    static func += (left: inout Counts, right: Counts) { left = left + right }
}
