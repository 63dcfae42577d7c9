import Formats

/// Days written for machines: ISO 8601 and its neighbours, RFC 2822, digits by a known order.
enum MachineDate {
    /// The day a metadata value states; nil where it states none, or an impossible one.
    static func day(in text: some StringProtocol) -> CalendarDay? {
        let bytes = Array(text.utf8.drop { $0 <= 0x20 })
        return iso(bytes) ?? mail(bytes)
    }

    /// `2016-05-04`, `2016-05-04T10:00:00+09:00`, `20160504`, `2016/05/04`, `2016.5.4`.
    private static func iso(_ bytes: [UInt8]) -> CalendarDay? {
        let numbers = leadingNumbers(bytes)
        if numbers.count >= 3, numbers[0].digits == 4, numbers[1].digits <= 2, numbers[2].digits <= 2 {
            return plausible(numbers[0].value, numbers[1].value, numbers[2].value)
        }
        if let first = numbers.first, first.digits == 8 || first.digits == 14 {
            let day = first.digits == 8 ? first.value : first.value / 1_000_000
            return plausible(day / 10_000, day / 100 % 100, day % 100)
        }
        return nil
    }

    private static func leadingNumbers(_ bytes: [UInt8]) -> [(value: Int, digits: Int)] {
        var numbers: [(value: Int, digits: Int)] = []
        var inside = false
        for byte in bytes.prefix(32) {
            if (0x30...0x39).contains(byte) {
                if !inside { numbers.append((0, 0)) }
                inside = true
                numbers[numbers.count - 1].value = numbers[numbers.count - 1].value &* 10 &+ Int(byte - 0x30)
                numbers[numbers.count - 1].digits += 1
            } else {
                guard byte == 0x2D || byte == 0x2F || byte == 0x2E || byte == 0x20 && numbers.count < 3, inside else {
                    break
                }
                inside = false
            }
        }
        return numbers
    }

    /// `Wed, 04 May 2016 10:00:00 GMT`, `4 May 2016`, `May 4, 2016`, `4 de mayo de 2016`, `1er février 2016`.
    private static func mail(_ bytes: [UInt8]) -> CalendarDay? {
        let words = bytes.split { !isWordByte($0) }.prefix(8)
        var month: Int?
        var numbers: [Int] = []
        for word in words {
            let digits = word.prefix { (0x30...0x39).contains($0) }
            if let number = Int(String(decoding: digits, as: UTF8.self)) {
                numbers.append(number)
            } else if word.count >= 3, month == nil {
                month = Self.month(String(decoding: word, as: UTF8.self).lowercased())
            }
        }
        guard let month, numbers.count >= 2 else { return nil }
        if numbers[0] >= 1000 { return plausible(numbers[0], month, numbers[1]) }
        return plausible(numbers[1], month, numbers[0])
    }

    /// How the names of the months begin in English, Spanish, Portuguese and French.
    private static let months: [[String]] = [
        ["jan", "ene"], ["feb", "fev", "fév"], ["mar"], ["apr", "abr", "avr"], ["may", "mai"], ["jun", "juin"],
        ["jul", "juil"], ["aug", "ago", "aoû"], ["sep", "set"], ["oct", "out"], ["nov"], ["dec", "dic", "dez", "déc"],
    ]

    private static func month(_ word: String) -> Int? {
        months.firstIndex { $0.contains { word.hasPrefix($0) } }.map { $0 + 1 }
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
    }

    static func plausible(_ year: Int, _ month: Int, _ day: Int) -> CalendarDay? {
        guard (1800...2200).contains(year) else { return nil }
        return CalendarDay(year: year, month: month, day: day)
    }
}
