/// Items sorted into named groups, asked by any combination of them: a scan over small integers, so that a hundred
/// thousand items answer in a few milliseconds.
struct FacetedList {
    /// One way of grouping; an item may be in several groups (issuers), in one, or in none.
    struct Facet {
        let name: String
        /// Names of the groups, in the order they are shown.
        private(set) var groups: [String]
        /// Groups of item i: `codes[starts[i]..<starts[i + 1]]`.
        private var starts: [Int32] = [0]
        private var codes: [Int32] = []
        private var code: [String: Int32]

        init(_ name: String, groups: [String] = []) {
            self.name = name
            self.groups = groups
            code = Dictionary(uniqueKeysWithValues: groups.enumerated().map { ($1, Int32($0)) })
        }

        /// The groups of the next item; empty names are none.
        mutating func append(_ names: some Sequence<String>) {
            for name in names where !name.isEmpty {
                if code[name] == nil {
                    code[name] = Int32(groups.count)
                    groups.append(name)
                }
                if let code = code[name] { codes.append(code) }
            }
            starts.append(Int32(codes.count))
        }

        var count: Int { starts.count - 1 }

        /// Whether one of the item's groups is marked.
        func isAny(of item: Int, in marked: [Bool]) -> Bool {
            var position = Int(starts[item])
            let end = Int(starts[item + 1])
            while position < end {
                if marked[Int(codes[position])] { return true }
                position += 1
            }
            return false
        }

        /// Adds one to each of the item's groups.
        func count(_ item: Int, into counts: inout [Int]) {
            var position = Int(starts[item])
            let end = Int(starts[item + 1])
            while position < end {
                counts[Int(codes[position])] += 1
                position += 1
            }
        }

        func code(of name: String) -> Int32? { code[name] }
    }

    struct Answer {
        /// Ascending.
        let items: [Int]
        /// For each facet, how many items each of its groups has among those that pass all other facets.
        let counts: [(facet: String, groups: [(name: String, count: Int)])]
    }

    let count: Int
    var facets: [Facet]

    /// - Parameters:
    ///   - wanted: groups by facet; an item passes a facet where it is in one of them. Unknown names match nothing.
    ///   - among: items that may be given at all; nil for all.
    func answer(_ wanted: [String: Set<String>], among: [Bool]? = nil) -> Answer {
        var items: [Int] = []
        var counts = facets.map { [Int](repeating: 0, count: $0.groups.count) }
        let filters: [[Bool]?] = facets.map { facet in
            guard let names = wanted[facet.name] else { return nil }
            var passes = [Bool](repeating: false, count: facet.groups.count)
            for name in names { if let code = facet.code(of: name) { passes[Int(code)] = true } }
            return passes
        }
        for item in 0..<count where among?[item] ?? true {
            var failed = -1
            var failures = 0
            for index in facets.indices {
                guard let filter = filters[index], !facets[index].isAny(of: item, in: filter) else { continue }
                failures += 1
                failed = index
                if failures > 1 { break }
            }
            if failures > 1 { continue }
            if failures == 0 {
                items.append(item)
                for index in facets.indices { facets[index].count(item, into: &counts[index]) }
            } else {
                facets[failed].count(item, into: &counts[failed])
            }
        }
        let named = zip(facets, counts).map { facet, counts in
            (facet: facet.name, groups: zip(facet.groups, counts).map { (name: $0, count: $1) })
        }
        return Answer(items: items, counts: named)
    }
}
