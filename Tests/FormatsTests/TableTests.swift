import Formats
import Testing

@Suite struct TableTests {
    @Test func readsRowsAndKnowsTheirPlaces() {
        var faults: [Fault] = []
        let table = Table(
            text: "# people\nid\tname\n\nKOR\tRepublic of Korea\r\nchl\tChile\\tnorte\n", file: "t.tsv",
            required: ["id", "name"], optional: [], faults: &faults)
        #expect(faults.isEmpty)
        #expect(table.rows.map { $0["name"] } == ["Republic of Korea", "Chile\tnorte"])
        #expect(table.rows[1].fault("name", "bad", expected: "good").description == "t.tsv:5:5: bad; good")
    }

    @Test func reportsEveryMistakeAtOnce() {
        var faults: [Fault] = []
        let table = Table(
            text: "id\tnmae\nKOR\tKorea\textra\nCHL\tChile\n", file: "t.tsv", required: ["id", "name"],
            optional: ["kind"], faults: &faults)
        #expect(
            faults.map(\.description) == [
                "t.tsv:1:4: unknown column ‘nmae’; one of id, name, kind",
                "t.tsv:1: column ‘name’ is missing; a header with id, name, separated by tabs",
                "t.tsv:2:11: 3 cells in a table of 2 columns; no more cells than the header has",
            ])
        #expect(table.rows.map { $0["id"] } == ["CHL"])
    }

    @Test func aMissingFileIsAFault() {
        var faults: [Fault] = []
        _ = Table(path: "/nowhere/t.tsv", required: ["id"], optional: [], faults: &faults)
        #expect(faults.count == 1)
        #expect(faults.first?.file == "/nowhere/t.tsv")
    }

    @Test(arguments: [["a", "b"], ["a|b", "c"], ["x\\y"], []])
    func severalValuesInACellRoundTrip(_ values: [String]) {
        #expect(Table.split(Table.join(values)) == values)
    }
}
