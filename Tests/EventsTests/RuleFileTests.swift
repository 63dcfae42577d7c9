import Annotation
import Formats
import Testing

@testable import Events

/// Mistakes in rule files are told with their place and a hint, all at once.
@Suite struct RuleFileTests {
    private func faults(_ text: String) -> [String] {
        var vocabulary = VocabularyBuilder()
        var faults: [Fault] = []
        _ = RuleSet.read([("some.rules", text)], vocabulary: &vocabulary, faults: &faults)
        return Faults(faults).faults.map(\.description)
    }

    @Test func soundFileHasNone() {
        let text = """
            paradigm en -: infinitive -; present - s; past ed; gerund ing
            verb visit en: visit
            list body en: council | working group
            rule A visit
              in en
              gives visit official
              when [@visit.past] ~4 <state>
              needs official subject
              yes President Roh visited Peru in June 1997. => date=1997-06
              no The visitors left.
            """
        #expect(faults(text).isEmpty)
    }

    @Test func everyMistakeIsToldWithItsPlace() {
        let text = """
            lits body en: council
            rule A visit
              in english
              gives visit offical
              when [@visti] ~4 <stat>
              roles subject=vistor
              yes President Roh visited Peru.
            rule No pattern
              in en
              gives meeting talks
            """
        let found = faults(text)
        #expect(found.contains { $0.hasPrefix("some.rules:1:1: unknown statement ‘lits’") && $0.contains("‘list’") })
        #expect(found.contains { $0.hasPrefix("some.rules:3:6: ‘english’ is no language") })
        #expect(found.contains { $0.hasPrefix("some.rules:4:15: ‘visit’ has no subtype ‘offical’") })
        #expect(found.contains { $0.hasPrefix("some.rules:5:20: unknown annotation ‘stat’") })
        #expect(found.contains { $0.contains("unknown role ‘vistor’") && $0.contains("did you mean ‘visitor’?") })
        #expect(found.contains { $0.hasPrefix("some.rules:7:7: an example that must match says no record") })
        #expect(found.contains { $0.hasPrefix("some.rules:8:1: the rule ‘No pattern’ has no pattern") })
    }

    @Test func unknownListsVerbsAndMacrosAreHinted() {
        let text = """
            paradigm en -: infinitive -; past ed
            verb sign en: sign
            list instrument en: treaty
            macro held: was held
            rule Signing
              in en
              gives agreement signed
              when [@sing] ~4 %instrumet &hled
            """
        let found = faults(text)
        #expect(found.count == 3)
        #expect(found.contains { $0.hasPrefix("some.rules:8:9: unknown verb ‘@sing’") && $0.contains("‘sign’") })
        #expect(found.contains { $0.contains("unknown word list ‘%instrumet’; did you mean ‘instrument’?") })
        #expect(found.contains { $0.contains("unknown macro ‘&hled’; did you mean ‘held’?") })
    }

    @Test(arguments: [
        ("when [a", "a bracket that is never closed"), ("when a)", "a bracket closes that never opened"),
        ("when a b", "marks no trigger"), ("when [a] [b]", "marks two triggers"), ("when [a] ~99 b", "has no length"),
        ("when ([a] | b)", "marks no trigger"), ("when [a] ( | b)", "an empty pattern or alternative"),
    ])
    func brokenPatternsAreFaults(_ line: String, _ problem: String) {
        let found = faults("rule R\n  in en\n  gives meeting talks\n  \(line)\n")
        #expect(found.contains { $0.contains(problem) && $0.hasPrefix("some.rules:4:") }, "\(found)")
    }

    @Test func verbWithoutParadigmIsAFault() {
        let found = faults("verb sign es: firmar\n")
        #expect(
            found == ["some.rules:1:15: no paradigm for ‘firmar’ in ‘es’; a ‘paradigm es ENDING: …’ whose ending fits"])
    }

    private func rules(_ first: String, _ second: String) -> (rules: RuleSet, faults: [Fault]) {
        func file(_ subtype: String) -> String {
            "rule R\n  in en\n  gives visit \(subtype)\n  when [visit]\n"
        }
        var vocabulary = VocabularyBuilder()
        var faults: [Fault] = []
        let rules = RuleSet.read(
            [(first, file("official")), (second, file("working"))], vocabulary: &vocabulary, faults: &faults)
        return (rules, faults)
    }

    @Test func aStudyOverridesByName() {
        let read = rules("base/rules/visit.rules", "study/rules/visit.rules")
        #expect(read.faults.isEmpty)
        #expect(read.rules.rules.map(\.subtype) == ["working"])
    }

    @Test func twoRulesOfOneNameInAFolderAreAFault() {
        let read = rules("base/rules/visit.rules", "base/rules/tour.rules")
        #expect(
            read.faults.map(\.description) == [
                "base/rules/tour.rules:1:1: a second rule named ‘R’; each name once in a folder (the first is in "
                    + "base/rules/visit.rules, line 1)"
            ])
    }
}
