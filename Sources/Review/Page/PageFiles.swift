/// The page itself: files of this folder, carried in the program.
enum PageFiles {
    /// By the path they are asked under.
    static let all: [String: (type: String, bytes: [UInt8])] = [
        "/": (html, PackageResources.index_html),
        "/review.css": ("text/css; charset=utf-8", PackageResources.review_css),
        "/review.js": (script, PackageResources.review_js),
        "/elements.js": (script, PackageResources.elements_js),
        "/words.js": (script, PackageResources.words_js),
        "/lists.js": (script, PackageResources.lists_js),
        "/event.js": (script, PackageResources.event_js),
        "/claim.js": (script, PackageResources.claim_js),
        "/source.js": (script, PackageResources.source_js),
        "/decisions.js": (script, PackageResources.decisions_js),
        "/statistics.js": (script, PackageResources.statistics_js),
        "/icon.svg": ("image/svg+xml", PackageResources.icon_svg),
    ]

    private static let html = "text/html; charset=utf-8"
    private static let script = "text/javascript; charset=utf-8"
}
