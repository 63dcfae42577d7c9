internal import Annotation
internal import Documents
internal import Formats

/// What the results of a document depend on, hashed for the work store and kept apart to say what changed.
struct DocumentKeys {
    /// Of the bytes, what the reader takes of the profile, and the reader itself.
    let reading: SHA256Digest
    /// Of all that, the rules, the program and what is known of the document; the name tables are apart.
    let extraction: SHA256Digest
    /// One for each thing that can change, in the order of `Part`.
    let parts: [String]

    private enum Part: Int, CaseIterable {
        case bytes, ending, reader, scans, readingProfile, program, rules, row, namingProfile
    }

    init(
        _ entry: ManifestEntry, digest: SHA256Digest, knowledge: PipelineKnowledge, environment: RunEnvironment,
        rules: SHA256Digest
    ) {
        let profile = knowledge.study.profile(of: entry.issuer)
        let context = knowledge.context(of: entry)
        let readingProfile = [
            profile.mainContentPaths, profile.datePaths, profile.datelines, profile.boilerplate, profile.ocrLanguages,
            profile.languages, [profile.dateOrder?.rawValue ?? ""],
        ].map { $0.joined(separator: "\u{1F}") }.joined(separator: "\u{1E}")
        let row = [
            context.id, context.issuer ?? "", context.published?.iso ?? "", context.language?.rawValue ?? "", entry.url,
        ].joined(separator: "\u{1F}")
        let naming = ([context.dateOrder?.rawValue ?? ""] + context.selfNames).joined(separator: "\u{1F}")
        func short(_ text: String) -> String { String(SHA256Digest(of: text).hexadecimal.prefix(16)) }
        // The reader looks at the name's ending where the bytes leave a choice.
        let ending = String(entry.path.split(separator: ".").last ?? "")
        parts = [
            digest.hexadecimal, short(ending), short(environment.reader), "\(knowledge.study.readsScans)",
            short(readingProfile), short(environment.program), short(rules.hexadecimal), short(row), short(naming),
        ]
        reading = Self.hash([
            "reading", digest.hexadecimal, ending, environment.reader, "\(knowledge.study.readsScans)", readingProfile,
            entry.url,
        ])
        extraction = Self.hash([
            "extraction", reading.hexadecimal, environment.program, rules.hexadecimal, row, naming,
        ])
    }

    private static func hash(_ fields: [String]) -> SHA256Digest {
        var hash = SHA256Hash()
        for field in fields { hash.update(field: field) }
        return hash.finish()
    }

    /// Why reading has to be done again, judged by the parts of the last time.
    func readingReason(since before: [String]) -> String {
        guard before.count == parts.count else { return "it was never read" }
        func differs(_ part: Part) -> Bool { before[part.rawValue] != parts[part.rawValue] }
        if differs(.bytes) { return "its bytes changed" }
        if differs(.readingProfile) { return "the profile of its issuer changed" }
        if differs(.reader) { return "the reader or its libraries changed" }
        if differs(.scans) || differs(.ending) || differs(.row) { return "its row or the study's options changed" }
        return "the work store no longer holds it"
    }

    /// Why extraction has to be done again.
    func extractionReason(since before: [String], rules: [String]) -> String {
        guard before.count == parts.count else { return "it was never done" }
        func differs(_ part: Part) -> Bool { before[part.rawValue] != parts[part.rawValue] }
        if differs(.program) { return "the program changed" }
        if differs(.rules) { return rules.isEmpty ? "rules changed" : "\(rules.joined(separator: ", ")) changed" }
        if differs(.row) { return "its row in documents.tsv changed" }
        if differs(.namingProfile) { return "the profile of its issuer changed" }
        return "the work store no longer holds it"
    }
}
