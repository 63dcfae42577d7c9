import CLibXML2
import Documents

/// Parses HTML and XML with libxml2; every C pointer lives and dies in here, and the tree that leaves is made of values.
enum MarkupParser {
    /// Elements below this depth hang on their ancestor of this depth: no page has them, hostile files do.
    private static let deepest = 256
    /// Bytes that entities may add to a text.
    private static let mostExpanded = 1 << 20

    /// Called once: sets up the library, and sees to it that nothing is ever fetched or opened.
    private static let ready: Void = {
        xmlInitParser()
        unsafe xmlSetExternalEntityLoader { _, _, _ in nil }
    }()

    /// The tree, and for each XPath expression the elements it finds.
    struct Result {
        var tree: MarkupTree
        var matches: [[Int]]
    }

    /// - Parameter text: valid UTF-8.
    static func html(_ text: [UInt8], xpaths: [String] = []) -> Result? {
        _ = ready
        unsafe xmlSetStructuredErrorFunc(nil) { _, _ in }
        let options =
            Int32(HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue)
            | Int32(HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue)
            | Int32(XML_PARSE_HUGE.rawValue)
        let document = unsafe text.withUnsafeBufferPointer { buffer in
            unsafe buffer.withMemoryRebound(to: CChar.self) {
                unsafe htmlReadMemory($0.baseAddress, Int32($0.count), nil, "UTF-8", options)
            }
        }
        return unsafe finish(document, xpaths)
    }

    static func xml(_ text: [UInt8]) -> Result? { xml(text, recovers: true) }

    /// XML that a program wrote: what is not well-formed is damaged, and every attribute counts.
    static func office(_ text: [UInt8]) -> Result? { xml(text, recovers: false) }

    private static func xml(_ text: [UInt8], recovers: Bool) -> Result? {
        _ = ready
        unsafe xmlSetStructuredErrorFunc(nil) { _, _ in }
        // Neither NOENT nor DTDLOAD: entities stay where they are, and no file is opened for them. No HUGE: it lifts the limits
        // that stop entity bombs.
        let options =
            Int32(XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
            | Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOCDATA.rawValue)
            | (recovers ? Int32(XML_PARSE_RECOVER.rawValue) : 0)
        let document = unsafe text.withUnsafeBufferPointer { buffer in
            unsafe buffer.withMemoryRebound(to: CChar.self) {
                unsafe xmlReadMemory($0.baseAddress, Int32($0.count), nil, "UTF-8", options)
            }
        }
        return unsafe finish(document, [], readsAll: !recovers)
    }

    private static func finish(
        _ document: xmlDocPtr?, _ xpaths: [String], readsAll: Bool = false
    ) -> Result? {
        guard let document = unsafe document else { return nil }
        defer { unsafe xmlFreeDoc(document) }
        guard let root = unsafe xmlDocGetRootElement(document) else { return nil }
        let tree = unsafe tree(from: root, readsAll: readsAll)
        return Result(tree: tree, matches: xpaths.map { unsafe find($0, in: document) })
    }

    /// The elements an expression finds, by their number in the tree, which `tree(from:)` left on each.
    private static func find(_ expression: String, in document: xmlDocPtr) -> [Int] {
        guard let context = unsafe xmlXPathNewContext(document) else { return [] }
        defer { unsafe xmlXPathFreeContext(context) }
        guard let object = unsafe xmlXPathEvalExpression(expression, context) else { return [] }
        defer { unsafe xmlXPathFreeObject(object) }
        guard unsafe object.pointee.type == XPATH_NODESET, let set = unsafe object.pointee.nodesetval else { return [] }
        var found: [Int] = []
        let count = unsafe Int(set.pointee.nodeNr)
        for index in 0..<count {
            guard let node = unsafe set.pointee.nodeTab[index] else { continue }
            let element = unsafe node.pointee.type == XML_ELEMENT_NODE ? node : node.pointee.parent
            guard let element = unsafe element, let number = unsafe element.pointee._private else { continue }
            found.append(Int(bitPattern: number) - 1)
        }
        return Array(Set(found)).sorted()
    }

