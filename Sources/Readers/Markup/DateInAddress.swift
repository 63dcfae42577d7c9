import Formats

/// `/2015/09/29/` in an address.
enum DateInAddress {
    static func day(in url: String) -> CalendarDay? {
        let parts = url.split { $0 == "/" || $0 == "?" || $0 == "=" }
        for index in parts.indices.dropLast(2) {
            guard parts[index].utf8.count == 4, let year = Int(parts[index]), (1980...2100).contains(year),
                parts[index + 1].utf8.count <= 2, let month = Int(parts[index + 1]),
                parts[index + 2].utf8.count <= 2, let day = Int(parts[index + 2])
            else { continue }
            if let date = CalendarDay(year: year, month: month, day: day) { return date }
        }
        return nil
    }
}
