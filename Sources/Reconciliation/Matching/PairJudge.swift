import Annotation
import Events

/// Decides whether two document events tell one event: adds up what the comparisons find.
///
/// A score is a sum of weights, each with its sentence; `threshold` and above says one event. The weights were set by
/// reading pairs of the communiqués' gold, one for each kind of finding, and are to be measured again (the clustering
/// test prints CoNLL F1) whenever one is changed.
struct PairJudge: Sendable {
    let corpus: ComparableCorpus
    /// For each document number, the number of the text it retells; equal for reprints, translations and quotations.
    let tellings: [Int32]
    let decided: ReviewedPairs
    /// Dates on which pairs of documents are known to differ.
    var disagreements = Disagreements()

    /// From here on two tellings are one event.
    static let threshold = 3.0

    /// Comparisons not made: to ask whether two tell one event in spite of them.
    struct Omissions: OptionSet {
        let rawValue: UInt8
        static let date = Omissions(rawValue: 1)
        static let place = Omissions(rawValue: 2)
        static let ordinal = Omissions(rawValue: 4)

        init(rawValue: UInt8) { self.rawValue = rawValue }

        init(_ names: Set<Feature.Name>) {
            self = []
            if names.contains(.date) { insert(.date) }
            if names.contains(.place) { insert(.place) }
            if names.contains(.ordinal) { insert(.ordinal) }
        }
    }

    func compare(_ i: Int, _ j: Int, leavingOut: Omissions = [], into findings: inout some PairFindings) {
        let (left, right) = (corpus.events[i], corpus.events[j])
        if let same = decided.judgement(i, j) {
            if same { findings.add(.review, 100, .reviewedSame) } else { findings.veto(.reviewedDifferent) }
            if same { return }
        }
        if left.document == right.document { findings.veto(.sameDocument) }
        let kind = corpus.traits(of: left)
        switch corpus.agreement(left, right) {
        case .same: findings.add(.type, kind.isFrequent ? 0.5 : kind.isToldByParties ? 1.4 : 1, .sameKind)
        case .compatible: findings.add(.type, 0.2, .compatibleKinds)
        case .different:
            findings.veto(.differentKinds)
            findings.add(.type, -3, .differentKinds)
        }
        guard findings.wantsMore else { return }
        let participants = ParticipantComparison(corpus: corpus, left: left, right: right, kind: kind)
        let overlap = participants.overlap
        participants.compare(overlap, into: &findings)
        let sameNumber =
            !leavingOut.contains(.ordinal)
            && compareOrdinals(left, right, common: overlap.count > 0, into: &findings)
        guard findings.wantsMore else { return }
        if !leavingOut.contains(.date) {
            let named = left.status != right.status && overlap.cover > 0.99 && titleLikeness(left, right) >= 0.6
            DateComparison(
                left: left, right: right, kind: kind, sameNumber: sameNumber, sameByOtherMeans: sameNumber || named,
                sameParties: overlap.cover > 0.99,
                sameText: tellings[Int(left.document)] == tellings[Int(right.document)],
                sharedDisagreement: disagreements.holds(left, right)
            ).compare(into: &findings)
        }
        if !leavingOut.contains(.place) {
            comparePlaces(left, right, kind: kind, apart: !leavingOut.contains(.date), into: &findings)
        }
        guard findings.wantsMore else { return }
        compareTitles(left, right, kind: kind, into: &findings)
        compareAmounts(left, right, into: &findings)
        compareStatus(left, right, into: &findings)
        if left.document != right.document, tellings[Int(left.document)] == tellings[Int(right.document)] {
            findings.add(.title, 1, .oneText)
        }
    }

    /// Of everything a score rests on but the program itself: equal where all pairs score alike.
    var fingerprint: UInt64 {
        var hash = StableHash()
        func add(_ number: Int) { withUnsafeBytes(of: number.littleEndian) { hash.add($0) } }
        for event in corpus.events {
            for number in [
                event.document, event.kind, event.from, event.to, event.published, event.participants.end,
                event.kin.end, event.title.end, event.country, event.place, event.ordinal, event.series,
                event.language, event.currency,
            ] { add(Int(number)) }
            add(EventStatus.allCases.firstIndex(of: event.status) ?? -1)
            add(DatePrecision.allCases.firstIndex(of: event.precision) ?? -1)
            add(event.dated ? 1 : 0)
            add(event.dateKind == .point ? 0 : 1)
            add(Int(bitPattern: UInt(event.amount?.bitPattern ?? 0)))
        }
        for list in [corpus.people, corpus.words, tellings] { for number in list { add(Int(number)) } }
        for kind in corpus.kinds {
            hash.add(kind.type)
            hash.add(kind.subtype)
        }
        for weights in [corpus.actorWeight, corpus.wordWeight] {
            for weight in weights { add(Int(bitPattern: UInt(weight.bitPattern))) }
        }
        for isSide in corpus.actorIsSide { add(isSide ? 1 : 0) }
        for (pair, isSame) in decided.all {
            add(Int(bitPattern: UInt(pair)))
            add(isSame ? 1 : 0)
        }
        return hash.value
    }

    func score(_ i: Int, _ j: Int) -> PairScore {
        var score = PairScore()
        compare(i, j, into: &score)
        return score
    }

    func judgement(
        _ i: Int, _ j: Int, leavingOut: Omissions = [], of sourced: [SourcedEvent]
    ) -> PairJudgement {
        var account = PairAccount()
        compare(i, j, leavingOut: leavingOut, into: &account)
        let (left, right) = (sourced[i], sourced[j])
        let score = account.findings.reduce(0) { $0 + $1.weight }
        return PairJudgement(
            left: left.id, right: right.id,
            features: account.findings.map {
                Feature(name: $0.name, weight: $0.weight, reason: $0.fact.sentence(left, right))
            },
            vetoes: account.vetoes.map { $0.sentence(left, right) }, score: score,
            decision: !account.vetoes.isEmpty ? .different : score >= Self.threshold ? .same : .undecided)
    }

