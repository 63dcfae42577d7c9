internal import CLibXML2
internal import CPoppler
internal import CZip

/// Versions of the libraries the readers run on: what a reading depends on besides bytes and profile.
public enum LibraryVersions {
    /// Names and versions, in a fixed order.
    public static var all: [(name: String, version: String)] {
        let poppler = unsafe poppler_get_version().map { unsafe String(cString: $0) } ?? "unknown"
        return unsafe [
            ("poppler", poppler), ("libxml2", markup), ("libzip", String(cString: zip_libzip_version())),
        ]
    }

    /// libxml2 gives its version as digits, two for each part after the first.
    private static var markup: String {
        guard let text = unsafe chancery_xml_version() else { return "unknown" }
        let digits = unsafe String(cString: text).prefix { $0.isNumber }
        guard let number = Int(digits) else { return String(digits) }
        return "\(number / 10_000).\(number / 100 % 100).\(number % 100)"
    }
}
