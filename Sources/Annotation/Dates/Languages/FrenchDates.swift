/// The date grammar of French.
enum FrenchDates {
    static let text = ""
}
