/// Numbers for strings, in the order first seen.
struct Interner: Sendable {
    private(set) var strings: [String] = []
    private var numbers: [String: Int32] = [:]

    mutating func intern(_ string: String) -> Int32 {
        if let number = numbers[string] { return number }
        let number = Int32(strings.count)
        numbers[string] = number
        strings.append(string)
        return number
    }

    func number(of string: String) -> Int32? { numbers[string] }

    subscript(_ number: Int32) -> String { strings[Int(number)] }
}
