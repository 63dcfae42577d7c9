public import Documents

extension AnnotationKnowledge {
    /// What the tables of a study made of themselves, as bytes for a program of the same build on the same machine: the
    /// words known, the gazetteer and its tries.
    ///
    /// - Parameter vocabulary: frozen right after this knowledge was loaded.
    public func image(vocabulary: Vocabulary) -> [UInt8] {
        var writer = ByteWriter()
        vocabulary.write(to: &writer)
        names.write(to: &writer)
        return writer.bytes
    }

    /// The same knowledge as the tables gave it, word for word and number for number, without reading them.
    ///
    /// Word lists and grammars of the program itself are compiled again, every word of them known already.
    ///
    /// - Returns: the knowledge, and the vocabulary for rules to go on from.
    public static func load(
        image: [UInt8]
    ) throws(ArchiveFault) -> (knowledge: AnnotationKnowledge, vocabulary: VocabularyBuilder) {
        var reader = ByteReader(image)
        var vocabulary = VocabularyBuilder(try Vocabulary(from: &reader))
        let names = try NameKnowledge(from: &reader, vocabulary: &vocabulary)
        guard reader.isAtEnd else { throw .invalid(what: "bytes after the end", offset: reader.position) }
        return (AnnotationKnowledge(names: names, vocabulary: &vocabulary), vocabulary)
    }
}
