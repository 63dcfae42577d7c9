/// What the sentence splitter knows of a language: words whose point ends no sentence.
struct SentenceWords: Sendable {
    let language: Language
    /// Written with a point before a name or any further word (`Mr.`, `Sra.`, `Exmo.`).
    let abbreviations: String
    /// Written with a point before a number only (`No. 5`, `art. 3`, `pp. 7-9`); elsewhere they end a sentence.
    let beforeNumbers: String
    /// Words that, capitalised, open a sentence even after an abbreviation or an initial (`… the U.S. The …`).
    let openers: String

    static let all: [SentenceWords] = [
        SentenceWords(
            language: Language(rawValue: "en"),
            abbreviations: """
                mr mrs ms dr prof gen gov sen rep hon rev st col lt maj sgt capt adm amb pres jr sr messrs mt ft
                dept univ inc ltd corp co bros assn est approx ca cf vs viz e.g i.e al ed eds vol vols trans esp
                jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
                """,
            beforeNumbers: "no nos art arts p pp par para sec sect ch fig tab res doc tel ext eq app",
            openers: """
                the a an this that these those it he she they we in on at for from after before during while when as
                both its their his her there with according by since under to president minister
                """),
        SentenceWords(
            language: Language(rawValue: "es"),
            abbreviations: """
                sr sra srta sres dr dra lic ing prof gral cnel cap mons pbro excmo excma ilmo ilma hon emb depto dpto
                avda av sta sto ud uds vd ee uu cía cia ltda s.a aprox pág págs ej etc vol ed eds cfr vid fco ma
                ene feb mar abr may jun jul ago sept set oct nov dic
                """,
            beforeNumbers: "no nos núm núms num nro nros art arts p pp párr cap fig res tel ext inc",
            openers: """
                el la los las un una este esta estos estas en por para con desde durante al del su sus se lo asimismo
                además también tras ambos según entre como cuando no es
                """),
        SentenceWords(
            language: Language(rawValue: "pt"),
            abbreviations: """
                sr sra srta srs dr dra drs eng prof profa gen cel cap mons exmo exma ilmo ilma v.exa emb depto dep
                av sta sto ltda cia s.a aprox pág págs ex etc vol ed eds cf min
                jan fev mar abr mai jun jul ago set out nov dez
                """,
            beforeNumbers: "no nos núm nro n art arts p pp par cap fig res tel inc",
            openers: """
                o a os as um uma este esta estes estas em por para com desde durante no na nos nas ao à do da seu sua
                além também após ambos segundo entre como quando não é
                """),
        SentenceWords(
            language: Language(rawValue: "fr"),
            abbreviations: """
                m mm mme mmes mlle dr pr me mgr gén col cap st ste av bd dépt cie sté env etc vol éd éds cf janv févr
                avr juil sept oct nov déc
                """,
            beforeNumbers: "no nos n art arts p pp par chap fig rés tél al",
            openers: """
                le la les un une ce cette ces il elle ils elles en dans pour par avec depuis pendant au aux du des sa
                son ses après selon entre comme lors l d
                """),
        SentenceWords(
            language: Language(rawValue: "ko"),
            abbreviations: "mr mrs ms dr prof st",
            beforeNumbers: "no p pp art",
            openers: ""),
    ]
}
