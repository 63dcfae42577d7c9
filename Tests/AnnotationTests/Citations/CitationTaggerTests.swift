import Documents
import Formats
import Testing

@testable import Annotation

@Suite struct CitationTaggerTests {
    private func cited(_ text: String) -> [String] {
        let document = Document(plainText: text)
        return NameSample.annotations(text).compactMap { annotation in
            guard case .citation(let citation) = annotation.content else { return nil }
            let year = citation.year.map { String($0) } ?? "-"
            return "\(citation.author)|\(citation.issuer ?? "-")|\(year)|\(citation.locator ?? "-")|"
                + document.text.string(citation.group)
        }
    }

    @Test(arguments: [
        ("It joined later (ECLAC, 2007, p. 12).", ["ECLAC|eclac|2007|p. 12|(ECLAC, 2007, p. 12)"]),
        (
            "Both agreed (Torres and Vidal, 1999, pp. 4-6; ECLAC, 2003).",
            [
                "Torres and Vidal|-|1999|pp. 4-6|(Torres and Vidal, 1999, pp. 4-6; ECLAC, 2003)",
                "ECLAC|eclac|2003|-|(Torres and Vidal, 1999, pp. 4-6; ECLAC, 2003)",
            ]
        ),
        ("So it stands (ECLAC, 2006p. 164).", ["ECLAC|eclac|2006|p. 164|(ECLAC, 2006p. 164)"]),
        ("So it stands (ECLAC 2015: 53).", ["ECLAC|eclac|2015|p. 53|(ECLAC 2015: 53)"]),
        ("So it stands (Rossi and Heo, 2014; p. 9).", ["Rossi and Heo|-|2014|p. 9|(Rossi and Heo, 2014; p. 9)"]),
        ("So it stands (ECLAC, 2014; 37).", ["ECLAC|eclac|2014|p. 37|(ECLAC, 2014; 37)"]),
        (
            "Both (Vidal, 2012, pp. 10-12, ECLAC, 2013, p. 4, Otero 2001) say so.",
            [
                "Vidal|-|2012|pp. 10-12|(Vidal, 2012, pp. 10-12, ECLAC, 2013, p. 4, Otero 2001)",
                "ECLAC|eclac|2013|p. 4|(Vidal, 2012, pp. 10-12, ECLAC, 2013, p. 4, Otero 2001)",
                "Otero|-|2001|-|(Vidal, 2012, pp. 10-12, ECLAC, 2013, p. 4, Otero 2001)",
            ]
        ),
        ("As told (in ECLAC, 2008).", ["ECLAC|eclac|2008|-|(in ECLAC, 2008)"]),
        ("As told (ECLAC, 2011, p. V).", ["ECLAC|eclac|2011|p. V|(ECLAC, 2011, p. V)"]),
        (
            "Both (ECLAC, 2004, 2005) say so.",
            ["ECLAC|eclac|2004|-|(ECLAC, 2004, 2005)", "ECLAC|eclac|2005|-|(ECLAC, 2004, 2005)"]
        ),
        ("According to Vidal and Otero (2014, p. 3), it grew.", ["Vidal and Otero|-|2014|p. 3|(2014, p. 3)"]),
        ("(See Boisseau du Lac, 2007a, p. 7)", ["Boisseau du Lac|-|2007|p. 7|(See Boisseau du Lac, 2007a, p. 7)"]),
    ])
    func readsWorks(text: String, expected: [String]) {
        #expect(cited(text) == expected)
    }

    @Test(arguments: [
        "The term (February 1988 - February 1993) ended.", "They met (Santiago, 2012) twice.", "It grew (12.5 %).",
        "They signed it (signed in Lima, 2004).", "He spoke (for 2 hours).", "The council (15 members) voted.",
        "It rose (Table 3, 2014; 37).", "It lasted (ECLAC, 2012, with others, in Lima).",
    ])
    func leavesOtherParenthesesAlone(text: String) {
        #expect(cited(text).isEmpty)
    }
}
