internal import CYAML
import FoundationEssentials

extension YAMLNode {
    /// Reads the first document of a YAML 1.1 file through libyaml.
    ///
    /// Aliases and duplicate keys are faults: a file people review should say a thing where it stands, and once.
    /// - Returns: nil where the file cannot be read or parsed; the reason is in `faults`.
    public static func read(path: String, faults: inout [Fault]) -> YAMLNode? {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            faults.append(Fault(file: path, problem: "cannot be read as UTF-8 text", expected: "a YAML file"))
            return nil
        }
        return read(text: text, file: path, faults: &faults)
    }

    public static func read(text: String, file: String, faults: inout [Fault]) -> YAMLNode? {
        do {
            var reader = try YAMLReader(text: text, file: file)
            let node = try reader.document()
            faults.append(contentsOf: reader.faults)
            return node
        } catch let fault as Fault {
            faults.append(fault)
        } catch {
            faults.append(Fault(file: file, problem: "\(error)", expected: "a YAML file"))
        }
        return nil
    }
}

/// Turns libyaml's events into nodes. Owns the parser and the bytes it reads.
@safe private struct YAMLReader: ~Copyable {
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let input: UnsafeMutableBufferPointer<UInt8>
    private let file: String
    var faults: [Fault] = []

    init(text: String, file: String) throws {
        self.file = file
        let bytes = Array(text.utf8)
        let input = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(bytes.count, 1))
        _ = unsafe input.initialize(from: bytes)
        unsafe self.input = unsafe input
        unsafe parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        guard unsafe yaml_parser_initialize(parser) == 1 else {
            throw Fault(file: file, problem: "libyaml has no memory", expected: "")
        }
        unsafe yaml_parser_set_input_string(parser, input.baseAddress, bytes.count)
    }

    deinit {
        unsafe yaml_parser_delete(parser)
        unsafe parser.deallocate()
        unsafe input.deallocate()
    }

    private struct Event {
        let type: yaml_event_type_t
        let text: String
        let quoted: Bool
        let line: Int
        let column: Int
    }

    private func next() throws -> Event {
        var event = unsafe yaml_event_t()
        guard unsafe yaml_parser_parse(parser, &event) == 1 else {
            let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? "cannot be parsed"
            let mark = unsafe parser.pointee.problem_mark
            throw Fault(
                file: file, line: mark.line + 1, column: mark.column + 1, problem: "not YAML: \(problem)",
                expected: "key: value lines, lists with ‘- ’, indentation by spaces")
        }
        defer { unsafe yaml_event_delete(&event) }
        var text = ""
        var quoted = false
        if unsafe event.type == YAML_SCALAR_EVENT {
            let scalar = unsafe event.data.scalar
            let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
            text = unsafe String(decoding: bytes, as: UTF8.self)
            quoted = unsafe scalar.style != YAML_PLAIN_SCALAR_STYLE
        }
        return unsafe Event(
            type: event.type, text: text, quoted: quoted, line: event.start_mark.line + 1,
            column: event.start_mark.column + 1)
    }

    mutating func document() throws -> YAMLNode? {
        while true {
            let event = try next()
            switch event.type {
            case YAML_STREAM_START_EVENT, YAML_DOCUMENT_START_EVENT: continue
            case YAML_STREAM_END_EVENT:
                return YAMLNode(content: .mapping([]), file: file, line: 1, column: 1)
            default: return try node(event, depth: 0)
            }
        }
    }

    private mutating func node(_ event: Event, depth: Int) throws -> YAMLNode {
        func made(_ content: YAMLNode.Content) -> YAMLNode {
            YAMLNode(content: content, file: file, line: event.line, column: event.column)
        }
        guard depth < 64 else {
            throw Fault(
                file: file, line: event.line, column: event.column, problem: "nested too deeply",
                expected: "at most 64 levels")
        }
        switch event.type {
        case YAML_SCALAR_EVENT: return made(.scalar(event.text, quoted: event.quoted))
        case YAML_SEQUENCE_START_EVENT:
            var items: [YAMLNode] = []
            while true {
                let item = try next()
                if item.type == YAML_SEQUENCE_END_EVENT { return made(.sequence(items)) }
                items.append(try node(item, depth: depth + 1))
            }
        case YAML_MAPPING_START_EVENT:
            var entries: [(key: YAMLNode, value: YAMLNode)] = []
            while true {
                let start = try next()
                if start.type == YAML_MAPPING_END_EVENT { return made(.mapping(entries)) }
                let key = try node(start, depth: depth + 1)
                if let name = key.string, entries.contains(where: { $0.key.string == name }) {
                    faults.append(key.fault("key ‘\(name)’ stands twice", expected: "each key once"))
                }
                entries.append((key, try node(try next(), depth: depth + 1)))
            }
        default:
            throw Fault(
                file: file, line: event.line, column: event.column, problem: "an alias, which is not allowed here",
                expected: "the value itself")
        }
    }
}
