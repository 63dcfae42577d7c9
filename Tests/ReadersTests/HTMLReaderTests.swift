import Documents
import Formats
import Testing

@testable import Readers

@Suite struct HTMLReaderTests {
    private static let paragraphs = """
        <p>The governments of both countries agreed today, after two rounds of talks, to open an office for trade in
        the capital of either side, and to review its work every two years.</p>
        <p>The agreement, which was signed by the ministers, enters into force on the day of the second notification;
        it remains in force for five years, and is renewed unless one party objects.</p>
        """

    private func read(
        _ html: String, profile: SourceProfile? = nil, options: ReadingOptions = ReadingOptions()
    ) throws -> Document {
        try Readers.read(bytes: Array(html.utf8), path: "a.html", profile: profile, options: options)
    }

    private func texts(_ document: Document) -> [String] { document.blocks.map { document.text.string($0.span) } }

    private func stage(_ document: Document) -> String? {
        document.metadata.notes.first { $0.first == "main content" }?.last
    }

    @Test func theArticleIsTheContentAndTheRestIsNot() throws {
        let document = try read(
            """
            <!DOCTYPE html><html lang="en"><head><title>Office opened | Ministry</title></head><body>
            <header><nav><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></nav></header>
            <main><article><h1>Office opened</h1><div class="social-share"><a href="#">Share</a></div>
            \(Self.paragraphs)<script>var x = "never";</script></article>
            <aside class="related"><h2>Related</h2><p>Something else happened in another place, far away.</p></aside></main>
            <div class="cookie-banner"><p>We use cookies to make this page better for you and for us.</p></div>
            <footer><p>Address of the ministry, and a telephone number.</p></footer></body></html>
            """)
        #expect(stage(document) == "semantic")
        #expect(texts(document).count == 3)
        #expect(document.blocks.map(\.kind) == [.title, .paragraph, .paragraph])
        #expect(document.blocks[1].path == "/html/body/main/article/p[1]")
        #expect(document.metadata.language == "en")
        #expect(document.metadata.title == "Office opened")
        #expect(!texts(document)[1].contains("\n"))
    }

    @Test func withoutSemanticElementsTextGathersWhereItIsDense() throws {
        let document = try read(
            """
            <html><body><table><tr><td><a href="1">One</a><br><a href="2">Two</a><br><a href="3">Three</a></td>
            <td><h2>Office opened in both capitals</h2>\(Self.paragraphs)</td></tr></table>
            <div>All rights reserved.</div></body></html>
            """)
        #expect(stage(document) == "density")
        #expect(texts(document).first == "Office opened in both capitals")
        #expect(texts(document).count == 3)
    }

    @Test func theProfileSaysWhereTheContentIs() throws {
        var profile = SourceProfile(issuer: "x")
        profile.mainContentPaths = ["//div[@id='none']", "//div[@id='texto']"]
        profile.datePaths = ["//span[@class='f']"]
        profile.dateOrder = .dayMonthYear
        profile.boilerplate = ["Traducción no oficial"]
        let document = try read(
            """
            <html><body><article>\(Self.paragraphs)</article><span class="f">Fecha: 05/04/2016</span>
            <div id="texto"><p>Corto.</p><p>Traducción no oficial</p></div></body></html>
            """, profile: profile)
        #expect(stage(document) == "profile")
        #expect(texts(document) == ["Corto."])
        #expect(document.metadata.published == CalendarDay(iso: "2016-04-05"))
    }

