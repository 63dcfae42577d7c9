import Review
import Testing

/// Against the worked examples of the literature.
@Suite struct AgreementTests {
    /// Newcombe, “Two-sided confidence intervals for the single proportion” (1998), table I, method 3.
    @Test(arguments: [
        (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611), (1, 29, 0.0061, 0.1718),
    ])
    func wilsonIntervalsAreThoseOfNewcombe(successes: Int, trials: Int, low: Double, high: Double) throws {
        let interval = try #require(WilsonInterval(successes: successes, trials: trials))
        #expect(abs(interval.low - low) < 0.00006)
        #expect(abs(interval.high - high) < 0.00006)
    }

    @Test func noTrialsHaveNoInterval() {
        #expect(WilsonInterval(successes: 0, trials: 0) == nil)
        #expect(WilsonInterval(successes: 5, trials: 5)?.high == 1)
    }

    private func table(_ cells: [(String, String, Int)]) -> [(String, String)] {
        cells.flatMap { cell in (0..<cell.2).map { _ in (cell.0, cell.1) } }
    }

    /// Tables of two reviewers and two answers whose κ is commonly given: 0.4, 0.1304, 0.2593.
    @Test(arguments: [([20, 5, 10, 15], 0.4), ([45, 15, 25, 15], 0.1304), ([25, 35, 5, 35], 0.2593)])
    func kappaOfTwoReviewers(cells: [Int], expected: Double) throws {
        let pairs = table([("y", "y", cells[0]), ("y", "n", cells[1]), ("n", "y", cells[2]), ("n", "n", cells[3])])
        let kappa = try #require(Agreement.cohenKappa(pairs))
        #expect(abs(kappa - expected) < 0.00006)
        #expect(Agreement.cohenKappa([("y", "y"), ("y", "y")]) == nil)
    }

    private func units(_ rows: [String]) -> [[String]] {
        let answers = rows.map { $0.map(String.init) }
        return answers[0].indices.map { unit in answers.map { $0[unit] }.filter { $0 != "." } }
    }

    /// Krippendorff, “Computing Krippendorff's alpha-reliability” (2011), examples A, B and C (nominal).
    @Test(arguments: [
        (["0100000010", "1110010000"], 0.095), (["aabbdcccedda", "babbbccceddd"], 0.692),
        (["123321412...", "1233224125.3", ".3332342251.", "12332441251."], 0.743),
    ])
    func alphaOfAnyNumberOfReviewers(rows: [String], expected: Double) throws {
        let alpha = try #require(Agreement.krippendorffAlpha(units(rows)))
        #expect(abs(alpha - expected) < 0.0006, "\(alpha)")
    }

    @Test func alphaNeedsTwoAnswersAndMoreThanOneKind() {
        #expect(Agreement.krippendorffAlpha([["a"], ["b"]]) == nil)
        #expect(Agreement.krippendorffAlpha([["a", "a"], ["a", "a"]]) == nil)
    }
}
