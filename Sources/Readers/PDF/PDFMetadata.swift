import CPoppler
import Documents
import Formats

/// What a PDF says of itself: information dictionary, outline, attachments.
enum PDFMetadata {
    /// An outline deeper or longer than this is broken or hostile.
    private static let deepest = 12
    private static let longest = 2000

    static func read(_ document: OpaquePointer) -> DocumentMetadata {
        var metadata = DocumentMetadata()
        unsafe metadata.title = clean(takenString(poppler_document_get_title(document)))
        unsafe metadata.author = clean(takenString(poppler_document_get_author(document)))
        func note(_ name: String, _ value: String?) {
            if let value = clean(value) { metadata.notes.append([name, value]) }
        }
        note("pdf subject", unsafe takenString(poppler_document_get_subject(document)))
        note("pdf keywords", unsafe takenString(poppler_document_get_keywords(document)))
        note("pdf creator", unsafe takenString(poppler_document_get_creator(document)))
        note("pdf producer", unsafe takenString(poppler_document_get_producer(document)))
        note("pdf created", unsafe day(poppler_document_get_creation_date_time(document)))
        note("pdf modified", unsafe day(poppler_document_get_modification_date_time(document)))
        if let xmp = unsafe takenString(poppler_document_get_metadata(document)) {
            metadata.language = XMPPacket.language(in: xmp)
        }
        metadata.notes += unsafe outline(document)
        metadata.notes += unsafe attachments(document)
        return metadata
    }

    private static func clean(_ value: String?) -> String? {
        guard let value else { return nil }
        let bytes = Normalization.canonical(Array(value.utf8)).map { $0 < 0x20 ? 0x20 : $0 }
        let words = bytes.split(separator: 0x20)
        return words.isEmpty ? nil : String(decoding: Array(words.joined(separator: [0x20])), as: UTF8.self)
    }

    /// The day a file was made or changed, as its clock said; no statement of publication.
    private static func day(_ time: OpaquePointer?) -> String? {
        guard let time = unsafe time else { return nil }
        defer { unsafe g_date_time_unref(time) }
        let year = unsafe Int(g_date_time_get_year(time))
        let month = unsafe Int(g_date_time_get_month(time))
        let day = unsafe Int(g_date_time_get_day_of_month(time))
        return CalendarDay(year: year, month: month, day: day)?.iso
    }

    private static func outline(_ document: OpaquePointer) -> [[String]] {
        var notes: [[String]] = []
        guard let root = unsafe poppler_index_iter_new(document) else { return [] }
        var open: [(iterator: OpaquePointer, depth: Int)] = unsafe [(root, 1)]
        while let (iterator, depth) = unsafe open.popLast() {
            defer { unsafe poppler_index_iter_free(iterator) }
            repeat {
                guard notes.count < longest else { break }
                if let action = unsafe poppler_index_iter_get_action(iterator) {
                    if let title = unsafe action.pointee.any.title {
                        if let text = clean(unsafe String(cString: title)) {
                            let page = unsafe pageNumber(of: action, in: document)
                            notes.append(["outline", String(depth), text, page.map(String.init) ?? ""])
                        }
                    }
                    unsafe poppler_action_free(action)
                }
                if depth < deepest, let child = unsafe poppler_index_iter_get_child(iterator) {
                    unsafe open.append((child, depth + 1))
                }
            } while unsafe poppler_index_iter_next(iterator) != 0
        }
        return notes
    }

    private static func pageNumber(of action: UnsafeMutablePointer<PopplerAction>, in document: OpaquePointer) -> Int? {
        guard unsafe action.pointee.type == POPPLER_ACTION_GOTO_DEST,
            let destination = unsafe action.pointee.goto_dest.dest
        else { return nil }
        if unsafe destination.pointee.page_num > 0 { return unsafe Int(destination.pointee.page_num) }
        guard let name = unsafe destination.pointee.named_dest,
            let found = unsafe poppler_document_find_dest(document, name)
        else { return nil }
        defer { unsafe poppler_dest_free(found) }
        return unsafe found.pointee.page_num > 0 ? Int(found.pointee.page_num) : nil
    }

    /// Names only: what a file says of an attachment's size is not to be believed.
    private static func attachments(_ document: OpaquePointer) -> [[String]] {
        guard unsafe poppler_document_has_attachments(document) != 0 else { return [] }
        let list = unsafe poppler_document_get_attachments(document)
        var notes: [[String]] = []
        var item = unsafe list
        while let node = unsafe item {
            unsafe item = node.pointee.next
            guard let data = unsafe node.pointee.data else { continue }
            let attachment = unsafe data.assumingMemoryBound(to: PopplerAttachment.self)
            if let name = unsafe poppler_attachment_get_name(attachment), notes.count < longest {
                unsafe notes.append(["attachment", clean(String(cString: name)) ?? ""])
            }
            unsafe g_object_unref(data)
        }
        unsafe g_list_free(list)
        return notes
    }
}

/// The language of an XMP packet.
enum XMPPacket {
    /// The first tag inside `dc:language`; nil where there is none.
    static func language(in packet: String) -> String? {
        let bytes = Array(packet.utf8.prefix(200_000))
        guard let start = position(of: "<dc:language", in: bytes, from: 0),
            let end = position(of: "</dc:language", in: bytes, from: start)
        else { return nil }
        var depth = 0
        var text: [UInt8] = []
        for byte in bytes[start..<end] {
            if byte == 0x3C { depth = 1 } else if byte == 0x3E { depth = 0 } else if depth == 0 { text.append(byte) }
        }
        let tag = String(decoding: text.split { $0 <= 0x20 }.first ?? [], as: UTF8.self)
        return tag == "" || tag == "x-default" ? nil : tag
    }

    private static func position(of text: String, in bytes: [UInt8], from start: Int) -> Int? {
        let pattern = Array(text.utf8)
        guard start + pattern.count <= bytes.count else { return nil }
        return (start...bytes.count - pattern.count).first { bytes[$0..<$0 + pattern.count].elementsEqual(pattern) }
    }
}
