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

    /// The study's short name, also the package's.
    public var study: String
    public var title: String
    public var program: Component
    /// Libraries and models whose versions may change a result, in a fixed order.
    public var environment: [Component]
    /// In the order of their paths.
    public var knowledge: [KnowledgeFile]
    public var periods: [Period]

    public init(
        study: String, title: String, program: Component, environment: [Component] = [],
        knowledge: [KnowledgeFile] = [], periods: [Period] = []
    ) {
        self.study = study
        self.title = title
        self.program = program
        self.environment = environment
        self.knowledge = knowledge
        self.periods = periods
    }
}
