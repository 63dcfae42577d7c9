import Dataset
import Documents
import Formats
import Foundation
import Testing

/// The package to give away: what it holds, what it withholds, and that it can be checked.
@Suite struct PublicationTests {
    let folder: TemporaryFolder
    var dataset: String { folder.path + "/dataset" }
    var package: String { folder.path + "/package" }

    init() throws { folder = try TemporaryFolder() }

    static let open = Licence(phrase: "CC BY", allowsTexts: true)
    static let closed = Licence(phrase: "CC BY-NC", allowsTexts: false)

    /// Writes a dataset whose documents have these rights, and publishes it.
    @discardableResult
    func publish(
        rights: String = "", cap: Int? = 300, papers: [String] = [],
        _ change: (inout DatasetContents) -> Void = { _ in }
    ) throws -> PublishedDataset.Summary {
        var contents = SampleDataset.contents()
        for index in contents.documents.indices { contents.documents[index].rights = rights }
        change(&contents)
        var run = SampleDataset.run
        run.terms = [.init(issuer: "mofa", name: "Ministry of Foreign Affairs", rights: "", quoteCap: cap)]
        run.licences = [Self.open, Self.closed]
        run.papers = papers
        try DatasetWriter(run: run).write(contents, to: dataset)
        return try PublishedDataset(DatasetReader(folder: dataset).read()).write(to: package)
    }

    func text(_ file: String) throws -> String { try String(contentsOfFile: package + "/" + file, encoding: .utf8) }

    @Test(arguments: [
        ("CC BY 4.0", true), ("Creative terms, cc-by", true), ("CC BY-NC 4.0", false), ("© the ministry", false),
        ("", false),
    ])
    func textsAreGivenWhereTheirRightsAllowIt(_ rights: String, _ isGiven: Bool) throws {
        let summary = try publish(rights: rights)
        #expect(summary.textsGiven == (isGiven ? 1 : 0))
        #expect(summary.textsWithheld == (isGiven ? 0 : 1))
        #expect(FileManager.default.fileExists(atPath: package + "/texts/doc-1.txt") == isGiven)
        // No file of the package holds the text's long sentence where it is withheld.
        let sentence = Data("host, Ñuñoa’s “prize".utf8)
        for (name, bytes) in try TemporaryFolder.files(of: package) where !isGiven {
            #expect(bytes.range(of: sentence) == nil, "\(name)")
        }
    }

    @Test func theIssuersRightsStandInForTheDocuments() throws {
        var run = SampleDataset.run
        run.terms = [.init(issuer: "mofa", rights: "CC BY 3.0")]
        run.licences = [Self.open]
        try DatasetWriter(run: run).write(SampleDataset.contents(), to: dataset)
        #expect(try PublishedDataset(DatasetReader(folder: dataset).read()).write(to: package).textsGiven == 1)
    }

