import Documents
import Formats
import Testing

@testable import Annotation

@Suite struct KnowledgeImageTests {
    private static let knowledge: (names: NameKnowledge, vocabulary: Vocabulary) = {
        var builder = VocabularyBuilder()
        var faults: [Fault] = []
        _ = AnnotationKnowledge.load(folders: [], vocabulary: &builder, faults: &faults)
        let names = NameKnowledge(gazetteer: NameSample.gazetteer, vocabulary: &builder)
        return (names, Vocabulary(builder))
    }()

    private static func image() -> [UInt8] {
        var writer = ByteWriter()
        knowledge.vocabulary.write(to: &writer)
        knowledge.names.write(to: &writer)
        return writer.bytes
    }

    @Test func givesBackTheGazetteerRowForRow() throws {
        let (loaded, _) = try AnnotationKnowledge.load(image: Self.image())
        let left = NameSample.gazetteer
        #expect(loaded.gazetteer.actors == left.actors)
        #expect(loaded.gazetteer.names == left.names)
        #expect(loaded.gazetteer.affiliations == left.affiliations)
        #expect(loaded.gazetteer.series == left.series)
    }

    /// Written again, what was read gives the same bytes.
    @Test func losesNothing() throws {
        let image = Self.image()
        var reader = ByteReader(image)
        let vocabulary = try Vocabulary(from: &reader)
        var builder = VocabularyBuilder(vocabulary)
        let names = try NameKnowledge(from: &reader, vocabulary: &builder)
        var writer = ByteWriter()
        vocabulary.write(to: &writer)
        names.write(to: &writer)
        #expect(writer.bytes == image)
        #expect(Vocabulary(builder).count == vocabulary.count)
    }

    /// An image whose vocabulary lacks words of the program is another program's.
    @Test func refusesAnotherProgramsVocabulary() {
        var builder = VocabularyBuilder()
        let names = NameKnowledge(gazetteer: NameSample.gazetteer, vocabulary: &builder)
        var writer = ByteWriter()
        Vocabulary(builder).write(to: &writer)
        names.write(to: &writer)
        #expect(throws: ArchiveFault.self) { try AnnotationKnowledge.load(image: writer.bytes) }
    }

    @Test func refusesWhatIsCutShort() throws {
        let image = Self.image()
        for length in stride(from: 0, to: image.count, by: max(1, image.count / 97)) {
            #expect(throws: ArchiveFault.self) { try AnnotationKnowledge.load(image: Array(image[..<length])) }
        }
    }

    @Test func aVocabularyGoesOnFromAFrozenOne() {
        var builder = VocabularyBuilder()
        let words = (0..<500).map { "word\($0)" }
        let ids = words.map { builder.intern($0) }
        var further = VocabularyBuilder(Vocabulary(builder))
        #expect(words.map { further.intern($0) } == ids)
        let new = further.intern("another")
        #expect(Int(new.number) == words.count + 1)
        let frozen = Vocabulary(further)
        #expect(words.map { frozen.id($0) } == ids)
        #expect(frozen.id("another") == new)
        #expect(frozen.form(new) == "another")
        #expect(Vocabulary(builder).id("another") == .unknown)
    }
}
