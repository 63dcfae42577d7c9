import Foundation
import Testing

@Suite struct KnowledgeCacheTests {
    private static let text =
        "Seoul, 12 July 2013. Minister Yun Byung-se met the Executive Secretary of ECLAC, Alicia Bárcena; the Bank and the "
        + "Pacific Alliance (PA) were there. 한-CELAC 대화가 열렸다."

    private func tag(cache: String?, in folder: String = Program.root) throws -> Program.Outcome {
        try Program.run(
            ["tag", "--explain"], input: Self.text, in: folder,
            environment: ["XDG_CACHE_HOME": cache ?? "", "HOME": ""])
    }

    private func images(_ cache: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: cache + "/chancery").sorted().map {
            cache + "/chancery/" + $0
        }
    }

    @Test func aSecondStartGivesWhatTheFirstGave() throws {
        let cache = TemporaryFolder()
        let without = try tag(cache: nil)
        #expect(without.status == 0)
        #expect(try tag(cache: cache.path).output == without.output)
        let image = try #require(try images(cache.path).first)
        let written = try FileManager.default.attributesOfItem(atPath: image)[.modificationDate] as? Date
        #expect(try tag(cache: cache.path).output == without.output)
        #expect(try FileManager.default.attributesOfItem(atPath: image)[.modificationDate] as? Date == written)
        #expect(try images(cache.path) == [image])
    }

    @Test func aDamagedImageIsReplaced() throws {
        let cache = TemporaryFolder()
        let right = try tag(cache: cache.path)
        let image = URL(fileURLWithPath: try #require(try images(cache.path).first))
        let whole = try Data(contentsOf: image)
        var flipped = whole
        flipped[whole.count / 2] ^= 0x10
        for damaged in [Data(), whole.prefix(100), whole.prefix(whole.count - 1), flipped] {
            try damaged.write(to: image)
            let outcome = try tag(cache: cache.path)
            #expect(outcome.output == right.output)
            #expect(outcome.words == right.words)
            #expect(try Data(contentsOf: image) == whole)
        }
    }

    @Test func aPlaceThatCannotBeWrittenIsNoMatter() throws {
        let cache = TemporaryFolder()
        try "a file".write(toFile: cache.path + "/chancery", atomically: true, encoding: .utf8)
        let outcome = try tag(cache: cache.path)
        #expect(outcome.status == 0)
        #expect(outcome.words == "")
        #expect(outcome.output == (try tag(cache: nil)).output)
    }

    @Test func aChangedTableIsReadAnew() throws {
        let cache = TemporaryFolder()
        let study = try SmallStudy()
        func actors(_ name: String) throws {
            try study.folder.write(
                "mine/names/actors-more.tsv", "actor_id\tkind\tname\nguild\torganization\t\(name)\n")
        }
        func guild() throws -> Bool {
            try Program.run(
                ["tag", "--pipeline", "mine"], input: "They spoke of the Glovers of Oporto today.",
                in: study.folder.path, environment: ["XDG_CACHE_HOME": cache.path]
            ).output.contains("guild")
        }
        try actors("Glovers of Oporto")
        #expect(try guild())
        #expect(try guild())
        try actors("Drapers of Oporto")
        #expect(try !guild())
        try study.folder.write("mine/names/actors-more.tsv", "actor_id\tkind\tname\nguild\tstone\tx\n")
        let broken = try Program.run(
            ["tag", "--pipeline", "mine"], input: "x", in: study.folder.path,
            environment: ["XDG_CACHE_HOME": cache.path])
        #expect(broken.status == 2)
        #expect(broken.words.contains("unknown kind ‘stone’"))
    }
}
