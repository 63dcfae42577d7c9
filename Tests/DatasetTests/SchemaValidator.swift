import Formats
import Foundation

/// The part of JSON Schema that the published schemas use, read anew: types, members, items, closed lists, patterns, bounds.
struct SchemaValidator {
    let schema: JSON

    /// What is wrong with a value, each with its path.
    func problems(_ value: JSON) -> [String] { Self.problems(value, schema, "$") }

    private static func problems(_ value: JSON, _ schema: JSON, _ path: String) -> [String] {
        if let choices = schema["anyOf"]?.array {
            let all = choices.map { problems(value, $0, path) }
            return all.contains(where: \.isEmpty) ? [] : all.min { $0.count < $1.count }!
        }
        var found: [String] = []
        if let constant = schema["const"], constant != value { found.append("\(path): not \(constant.text)") }
        if let words = schema["enum"]?.array, !words.contains(value) {
            found.append("\(path): \(value.text) not listed")
        }
        if let type = schema["type"]?.string, !isOf(type, value) { return found + ["\(path): not of type \(type)"] }
        if let pattern = schema["pattern"]?.string, let text = value.string {
            let expression = try! NSRegularExpression(pattern: pattern)
            if expression.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)) == nil {
                found.append("\(path): ‘\(text)’ does not match \(pattern)")
            }
        }
        if let bound = schema["minimum"]?.double, let number = value.double, number < bound {
            found.append("\(path): too small")
        }
        if let bound = schema["maximum"]?.double, let number = value.double, number > bound {
            found.append("\(path): too large")
        }
        if let items = schema["items"], let values = value.array {
            for (index, item) in values.enumerated() { found += problems(item, items, "\(path)[\(index)]") }
        }
        if let properties = schema["properties"]?.members, let members = value.members {
            for name in schema["required"]?.array ?? [] where value[name.string!] == nil {
                found.append("\(path): \(name.text) is missing")
            }
            for member in members {
                if let property = properties.first(where: { $0.key == member.key }) {
                    found += problems(member.value, property.value, path + "." + member.key)
                } else if schema["additionalProperties"] == .bool(false) {
                    found.append("\(path): unknown member \(member.key)")
                }
            }
        }
        return found
    }

    private static func isOf(_ type: String, _ value: JSON) -> Bool {
        switch (type, value) {
        case ("object", .object), ("array", .array), ("string", .string), ("boolean", .bool), ("null", .null),
            ("integer", .int), ("number", .int), ("number", .double):
            true
        default: false
        }
    }
}
