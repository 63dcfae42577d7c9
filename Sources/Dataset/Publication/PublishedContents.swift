internal import Documents
internal import Formats

/// A dataset's rows with what may not be given taken out: texts without rights to them, words longer than the cap.
///
/// Every offset, rectangle and key stays; words taken out leave their length and digest.
struct PublishedContents {
    private(set) var contents: DatasetContents
    private(set) var rows: [PublicationRow] = []
    private let terms: [String: DocumentTerms]

    /// Share of a withheld text up to which the words around its quotes are given too. A tenth is what quotation from a long report comes
    /// to; of a short release the words around would give nearly all.
    private static let shareWithContext = 0.1

    init(_ contents: DatasetContents, run: RunDescription) {
        self.contents = contents
        terms = Dictionary(
            contents.documents.map { ($0.documentID, DocumentTerms(of: $0, in: run)) },
            uniquingKeysWith: { first, _ in first })
        self.contents.texts = contents.texts.filter { terms[$0.document]?.whyWithheld == nil }
        self.contents.evidence = contents.evidence.map(published)
        takeOutContext(texts: contents.texts)
        takeOutDerivedWords(said: contents.evidence)
        let own = Dictionary(grouping: self.contents.evidence, by: \.documentID)
        let documents = Dictionary(
            contents.documents.map { ($0.documentID, $0) }, uniquingKeysWith: { first, _ in first })
        rows = contents.texts.compactMap { text in
            documents[text.document].flatMap { row($0, text, evidence: own[text.document] ?? []) }
        }
    }

    // MARK: Evidence

    private func published(_ row: EvidenceRow) -> EvidenceRow {
        guard let terms = terms[row.documentID] else { return row }
        var row = row
        if !terms.allows(row.value), Self.isWords(row.field) { row.value = Withheld(row.value).cell }
        guard !terms.allows(row.quote) else { return Self.trimmed(row, to: terms.quoteCap) }
        row.quote = Withheld(row.quote).cell
        row.prefix = ""
        row.suffix = ""
        return row
    }

    /// The words around a quote count too: with it they stay within the cap, shortened on the sides away from it.
    private static func trimmed(_ row: EvidenceRow, to cap: Int?) -> EvidenceRow {
        let sides = (row.prefix.unicodeScalars.count, row.suffix.unicodeScalars.count)
        guard let cap, row.quote.unicodeScalars.count + sides.0 + sides.1 > cap else { return row }
        let room = cap - row.quote.unicodeScalars.count
        let before = min(sides.0, max(room / 2, room - sides.1))
        var row = row
        row.prefix = String(String.UnicodeScalarView(row.prefix.unicodeScalars.suffix(before)))
        row.suffix = String(String.UnicodeScalarView(row.suffix.unicodeScalars.prefix(room - before)))
        return row
    }

    /// Fields whose value is the document's own words; the others are identifiers, codes and numbers.
    private static func isWords(_ field: String) -> Bool { field == "title" || field == "context" }

    /// Of withheld texts of which the quotes and the words around them would give too much, the words around are left out.
    private mutating func takeOutContext(texts: [DocumentText]) {
        let own = Dictionary(grouping: contents.evidence, by: \.documentID)
        let bare = texts.filter { text in
            guard terms[text.document]?.whyWithheld != nil else { return false }
            let length = text.text.scalarOffset(ofByte: text.text.bytes.count)
            return Double(Self.covered(own[text.document] ?? [])) > Double(length) * Self.shareWithContext
        }
        let documents = Set(bare.map(\.document))
        for index in contents.evidence.indices where documents.contains(contents.evidence[index].documentID) {
            contents.evidence[index].prefix = ""
            contents.evidence[index].suffix = ""
        }
    }

    // MARK: Values elsewhere that repeat a quote's words

    private mutating func takeOutDerivedWords(said evidence: [EvidenceRow]) {
        // A value may be given where one document that says it allows its words.
        var allowed: Set<String> = []
        var told: Set<String> = []
        for row in evidence where Self.isWords(row.field) {
            told.insert(row.value)
            if terms[row.documentID]?.allows(row.value) ?? true { allowed.insert(row.value) }
        }
        let forbidden = told.subtracting(allowed)
        func published(_ value: String) -> String { forbidden.contains(value) ? Withheld(value).cell : value }
        for index in contents.events.indices {
            contents.events[index].title = published(contents.events[index].title)
            contents.events[index].context = published(contents.events[index].context)
        }
        for index in contents.conflicts.indices where Self.isWords(contents.conflicts[index].field) {
            contents.conflicts[index].value = published(contents.conflicts[index].value)
            contents.conflicts[index].otherValue = published(contents.conflicts[index].otherValue)
            contents.conflicts[index].kept = published(contents.conflicts[index].kept)
        }
        for index in contents.claimFields.indices where Self.isWords(contents.claimFields[index].field) {
            contents.claimFields[index].found = contents.claimFields[index].found.map(published)
        }
        for index in contents.identifiers.indices {
            let mention = contents.identifiers[index].foundingMention
            // document:type:occurrence:quote
            let parts = mention.split(separator: ":", maxSplits: 3, omittingEmptySubsequences: false)
            guard parts.count == 4, let terms = terms[String(parts[0])], !terms.allows(String(parts[3])) else {
                continue
            }
            contents.identifiers[index].foundingMention =
                parts[..<3].joined(separator: ":") + ":" + Withheld(String(parts[3])).cell
        }
    }

    // MARK: What is given of each document

    private func row(
        _ document: DocumentRow, _ text: DocumentText, evidence own: [EvidenceRow]
    ) -> PublicationRow? {
        guard let terms = terms[text.document] else { return nil }
        var row = PublicationRow()
        row.documentID = text.document
        row.origin = document.origin
        row.rights = terms.rights
        row.licence = terms.licence
        row.text = terms.whyWithheld == nil ? PublicationRow.given : PublicationRow.withheld
        row.reason = terms.whyWithheld ?? ""
        row.textLength = text.text.scalarOffset(ofByte: text.text.bytes.count)
        row.textSHA256 = SHA256Digest(of: text.text.bytes).hexadecimal
        row.quoteCap = terms.quoteCap
        row.quotes = own.count
        row.quotesWithheld = own.filter { Withheld(cell: $0.quote) != nil }.count
        if terms.whyWithheld != nil, row.textLength > 0 {
            row.disclosed = Double(Self.covered(own)) / Double(row.textLength)
        }
        return row
    }

    /// Code points that some quote or the words around it give.
    private static func covered(_ evidence: [EvidenceRow]) -> Int {
        let stretches = evidence.filter { Withheld(cell: $0.quote) == nil }.map { row in
            (row.start - row.prefix.unicodeScalars.count, row.end + row.suffix.unicodeScalars.count)
        }.sorted { $0.0 < $1.0 }
        var total = 0
        var reached = 0
        for (start, end) in stretches where end > reached {
            total += end - max(start, reached)
            reached = end
        }
        return total
    }
}
