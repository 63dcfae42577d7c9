internal import Documents

/// Writes `dataset.sqlite`: the tables with their keys, the texts, and full-text indexes over texts, events and quotes.
///
/// The bytes depend on the rows and on the version of SQLite alone: one transaction, a fixed page size, rows in their
/// documented order, no time stamps.
enum DatabaseWriter {
    static func write(_ contents: DatasetContents, to path: String) throws(DatasetError) {
        do {
            let database = try SQLiteConnection(path, .create)
            // The file is built aside and synchronized once at the end, so that a journal would protect nothing.
            try database.run(
                """
                PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8'; PRAGMA journal_mode = OFF;
                PRAGMA synchronous = OFF; PRAGMA foreign_keys = ON; PRAGMA user_version = 1; BEGIN;
                """)
            try createTables(in: database)
            try insertRows(of: contents, into: database)
            try insertTexts(contents.texts, into: database)
            try createIndexes(in: database)
            try database.run("COMMIT")
            try database.run(
                "INSERT INTO texts_search (texts_search) VALUES ('optimize');"
                    + "INSERT INTO events_search (events_search) VALUES ('optimize');"
                    + "INSERT INTO evidence_search (evidence_search) VALUES ('optimize'); ANALYZE;")
        }
        try FileDescriptor(reading: path).synchronize()
    }

    private static func createTables(in database: borrowing SQLiteConnection) throws(DatasetError) {
        for table in Schema.tablesByDependency { try database.run(TableDefinition.sql(table)) }
        try database.run(
            """
            CREATE TABLE "texts" (
              "document_id" TEXT NOT NULL PRIMARY KEY REFERENCES "documents" ("document_id"),
              "text" TEXT NOT NULL
            )
            """)
    }

    private static func insertRows(
        of contents: DatasetContents, into database: borrowing SQLiteConnection
    ) throws(DatasetError) {
        var tables: [any TableRows] = []
        try contents.forEachTable { (table) throws(DatasetError) in tables.append(table) }
        for schema in Schema.tablesByDependency {
            guard let rows = tables.first(where: { $0.schema.name == schema.name }) else { continue }
            let places = schema.columns.map { _ in "?" }.joined(separator: ", ")
            let insert = try database.prepare("INSERT INTO \(TableDefinition.quoted(schema.name)) VALUES (\(places))")
            for index in 0..<rows.count {
                for (position, (cell, column)) in zip(rows.cells(index), schema.columns).enumerated() {
                    try bind(cell, of: column, to: position + 1, in: insert)
                }
                _ = try insert.step()
            }
        }
    }

    private static func bind(
        _ cell: String, of column: Column, to index: Int, in statement: borrowing SQLiteStatement
    ) throws(DatasetError) {
        if cell.isEmpty { return try statement.bindNull(index) }
        switch column.type {
        case .integer:
            if let value = Int(cell) { return try statement.bind(index, value) }
        case .number:
            if let value = Double(cell) { return try statement.bind(index, value) }
        case .boolean: return try statement.bind(index, cell == "true" ? 1 : 0)
        case .text, .day, .texts, .integers, .rectangles: break
        }
        try statement.bind(index, cell)
    }

    private static func insertTexts(
        _ texts: [DocumentText], into database: borrowing SQLiteConnection
    ) throws(DatasetError) {
        let insert = try database.prepare("INSERT INTO texts VALUES (?, ?)")
        for text in texts {
            try insert.bind(1, text.document)
            try insert.bind(2, String(decoding: text.text.bytes, as: UTF8.self))
            _ = try insert.step()
        }
    }

    private static func createIndexes(in database: borrowing SQLiteConnection) throws(DatasetError) {
        for table in Schema.tablesByDependency {
            for index in TableDefinition.indexes(table) { try database.run(index) }
        }
        for (table, columns) in SearchIndex.columns {
            let search = SearchIndex.name(of: table)
            try database.run(
                """
                CREATE VIRTUAL TABLE \(search) USING fts5(\(columns.joined(separator: ", ")), content='\(table)',
                  tokenize='unicode61 remove_diacritics 2');
                INSERT INTO \(search) (\(search)) VALUES ('rebuild');
                """)
        }
    }
}
