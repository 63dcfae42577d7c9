internal import Formats

/// Parts of a JSON Schema (draft 2020-12).
enum JSONSchema {
    /// A member of an object.
    struct Property {
        let name: String
        let schema: JSON
        let isRequired: Bool

        init(_ name: String, _ schema: JSON, required: Bool = true) {
            self.name = name
            self.schema = schema
            isRequired = required
        }
    }

    static let string: JSON = ["type": "string"]
    static let integer: JSON = ["type": "integer"]
    static let number: JSON = ["type": "number"]
    static let offset: JSON = ["type": "integer", "minimum": 0]
    static let day: JSON = ["type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"]

    static func oneOf(_ words: [String]) -> JSON {
        .object([.init("type", "string"), .init("enum", .array(words.map(JSON.string)))])
    }

    static func constant(_ text: String) -> JSON { .object([.init("const", .string(text))]) }

    static func array(_ items: JSON) -> JSON { .object([.init("type", "array"), .init("items", items)]) }

    /// The same, or null.
    static func nullable(_ schema: JSON) -> JSON {
        .object([.init("anyOf", .array([schema, ["type": "null"]]))])
    }

    /// - Parameter isOpen: whether members that are not named may stand in it.
    static func object(_ properties: [Property], isOpen: Bool = false) -> JSON {
        .object([
            .init("type", "object"),
            .init("properties", .object(properties.map { .init($0.name, $0.schema) })),
            .init("required", .array(properties.filter(\.isRequired).map { .string($0.name) })),
            .init("additionalProperties", .bool(isOpen)),
        ])
    }

    /// A schema that stands for itself, with its title and what it describes.
    static func document(_ title: String, _ meaning: String, _ schema: JSON) -> JSON {
        .object(
            [
                .init("$schema", "https://json-schema.org/draft/2020-12/schema"), .init("title", .string(title)),
                .init("description", .string(meaning)),
            ] + (schema.members ?? []))
    }

    /// A row of a table as an object: lists as arrays, absent values as null.
    static func row(_ table: TableSchema) -> JSON { object(table.columns.map(property)) }

    static func property(_ column: Column) -> Property {
        Property(column.name, described(column))
    }

    private static func described(_ column: Column) -> JSON {
        let value = value(of: column)
        let isOptional = !column.isRequired && !column.type.isList && column.type != .boolean
        let schema = isOptional ? nullable(value) : value
        return .object((schema.members ?? []) + [.init("description", .string(column.meaning))])
    }

    private static func value(of column: Column) -> JSON {
        var members: [JSON.Member] = []
        switch column.type {
        case .text, .texts: members.append(.init("type", "string"))
        case .integer, .integers: members.append(.init("type", "integer"))
        case .number: members.append(.init("type", "number"))
        case .boolean: members.append(.init("type", "boolean"))
        case .day: return day
        case .rectangles: members = [.init("type", "string"), .init("pattern", "^[0-9]+:(-?[0-9.]+,){3}-?[0-9.]+$")]
        }
        if let words = column.allowed { members.append(.init("enum", .array(words.map(JSON.string)))) }
        if let pattern = column.pattern { members.append(.init("pattern", .string("^(\(pattern))$"))) }
        if let minimum = column.minimum { members.append(.init("minimum", .int(minimum))) }
        if let maximum = column.maximum { members.append(.init("maximum", .int(maximum))) }
        return column.type.isList ? array(.object(members)) : .object(members)
    }
}
