public import Documents
public import Formats

/// What made a dataset: the study, the program and its libraries, and the knowledge files; no time, no machine.
public struct RunDescription: Sendable, Hashable {
    /// A file of the study or of one it extends.
    public struct KnowledgeFile: Sendable, Hashable {
        /// Relative to the folder that holds the studies.
        public let path: String
        public let sha256: String
        public init(path: String, sha256: String) {
            self.path = path
            self.sha256 = sha256
        }
    }

    /// A program or library, and its version.
    public struct Component: Sendable, Hashable {
        public let name: String
        public let version: String
        public init(name: String, version: String) {
            self.name = name
            self.version = version
        }
    }

    /// A period of analysis of the study.
    public struct Period: Sendable, Hashable {
        public let id: String
        public let name: String
        public let interval: DayInterval
        public init(id: String, name: String, interval: DayInterval) {
            self.id = id
            self.name = name
            self.interval = interval
        }
    }

    /// What an issuer's documents may be used for.
    public struct SourceTerms: Sendable, Hashable {
        public let issuer: String
        /// The issuer's name in words.
        public let name: String
        /// For documents whose own row states none.
        public let rights: String
        /// Longest quote, in code points, that a published package gives; nil for no cap.
        public let quoteCap: Int?
        public init(issuer: String, name: String = "", rights: String = "", quoteCap: Int? = nil) {
            self.issuer = issuer
            self.name = name
            self.rights = rights
            self.quoteCap = quoteCap
        }
    }

    /// The study's short name, also the package's.
    public var study: String
    public var title: String
    public var program: Component
    /// Libraries and models whose versions may change a result, in a fixed order.
    public var environment: [Component]
    /// In the order of their paths.
    public var knowledge: [KnowledgeFile]
    public var periods: [Period]
    /// Of the issuers of the study's documents, in the order of their identifiers.
    public var terms: [SourceTerms]
    /// What statements of rights allow.
    public var licences: [Licence]
    /// Identifiers of the papers whose claims were checked; their words are never published.
    public var papers: [String]
    public var publication: StudyPublication
    /// What the study records of the program's accuracy, for the report.
    public var accuracy: [AccuracyFigure]

    public init(
        study: String, title: String, program: Component, environment: [Component] = [],
        knowledge: [KnowledgeFile] = [], periods: [Period] = [], terms: [SourceTerms] = [], licences: [Licence] = [],
        papers: [String] = [], publication: StudyPublication = StudyPublication(),
        accuracy: [AccuracyFigure] = []
    ) {
        self.study = study
        self.title = title
        self.program = program
        self.environment = environment
        self.knowledge = knowledge
        self.periods = periods
        self.terms = terms
        self.licences = licences
        self.papers = papers
        self.publication = publication
        self.accuracy = accuracy
    }

    /// The terms of an issuer; none known of an issuer the study has no profile of.
    func terms(of issuer: String) -> SourceTerms { terms.first { $0.issuer == issuer } ?? SourceTerms(issuer: issuer) }
}
