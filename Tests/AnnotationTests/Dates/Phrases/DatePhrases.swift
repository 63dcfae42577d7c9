/// Sentences and the dates in them, `sentence|words=value;words=value`, read as published on Friday 2 October 2015.
///
/// One sentence for each phrasing of dates that communiqués use or might; none is taken from any of them.
enum DatePhrases {
    static let all: [(language: String, lines: String)] = [
        ("en", english), ("es", spanish), ("pt", portuguese), ("fr", french), ("ko", korean),
    ]
}