    /// Whether both carry the same number of one series.
    private func compareOrdinals(
        _ left: ComparableEvent, _ right: ComparableEvent, common: Bool, into findings: inout some PairFindings
    ) -> Bool {
        if left.series != ComparableEvent.none, right.series != ComparableEvent.none {
            if left.series != right.series {
                findings.add(.series, -2, .otherSeries)
                return false
            }
            findings.add(.series, 0.5, .sameSeries)
        }
        guard left.ordinal != ComparableEvent.none, right.ordinal != ComparableEvent.none else { return false }
        guard left.ordinal == right.ordinal else {
            findings.veto(.otherOrdinal)
            findings.add(.ordinal, -3, .otherOrdinal)
            return false
        }
        // Every kind of gathering has its first one.
        let oneSeries =
            corpus.agreement(left, right) == .same
            || (left.series != ComparableEvent.none && left.series == right.series)
        findings.add(.ordinal, oneSeries ? 2.5 : 1.5, .sameOrdinal)
        return common && oneSeries
    }

    private func comparePlaces(
        _ left: ComparableEvent, _ right: ComparableEvent, kind: KindTraits, apart asked: Bool,
        into findings: inout some PairFindings
    ) {
        let none = ComparableEvent.none
        let apart = asked && apart(left, right)
        if left.country != none, right.country != none, left.country != right.country {
            if kind.isVisit || apart { findings.veto(.apartInTimeAndPlace) }
            return findings.add(.place, -2.5, .otherCountry)
        }
        if left.place != none, right.place != none {
            if left.place == right.place { return findings.add(.place, 1, .samePlace) }
            if apart { findings.veto(.apartInTimeAndPlace) }
            return findings.add(.place, -1.5, .otherPlace)
        }
        if left.country != none, left.country == right.country { findings.add(.place, 0.5, .sameCountry) }
    }

    /// Whether two exact dates exclude each other.
    private func apart(_ left: ComparableEvent, _ right: ComparableEvent) -> Bool {
        left.isExact && right.isExact && max(left.from, right.from) >= min(left.to, right.to)
    }

    /// Share of the two titles' words, by weight, that stand in both; 0 where either has none.
    private func titleLikeness(_ left: ComparableEvent, _ right: ComparableEvent) -> Double {
        guard !left.title.isEmpty, !right.title.isEmpty else { return 0 }
        var shared = 0.0
        var all = 0.0
        var i = Int(left.title.start)
        var j = Int(right.title.start)
        let (iEnd, jEnd) = (Int(left.title.end), Int(right.title.end))
        while i < iEnd || j < jEnd {
            let a = i < iEnd ? corpus.words[i] : .max
            let b = j < jEnd ? corpus.words[j] : .max
            let weight = corpus.wordWeight[Int(min(a, b))]
            all += weight
            if a == b { shared += weight }
            if a <= b { i += 1 }
            if b <= a { j += 1 }
        }
        return shared / max(all, 0.001)
    }

    private func compareTitles(
        _ left: ComparableEvent, _ right: ComparableEvent, kind: KindTraits, into findings: inout some PairFindings
    ) {
        guard !left.title.isEmpty, !right.title.isEmpty else { return }
        let likeness = titleLikeness(left, right)
        if likeness >= 0.15 {
            findings.add(.title, (kind.isKnownByName ? 2 : 1.2) * min(1, likeness * 1.5), .similarTitles(likeness))
        } else if left.language == right.language, left.title.count > 2, right.title.count > 2 {
            findings.add(.title, kind.isKnownByName ? -1.5 : -0.5, .otherTitle)
        }
    }

    private func compareAmounts(
        _ left: ComparableEvent, _ right: ComparableEvent, into findings: inout some PairFindings
    ) {
        guard let a = left.amount, let b = right.amount, left.currency == right.currency else { return }
        // A rounded figure is the same figure.
        if abs(a - b) <= 0.02 * max(abs(a), abs(b)) {
            findings.add(.amount, 1.5, .sameAmount)
        } else {
            findings.add(.amount, -1.5, .otherAmount)
        }
    }

    private func compareStatus(
        _ left: ComparableEvent, _ right: ComparableEvent, into findings: inout some PairFindings
    ) {
        if left.status == right.status { return }
        if left.status == .cancelled || right.status == .cancelled {
            if left.status == .occurred || right.status == .occurred { findings.add(.status, -1.5, .calledOff) }
        } else if left.status == .proposed || right.status == .proposed {
            findings.add(.status, -0.25, .onlyProposed)
        }
    }
}

/// Pairs a reviewer decided, by the events' indices.
struct ReviewedPairs: Sendable {
    private var decisions: [UInt64: Bool] = [:]

    var isEmpty: Bool { decisions.isEmpty }

    static func key(_ i: Int, _ j: Int) -> UInt64 { UInt64(min(i, j)) << 32 | UInt64(max(i, j)) }

    mutating func decide(_ i: Int, _ j: Int, same: Bool) { decisions[Self.key(i, j)] = same }

    func judgement(_ i: Int, _ j: Int) -> Bool? { decisions.isEmpty ? nil : decisions[Self.key(i, j)] }

    /// In the order of their keys.
    var all: [(pair: UInt64, isSame: Bool)] { decisions.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 } }

    var sames: [(Int, Int)] {
        decisions.filter(\.value).map { (Int($0.key >> 32), Int($0.key & 0xFFFF_FFFF)) }.sorted { $0 < $1 }
    }
}
