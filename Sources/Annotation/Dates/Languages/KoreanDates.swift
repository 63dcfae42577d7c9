/// The date grammar of Korean.
enum KoreanDates {
    static let text = ""
}
