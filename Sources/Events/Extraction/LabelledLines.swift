internal import Annotation
internal import Documents

/// `Place: San Salvador. Date: 27-28 July 2011.`: lines at the head of a record or notice that give the day and place of the
/// gathering its title names.
struct LabelledLines {
    private let reading: Int
    /// Indices of annotations.
    private let date: Int?
    private let place: ActorReading
    private let view: TokenView

    /// Sentences at the head of a text in which such lines stand.
    private static let head = 14
    /// Sentences at the head of a text that its title may take.
    private static let title = 3
    /// Tokens between the label and what it gives (`Date and time: Friday,`).
    private static let reach = 6

    /// The lines of a text; nil where it has none.
    init?(_ heads: [LineHead], readings: [SentenceReading], view: TokenView) {
        var reading: Int?
        var date: Int?
        var place: ActorReading?
        for head in heads.prefix(Self.head) {
            guard let label = head.label else { continue }
            let line = readings[head.reading]
            let near = label.upperBound..<min(label.upperBound + Self.reach, line.tokens.upperBound)
            if line.has(.dateLabel, label.lowerBound), date == nil { date = line.dates(within: near, of: view).first }
            if line.has(.placeLabel, label.lowerBound), place == nil {
                place = line.actors(within: near).first { $0.kind == .place || $0.kind == .state }
            }
            reading = reading ?? line.number
        }
        // A date alone is when a page was put up.
        guard let reading, let place else { return nil }
        self.reading = reading
        self.date = date
        self.place = place
        self.view = view
    }

    func lend(to drafts: inout [Draft], dates: DateAttachment, places: PlaceAttachment) {
        guard
            let index = drafts.indices.first(where: { index in
                drafts[index].reading < min(reading, Self.title)
                    && ["meeting", "seminar", "visit", "negotiation", "agreement"].contains(drafts[index].type)
            })
        else { return }
        if let date, drafts[index].date == nil, let attached = dates.attached(date, isInferred: true) {
            drafts[index].date = attached
            drafts[index].options.remove(.scene)
            drafts[index].explain("date", "the line that gives the date")
        }
        guard drafts[index].places.isEmpty, drafts[index].country == nil else { return }
        places.infer(place, for: &drafts[index])
        drafts[index].explain("place", "the line that gives the place")
    }
}
