/// Finds what a page is about among all it shows, in stages, the surest first; each says which stage spoke.
struct MainContent {
    enum Stage: String {
        case profile, semantic, density
        case wholePage = "whole page"
    }

    let stage: Stage
    /// The elements that hold the content, in order, none inside another.
    let roots: [Int]
    /// Text of the content that is no link, as `ContentMask` measures it.
    let length: Int32
    /// The most running text any reading of the page could give.
    let mostLength: Int32

    /// Less text than this is no article.
    private static let enough: Int32 = 200

    init(_ tree: MarkupTree, _ mask: ContentMask, profileMatches: [[Int]]) {
        for matches in profileMatches {
            let roots = Self.outermost(matches, in: tree)
            if roots.contains(where: { mask.textLength[$0] > 0 }) {
                self.init(stage: .profile, roots: roots, mask)
                return
            }
        }
        let body = tree.first("body") ?? 0
        let dense = TextDensity.best(in: tree, mask, below: body)
        let semantic = Self.semantic(tree, mask)
        let denseLength = dense.map { mask.textLength[$0] - mask.linkLength[$0] } ?? 0
        if let semantic {
            let length = semantic.reduce(Int32(0)) { $0 + mask.textLength[$1] - mask.linkLength[$1] }
            if length >= Self.enough || length * 2 > denseLength, length * 3 > denseLength {
                self.init(stage: .semantic, roots: semantic, mask)
                return
            }
        }
        if let dense, denseLength >= Self.enough {
            self.init(stage: .density, roots: [dense], mask)
            return
        }
        self.init(stage: .wholePage, roots: [body], mask)
    }

    private init(stage: Stage, roots: [Int], _ mask: ContentMask) {
        self.stage = stage
        self.roots = roots
        length = roots.reduce(Int32(0)) { $0 + Self.own($1, mask) }
        mostLength = stage == .profile ? 0 : mask.proseLength
    }

    /// Classes, ids and properties by which publishing systems name the body of a text; hyphens and underscores alike.
    private static let bodyNames: Set<String> = [
        "articlebody", "entrycontent", "postcontent", "postbody", "articlecontent", "articletext", "storybody",
        "storycontent", "fieldnamebody", "fieldnamefieldbody", "nodecontent", "tdpostcontent", "newscontent",
        "newsbody", "newstext", "pressreleasebody", "bodytext", "contentbody", "singlecontent", "blogcontent",
        "blogpost",
        "texttobody", "documentcontent", "parentfieldnametext", "mwparseroutput", "itemfulltext", "itempage",
        "articlemain", "articleinner", "articlecopy", "postentry", "entrytext", "theentry", "singlepostcontent",
        "posttext", "postarticle", "detailcontent", "pagebody", "articledetail", "mainarticle", "artigotexto",
        "boardview", "bocon", "boardcontents", "bbscontent", "viewcon", "boardcon",
        "bbsview", "viewcontent", "viewcont", "boardviewcontent", "cmpressrelease", "richtext", "articlebodytext",
    ]
    private static let mainNames: Set<String> = [
        "maincontent", "content", "main", "primary", "contentmain", "pagecontent", "contentarea", "primarycontent",
        "sitecontent", "innercontent", "contents", "contentwrapper", "bodycontent", "mwcontenttext", "maincol",
        "maincolumn", "centercontent",
    ]

    private static func semantic(_ tree: MarkupTree, _ mask: ContentMask) -> [Int]? {
        var bodies: [Int] = []
        var articles: [Int] = []
        var mains: [Int] = []
        var named: [Int] = []
        // What a class says is found once for all that have it.
        var known: [String: (isBody: Bool, isMain: Bool)] = [:]
        for index in tree.nodes.indices where !tree.nodes[index].isText && !mask.removed[index] {
            let node = tree.nodes[index]
            if node.name == "article" { articles.append(index) }
            if node.name == "main" { mains.append(index) }
            for (name, value) in node.attributes {
                switch name {
                case "itemprop" where value == "articleBody" || value == "text": bodies.append(index)
                case "role" where value == "main": mains.append(index)
                case "role" where value == "article": articles.append(index)
                case "class", "id":
                    let said = known[value] ?? Self.said(by: value)
                    known[value] = said
                    if said.isBody { bodies.append(index) }
                    if said.isMain { named.append(index) }
                default: continue
                }
            }
        }
        let total = max(1, mask.textLength.first ?? 1)
        let most = (mains + articles).reduce(Int32(0)) { max($0, own($1, mask)) }
        for stage in [bodies, articles, mains, named] {
            let roots = outermost(stage, in: tree)
            guard let best = roots.max(by: { own($0, mask) < own($1, mask) }) else { continue }
            let sum = roots.reduce(Int32(0)) { $0 + own($1, mask) }
            guard own(best, mask) >= enough else { continue }
            // One of them is the text; or none stands out, and all of them are (a page of several entries).
            if own(best, mask) * 10 >= sum * 6, own(best, mask) * 5 >= most * 2 {
                return withLead(best, tree, mask)
            }
            if sum * 10 >= total * 4 { return roots }
        }
        return nil
    }

    private static func said(by names: String) -> (isBody: Bool, isMain: Bool) {
        var said = (isBody: false, isMain: false)
        for name in names.utf8.split(separator: 0x20) {
            let letters = name.compactMap { byte in
                byte == 0x2D || byte == 0x5F ? nil : (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
            }
            let plain = String(decoding: letters, as: UTF8.self)
            if bodyNames.contains(plain) { said.isBody = true }
            if mainNames.contains(plain) { said.isMain = true }
        }
        return said
    }

    /// Words of a class by which publishing systems name the paragraph above a text.
    private static let leadWords: Set<String> = [
        "lead", "lede", "teaser", "intro", "introduction", "abstract", "standfirst", "subtitle", "subtitulo", "subline",
        "subheadline", "subhead", "excerpt", "summary", "description", "dek", "deck", "chapo", "entradilla", "bajada",
        "copete",
        "sottotitolo", "vorspann", "lid", "sumario", "resumen", "resumo", "bigode", "olho", "fieldsummary",
    ]

    /// The body, and before it the paragraph that leads into it where that stands apart in the same article.
    private static func withLead(_ body: Int, _ tree: MarkupTree, _ mask: ContentMask) -> [Int] {
        var outer = Int(tree.nodes[body].parent)
        while outer >= 0, tree.nodes[outer].name != "article", tree.nodes[outer].name != "main" {
            outer = Int(tree.nodes[outer].parent)
        }
        guard outer >= 0 else { return [body] }
        var leads: [Int] = []
        var index = outer + 1
        while index < body {
            let node = tree.nodes[index]
            let isLead =
                !mask.removed[index] && Int(node.end) <= body && mask.textLength[index] >= 50
                && mask.textLength[index] < 1200 && mask.linkDensity(index) < 0.2
                && node.attributes.contains { name, value in
                    name == "class" && Furniture.words(of: value).contains { leadWords.contains($0) }
                }
            if isLead { leads.append(index) }
            index = isLead ? Int(node.end) : index + 1
        }
        return leads + [body]
    }

    /// Text that is no link.
    private static func own(_ index: Int, _ mask: ContentMask) -> Int32 {
        mask.textLength[index] - mask.linkLength[index]
    }

    private static func outermost(_ indices: [Int], in tree: MarkupTree) -> [Int] {
        var roots: [Int] = []
        var end = -1
        for index in Set(indices).sorted() where index >= end {
            roots.append(index)
            end = Int(tree.nodes[index].end)
        }
        return roots
    }
}