    @Test func listsTablesCaptionsAndQuotationsStayBlocks() throws {
        let document = try read(
            """
            <html><body><main>\(Self.paragraphs)<ul><li>first point<ul><li>inner point</li></ul></li><li>second point</li></ul>
            <table><caption>Members of the body by year of accession</caption><tr><th>Year</th><td>2004</td></tr></table>
            <blockquote>A sentence that the minister said.</blockquote><pre>a  b
              c</pre><h3>Part</h3><p>Text one<br>two<br><br>three</p></main></body></html>
            """)
        let kinds = document.blocks.map(\.kind).dropFirst(2)
        #expect(
            Array(kinds) == [
                .listItem, .listItem, .listItem, .caption, .tableCell, .tableCell, .quotation, .preformatted, .heading,
                .paragraph, .paragraph,
            ])
        #expect(document.blocks[3].level == 2)
        #expect(texts(document)[9] == "a  b\n  c")
        #expect(texts(document).suffix(2) == ["Text one two", "three"])
    }

    @Test(arguments: [
        ("<meta property='article:published_time' content='2016-05-04T23:00:00-05:00'>", "2016-05-04"),
        ("<meta name='DC.date.issued' content='2009/7/24'>", "2009-07-24"),
        ("<meta name='citation_publication_date' content='20050316'>", "2005-03-16"),
        ("<meta itemprop='datePublished' content='Wed, 04 May 2016 10:00:00 GMT'>", "2016-05-04"),
        (
            "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\",\"datePublished\":\"2001-01-01\"},{\"@type\":[\"NewsArticle\"],\"datePublished\":\"2017-09-01T08:00Z\"}]}</script>",
            "2017-09-01"
        ),
        (
            "<meta name='DC.date.created' content='2011-06-29T17:58:01-03:00'><meta name='DC.date.valid_range' content='2011/05/05 - '>",
            "2011-05-05"
        ),
        (
            "<meta name='dcterms.created' content='2011-06-29'><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"dateCreated\":\"2011-06-30\",\"datePublished\":\"2011-05-05\"}</script>",
            "2011-05-05"
        ),
        (
            "<meta name='DC.date.created' content='2012-02-14'><meta name='DC.date.valid_range' content='1969/12/31 - '>",
            "2012-02-14"
        ),
        ("<meta property='article:modified_time' content='2020-01-01'>", ""),
        ("<meta name='date' content='31/02/2016'>", ""),
    ])
    func theDayOfPublicationComesFromMetadata(_ head: String, _ day: String) throws {
        let document = try read("<html><head>\(head)</head><body><article>\(Self.paragraphs)</article></body></html>")
        #expect(document.metadata.published?.iso ?? "" == day)
        #expect((document.metadata.publishedFrom == nil) == day.isEmpty)
    }

    /// An element named for it states the day, whatever the system says of the page's creation.
    @Test(arguments: [
        ("<span class='documentPublished'><span>publicado</span> 25/05/2011 17h58,</span>", "2011-05-25"),
        ("<p class=\"date-published\">Published on May 4, 2011 at noon</p>", "2011-05-04"),
        ("<div id='fecha_publicacion'>4 de mayo de 2011</div>", "2011-05-04"),
        ("<div class='published'>2011.05.04</div><div class='published'>2011-05-04</div>", "2011-05-04"),
        ("<span class='published'>04/05/2011</span>", "2011-06-29"),
        ("<span class='published'>05/05/2011</span>", "2011-05-05"),
        ("<span class='published last-modified'>25/05/2011</span>", "2011-06-29"),
        (
            "<div class='published'>Published 2011-05-04</div><div class='published'>Published 2010-01-02</div>",
            "2011-06-29"
        ),
        ("<a class='state-published'>12/31/2010</a>", "2011-06-29"),
        ("<div class='published'>No day, though 31/02/2011 looks like one</div>", "2011-06-29"),
    ])
    func theElementNamedForItStatesTheDay(_ line: String, _ day: String) throws {
        let document = try read(
            "<html><head><meta name='dcterms.created' content='2011-06-29'></head><body>\(line)<article>\(Self.paragraphs)</article></body></html>"
        )
        #expect(document.metadata.published?.iso == day)
        #expect(document.metadata.publishedFrom == (day == "2011-06-29" ? "meta dcterms.created" : "date line"))
    }

    @Test func theIssuersOrderDecidesWhereDigitsDoNot() throws {
        var profile = SourceProfile(issuer: "x")
        let page = "<body><span class='published'>04/05/2011</span><article>\(Self.paragraphs)</article></body>"
        #expect(try read(page, profile: profile).metadata.published == nil)
        profile.dateOrder = .dayMonthYear
        #expect(try read(page, profile: profile).metadata.published?.iso == "2011-05-04")
        profile.dateOrder = .monthDayYear
        #expect(try read(page, profile: profile).metadata.published?.iso == "2011-04-05")
    }

    @Test func anIssuersDatelineOutweighsThePagesCreation() throws {
        var profile = SourceProfile(issuer: "x")
        profile.datelines = ["Date :"]
        let document = try read(
            "<html><head><meta name='dcterms.created' content='2011-06-29'></head><body><p>Date : 2011-05-04</p><article>\(Self.paragraphs)</article></body></html>",
            profile: profile)
        #expect(document.metadata.published?.iso == "2011-05-04")
    }

    @Test func placesAmongSiblingsCountElementsOfOneName() throws {
        let document = try read(
            "<body><article><h1>Office opened</h1><div>\(Self.paragraphs)<ul><li>The first of them, which says something.<li>The second one.</ul></div></article></body>"
        )
        #expect(
            document.blocks.compactMap(\.path) == [
                "/html/body/article/h1", "/html/body/article/div/p[1]", "/html/body/article/div/p[2]",
                "/html/body/article/div/ul/li[1]", "/html/body/article/div/ul/li[2]",
            ])
    }

    @Test func aTimeElementSpeaksWhereItIsTheOnlyOne() throws {
        let one = "<article><time datetime='2015-04-13'>13 April</time>\(Self.paragraphs)</article>"
        #expect(try read(one).metadata.published?.iso == "2015-04-13")
        let several = one + "<time datetime='2014-01-01'></time>"
        #expect(try read(several).metadata.published == nil)
        let address = ReadingOptions(url: "https://example.org/2013/10/02/office-opened.html")
        #expect(
            try read("<article>\(Self.paragraphs)</article>", options: address).metadata.published?.iso == "2013-10-02")
    }

    @Test(arguments: [
        "<dl><dt>Date</dt><dd>2017-09-01</dd></dl>", "<p>Date : 01/09/2017</p>",
        "<p>Publicado em 1 de setembro de 2017</p>",
        "<table><tr><td>작성일</td><td>2017년 9월 1일</td></tr></table>", "<div>• DATE: September 1, 2017</div>",
    ])
    func theIssuersDatelineStatesTheDay(_ line: String) throws {
        var profile = SourceProfile(issuer: "x")
        profile.datelines = ["Date :", "Publicado em", "작성일"]
        profile.dateOrder = .dayMonthYear
        let document = try read("<body>\(line)<article>\(Self.paragraphs)</article></body>", profile: profile)
        #expect(document.metadata.published?.iso == "2017-09-01")
        #expect(document.metadata.publishedFrom == "dateline")
        let other = "<body><p>Dates: 2017-09-01</p><p>To date 3 of 7</p><article>\(Self.paragraphs)</article></body>"
        #expect(try read(other, profile: profile).metadata.published == nil)
    }

    @Test func titlesOfPagesWithoutHeadingsAreFound() throws {
        let document = try read(
            """
            <html><head><title>Office opened in both capitals - Portal</title></head><body><div class="menu">Home | News</div>
            <table><tr><td>24/07/2009</td></tr><tr><td><b>Office opened in both capitals</b></td></tr>
            <tr><td>\(Self.paragraphs)</td></tr></table></body></html>
            """)
        #expect(document.metadata.title == "Office opened in both capitals")
        #expect(document.blocks.first?.kind == .title)
    }

    @Test func blocksKeepTheLanguageTheyDeclare() throws {
        let document = try read(
            "<html lang='en'><body><article>\(Self.paragraphs)<p lang='es'>Una frase en otra lengua, dicha por el ministro.</p></article></body></html>"
        )
        #expect(document.blocks.last?.declaredLanguage == "es")
        #expect(document.blocks.first?.declaredLanguage == nil)
    }

    @Test func pagesAMillionElementsDeepAreRead() throws {
        let depth = 1_000_000
        let html =
            String(repeating: "<div>", count: depth) + "Words at the bottom."
            + String(repeating: "</div>", count: depth)
        let document = try read("<html><body>" + html + "</body></html>")
        #expect(texts(document) == ["Words at the bottom."])
    }

    @Test(arguments: ["<html></html>", "<html><body><script>1</script></body></html>", "<!DOCTYPE html>", "<html>\0\0"])
    func aPageWithoutTextIsAFailure(_ html: String) {
        #expect(throws: ReadingFailure.noText) { try read(html) }
    }

    @Test func bytesAtRandomNeverStopTheReader() {
        var bytes = SystemBytes(state: 7)
        let tags = [
            "<p>", "</p>", "<table>", "<td>", "</div>", "<div class='x'>", "<a href=", "<!--", "&amp", "<br>", "<li",
            "\0", "é", "<svg>",
        ]
        for _ in 0..<300 {
            var html: [UInt8] = Array("<html><body>".utf8)
            for _ in 0..<bytes.number(below: 200) {
                if bytes.next() < 200 {
                    html += Array(tags[bytes.number(below: tags.count)].utf8)
                } else {
                    html.append(bytes.next())
                }
            }
            let document = try? Readers.read(bytes: html, path: "a.html")
            if let document {
                #expect(document.blocks.allSatisfy { $0.span.end <= document.text.bytes.count })
                #expect(String(validating: document.text.bytes, as: UTF8.self) != nil)
            }
        }
    }
}
