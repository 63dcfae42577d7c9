/// Participants of two document events: how many are common to both, and how telling those are.
struct ParticipantComparison {
    let corpus: ComparableCorpus
    let left: ComparableEvent
    let right: ComparableEvent
    let kind: KindTraits

    /// Weight of the common participants, from each side's own list.
    struct Overlap {
        var count = 0
        var shared = 0.0
        var leftTotal = 0.0
        var rightTotal = 0.0
        var leftSideOnly = false
        var rightSideOnly = false
        var leftOnly = false
        var rightOnly = false
        /// Share of the shorter list (by weight) that is common to both.
        var cover: Double { shared / max(min(leftTotal, rightTotal), 0.001) }
        /// Share of both lists together.
        var likeness: Double { shared / max(leftTotal + rightTotal - shared, 0.001) }
    }

    var overlap: Overlap {
        var result = Overlap()
        var i = Int(left.participants.start)
        var j = Int(right.participants.start)
        let (iEnd, jEnd) = (Int(left.participants.end), Int(right.participants.end))
        while i < iEnd || j < jEnd {
            let a = i < iEnd ? corpus.people[i] : .max
            let b = j < jEnd ? corpus.people[j] : .max
            if a < b {
                let weight = corpus.actorWeight[Int(a)]
                result.leftTotal += weight
                if isKin(a, of: right) {
                    result.shared += weight
                    result.count += 1
                } else {
                    result.leftOnly = true
                    if corpus.actorIsSide[Int(a)] { result.leftSideOnly = true }
                }
                i += 1
            } else if b < a {
                let weight = corpus.actorWeight[Int(b)]
                result.rightTotal += weight
                if isKin(b, of: left) {
                    result.shared += weight
                    result.count += 1
                } else {
                    result.rightOnly = true
                    if corpus.actorIsSide[Int(b)] { result.rightSideOnly = true }
                }
                j += 1
            } else {
                let weight = corpus.actorWeight[Int(a)]
                result.leftTotal += weight
                result.rightTotal += weight
                result.shared += weight
                result.count += 1
                i += 1
                j += 1
            }
        }
        // What one side's principal stands for must not count twice.
        result.shared = min(result.shared, min(result.leftTotal, result.rightTotal))
        return result
    }

    func compare(_ overlap: Overlap, into findings: inout some PairFindings) {
        guard !left.participants.isEmpty, !right.participants.isEmpty else {
            return findings.add(.participants, 0, .nothingShared)
        }
        guard overlap.count > 0 else {
            findings.veto(.noneShared)
            return findings.add(.participants, -4, .noneShared)
        }
        // One actor that takes part in nearly everything says little even where it is all there is.
        let telling = min(1, overlap.shared / 0.5)
        var weight = (3 * overlap.cover - 1.5) * (overlap.cover > 0.5 ? telling : 1) + min(1.2, overlap.shared)
        if overlap.likeness > 0.999 { weight += 0.5 * telling }
        findings.add(
            .participants, weight,
            .shared(count: overlap.count, ofFewer: min(left.participants.count, right.participants.count)))
        let otherSides = overlap.leftSideOnly && overlap.rightSideOnly
        let otherPeople = overlap.leftOnly && overlap.rightOnly && overlap.cover < 0.65
        // Ministers may meet as two or as many; told as talks they were two, whichever telling comes first.
        if kind.isTwoSided || corpus.traits(of: right).isTwoSided, otherSides || otherPeople {
            findings.add(.participants, -3, .otherCounterpart)
        }
    }

    private func isKin(_ actor: Int32, of event: ComparableEvent) -> Bool {
        for place in event.kin.range where corpus.people[place] >= actor { return corpus.people[place] == actor }
        return false
    }
}
