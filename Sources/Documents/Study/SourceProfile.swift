/// The order of day, month and year in an issuer's numeric dates.
public enum DateOrder: String, Sendable, CaseIterable {
    case dayMonthYear = "dmy"
    case monthDayYear = "mdy"
    case yearMonthDay = "ymd"
}

/// What a study knows of an issuer's documents: one YAML file in `sources/`, named by the issuer.
public struct SourceProfile: Sendable, Hashable {
    /// The issuer's identifier, also an actor's (`mofa`, `eclac`).
    public var issuer: String
    public var name: String
    /// BCP 47 primary tags, the likeliest first.
    public var languages: [String]
    public var dateOrder: DateOrder?
    /// XPath expressions for the main content of its pages, tried in order before the general cascade.
    public var mainContentPaths: [String]
    /// XPath expressions for the element that states the day of publication.
    public var datePaths: [String]
    /// Words that open a line stating the day of publication (`Date :`, `Publicado em`).
    public var datelines: [String]
    /// Lines that are furniture wherever they stand, matched whole, case folded.
    public var boilerplate: [String]
    /// How the issuer's documents name it, tagged as anaphors (`the Bank`, `la Comisión`).
    public var selfNames: [String]
    /// `party` kinds for attestation: the actor whose own words these are (a ministry speaks for its state).
    public var speaksFor: [String]
    /// Whether it tells at second hand (scholarship, news) rather than of its own acts.
    public var isSecondary: Bool
    public var rights: String?
    /// Longest quote, in code points, that `publish` may give; nil for no cap.
    public var quoteCap: Int?
    /// Host names, for guessing the issuer of a URL.
    public var hosts: [String]
    /// tesseract languages.
    public var ocrLanguages: [String]

    public init(issuer: String, name: String = "", languages: [String] = []) {
        self.issuer = issuer
        self.name = name
        self.languages = languages
        dateOrder = nil
        mainContentPaths = []
        datePaths = []
        datelines = []
        boilerplate = []
        selfNames = []
        speaksFor = []
        isSecondary = false
        rights = nil
        quoteCap = nil
        hosts = []
        ocrLanguages = []
    }
}
