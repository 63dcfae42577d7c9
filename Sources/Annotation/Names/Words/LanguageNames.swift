/// Adjectives of peoples that are also names of languages, and the words beside them that tell which is meant.
enum LanguageNames {
    static let words = """
        english spanish portuguese french korean chinese japanese arabic russian
        inglés español portugués francés coreano chino japonés árabe ruso castellano
        inglês espanhol português francês coreano chinês japonês russo
        anglais espagnol portugais français coréen chinois japonais arabe russe
        """

    static let before = "in into en em al ao del do"

    static let behind = """
        language languages edition editions version versions translation translations speaking text
        idioma idiomas lengua lenguas edición ediciones versión versiones traducción traducciones texto
        edição edições versão versões tradução traduções língua línguas
        langue langues édition éditions version traduction
        """
}
