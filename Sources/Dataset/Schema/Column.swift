/// What must hold of every value of a column.
public enum ColumnConstraint: Sendable, Hashable {
    /// Never empty.
    case required
    /// One of a closed list of words.
    case oneOf([String])
    /// A regular expression (the common subset of ECMA 262 and XML Schema) that the whole value matches.
    case pattern(String)
    /// A number not below this one.
    case atLeast(Int)
    /// A number not above this one.
    case atMost(Int)
    /// Every value stands in that column of that table; of list columns, each value of the list.
    case references(table: String, column: String)
}

/// A column of a table: its name, what it holds, what must hold of it, and what it means.
public struct Column: Sendable, Hashable {
    public let name: String
    public let type: ColumnType
    public let constraints: [ColumnConstraint]
    /// One sentence or two, for the codebook.
    public let meaning: String

    public init(name: String, type: ColumnType, constraints: [ColumnConstraint], meaning: String) {
        self.name = name
        self.type = type
        self.constraints = constraints
        self.meaning = meaning
    }

    public var isRequired: Bool { constraints.contains(.required) }

    /// The closed list of its values, nil where it is open.
    public var allowed: [String]? {
        for case .oneOf(let words) in constraints { return words }
        return nil
    }

    public var pattern: String? {
        for case .pattern(let pattern) in constraints { return pattern }
        return nil
    }

    public var minimum: Int? {
        for case .atLeast(let value) in constraints { return value }
        return nil
    }

    public var maximum: Int? {
        for case .atMost(let value) in constraints { return value }
        return nil
    }

    /// The table and column its values stand in, nil where they are free.
    public var reference: (table: String, column: String)? {
        for case .references(let table, let column) in constraints { return (table, column) }
        return nil
    }
}
