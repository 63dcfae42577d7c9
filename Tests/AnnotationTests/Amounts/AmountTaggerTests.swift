import Documents
import Formats
import Testing

@testable import Annotation

@Suite struct AmountTaggerTests {
    private func amounts(_ text: String, _ language: String) -> [String] {
        let document = Document(plainText: text)
        return NameSample.annotations(text, language: language).compactMap { annotation in
            guard case .amount(let amount) = annotation.content else { return nil }
            return "\(document.text.string(annotation.span))=\(amount.value) \(amount.currency ?? "-")"
        }
    }

    @Test(arguments: [
        ("en", "It lent US$ 31.4 million to both.", "US$ 31.4 million=31400000 USD"),
        ("en", "A line of up to US$100 million opened.", "US$100 million=100000000 USD"),
        ("en", "It gave $250,000 in relief.", "$250,000=250000 USD"),
        ("en", "It gave KRW 5.5 billion last year.", "KRW 5.5 billion=5500000000 KRW"),
        ("en", "About €4.6 million was spent.", "€4.6 million=4600000 EUR"),
        ("en", "They raised 40 million won in aid.", "40 million won=40000000 KRW"),
        ("en", "A grant of half a million dollars followed.", "half a million dollars=500000 USD"),
        ("en", "The fund of one million U.S. dollars grew.", "one million U.S. dollars=1000000 USD"),
        ("es", "Donó 450.000 dólares al fondo.", "450.000 dólares=450000 USD"),
        ("es", "Prestó 3 mil millones de wones.", "3 mil millones de wones=3000000000 KRW"),
        ("es", "Aportó un millón de dólares.", "un millón de dólares=1000000 USD"),
        ("es", "Aportó un millón y medio de dólares.", "un millón y medio de dólares=1500000 USD"),
        ("es", "El comercio llegó a 1.800 millones de dólares.", "1.800 millones de dólares=1800000000 USD"),
        ("es", "La línea es de US$ 1,7 millones.", "US$ 1,7 millones=1700000 USD"),
        ("es", "Donó mil millones de wones.", "mil millones de wones=1000000000 KRW"),
        ("pt", "O projeto custa R$ 2,5 bilhões.", "R$ 2,5 bilhões=2500000000 BRL"),
        ("pt", "São 2 bilhões de wons ao todo.", "2 bilhões de wons=2000000000 KRW"),
        ("pt", "Foram 300 mil dólares.", "300 mil dólares=300000 USD"),
        ("fr", "Le don est de 2,5 millions de dollars.", "2,5 millions de dollars=2500000 USD"),
        ("fr", "Le prêt est de 1 200 000 euros.", "1 200 000 euros=1200000 EUR"),
        ("ko", "정부는 5억 원을 지원하였다.", "5억 원=500000000 KRW"),
        ("ko", "총 2억 5천만 달러 규모이다.", "2억 5천만 달러=250000000 USD"),
        ("ko", "30만 달러를 제공하였다.", "30만 달러=300000 USD"),
    ])
    func reads(language: String, text: String, expected: String) {
        #expect(amounts(text, language) == [expected])
    }

    @Test(arguments: [
        ("en", "The party that in 2002 won the election met 12 delegates."),
        ("en", "Some 300 officials of 28 states came."),
        ("es", "Asistieron 1.200 personas el 5 de mayo de 2010."), ("pt", "O 47.º membro entrou em 2005."),
        ("ko", "36개 회원국 중 16개국 위원이 참석하였다."), ("en", "Article 5 (2) and Resolution 2231."),
    ])
    func leavesOtherNumbersAlone(language: String, text: String) {
        #expect(amounts(text, language).isEmpty)
    }
}
