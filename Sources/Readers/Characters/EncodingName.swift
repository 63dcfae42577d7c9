/// An encoding as the web's labels mean it: what a page calls Latin-1 is windows-1252, what it calls EUC-KR is CP949.
enum EncodingName: Equatable {
    case utf8, windows1252, utf16LittleEndian, utf16BigEndian
    /// By iconv's name.
    case named(String)

    /// Nil for an empty label.
    init?(_ label: String) {
        let name = label.lowercased().filter { !" \"'\t;".contains($0) }
        switch name {
        case "": return nil
        case "utf-8", "utf8", "unicode-1-1-utf-8": self = .utf8
        case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "l1", "us-ascii", "ascii", "windows-1252", "cp1252",
            "x-cp1252", "iso-8859-1-windows-1252-latin-1", "ansi":
            self = .windows1252
        case "euc-kr", "euckr", "ks_c_5601-1987", "ks_c_5601", "ks_c_5601-1989", "ksc5601", "ksc_5601", "korean",
            "windows-949", "x-windows-949", "cp949", "uhc":
            self = .named("CP949")
        case "utf-16", "utf-16le", "unicode": self = .utf16LittleEndian
        case "utf-16be": self = .utf16BigEndian
        case "gb2312", "gbk", "x-gbk": self = .named("GB18030")
        case "shift_jis", "sjis", "x-sjis": self = .named("CP932")
        case "iso-8859-9": self = .named("WINDOWS-1254")
        default: self = .named(name.uppercased())
        }
    }
}
