/// A value of a YAML file with its line and column, so that a fault can name its place.
public struct YAMLNode: Sendable {
    public enum Content: Sendable {
        case scalar(String, quoted: Bool)
        case sequence([YAMLNode])
        case mapping([(key: YAMLNode, value: YAMLNode)])
    }

    public let content: Content
    public let file: String
    /// From 1.
    public let line: Int
    /// From 1.
    public let column: Int

    /// Text of a scalar; nil for other values and for a plain `null` or `~`.
    public var string: String? {
        guard case .scalar(let text, let quoted) = content else { return nil }
        return !quoted && ["", "~", "null"].contains(text) ? nil : text
    }

    public var int: Int? { string.flatMap { Int($0) } }

    /// `true` or `false`, also written yes, no, on, off.
    public var bool: Bool? {
        switch string?.lowercased() {
        case "true", "yes", "on": true
        case "false", "no", "off": false
        default: nil
        }
    }

    /// The values of a sequence; a single scalar counts as a sequence of one, anything else as none.
    public var items: [YAMLNode] {
        switch content {
        case .sequence(let nodes): nodes
        case .scalar: string == nil ? [] : [self]
        case .mapping: []
        }
    }

    /// The entries of a mapping, in the order written; none for other values.
    public var entries: [(key: YAMLNode, value: YAMLNode)] {
        if case .mapping(let entries) = content { entries } else { [] }
    }

    public subscript(_ key: String) -> YAMLNode? { entries.first { $0.key.string == key }?.value }

    public func fault(_ problem: String, expected: String) -> Fault {
        Fault(file: file, line: line, column: column, problem: problem, expected: expected)
    }

    /// Faults for entries whose key is none of `known`.
    public func unknownKeys(besides known: [String]) -> [Fault] {
        entries.compactMap { entry in
            guard let key = entry.key.string, !known.contains(key) else { return nil }
            return entry.key.fault("unknown key ‘\(key)’", expected: "one of \(known.joined(separator: ", "))")
        }
    }
}
