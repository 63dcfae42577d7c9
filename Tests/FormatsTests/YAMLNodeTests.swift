import Formats
import Testing

@Suite struct YAMLNodeTests {
    @Test func valuesKnowTheirPlace() throws {
        var faults: [Fault] = []
        let node = try #require(
            YAMLNode.read(
                text: "name: ECLAC\nlanguages: [en, es]\nnested:\n  deep: ~\n", file: "p.yaml", faults: &faults))
        #expect(node["name"]?.string == "ECLAC")
        #expect(node["languages"]?.items.compactMap(\.string) == ["en", "es"])
        #expect(node["nested"]?["deep"]?.string == nil)
        #expect(node["nested"]?["deep"]?.line == 4)
        #expect(
            node.unknownKeys(besides: ["name", "languages"]).map(\.description) == [
                "p.yaml:3:1: unknown key ‘nested’; one of name, languages"
            ])
        #expect(faults.isEmpty)
    }

    @Test(arguments: [("a: [1, 2", 2), ("a: 1\na: 2\n", 2), ("a: *b\n", 1), ("a: 1\n\tb: 2\n", 2)])
    func mistakesNameTheirLine(_ text: String, _ line: Int) {
        var faults: [Fault] = []
        _ = YAMLNode.read(text: text, file: "p.yaml", faults: &faults)
        #expect(faults.count == 1)
        #expect(faults.first?.line == line)
    }

    @Test func aNullInQuotesIsAWord() {
        var faults: [Fault] = []
        let node = YAMLNode.read(text: "a: \"null\"", file: "p.yaml", faults: &faults)
        #expect(node?["a"]?.string == "null")
    }
}
