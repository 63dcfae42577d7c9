/// Which rows of a table speak of each actor: row numbers in table order, one run for all actors.
struct RowsByActor: Sendable {
    private let starts: [Int32]
    private let rows: [Int32]

    /// - Parameter actors: the actor each row speaks of, by position; nil for one nobody lists.
    init(count: Int, actors: [Int?]) {
        var starts = [Int32](repeating: 0, count: count + 1)
        for case let actor? in actors { starts[actor + 1] += 1 }
        for index in 1..<starts.count { starts[index] += starts[index - 1] }
        var next = starts
        var rows = [Int32](repeating: 0, count: Int(starts[count]))
        for (row, actor) in actors.enumerated() {
            guard let actor else { continue }
            rows[Int(next[actor])] = Int32(row)
            next[actor] += 1
        }
        self.starts = starts
        self.rows = rows
    }

    subscript(actor: Int) -> ArraySlice<Int32> { rows[Int(starts[actor])..<Int(starts[actor + 1])] }
}
