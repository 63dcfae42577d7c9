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

    static let roles: Set<String> = [
        "navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar", "toolbar", "dialog",
        "alertdialog", "tablist", "button", "form", "alert",
    ]

    /// Words of a class or an id, each enough alone.
    static let words: Set<String> = [
        "nav", "navbar", "navi", "navigation", "menu", "submenu", "topmenu", "mainmenu", "breadcrumb", "breadcrumbs",
        "footer", "foot", "sidebar", "sidemenu", "share", "sharing", "shares", "sharebar", "sharethis", "addthis",
        "addtoany", "a2a", "social", "socials", "socialmedia", "sharedaddy", "jp", "cookie", "cookies", "consent",
        "gdpr",
        "related", "recommended", "recommendations", "recommend", "newsletter", "subscribe", "subscription", "comments",
        "commentlist", "comment", "respond", "disqus", "advert", "advertisement", "advertising", "ads", "adsense",
        "sponsor",
        "sponsored", "promo", "promotion", "popup", "modal", "pagination", "pager", "skip", "toolbar", "widget",
        "tagcloud", "login", "signup", "topbar", "copyright", "rss", "hidden", "noprint", "teaser", "teasers",
        "lightbox",
        "taxonomy", "outbrain", "taboola", "paywall", "masthead", "trackback", "pingback", "reply", "rating", "print",
        "printfriendly", "sitemap", "disclaimer", "crumbs", "authorbox", "bookmark", "bookmarks", "shariff", "ssba",
        "whatsapp", "twitter", "facebook", "metanav", "prevnext", "flyout", "offcanvas", "colophon", "fineprint",
        "imprint",
        "carousel", "backlink", "nextprev", "postmeta", "tags", "catlinks", "printfooter", "toc",
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
        "yarpp related", "wp caption", "image credit", "post info", "entry info", "blog info", "post author",
        "post date",
        "entry date", "news ticker", "article tools", "page tools", "document actions", "post views", "view count",
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
            let words = words(of: String(name))
            if words.count > 6 { continue }
            if words.contains(where: { Self.words.contains($0) }) { return true }
            if zip(words, words.dropFirst()).contains(where: { pairs.contains($0 + " " + $1) }) { return true }
        }
        return false
    }
}
