import Annotation
import Formats

/// Finds documents that are one text in two languages: published within days of each other by one issuer or by bodies
/// that tell the same events, with the same numbers.
enum Translations {
    static let sharedEvents = 0.75
    static let sharedNumbers = 0.75
    static let daysApart: Int32 = 10

    static func joined(
        _ tellingOf: [String: String], groups: [[Int]], events: [SourcedEvent], documents: [String: SourceDocument]
    ) -> [String: String] {
        var count: [String: Int] = [:]
        for event in events { count[event.document, default: 0] += 1 }
        struct Pair: Hashable {
            let left: String
            let right: String
        }
        var shared: [Pair: Int] = [:]
        for members in groups where members.count > 1 && members.count <= 64 {
            let names = Set(members.map { events[$0].document }).sorted()
            for i in names.indices {
                for j in names.indices where j > i {
                    guard let a = documents[names[i]], let b = documents[names[j]], a.language != b.language,
                        let first = a.published, let second = b.published,
                        abs(first.number - second.number) <= daysApart
                    else { continue }
                    shared[Pair(left: names[i], right: names[j]), default: 0] += 1
                }
            }
        }
        var result = tellingOf
        let candidates = shared.filter { pair, number in
            number >= 2 && Double(number) >= sharedEvents * Double(min(count[pair.left] ?? 0, count[pair.right] ?? 0))
        }.keys.sorted { ($0.left, $0.right) < ($1.left, $1.right) }
        for pair in candidates {
            guard let a = documents[pair.left], let b = documents[pair.right],
                a.fingerprint.sharedNumbers(with: b.fingerprint) >= sharedNumbers
            else { continue }
            let (left, right) = (result[a.id] ?? a.id, result[b.id] ?? b.id)
            guard left != right, let leftText = documents[left], let rightText = documents[right] else { continue }
            let (first, second) = IndependentTellings.isEarlier(leftText, rightText) ? (left, right) : (right, left)
            for (document, text) in result where text == second { result[document] = first }
        }
        return result
    }
}
