import Testing

@testable import Annotation

@Suite struct DateCorpusTests {
    private static let frames = [
        "en": ("They met: ", "."), "es": ("Se reunieron: ", "."), "pt": ("Reuniram-se: ", "."),
        "fr": ("Ils ont vu ceci : ", "."),
        "ko": ("회의 시기: ", " 개최"),
    ]

    @Test(arguments: DateCorpus.groups)
    func meansItsValue(group: DateCorpus.Group) {
        let (before, after) = Self.frames[group.language] ?? ("", "")
        for words in group.words {
            #expect(DateCorpus.dates(before + words + after, group.language) == ["\(words) = \(group.value)"])
        }
    }
}
