public import Formats
import FoundationEssentials

/// One thing to register: a file or an address, with what is said of it where it was found.
public struct ListedSource: Sendable, Hashable {
    /// A path, or an address by http or https.
    public var place: String
    public var title: String
    public var issuer: String
    public var language: String
    public var published: CalendarDay?

    public init(
        place: String, title: String = "", issuer: String = "", language: String = "", published: CalendarDay? = nil
    ) {
        self.place = place
        self.title = title
        self.issuer = issuer
        self.language = language
        self.published = published
    }

    public var isAddress: Bool {
        let start = place.prefix(8).lowercased()
        return start.hasPrefix("http://") || start.hasPrefix("https://")
    }
}

/// Reading lists: CSL-JSON, RIS, and CSV with a column `url` or `path`.
public enum SourceList {
    /// Whether a file's name says that it is a list.
    public static func isList(_ path: String) -> Bool {
        [".json", ".ris", ".csv"].contains { path.lowercased().hasSuffix($0) }
    }

    /// The entries with an address or a path; paths are relative to the list's folder.
    ///
    /// - Throws: `Faults` where the file is no such list or holds none.
    public static func read(_ path: String) throws(Faults) -> [ListedSource] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Faults([Fault(file: path, problem: "cannot be read", expected: "CSL-JSON, RIS or CSV")])
        }
        let bytes = Array(data)
        let text = String(decoding: bytes, as: UTF8.self)
        var sources: [ListedSource]
        if path.lowercased().hasSuffix(".json") {
            sources = try cslEntries(bytes, path: path)
        } else if path.lowercased().hasSuffix(".ris") {
            sources = risEntries(text)
        } else {
            sources = try csvEntries(text, path: path)
        }
        sources = sources.filter { !$0.place.isEmpty }
        guard !sources.isEmpty else {
            throw Faults([
                Fault(
                    file: path, problem: "no entry names an address or a file",
                    expected: "URL (CSL-JSON), UR or L1 (RIS), or a column url or path (CSV)")
            ])
        }
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        return sources.map { source in
            var source = source
            if !source.isAddress, !source.place.hasPrefix("/") { source.place = folder + source.place }
            return source
        }
    }

    // MARK: CSL-JSON

    private static func cslEntries(_ bytes: [UInt8], path: String) throws(Faults) -> [ListedSource] {
        var json = JSON.null
        do {
            json = try JSON(parsing: bytes)
        } catch {
            throw Faults([
                Fault(file: path, problem: "no JSON at byte \(error.offset)", expected: "a list of CSL-JSON entries")
            ])
        }
        return (json.array ?? [json]).map { entry in
            var source = ListedSource(place: entry["URL"]?.string ?? "")
            source.title = entry["title"]?.string ?? ""
            source.language = primary(entry["language"]?.string ?? "")
            let parts = (entry["issued"]?["date-parts"]?.array?.first?.array ?? []).compactMap {
                $0.int ?? $0.string.flatMap { Int($0) }
            }
            if parts.count == 3 { source.published = CalendarDay(year: parts[0], month: parts[1], day: parts[2]) }
            if source.published == nil, let raw = entry["issued"]?["raw"]?.string {
                source.published = CalendarDay(iso: raw.prefix(10))
            }
            return source
        }
    }

    // MARK: RIS

    private static func risEntries(_ text: String) -> [ListedSource] {
        var sources: [ListedSource] = []
        var open: ListedSource?
        for line in text.split(whereSeparator: \.isNewline) {
            let scalars = line.drop { $0 == "\u{FEFF}" }
            guard scalars.count >= 5, scalars.dropFirst(2).hasPrefix("  -") else { continue }
            let value = scalars.dropFirst(5).drop { $0 == " " }
            let cell = String(value.prefix(value.count - value.reversed().prefix { $0 == " " }.count))
            switch scalars.prefix(2) {
            case "TY": open = ListedSource(place: "")
            case "UR", "L1", "L2": if open?.place.isEmpty == true { open?.place = cell }
            case "TI", "T1": open?.title = cell
            case "LA": open?.language = primary(cell)
            case "DA", "Y1":
                let digits = cell.split(separator: "/").compactMap { Int($0) }
                if digits.count >= 3 {
                    open?.published = CalendarDay(year: digits[0], month: digits[1], day: digits[2])
                }
            case "ER":
                if let source = open { sources.append(source) }
                open = nil
            default: break
            }
        }
        if let source = open { sources.append(source) }
        return sources
    }

    // MARK: CSV

    private static func csvEntries(_ text: String, path: String) throws(Faults) -> [ListedSource] {
        let rows = cells(of: text)
        let header = (rows.first ?? []).map { $0.lowercased() }
        guard header.contains("url") || header.contains("path") else {
            throw Faults([Fault(file: path, line: 1, problem: "no column url or path", expected: "a header with one")])
        }
        return rows.dropFirst().map { row in
            func cell(_ name: String) -> String {
                guard let index = header.firstIndex(of: name), index < row.count else { return "" }
                return row[index]
            }
            return ListedSource(
                place: cell("url").isEmpty ? cell("path") : cell("url"), title: cell("title"), issuer: cell("issuer"),
                language: primary(cell("language")), published: CalendarDay(iso: cell("published")))
        }
    }

    /// Rows of RFC 4180.
    private static func cells(of text: String) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell = String.UnicodeScalarView()
        var isQuoted = false
        var last: Unicode.Scalar?
        func endRow() {
            row.append(String(cell))
            cell = String.UnicodeScalarView()
            if row != [""] { rows.append(row) }
            row = []
        }
        for scalar in text.unicodeScalars where scalar != "\u{FEFF}" {
            if isQuoted {
                if scalar == "\"" { isQuoted = false } else { cell.append(scalar) }
            } else if scalar == "\"" {
                if last == "\"", !cell.isEmpty || !row.isEmpty { cell.append(scalar) }
                isQuoted = true
            } else if scalar == "," {
                row.append(String(cell))
                cell = String.UnicodeScalarView()
            } else if scalar == "\n" {
                endRow()
            } else if scalar != "\r" {
                cell.append(scalar)
            }
            last = scalar
        }
        if !cell.isEmpty || !row.isEmpty { endRow() }
        return rows
    }

    /// `pt` of `pt-BR`.
    private static func primary(_ tag: String) -> String {
        String(tag.prefix { $0 != "-" && $0 != "_" }).lowercased()
    }
}
