/// Lines that publishing systems set between the lines of a text, whole and in lower case: the names of their buttons and boxes.
enum FurnitureLines {
    /// Bytes of the longest line that is looked at.
    static let longest = 48

    static func contains(_ line: String) -> Bool {
        guard line.utf8.count <= longest else { return false }
        let bare = line.utf8.split { byte in
            byte < 0x30 || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte) || (0x7B...0x7F).contains(byte)
        }
        return lines.contains(bare.map { String(decoding: Array($0), as: UTF8.self) }.joined(separator: " "))
    }

    /// Words only, one blank between them.
    private static let lines: Set<String> = [
        // English
        "advertisement", "advertising", "ad", "ads", "sponsored", "sponsored content", "share", "share this",
        "share on",
        "share this article", "share this page", "share via", "tweet", "like", "print", "print this page", "e mail",
        "email",
        "comments", "comment", "leave a comment", "leave a reply", "post a comment", "no comments", "related",
        "related articles", "related content", "related posts", "related news", "related links", "related stories",
        "read more", "read also", "see also", "more", "more news", "more on this topic", "more on this story", "next",
        "previous", "back", "back to top", "top", "home", "menu", "search", "subscribe", "newsletter", "follow us",
        "tags",
        "topics", "categories", "skip navigation", "skip to content", "skip to main content", "download", "loading",
        "continue reading", "story continues below", "article continues below", "photo gallery", "gallery", "list",
        "recommended", "most read", "most popular", "trending", "you may also like", "about the author", "permalink",
        // Spanish
        "publicidad", "anuncio", "compartir", "compartir en", "imprimir", "comentarios", "deja un comentario",
        "deja una respuesta", "relacionados", "noticias relacionadas", "contenido relacionado",
        "artículos relacionados",
        "leer más", "lea más", "lea también", "ver más", "ver también", "vea también", "te puede interesar",
        "le puede interesar", "siguiente", "anterior", "volver", "volver arriba", "inicio", "buscar", "suscríbase",
        "suscríbete", "síguenos", "síganos", "etiquetas", "temas", "categorías", "descargar",
        "pasar al contenido principal", "ir al contenido", "ir al contenido principal", "cargando", "galería",
        // Portuguese
        "publicidade", "anúncio", "compartilhar", "compartilhe", "partilhar", "comentários", "deixe um comentário",
        "deixe uma resposta", "notícias relacionadas", "conteúdo relacionado", "leia mais", "leia também", "saiba mais",
        "veja também", "veja mais", "próximo", "próxima", "voltar", "voltar ao topo", "voltar para o topo", "início",
        "assine", "siga nos", "assuntos", "marcadores", "baixar", "ir para o conteúdo",
        "ir para o conteúdo principal", "carregando", "galeria",
        // French
        "publicité", "partager", "partager sur", "imprimer", "commentaires", "laisser un commentaire",
        "articles liés", "articles similaires", "sur le même sujet", "lire aussi", "à lire aussi", "lire la suite",
        "voir aussi", "suivant", "précédent", "retour", "haut de page", "accueil", "rechercher", "s abonner",
        "suivez nous",
        "mots clés", "télécharger", "aller au contenu", "aller au contenu principal", "chargement",
        // German
        "anzeige", "werbung", "teilen", "drucken", "kommentare", "kommentar", "kommentieren", "kommentar schreiben",
        "kommentar verfassen", "mehr zum thema", "weitere informationen", "weiterlesen", "lesen sie auch",
        "auch interessant", "ähnliche artikel", "ähnliche beiträge", "weitere artikel", "zurück", "weiter", "nach oben",
        "startseite", "suche", "newsletter abonnieren", "schlagwörter", "schlagworte", "wird geladen",
        "diesen artikel teilen",
        "artikel teilen", "herunterladen",
        // Italian, Dutch, Polish
        "pubblicità", "condividi", "stampa", "commenti", "leggi anche", "leggi tutto", "articoli correlati",
        "advertentie",
        "delen", "lees ook", "lees meer", "reacties", "reklama", "udostępnij", "komentarze", "czytaj także",
        "czytaj więcej",
        // Korean
        "광고", "공유", "공유하기", "인쇄", "인쇄하기", "댓글", "목록", "목록보기", "다음글", "이전글", "관련기사", "바로가기",
        "본문 바로가기", "주메뉴 바로가기", "바로가기 메뉴", "검색", "첨부파일", "위로", "메뉴", "홈",
    ]
}
