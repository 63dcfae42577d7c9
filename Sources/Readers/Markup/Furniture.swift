/// What on a page is no content: the table of element names, roles and naming habits by which pages are built.
enum Furniture {
    /// Elements that never hold what a page says.
    static let elements: Set<String> = [
        "script", "style", "noscript", "template", "svg", "iframe", "object", "embed", "canvas", "audio", "video",
        "nav",
        "input", "select", "button", "textarea", "option", "datalist", "menu", "dialog", "head", "map", "applet",
        "aside",
        "footer", "math", "meta", "link", "progress", "meter", "label", "fieldset", "legend",
    ]

    /// Those of them that some pages put around everything.
    static let wrappers: Set<String> = ["aside", "footer", "fieldset"]

    static let roles: Set<String> = [
        "navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar", "toolbar", "dialog",
        "alertdialog", "tablist", "button", "form", "alert",
    ]

    /// Words of a class or an id, each enough alone.
    static let words: Set<String> = [
        "nav", "navbar", "navi", "navigation", "menu", "submenu", "topmenu", "mainmenu", "breadcrumb", "breadcrumbs",
        "footer", "sidebar", "sidemenu", "share", "sharing", "shares", "sharebar", "sharethis", "addthis",
        "addtoany", "a2a", "social", "socials", "socialmedia", "sharedaddy", "cookie", "cookies", "consent",
        "gdpr",
        "related", "recommended", "recommendations", "recommend", "newsletter", "subscribe", "subscription", "comments",
        "commentlist", "comment", "respond", "disqus", "advert", "advertisement", "advertising", "ads", "adsense",
        "sponsored", "promo", "popup", "modal", "pagination", "pager", "skip", "toolbar", "tagcloud", "topbar",
        "copyright", "rss", "lightbox",
        "taxonomy", "outbrain", "taboola", "paywall", "masthead", "trackback", "pingback", "printfriendly", "sitemap",
        "disclaimer", "crumbs", "authorbox", "bookmarks", "shariff", "ssba",
        "whatsapp", "twitter", "facebook", "metanav", "prevnext", "flyout", "offcanvas", "colophon", "credit",
        "credits", "figcopyright", "bildnachweis", "fotocredit", "photocredit", "imagecredit",
        "byline", "bylines", "satisfaction", "rodape", "cabecera", "cabecalho", "encabezado", "migas", "compartir",
        "compartilhar", "imprimir", "relacionados", "relacionadas", "sns", "gnb", "snb", "lnb", "fineprint",
        "backlink", "nextprev", "postmeta", "catlinks", "printfooter",
    ]

    /// Neighbouring words of a class or an id.
    static let pairs: Set<String> = [
        "sr only", "visually hidden", "screen reader", "element invisible", "read more", "read next", "see also",
        "also like", "more news", "more articles", "more stories", "author bio", "author box", "about author",
        "author info",
        "post meta", "entry meta", "article meta", "meta info", "post navigation", "post tags", "tag list",
        "entry footer",
        "article footer", "post footer", "entry utility", "back top", "to top", "site header", "page header",
        "main header",
        "header top", "global header", "side bar", "side column", "left column", "right column", "col right",
        "col left",
        "latest news", "latest posts", "recent posts", "popular posts", "most read", "mail list", "sign up", "log in",
        "skip link", "like button", "entry tags", "tag links", "cat links", "posted on", "edit section", "mw jump",
        "nav links", "pre footer", "bottom bar", "info box", "link list", "links list", "context menu", "quick links",
        "contact form", "search form", "search box", "language switcher", "lang switcher", "author description",
        "yarpp related", "wp caption", "image credit", "img metadata", "image meta", "img credit", "photo credit",
        "post info", "entry info", "blog info", "post author",
        "post date",
        "entry date", "news ticker", "article tools", "page tools", "document actions", "post views", "view count",
    ]

    /// Whole names by which pages hide what only programs read.
    static let hidingNames: Set<String> = [
        "hidden", "sr-only", "visually-hidden", "visuallyhidden", "screen-reader-text", "noprint", "d-none", "no-print",
        "element-invisible", "tags", "teaser", "teasers", "login", "signup", "toc", "print", "rating", "reply",
        "carousel",
        "imprint", "widget", "widgets", "widget-area", "bookmark", "sponsor", "foot", "jp-relatedposts",
    ]

    /// Words before or after a furniture word that make it say something of the whole: `has-sidebar`, `right-sidebar`.
    static let qualifiers: Set<String> = [
        "has", "no", "with", "without", "enable", "enabled", "disable", "disabled", "is", "js", "hide", "show", "not",
        "right",
        "left", "both", "one", "two", "single", "under", "after", "before", "content", "main", "page", "post",
        "article",
        "layout", "body", "template",
    ]

    /// Words of a class or an id of whatever length in lower case: hyphens, underscores and inner capitals part them.
    static func words(of value: String) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        var previousIsSmall = false
        for byte in value.utf8 {
            let isLetter = (byte | 0x20) &- 0x61 < 26
            let isCapital = byte &- 0x41 < 26
            if !isLetter && !(0x30...0x39).contains(byte) || isCapital && previousIsSmall {
                if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
                word = []
            }
            if isLetter { word.append(byte | 0x20) } else if (0x30...0x39).contains(byte) { word.append(byte) }
            previousIsSmall = isLetter && !isCapital
        }
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        return words
    }

    /// Whether a class or id names furniture.
    static func names(_ value: String) -> Bool {
        for name in value.split(separator: " ") {
            if hidingNames.contains(name.lowercased()) { return true }
            let words = words(of: String(name))
            if words.count > 6 { continue }
            for (index, word) in words.enumerated() where Self.words.contains(word) {
                let layout =
                    word == "sidebar" || word == "ads" || word == "comments" || word == "comment" || word == "share"
                let before = index > 0 && qualifiers.contains(words[index - 1])
                let after = index + 1 < words.count && qualifiers.contains(words[index + 1])
                if layout, before || after { continue }
                return true
            }
            if zip(words, words.dropFirst()).contains(where: { pairs.contains($0 + " " + $1) }) { return true }
        }
        return false
    }
}
