internal import Documents
internal import Formats
import FoundationEssentials
import Glibc

/// What the last run that ended well looked at and wrote, as stamps: where none of them changed there is nothing to do,
/// which is told without loading knowledge or documents. Kept as `whole` in the work folder.
struct WholeRun {
    /// A file with its stamp; nil where there was none.
    struct Entry: Equatable {
        let path: String
        let stamp: FileStamp?

        init(_ path: String) {
            self.path = path
            stamp = FileStamp(of: path)
        }

        fileprivate init(path: String, stamp: FileStamp?) {
            self.path = path
            self.stamp = stamp
        }
    }

    /// What the run was asked: program version, folders, options. Compared as text.
    let request: [String]
    /// Every file of a folder with a suffix, as `StudyFolder.files` lists them.
    let listings: [(folder: String, suffix: String, count: Int)]
    /// Documents, knowledge files, programs.
    let inputs: [Entry]
    /// The dataset's files.
    let outputs: [Entry]
    /// What a user is told of the run.
    let report: KeptReport

    private static let magic = "CHRW1"

    // MARK: Looking

    /// The report of the last run where everything is as it was then.
    static func unchanged(in workFolder: String, request: [String]) -> KeptReport? {
        guard let data = FileManager.default.contents(atPath: workFolder + "/whole"),
            let run = try? WholeRun(archived: Array(data)), run.request == request
        else { return nil }
        for listing in run.listings
        where StudyFolder.files(in: listing.folder, suffix: listing.suffix).count != listing.count {
            return nil
        }
        for entry in run.inputs + run.outputs where FileStamp(of: entry.path) != entry.stamp { return nil }
        return run.report
    }

    // MARK: Noting

    /// Every file of a folder and of its folders.
    static func files(under folder: String) -> [String] {
        var paths: [String] = []
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
            let path = folder + "/" + name
            var status = stat()
            guard stat(path, &status) == 0 else { continue }
            if status.st_mode & S_IFMT == S_IFDIR { paths += files(under: path) } else { paths.append(path) }
        }
        return paths
    }

    /// Puts the note in place in one step; without it the next run looks at everything, no more.
    func write(in workFolder: String) {
        let path = workFolder + "/whole"
        try? Data(archived).write(to: URL(fileURLWithPath: path), options: .atomic)
    }

    static func forget(in workFolder: String) { unlink(workFolder + "/whole") }
}

extension WholeRun {
    private var archived: [UInt8] {
        var writer = ByteWriter()
        writer.string(Self.magic)
        writer.strings(request)
        writer.integer(listings.count)
        for listing in listings {
            writer.string(listing.folder)
            writer.string(listing.suffix)
            writer.integer(listing.count)
        }
        for entries in [inputs, outputs] {
            writer.integer(entries.count)
            for entry in entries {
                writer.string(entry.path)
                let numbers = entry.stamp.map { [$0.size, $0.modified, $0.changed, $0.inode] } ?? []
                writer.byte(UInt8(numbers.count))
                for number in numbers { writer.signed(number) }
            }
        }
        report.write(to: &writer)
        return writer.bytes
    }

    private init(archived bytes: [UInt8]) throws(ArchiveFault) {
        var reader = ByteReader(bytes)
        guard try reader.string() == Self.magic else { throw .notAnArchive }
        request = try reader.strings()
        var listings: [(folder: String, suffix: String, count: Int)] = []
        for _ in 0..<(try reader.count()) {
            listings.append((try reader.string(), try reader.string(), try reader.integer()))
        }
        self.listings = listings
        var lists: [[Entry]] = []
        for _ in 0..<2 {
            var entries: [Entry] = []
            for _ in 0..<(try reader.count()) {
                let path = try reader.string()
                var stamp: FileStamp?
                if try reader.byte() == 4 {
                    stamp = FileStamp(
                        size: try reader.signed(), modified: try reader.signed(), changed: try reader.signed(),
                        inode: try reader.signed())
                }
                entries.append(Entry(path: path, stamp: stamp))
            }
            lists.append(entries)
        }
        inputs = lists[0]
        outputs = lists[1]
        report = try KeptReport(&reader)
        guard reader.isAtEnd else { throw .invalid(what: "bytes after the end", offset: reader.position) }
    }
}
