internal import Documents
public import Formats

/// The package to give away, made of a dataset: whole or not at all.
public struct PublishedDataset: Sendable {
    /// What the package gives and withholds.
    public struct Summary: Sendable, Hashable {
        public let events: Int
        public let quotes: Int
        public let quotesWithheld: Int
        public let textsGiven: Int
        public let textsWithheld: Int
        /// Things a person should know before giving the package away.
        public let remarks: [String]
    }

    private let dataset: WrittenDataset
    private let run: RunDescription

    /// - Parameter date: the day of publication, in place of the study's own.
    public init(_ dataset: WrittenDataset, date: CalendarDay? = nil) {
        self.dataset = dataset
        var run = dataset.run
        if let date { run.publication.date = date }
        self.run = run
    }

    /// Writes the package to a folder that is new, empty or holds an earlier package.
    ///
    /// The dataset is verified first, the package before it takes its place; `folder` is as it was where anything is wrong.
    ///
    /// - Throws: `PublicationRefusal`, `DatasetError`.
    public func write(to folder: String) throws -> Summary {
        if dataset.publication != nil { throw PublicationRefusal.isPackage(dataset.folder) }
        let outcome = Verification(dataset).run { _ in .absent }
        if !outcome.faults.isEmpty { throw PublicationRefusal.unsound(dataset.folder, outcome.faults) }
        try PublicationRefusal.check(target: folder, of: dataset.folder)
        let published = PublishedContents(dataset.contents.sorted(), run: run)
        try DatasetWriter(run: run).write(published.contents, to: folder, publishing: published.rows) { aside in
            let written = try DatasetReader(folder: aside).read()
            let faults = Verification(written).run { _ in .absent }.faults
            if !faults.isEmpty { throw PublicationRefusal.unsound(folder, faults) }
        }
        return summary(published)
    }

    private func summary(_ published: PublishedContents) -> Summary {
        var remarks: [String] = []
        if run.publication.authors.isEmpty {
            remarks.append(
                "no authors are named; write them under ‘publication’ in the study's pipeline.yaml and run again")
        }
        if run.publication.licence.isEmpty {
            remarks.append("no licence is named; write ‘licence’ under ‘publication’ in the study's pipeline.yaml")
        }
        if run.publication.date == nil {
            remarks.append("no day of publication is named: the last day of its documents stands in for it; see --date")
        }
        let reconstructed = published.contents.documents.filter { $0.origin == "reconstructed" }.count
        if reconstructed > 0 {
            remarks.append(
                "\(reconstructed) of \(published.contents.documents.count) documents are reconstructed: what rests on them "
                    + "alone proves nothing about the world")
        }
        return Summary(
            events: published.contents.events.count, quotes: published.contents.evidence.count,
            quotesWithheld: published.rows.map(\.quotesWithheld).reduce(0, +),
            textsGiven: published.rows.filter(\.isGiven).count,
            textsWithheld: published.rows.filter { !$0.isGiven }.count,
            remarks: remarks)
    }
}
