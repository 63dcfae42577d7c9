public import Documents

/// One reviewer at one study.
public struct ReviewSession: Sendable {
    /// The name decisions carry.
    public let reviewer: String
    /// Whether others' answers are hidden until one's own is given.
    public let isBlind: Bool
    public let plan: SamplingPlan?
    /// The folder of the dataset.
    public let dataset: String
    public let study: Study

    public init(
        study: Study, dataset: String, reviewer: String, isBlind: Bool = false, plan: SamplingPlan? = nil
    ) {
        self.study = study
        self.dataset = dataset
        self.reviewer = reviewer
        self.isBlind = isBlind
        self.plan = plan
    }
}
