public import Annotation
public import Documents

/// Which citations stand for which stretch of a paper: a group in one pair of parentheses covers the text before it,
/// back to the previous group or the start of the paragraph; one that opens a paragraph closes the one before it.
public struct CitationScopes: Sendable {
    /// One pair of parentheses.
    public struct Group: Sendable, Hashable {
        /// The parenthesis.
        public let span: Span
        /// What it covers, the parenthesis included.
        public let covers: Span
        /// As written, in order.
        public let citations: [ClaimCitation]
    }

    /// By span.
    public let groups: [Group]

    public init(_ paper: AnnotatedDocument) {
        var citations: [Span: [(span: Span, citation: Citation)]] = [:]
        for annotation in paper.annotations {
            guard case .citation(let citation) = annotation.content else { continue }
            citations[citation.group, default: []].append((annotation.span, citation))
        }
        var groups: [Group] = []
        for span in citations.keys.sorted() {
            let paragraph = Self.paragraph(closedAt: span.start, in: paper.document)
            let previous = groups.last.map { $0.span.end } ?? 0
            let works = (citations[span] ?? []).sorted { $0.span < $1.span }.map { item in
                ClaimCitation(
                    text: Self.oneLine(paper.text(item.span)), issuer: item.citation.issuer, year: item.citation.year,
                    locator: item.citation.locator)
            }
            groups.append(
                Group(span: span, covers: Span(min(max(paragraph, previous), span.end), span.end), citations: works))
        }
        self.groups = groups
    }

    /// The group that covers a place of the text; nil where no group closes its stretch of the paragraph.
    public func group(covering offset: Int) -> Group? {
        var low = 0
        var high = groups.count
        while low < high {
            let middle = (low + high) / 2
            if groups[middle].covers.end <= offset { low = middle + 1 } else { high = middle }
        }
        return low < groups.count && groups[low].covers.contains(offset) ? groups[low] : nil
    }

    /// Where the paragraph begins whose words a parenthesis closes. Readers of files without paragraphs take a line that
    /// ends early for the last of one, so that the parenthesis may stand at the head of the next.
    private static func paragraph(closedAt offset: Int, in document: Document) -> Int {
        guard let own = document.block(at: offset)?.span.start else { return 0 }
        let bytes = document.text.bytes
        func isSpace(_ place: Int) -> Bool { bytes[place] <= 0x20 }
        guard (own..<offset).allSatisfy(isSpace) else { return own }
        var end = own
        while end > 0, isSpace(end - 1) { end -= 1 }
        return end > 0 ? document.block(at: end - 1)?.span.start ?? own : own
    }

    private static func oneLine(_ text: String) -> String {
        text.split { $0.isWhitespace }.joined(separator: " ")
    }
}
