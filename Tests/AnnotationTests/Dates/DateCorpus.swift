import Documents
import Formats

@testable import Annotation

/// Texts are read as if published on Friday 2 October 2015.
enum DateCorpus {
    static let published = CalendarDay(iso: "2015-10-02")!

    static let annotator: Annotator = {
        var vocabulary = VocabularyBuilder()
        var faults: [Fault] = []
        let knowledge = AnnotationKnowledge.load(folders: [], vocabulary: &vocabulary, faults: &faults)
        precondition(faults.isEmpty, "\(faults)")
        return Annotator(knowledge: knowledge, vocabulary: Vocabulary(vocabulary))
    }()

    static func annotated(_ text: String, _ language: String, order: DateOrder? = nil) -> AnnotatedDocument {
        let context = DocumentContext(
            id: "t", published: published, language: Language(rawValue: language), dateOrder: order)
        return annotator.annotate(Document(plainText: text), context: context)
    }

    /// The dates of a text, as `words = EDTF`.
    static func dates(_ text: String, _ language: String, order: DateOrder? = nil) -> [String] {
        let document = annotated(text, language, order: order)
        return document.annotations.compactMap { annotation in
            guard case .time(let time) = annotation.content else { return nil }
            return "\(document.text(annotation.span)) = \(time.edtf ?? "invalid")"
        }
    }

    /// Words that mean the value before them, each the whole of its date; a sentence is put around them.
    struct Group: Sendable, CustomStringConvertible {
        let language: String
        let value: String
        let words: [String]
        var description: String { "\(language) \(value)" }
    }

    static let groups: [Group] =
        english.map { Group(language: "en", value: $0, words: $1) }
        + spanish.map { Group(language: "es", value: $0, words: $1) }
        + portuguese.map { Group(language: "pt", value: $0, words: $1) }
        + french.map { Group(language: "fr", value: $0, words: $1) }
        + korean.map { Group(language: "ko", value: $0, words: $1) }

    private static let english: [(String, [String])] = [
        (
            "2015-09-27",
            [
                "27 September 2015", "September 27, 2015", "27th of September 2015", "Sept. 27, 2015",
                "Sunday, 27 September 2015",
                "2015-09-27", "9/27/2015", "27 September this year", "27 September", "September 27",
                "Sunday, 27 September",
                "27 SEPTEMBER 2015", "27 Sep 2015", "27-Sep-2015",
            ]
        ),
        ("2015-10-01", ["yesterday", "Thursday", "October 1", "1 October", "yesterday, Thursday"]),
        ("2015-10-02", ["today", "this morning", "tonight", "this evening"]),
        ("2015-10-03", ["tomorrow"]),
        ("2015-09-30", ["day before yesterday"]),
        ("2014", ["last year", "year 2014", "2014"]),
        ("2016", ["next year", "2016", "coming year"]),
        ("2015-09", ["last month", "September 2015", "September of this year", "September, 2015"]),
        ("2014-09", ["September last year", "September of last year", "September 2014"]),
        ("2016-04", ["next April", "April next year", "April 2016"]),
        ("2015-09-21/2015-09-27", ["last week", "from 21 to 27 September", "September 21-27, 2015"]),
        ("2015-10-05/2015-10-11", ["next week"]),
        ("2015-09-25/2015-10-01", ["from 25 September to 1 October", "between 25 September and 1 October 2015"]),
        (
            "2015-04-25/2015-04-27",
            ["25-27 April 2015", "April 25-27, 2015", "from April 25 to 27, 2015", "April 25–27, 2015"]
        ),
        ("2015-09-28/2015-09-29", ["28 and 29 September", "28 and 29 September 2015", "September 28 and 29"]),
        ("{2015-05-03,2015-05-04,2015-05-07}", ["3, 4 and 7 May 2015"]),
        ("2013-01/..", ["since January 2013", "as of January 2013", "January 2013 onwards"]),
        ("../2020", ["until 2020", "till 2020", "up to 2020"]),
        ("2014/2020", ["2014-2020", "2014–2020", "from 2014 to 2020", "between 2014 and 2020", "2014-20"]),
        ("2018-01/2018-06", ["first half of 2018", "H1 2018"]),
        ("2015-07/2015-09", ["third quarter of 2015", "Q3 2015"]),
        ("199X", ["1990s"]),
        ("20XX", ["twenty-first century", "21st century"]),
        ("2015-08~", ["end of August", "end of August 2015", "mid-August", "early August", "late August"]),
        ("1965", ["fifty years ago", "50 years ago"]),
        ("2015-06", ["four months ago"]),
        ("2015-09-14/2015-09-20", ["two weeks ago"]),
        ("2015-10-12", ["second Monday of October", "second Monday of October 2015"]),
        ("2015-21", ["spring of 2015", "spring 2015"]),
    ]

