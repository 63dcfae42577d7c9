/// The evidence a text gives for a language: its commonest short words, letters it shares with few others, and endings.
struct LanguageWords: Sendable {
    let language: Language
    let words: String
    /// Letters that hardly any other of these languages uses, weighted like a word.
    let letters: String
    /// Endings of longer words, diacritics kept.
    let endings: String

    static let all: [LanguageWords] = [
        LanguageWords(
            language: Language(rawValue: "en"),
            words: """
                the of and to in for on with that is was are were be been by at from this which will would has have had
                its it as their an or not between during after before also both he she they who his her said into than
                first other more all about minister meeting held between republic foreign
                """,
            letters: "", endings: "tion tions ing ings ment ments ship ships ness ity ities ed ly ous ween"),
        LanguageWords(
            language: Language(rawValue: "es"),
            words: """
                el la los las de del y en que un una por con para al se su sus es fue ha han como más este esta entre
                desde hasta durante también sobre según lo le no o e ser sido está son sin muy donde cuando tras ambos
                ministro reunión república exteriores
                """,
            letters: "ñ", endings: "ción ciones dad dades miento mientos ando iendo aron ieron ó rá rán ía"),
        LanguageWords(
            language: Language(rawValue: "pt"),
            words: """
                o a os as de do da dos das e em no na nos nas que um uma por com para ao aos à às se seu sua seus suas é
                foi foram como mais este esta entre desde até durante também sobre segundo pelo pela não ou ser sido
                está são sem muito onde quando após ambos ministro reunião república exteriores
                """,
            letters: "ã õ", endings: "ção ções dade dades mento mentos ando endo aram eram ou rá rão ência agem"),
        LanguageWords(
            language: Language(rawValue: "fr"),
            words: """
                le la les de du des et en que un une par avec pour au aux se son sa ses est était a ont comme plus ce
                cette ces entre depuis pendant aussi sur selon ne pas ou être été dans qui il elle ils sont sans où
                lors après leur leurs ministre réunion république étrangères l d qu
                """,
            letters: "è û œ ë", endings: "tion tions ment ments eur eurs euse ique iques aient ait eux ées és aux"),
        LanguageWords(language: Language(rawValue: "ko"), words: "", letters: "", endings: ""),
    ]
}
