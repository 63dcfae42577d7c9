import Testing

/// Scores of a clustering against a reference over the same items (Pradhan et al. 2014): MUC counts links, B³ items,
/// CEAFe whole clusters under the best one-to-one pairing; CoNLL F1 is the mean of the three.
struct CoreferenceScore: CustomStringConvertible {
    struct Figure {
        let precision: Double
        let recall: Double
        var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }
    }
    let muc: Figure
    let bCubed: Figure
    let ceafe: Figure
    var conll: Double { (muc.f1 + bCubed.f1 + ceafe.f1) / 3 }

    var description: String {
        func three(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
        return "CoNLL \(three(conll)), MUC \(three(muc.f1)), B³ \(three(bCubed.f1)), CEAFe \(three(ceafe.f1))"
    }

    /// Clusters of item numbers; both hold the same items, each once.
    init(found: [Set<Int>], gold: [Set<Int>]) {
        muc = Figure(precision: Self.links(found, against: gold), recall: Self.links(gold, against: found))
        bCubed = Figure(precision: Self.items(found, against: gold), recall: Self.items(gold, against: found))
        let total = Self.bestPairing(found, gold)
        ceafe = Figure(precision: total / Double(found.count), recall: total / Double(gold.count))
    }

    /// Share of the links of `clusters` that `other` has too.
    private static func links(_ clusters: [Set<Int>], against other: [Set<Int>]) -> Double {
        var kept = 0
        var all = 0
        for cluster in clusters {
            let parts = other.filter { !$0.isDisjoint(with: cluster) }.count
            kept += cluster.count - parts
            all += cluster.count - 1
        }
        return all == 0 ? 1 : Double(kept) / Double(all)
    }

    /// Mean over items of the share of the item's cluster that stands together in `other`.
    private static func items(_ clusters: [Set<Int>], against other: [Set<Int>]) -> Double {
        var sum = 0.0
        var count = 0
        for cluster in clusters {
            for part in other {
                let common = cluster.intersection(part).count
                sum += Double(common * common) / Double(cluster.count)
            }
            count += cluster.count
        }
        return sum / Double(count)
    }

    /// Greatest total of 2|A∩B|/(|A|+|B|) over one-to-one pairings (Kuhn's algorithm for assignment).
    private static func bestPairing(_ found: [Set<Int>], _ gold: [Set<Int>]) -> Double {
        let size = max(found.count, gold.count)
        func gain(_ row: Int, _ column: Int) -> Double {
            guard row < found.count, column < gold.count else { return 0 }
            let common = found[row].intersection(gold[column]).count
            return 2 * Double(common) / Double(found[row].count + gold[column].count)
        }
        let gains = (0..<size).map { row in (0..<size).map { gain(row, $0) } }
        var u = [Double](repeating: 0, count: size + 1)
        var v = [Double](repeating: 0, count: size + 1)
        var matchedRow = [Int](repeating: 0, count: size + 1)
        for row in 1...size {
            matchedRow[0] = row
            var column = 0
            var smallest = [Double](repeating: .infinity, count: size + 1)
            var used = [Bool](repeating: false, count: size + 1)
            var way = [Int](repeating: 0, count: size + 1)
            repeat {
                used[column] = true
                let current = matchedRow[column]
                var delta = Double.infinity
                var next = 0
                for other in 1...size where !used[other] {
                    let cost = -gains[current - 1][other - 1] - u[current] - v[other]
                    if cost < smallest[other] {
                        smallest[other] = cost
                        way[other] = column
                    }
                    if smallest[other] < delta {
                        delta = smallest[other]
                        next = other
                    }
                }
                for other in 0...size {
                    if used[other] {
                        u[matchedRow[other]] += delta
                        v[other] -= delta
                    } else {
                        smallest[other] -= delta
                    }
                }
                column = next
            } while matchedRow[column] != 0
            repeat {
                let previous = way[column]
                matchedRow[column] = matchedRow[previous]
                column = previous
            } while column != 0
        }
        return (1...size).reduce(0) { $0 + gains[matchedRow[$1] - 1][$1 - 1] }
    }
}

@Suite struct CoreferenceScoreTests {
    @Test func perfectClustersScoreOne() {
        let clusters: [Set<Int>] = [[1, 2], [3], [4, 5, 6]]
        let score = CoreferenceScore(found: clusters, gold: clusters)
        #expect(score.conll == 1)
    }

    /// The worked example of the MUC, B³ and CEAFe papers' surveys: {1,2,3},{4,5},{6,7} against {1,2},{3,4},{5,6,7}.
    @Test func mistakesCostAsComputedByHand() {
        let score = CoreferenceScore(found: [[1, 2], [3, 4], [5, 6, 7]], gold: [[1, 2, 3], [4, 5], [6, 7]])
        #expect(abs(score.muc.recall - 0.5) < 1e-9)
        #expect(abs(score.muc.precision - 0.5) < 1e-9)
        // B³ recall: (3 items of {1,2,3}: 2·2/3 + 1/3 = 5/3) + ({4,5}: 1/2 + 1/2 = 1) + ({6,7}: 2) over 7.
        #expect(abs(score.bCubed.recall - (5.0 / 3 + 1 + 2) / 7) < 1e-9)
        // CEAFe: 4/5 + 1/2 + 4/5 over 3.
        #expect(abs(score.ceafe.recall - 2.1 / 3) < 1e-9)
    }
}
