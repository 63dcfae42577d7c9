internal import Documents

/// Which listed bodies a noun may point back to: those with the noun in one of their names (`Bank`, `Comisión`, `포럼`).
struct BodyNouns: Sendable {
    private let bodies: [String: Set<String>]

    init(gazetteer: Gazetteer) {
        let nouns = Set(
            [OrganizationWords.anaphors, OrganizationWords.organs, OrganizationWords.smallAnaphors]
                .flatMap { WordTable.rows($0).flatMap(\.phrases) }.map(Self.plain))
        var bodies: [String: Set<String>] = [:]
        func add(_ name: String, _ actor: String) {
            let words = Self.words(name)
            for start in words.indices {
                for end in start..<min(words.count, start + 4) {
                    let phrase = words[start...end].joined(separator: " ")
                    if nouns.contains(phrase) { bodies[phrase, default: []].insert(actor) }
                }
            }
        }
        for actor in gazetteer.actors where actor.kind == .organization || actor.kind == .forum {
            add(actor.name, actor.id)
            for name in gazetteer.names(of: actor.id)
            where name.form != .misspelling && name.form != .acronym {
                add(name.name, actor.id)
            }
        }
        self.bodies = bodies
    }

    /// Reads what `write(to:)` wrote.
    init(from reader: inout ByteReader, strings: StringTable) throws(ArchiveFault) {
        var bodies: [String: Set<String>] = [:]
        for _ in 0..<(try reader.count()) {
            let noun = try strings.string(&reader)
            var actors: Set<String> = []
            let count = try reader.count()
            actors.reserveCapacity(count)
            for _ in 0..<count { actors.insert(try strings.string(&reader)) }
            bodies[noun] = actors
        }
        self.bodies = bodies
    }

    func write(to writer: inout ByteWriter, strings: inout StringTableBuilder) {
        writer.integer(bodies.count)
        for (noun, actors) in bodies.sorted(by: { $0.key < $1.key }) {
            writer.integer(strings.number(noun))
            writer.integer(actors.count)
            for actor in actors.sorted() { writer.integer(strings.number(actor)) }
        }
    }

    /// Whether a listed body's names hold the noun, given in plain words.
    func fit(_ noun: String, _ actor: String) -> Bool { bodies[noun]?.contains(actor) ?? false }

    /// Whether a name as written holds the noun.
    static func holds(_ name: String, _ noun: String) -> Bool {
        " \(plain(name)) ".contains(" \(noun) ")
    }

    private static func plain(_ phrase: String) -> String { words(phrase).joined(separator: " ") }

    private static func words(_ name: String) -> [String] {
        var words: [[UInt8]] = []
        var word: [UInt8] = []
        for byte in Folding.plain(name).utf8 {
            if byte >= 0x80 || (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) {
                word.append(byte)
            } else if !word.isEmpty {
                words.append(word)
                word = []
            }
        }
        if !word.isEmpty { words.append(word) }
        return words.map { String(decoding: $0, as: UTF8.self) }
    }
}
