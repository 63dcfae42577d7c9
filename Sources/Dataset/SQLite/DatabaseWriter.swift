internal import Documents

/// Writes `dataset.sqlite`: the tables with their keys, the texts, and full-text indexes over texts, events and quotes.
///
/// The bytes depend on the rows and on the version of SQLite alone: one transaction, a fixed page size, rows in their
/// documented order, no time stamps.
enum DatabaseWriter {
    static func write(_ contents: DatasetContents, to path: String) throws(DatasetError) {
        do {
            try build(contents, at: path)
        } catch {
            throw .sqlite(error)
        }
        try FileDescriptor(reading: path).synchronize()
    }

    private static func build(_ contents: DatasetContents, at path: String) throws(SQLiteFailure) {
        let database = try SQLiteDatabase(path: path, access: .create)
        // The file is built aside and synchronized once at the end, so that a journal would protect nothing.
        try database.execute(
            """
            PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8'; PRAGMA journal_mode = OFF;
            PRAGMA synchronous = OFF; PRAGMA foreign_keys = ON; PRAGMA user_version = 1; BEGIN;
            """)
        try createTables(in: database)
        try insertRows(of: contents, into: database)
        try insertTexts(of: contents, into: database)
        try createIndexes(in: database)
        try database.execute("COMMIT")
        for (table, _) in SearchIndex.columns {
            let search = SearchIndex.name(of: table)
            try database.execute("INSERT INTO \(search) (\(search)) VALUES ('optimize')")
        }
        try database.execute("ANALYZE")
    }

    private static func createTables(in database: borrowing SQLiteDatabase) throws(SQLiteFailure) {
        for table in Schema.tablesByDependency { try database.execute(TableDefinition.sql(table)) }
        try database.execute(
            """
            CREATE TABLE "texts" (
              "document_id" TEXT NOT NULL PRIMARY KEY REFERENCES "documents" ("document_id"),
              "text" TEXT NOT NULL
            )
            """)
    }

    private static func insertRows(
        of contents: DatasetContents, into database: borrowing SQLiteDatabase
    ) throws(SQLiteFailure) {
        var tables: [any TableRows] = []
        contents.forEachTable { tables.append($0) }
        for schema in Schema.tablesByDependency {
            guard let rows = tables.first(where: { $0.schema.name == schema.name }) else { continue }
            let places = schema.columns.map { _ in "?" }.joined(separator: ", ")
            let insert = try database.prepare("INSERT INTO \(TableDefinition.quoted(schema.name)) VALUES (\(places))")
            for index in 0..<rows.count {
                try insert.run(zip(rows.cells(index), schema.columns).map(value))
            }
        }
    }

    private static func value(_ cell: String, of column: Column) -> SQLiteValue {
        if cell.isEmpty { return .null }
        switch column.type {
        case .integer: return Int(cell).map(SQLiteValue.integer) ?? .text(cell)
        case .number: return Double(cell).map(SQLiteValue.real) ?? .text(cell)
        case .boolean: return .integer(cell == "true" ? 1 : 0)
        case .text, .day, .texts, .integers, .rectangles: return .text(cell)
        }
    }

    private static func insertTexts(
        of contents: DatasetContents, into database: borrowing SQLiteDatabase
    ) throws(SQLiteFailure) {
        let insert = try database.prepare("INSERT INTO texts VALUES (?, ?)")
        try contents.forEachText { (document, bytes) throws(SQLiteFailure) in
            try insert.run([.text(document), .text(String(decoding: bytes, as: UTF8.self))])
        }
    }

    private static func createIndexes(in database: borrowing SQLiteDatabase) throws(SQLiteFailure) {
        for table in Schema.tablesByDependency {
            for index in TableDefinition.indexes(table) { try database.execute(index) }
        }
        for (table, columns) in SearchIndex.columns {
            let search = SearchIndex.name(of: table)
            try database.execute(
                """
                CREATE VIRTUAL TABLE \(search) USING fts5(\(columns.joined(separator: ", ")), content='\(table)',
                  tokenize='unicode61 remove_diacritics 2');
                INSERT INTO \(search) (\(search)) VALUES ('rebuild');
                """)
        }
    }
}