    private static let spanish: [(String, [String])] = [
        (
            "2015-09-27",
            [
                "27 de septiembre de 2015", "27 de setiembre de 2015", "domingo 27 de septiembre de 2015", "27/09/2015",
                "27 de septiembre", "domingo 27", "27 de septiembre del 2015", "27.09.2015", "27-09-2015",
                "27 de sept. de 2015", "27 de septiembre del presente año", "domingo 27 de septiembre",
            ]
        ),
        (
            "2015-06-01",
            [
                "1 de junio de 2015", "1° de junio de 2015", "1º de junio de 2015", "primero de junio de 2015",
                "1ro de junio de 2015",
            ]
        ),
        ("2015-10-01", ["ayer", "jueves", "1 de octubre"]),
        ("2015-10-02", ["hoy", "esta mañana"]),
        ("2014", ["año pasado", "pasado año", "2014", "año 2014"]),
        ("2016", ["próximo año", "año próximo", "año que viene"]),
        ("2014-09", ["septiembre del año pasado", "septiembre de 2014", "septiembre del 2014"]),
        (
            "2015-09",
            ["mes pasado", "pasado mes", "septiembre pasado", "pasado mes de septiembre", "septiembre último"]
        ),
        (
            "2015-04-25/2015-04-27",
            [
                "25-27 de abril de 2015", "del 25 al 27 de abril de 2015", "25 al 27 de abril de 2015",
                "entre el 25 y el 27 de abril de 2015",
            ]
        ),
        (
            "2015-09-28/2015-09-29",
            ["28 y 29 de septiembre", "28 y 29 de septiembre de 2015", "lunes 28 y martes 29 de septiembre"]
        ),
        (
            "2015-09-25/2015-10-01",
            ["del 25 de septiembre al 1 de octubre", "desde el 25 de septiembre hasta el 1 de octubre de 2015"]
        ),
        ("2013-01/..", ["desde enero de 2013", "a partir de enero de 2013"]),
        ("2013-01-15/..", ["desde el 15 de enero de 2013", "a partir del 15 de enero de 2013"]),
        ("../2020", ["hasta 2020", "hasta el 2020"]),
        ("2005/2009", ["entre 2005 y 2009", "2005-2009", "de 2005 a 2009", "desde 2005 hasta 2009"]),
        ("2018-07/2018-12", ["segundo semestre de 2018", "segunda mitad de 2018"]),
        ("2015-07/2015-09", ["tercer trimestre de 2015"]),
        ("199X", ["década de 1990", "años noventa", "década de los noventa", "década de los 90"]),
        ("20XX", ["siglo XXI"]),
        ("2015-12~", ["fines de diciembre de 2015", "finales de diciembre de 2015", "mediados de diciembre de 2015"]),
        ("2015-12~", ["fin de año"]),
        ("2015~", ["comienzos de año", "principios de este año"]),
        ("2010", ["hace cinco años"]),
        ("2015-08", ["hace dos meses"]),
        ("2015-10-07", ["primer miércoles de octubre de 2015"]),
        ("2015-09-21/2015-09-27", ["semana pasada", "pasada semana"]),
    ]

