/// What a cell of a column holds.
public enum ColumnType: String, Sendable, Hashable, CaseIterable {
    /// Text, empty where there is nothing to say.
    case text
    case integer
    /// A decimal number with a point.
    case number
    /// `true` or `false`.
    case boolean
    /// `YYYY-MM-DD`.
    case day
    /// Texts separated by `|`, a literal one written `\|`.
    case texts
    /// Integers separated by `|`.
    case integers
    /// Rectangles `page:x0,y0,x1,y1` separated by `|`.
    case rectangles

    /// Whether a cell may hold several values.
    public var isList: Bool {
        switch self {
        case .texts, .integers, .rectangles: true
        case .text, .integer, .number, .boolean, .day: false
        }
    }
}
