/// Two lists joined by a name, in the order of the names' UTF-8 bytes.
struct Pairing<Item> {
    let pairs: [(name: String, old: Item?, new: Item?)]

    /// Of items with one name, the first counts.
    init(_ old: [Item], _ new: [Item], by name: (Item) -> String) {
        var before: [String: Item] = [:]
        var after: [String: Item] = [:]
        for item in old where before[name(item)] == nil { before[name(item)] = item }
        for item in new where after[name(item)] == nil { after[name(item)] = item }
        pairs = Set(before.keys).union(after.keys).sorted { CellOrder.compare(texts: $0, $1) < 0 }.map {
            ($0, before[$0], after[$0])
        }
    }
}
