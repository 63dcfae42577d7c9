import CZip
import Documents
import Glibc

/// An open ZIP archive in memory; owns libzip's handle.
@safe struct ZipArchive: ~Copyable {
    private let handle: OpaquePointer
    /// Bytes that may still be unpacked: what an archive says of its sizes is not to be believed.
    private var budget: Int

    /// - Parameter budget: bytes all parts together may have unpacked.
    init(_ bytes: [UInt8], budget: Int) throws(ReadingFailure) {
        var fault = unsafe zip_error_t()
        unsafe zip_error_init(&fault)
        defer { unsafe zip_error_fini(&fault) }
        // libzip frees its own copy when it closes.
        guard let copy = unsafe malloc(max(1, bytes.count)) else { throw .memory(megabytes: bytes.count >> 20) }
        unsafe bytes.withUnsafeBytes { unsafe copy.copyMemory(from: $0.baseAddress!, byteCount: $0.count) }
        guard let source = unsafe zip_source_buffer_create(copy, zip_uint64_t(bytes.count), 1, &fault) else {
            unsafe free(copy)
            throw .damaged(detail: "libzip gives no reason")
        }
        guard let opened = unsafe zip_open_from_source(source, Int32(ZIP_RDONLY), &fault) else {
            let words = unsafe String(cString: zip_error_strerror(&fault))
            unsafe zip_source_free(source)
            throw .damaged(detail: words)
        }
        unsafe handle = opened
        self.budget = budget
    }

    deinit { unsafe zip_discard(handle) }

    func contains(_ name: String) -> Bool { unsafe zip_name_locate(handle, name, 0) >= 0 }

    /// A part, unpacked; nil where the archive has none of that name.
    ///
    /// - Throws: `encrypted`; `damaged` where its checksum or its packing is wrong; `outputLimit` beyond the budget.
    mutating func part(_ name: String) throws(ReadingFailure) -> [UInt8]? {
        let index = unsafe zip_name_locate(handle, name, 0)
        guard index >= 0 else { return nil }
        var facts = unsafe zip_stat_t()
        unsafe zip_stat_init(&facts)
        guard unsafe zip_stat_index(handle, zip_uint64_t(index), 0, &facts) == 0 else {
            throw .damaged(detail: "\(name) is not where the archive says")
        }
        if unsafe facts.encryption_method != UInt16(ZIP_EM_NONE) { throw .encrypted }
        guard let file = unsafe zip_fopen_index(handle, zip_uint64_t(index), 0) else {
            throw .damaged(detail: "\(name) cannot be unpacked")
        }
        defer { unsafe zip_fclose(file) }
        var result: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = unsafe Int(zip_fread(file, &buffer, zip_uint64_t(buffer.count)))
            if count == 0 { return result }
            guard count > 0 else { throw .damaged(detail: "\(name) cannot be unpacked whole") }
            guard count <= budget else { throw .outputLimit(bytes: result.count + budget) }
            budget -= count
            result += buffer[..<count]
        }
    }
}