    private static func tree(from root: xmlNodePtr, readsAll: Bool) -> MarkupTree {
        /// Bytes of entities put in their places: what a small file may make of itself.
        var expanded = 0
        var tree = MarkupTree()
        var names: [UnsafePointer<xmlChar>: (name: String, traits: ElementTraits)] = unsafe [:]
        var open: [Int] = []
        var current: xmlNodePtr? = unsafe root
        var depth = 0
        while let node = unsafe current {
            let type = unsafe node.pointee.type
            var descends = false
            if type == XML_ELEMENT_NODE, let pointer = unsafe node.pointee.name {
                let index = tree.nodes.count
                if depth <= deepest {
                    let label: (name: String, traits: ElementTraits)
                    if let known = unsafe names[pointer] {
                        label = known
                    } else {
                        let name = unsafe String(cString: pointer)
                        label = (name, ElementTraits(name: name))
                        unsafe names[pointer] = label
                    }
                    tree.nodes.append(
                        MarkupTree.Node(
                            name: label.name, parent: Int32(open.last ?? -1), depth: Int32(open.count), end: 0,
                            traits: label.traits, attributes: unsafe attributes(of: node, readsAll: readsAll),
                            text: []))
                    unsafe node.pointee._private = UnsafeMutableRawPointer(bitPattern: index + 1)
                    if unsafe node.pointee.children != nil {
                        open.append(index)
                    } else {
                        tree.nodes[index].end = Int32(index + 1)
                    }
                }
                descends = unsafe node.pointee.children != nil
            } else if type == XML_TEXT_NODE || type == XML_CDATA_SECTION_NODE, let content = unsafe node.pointee.content
            {
                unsafe add(content, to: &tree, parent: open.last ?? -1, depth: open.count)
            } else if type == XML_ENTITY_REF_NODE, let name = unsafe node.pointee.name,
                let entity = unsafe xmlGetDocEntity(node.pointee.doc, name),
                let content = unsafe entity.pointee.content,
                unsafe entity.pointee.etype == XML_INTERNAL_GENERAL_ENTITY, unsafe entity.pointee.length < 10_000,
                expanded < mostExpanded
            {
                unsafe expanded += Int(entity.pointee.length)
                unsafe add(content, to: &tree, parent: open.last ?? -1, depth: open.count)
            }
            if descends {
                unsafe current = node.pointee.children
                depth += 1
                continue
            }
            var here = unsafe node
            while unsafe here != root, unsafe here.pointee.next == nil, let parent = unsafe here.pointee.parent {
                unsafe here = parent
                depth -= 1
                if depth < open.count, let closing = open.popLast() {
                    tree.nodes[closing].end = Int32(tree.nodes.count)
                }
            }
            if unsafe here == root { break }
            unsafe current = here.pointee.next
        }
        while let closing = open.popLast() { tree.nodes[closing].end = Int32(tree.nodes.count) }
        return tree
    }

    private static func add(_ content: UnsafePointer<xmlChar>, to tree: inout MarkupTree, parent: Int, depth: Int) {
        let length = unsafe Int(xmlStrlen(content))
        guard length > 0 else { return }
        let bytes = unsafe Array(UnsafeBufferPointer(start: content, count: length))
        let index = tree.nodes.count
        tree.nodes.append(
            MarkupTree.Node(
                name: "", parent: Int32(parent), depth: Int32(depth), end: Int32(index + 1), traits: [],
                attributes: [], text: bytes))
    }

    /// Addresses, sizes and program data are most of a page's attributes, and nobody asks for them.
    private static func isRead(_ name: UnsafePointer<xmlChar>) -> Bool {
        let first = unsafe name[0]
        let second = unsafe first == 0 ? 0 : name[1]
        switch first {
        // datetime, but not data-…, dir, draggable.
        case 0x64: return unsafe second == 0x61 && name[2] == 0x74 && name[3] == 0x65
        // hidden, http-equiv, but not href, height.
        case 0x68: return second == 0x69 || second == 0x74
        // style, but not src, srcset, sizes.
        case 0x73: return second == 0x74
        // when, but not width.
        case 0x77: return second == 0x68
        // onclick and its like; value, valign.
        case 0x6F, 0x76: return false
        default: return true
        }
    }

    private static func attributes(of node: xmlNodePtr, readsAll: Bool) -> [(name: String, value: String)] {
        var result: [(name: String, value: String)] = []
        var attribute = unsafe node.pointee.properties
        while let current = unsafe attribute {
            unsafe attribute = current.pointee.next
            guard let name = unsafe current.pointee.name, unsafe readsAll || isRead(name) else { continue }
            var value = ""
            if let child = unsafe current.pointee.children, let content = unsafe child.pointee.content {
                value = unsafe String(cString: content)
            }
            var label = unsafe String(cString: name)
            if let space = unsafe current.pointee.ns, let prefix = unsafe space.pointee.prefix {
                label = unsafe String(cString: prefix) + ":" + label
            }
            result.append((label, value))
        }
        return result
    }
}