    @Test func quotesLongerThanTheCapLeaveLengthDigestAndPlace() throws {
        let summary = try publish(cap: 5)
        let before = try DatasetReader(folder: dataset).read().contents.evidence
        let after = try DatasetReader(folder: package).read().contents.evidence
        #expect(before.count == after.count)
        for row in before {
            let given = try #require(after.first { $0.evidenceID == row.evidenceID })
            #expect((given.start, given.end) == (row.start, row.end))
            if row.quote.unicodeScalars.count <= 5 {
                #expect(
                    given.quote == row.quote && row.prefix.hasSuffix(given.prefix) && row.suffix.hasPrefix(given.suffix)
                )
                #expect((given.prefix + given.quote + given.suffix).unicodeScalars.count <= 5)
            } else {
                let digest = SHA256Digest(of: row.quote).hexadecimal
                #expect(given.quote == "withheld:\(row.quote.unicodeScalars.count):sha256:\(digest)")
                #expect(given.prefix.isEmpty && given.suffix.isEmpty)
            }
        }
        #expect(summary.quotesWithheld == before.filter { $0.quote.unicodeScalars.count > 5 }.count)
        #expect(summary.quotesWithheld > 0)
    }

    @Test func wordsThatRepeatAWithheldQuoteAreWithheldToo() throws {
        try publish(cap: 12) { contents in
            contents.evidence.append(
                SampleDataset.evidence(
                    "evd-9", "mtn-1", "title", "ministers of Korea and Chile", "ministers of Korea and Chile", 0))
            contents.events[0].title = "ministers of Korea and Chile"
            contents.identifiers[0].foundingMention = "doc-1:meeting:0:ministers of korea and chile"
        }
        for (name, bytes) in try TemporaryFolder.files(of: package) {
            #expect(bytes.range(of: Data("inisters of Korea and".utf8)) == nil, "\(name)")
            #expect(bytes.range(of: Data("ministers of korea and".utf8)) == nil, "\(name)")
        }
    }

    @Test func theWordsAroundAQuoteAreGivenOfLongWithheldTextsAlone() throws {
        try publish()
        #expect(try DatasetReader(folder: package).read().contents.evidence.allSatisfy { $0.prefix + $0.suffix == "" })
        let short = try #require(try DatasetReader(folder: package).read().publication?.first?.disclosed)
        #expect(short < 0.4)
        try publish { contents in
            let filler = String(repeating: "And so on, and so forth. ", count: 400)
            contents.texts = [DocumentText(document: "doc-1", text: ReadingText(SampleDataset.text + "\n" + filler))]
        }
        #expect(try DatasetReader(folder: package).read().contents.evidence.contains { $0.prefix != "" })
        try publish(rights: "CC BY")
        #expect(try DatasetReader(folder: package).read().contents.evidence.contains { $0.prefix != "" })
    }

    @Test func aPapersWordsAreNeverGiven() throws {
        try publish(rights: "CC BY 4.0", papers: ["doc-1"])
        let written = try DatasetReader(folder: package).read()
        #expect(written.contents.texts.isEmpty)
        #expect(written.contents.evidence.allSatisfy { $0.quote.hasPrefix("withheld:") })
    }

    @Test func thePackageVerifies() throws {
        try publish(cap: 5)
        let outcome = Verification(try DatasetReader(folder: package).read()).run { _ in .absent }
        #expect(outcome.faults == [])
        #expect(outcome.sourcesAbsent == ["doc-1"])
    }

    @Test func withheldWordsAreCheckedAgainstTheSourceAtHand() throws {
        try publish(cap: 5)
        let source = Verification.Source(
            sha256: SHA256Digest(of: SampleDataset.text).hexadecimal,
            document: Document(plainText: SampleDataset.text))
        #expect(Verification(try DatasetReader(folder: package).read()).run { _ in .read(source) }.faults == [])
        let other = Verification.Source(
            sha256: source.sha256,
            document: Document(plainText: SampleDataset.text.replacingOccurrences(of: "host", with: "hest")))
        let faults = Verification(try DatasetReader(folder: package).read()).run { _ in .read(other) }.faults
        #expect(faults.contains { $0.table == "publication" && $0.column == "text_sha256" })
    }

    @Test func aPackageThatWasChangedIsFoundOut() throws {
        try publish(cap: 5)
        let path = package + "/evidence.csv"
        let table = try String(contentsOfFile: path, encoding: .utf8)
        let changed = try #require(table.range(of: "withheld:10:"))
        try table.replacingCharacters(in: changed, with: "withheld:11:").write(
            toFile: path, atomically: true, encoding: .utf8)
        let faults = Verification(try DatasetReader(folder: package).read()).run { _ in .absent }.faults
        #expect(faults.contains { $0.table == "evidence" && $0.column == "quote" })
        #expect(faults.contains { $0.table == "evidence.csv" })
    }

    @Test func aDatasetThatDoesNotVerifyIsNotPublished() throws {
        var contents = SampleDataset.contents()
        contents.evidence[1].quote = "3 May 2012"
        try DatasetWriter(run: SampleDataset.run).write(contents, to: dataset)
        #expect(throws: PublicationRefusal.self) {
            try PublishedDataset(DatasetReader(folder: dataset).read()).write(to: package)
        }
        #expect(!FileManager.default.fileExists(atPath: package))
    }

    @Test func aFolderWithOtherFilesIsLeftAlone() throws {
        try FileManager.default.createDirectory(atPath: package, withIntermediateDirectories: true)
        try "mine".write(toFile: package + "/notes.txt", atomically: true, encoding: .utf8)
        #expect(throws: PublicationRefusal.self) { try publish() }
        #expect(try text("notes.txt") == "mine")
    }

    @Test func aPackageTakesThePlaceOfTheOneBeforeIt() throws {
        try publish()
        let first = try TemporaryFolder.files(of: package)
        try publish()
        let second = try TemporaryFolder.files(of: package)
        #expect(first == second)
        #expect(throws: PublicationRefusal.self) {
            try PublishedDataset(DatasetReader(folder: package).read()).write(to: folder.path + "/again")
        }
        #expect(throws: PublicationRefusal.self) {
            try PublishedDataset(DatasetReader(folder: dataset).read()).write(to: dataset + "/inside")
        }
    }

    @Test func whatIsWithheldIsCountedAndSaid() throws {
        try publish(rights: "all rights reserved", cap: 5)
        let readme = try text("README.md")
        #expect(readme.contains("1 documents were read; the texts of 0 are given in `texts/`, 1 are withheld"))
        let row = try #require(try DatasetReader(folder: package).read().publication?.first)
        #expect(row.rights == "all rights reserved")
        #expect(row.textLength == SampleDataset.text.unicodeScalars.count)
        #expect(row.quotes == 8)
        #expect(row.quotesWithheld > 0)
        let share = try #require(row.disclosed)
        #expect(share > 0 && share < 1)
    }

    @Test func anAnnotationOfAWithheldTextNamesItByItsDigest() throws {
        try publish(cap: 5)
        let line = try #require(text("annotations.jsonl").split(separator: "\n").first { $0.contains("evd-2") })
        let target = try #require(try JSON(parsing: line)["target"]?.array?[0])
        #expect(target["source"]?.string?.hasPrefix("ni:///sha-256;") == true)
        #expect(target["selector"]?.array?.map { $0["type"]?.string } == ["TextPositionSelector"])
    }
}