    private static let portuguese: [(String, [String])] = [
        (
            "2015-09-27",
            [
                "27 de setembro de 2015", "domingo, 27 de setembro de 2015", "27/09/2015", "27 de setembro",
                "domingo (27)",
                "dia 27 de setembro", "27 de Setembro de 2015", "27.09.2015",
            ]
        ),
        (
            "2015-06-01",
            ["1º de junho de 2015", "1° de junho de 2015", "1 de junho de 2015", "primeiro de junho de 2015"]
        ),
        ("2015-10-01", ["ontem", "nesta quinta-feira (1)", "quinta-feira", "nesta quinta-feira"]),
        ("2015-10-02", ["hoje", "nesta sexta-feira", "nesta sexta-feira (2)"]),
        ("2015-10-03", ["amanhã"]),
        ("2014", ["ano passado", "2014", "ano de 2014"]),
        ("2016", ["próximo ano", "ano que vem"]),
        ("2014-09", ["setembro do ano passado", "setembro de 2014"]),
        (
            "2015-04-25/2015-04-27",
            [
                "25-27 de abril de 2015", "25 a 27 de abril de 2015", "de 25 a 27 de abril de 2015",
                "entre 25 e 27 de abril de 2015",
            ]
        ),
        ("2015-09-28/2015-09-29", ["28 e 29 de setembro", "28 e 29 de setembro de 2015"]),
        ("2015-09-25/2015-10-01", ["de 25 de setembro a 1º de outubro", "25 de setembro a 1º de outubro de 2015"]),
        ("2013-01/..", ["desde janeiro de 2013", "a partir de janeiro de 2013"]),
        ("../2015-12", ["até dezembro", "até dezembro de 2015"]),
        ("2005/2009", ["entre 2005 e 2009", "2005-2009", "de 2005 a 2009"]),
        ("2018-07/2018-12", ["segundo semestre de 2018"]),
        ("199X", ["década de 1990", "anos 1990", "anos noventa", "década de 90"]),
        ("20XX", ["século XXI"]),
        ("2015-12~", ["fim de dezembro de 2015", "meados de dezembro de 2015", "início de dezembro de 2015"]),
        ("2010", ["há cinco anos", "cinco anos atrás"]),
        ("2015-09-21/2015-09-27", ["semana passada"]),
        ("2015-10-05/2015-10-11", ["próxima semana", "semana que vem"]),
    ]

    private static let french: [(String, [String])] = [
        (
            "2015-09-27",
            [
                "27 septembre 2015", "dimanche 27 septembre 2015", "27/09/2015", "27 septembre", "27 sept. 2015",
                "dimanche 27 septembre",
            ]
        ),
        ("2015-06-01", ["1er juin 2015", "premier juin 2015"]),
        ("2015-10-01", ["hier", "jeudi"]),
        ("2015-10-02", ["aujourd'hui", "aujourd’hui", "ce matin"]),
        ("2014", ["année dernière", "an dernier", "2014"]),
        ("2014-09", ["septembre de l'année dernière", "septembre 2014"]),
        ("2015-04-25/2015-04-27", ["25-27 avril 2015", "du 25 au 27 avril 2015", "25 au 27 avril 2015"]),
        ("2015-09-28/2015-09-29", ["28 et 29 septembre", "28 et 29 septembre 2015"]),
        ("2013-01/..", ["depuis janvier 2013", "à partir de janvier 2013", "dès janvier 2013"]),
        ("../2020", ["jusqu'en 2020"]),
        ("2005/2009", ["entre 2005 et 2009", "2005-2009", "de 2005 à 2009"]),
        ("2018-01/2018-06", ["premier semestre 2018", "premier semestre de 2018"]),
        ("199X", ["années 1990", "années quatre-vingt-dix"]),
        ("2010", ["il y a cinq ans"]),
        ("2015-24", ["hiver 2015"]),
        ("2015-22", ["été 2015"]),
    ]

    private static let korean: [(String, [String])] = [
        (
            "2015-09-27",
            [
                "2015년 9월 27일", "2015.9.27.(일)", "2015. 9. 27.", "2015.9.27", "9.27.(일)", "9월 27일", "9월 27일(일)",
                "2015년 9월 27일 일요일",
                "'15.9.27.(일)", "9.27(일)", "올해 9월 27일",
            ]
        ),
        ("2015-10-01", ["어제", "10월 1일"]),
        ("2015-10-02", ["오늘", "금일"]),
        ("2014", ["지난해", "작년", "2014년"]),
        ("2016", ["내년", "2016년"]),
        ("2014-09", ["지난해 9월", "작년 9월", "2014년 9월"]),
        ("2015-09", ["지난달", "올해 9월", "2015년 9월"]),
        ("1962", ["1962년"]),
        ("2015-09-28/2015-09-29", ["9.28-29", "9월 28~29일", "9.28(월)-9.29(화)", "9월 28일부터 29일까지", "9.28.(월)~29.(화)"]),
        ("2015-09-25/2015-10-01", ["9월 25일부터 10월 1일까지", "2015년 9월 25일부터 10월 1일까지", "9.25.(금)-10.1.(목)"]),
        ("2015-08-31/2015-09-01", ["8월 31일과 9월 1일", "2015년 8월 31일 및 9월 1일"]),
        ("2013-01/..", ["2013년 1월부터", "2013년 1월 이후"]),
        ("2015-01/2015-06", ["2015년 상반기", "올해 상반기"]),
        ("2015-07/2015-09", ["2015년 3분기"]),
        ("199X", ["1990년대"]),
        ("2010", ["5년 전"]),
        ("2015-09-21/2015-09-27", ["지난주"]),
    ]
}
