/// `codebook.md`: what every table and column means, from the schema.
public enum Codebook {
    /// - Parameter isPublished: whether it is that of a published package, which has one table more.
    public static func markdown(_ run: RunDescription, isPublished: Bool = false) -> String {
        var text = """
            # Codebook: \(run.title)

            Tables are UTF-8 with a header row, commas between cells, `\\n` at line ends. An empty cell means that nothing is
            known. Several values in one cell are separated by `|`; a literal one is written `\\|`. Days are inclusive.
            `char_start` and `char_end` count Unicode code points of the document's text in `texts/`.
            Whatever rests on documents of origin `reconstructed` says so in its `origin` column.

            """
        for table in Schema.tables + Schema.derived { text += section(table) }
        if isPublished { text += section(PublicationRow.table.schema) }
        text += "\n## Types of events\n\n| type | subtypes |\n| --- | --- |\n"
        for (type, subtypes) in EventTypes.all { text += "| \(type) | \(subtypes.joined(separator: ", ")) |\n" }
        return text
    }

    private static func section(_ table: TableSchema) -> String {
        var text = "\n## `\(table.file)`\n\n\(table.meaning)\n\n"
        if !table.key.isEmpty { text += "Key: \(names(table.key)). " }
        text += "Order of rows: \(names(table.order)).\n\n| column | holds | meaning |\n| --- | --- | --- |\n"
        for column in table.columns {
            text += "| `\(column.name)` | \(holds(column)) | \(column.meaning.replacing("|", with: "\\|")) |\n"
        }
        return text
    }

    private static func names(_ columns: [String]) -> String { columns.map { "`\($0)`" }.joined(separator: ", ") }

    private static func holds(_ column: Column) -> String {
        var words = [name(of: column.type)]
        if column.isRequired { words.append("never empty") }
        if let reference = column.reference { words.append("of `\(reference.table).\(reference.column)`") }
        if let allowed = column.allowed, allowed.count <= 12 {
            words.append("one of " + allowed.joined(separator: ", "))
        }
        return words.joined(separator: "; ")
    }

    private static func name(of type: ColumnType) -> String {
        switch type {
        case .text: "text"
        case .integer: "integer"
        case .number: "number"
        case .boolean: "true or false"
        case .day: "day, YYYY-MM-DD"
        case .texts: "texts"
        case .integers: "integers"
        case .rectangles: "rectangles"
        }
    }
}
