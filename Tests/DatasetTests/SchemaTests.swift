import Dataset
import Foundation
import Testing

/// The schema against the table of files and columns in DESIGN.md.
@Suite struct SchemaTests {
    static let design = "../shared/DESIGN.md"

    @Test(.enabled(if: FileManager.default.fileExists(atPath: design)))
    func tablesAndColumnsAreThoseOfTheDesign() throws {
        let text = try String(contentsOfFile: Self.design, encoding: .utf8)
        var designed: [String: [String]] = [:]
        var order: [String] = []
        for line in text.split(separator: "\n") where line.hasPrefix("| `") && line.contains(".csv`") {
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            let file = cells[0].trimmingCharacters(in: ["`"])
            designed[file] = cells[1].components(separatedBy: ", ")
            order.append(file)
        }
        #expect(order.count == 15)
        #expect(Schema.tables.map(\.file) == order)
        for table in Schema.tables { #expect(table.columns.map(\.name) == designed[table.file], "\(table.file)") }
    }

    @Test func everyReferenceNamesAColumn() {
        for table in Schema.tables {
            for column in table.columns {
                guard let reference = column.reference else { continue }
                #expect(
                    Schema.table(reference.table)?.column(reference.column) != nil,
                    "\(table.name).\(column.name) refers to \(reference)")
            }
        }
    }

    @Test func everyColumnIsExplained() {
        for table in Schema.tables {
            #expect(table.meaning.hasSuffix("."))
            for column in table.columns { #expect(column.meaning.hasSuffix("."), "\(table.name).\(column.name)") }
        }
    }

    @Test func tablesComeAfterThoseTheyReferTo() {
        let names = Schema.tablesByDependency.map(\.name)
        #expect(Set(names) == Set(Schema.tables.map(\.name)))
        for (place, table) in Schema.tablesByDependency.enumerated() {
            for column in table.columns where !column.type.isList {
                guard let target = column.reference?.table, target != table.name else { continue }
                #expect(names[..<place].contains(target), "\(table.name) before \(target)")
            }
        }
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "../shared/ANNOTATION.md")))
    func typesAndSubtypesAreThoseOfTheGuidelines() throws {
        let text = try String(contentsOfFile: "../shared/ANNOTATION.md", encoding: .utf8)
        let heading = try #require(text.range(of: "| type | subtypes |"))
        let rows = text[heading.upperBound...].split(separator: "\n").dropFirst(2).prefix { $0.hasPrefix("|") }
        let designed = rows.map { row in row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
        #expect(designed.map { $0[0] } == EventTypes.all.map(\.type))
        #expect(designed.map { $0[1].components(separatedBy: ", ") } == EventTypes.all.map(\.subtypes))
    }
}
