internal import Formats

/// Whether every file has the digest that `datapackage.json` gives, and the database holds as many rows as the tables.
enum FileVerification {
    static func faults(in folder: String, _ contents: DatasetContents) -> [DatasetFault] {
        do {
            return try digests(folder) + database(contents, folder)
        } catch {
            return [DatasetFault(table: "datapackage.json", row: "", column: "", problem: "\(error)")]
        }
    }

    private static func digests(_ folder: String) throws -> [DatasetFault] {
        let package = try JSON(parsing: InputFile.bytes(folder + "/datapackage.json"))
        var faults: [DatasetFault] = []
        for resource in package["resources"]?.array ?? [] {
            guard let path = resource["path"]?.string, let hash = resource["hash"]?.string else { continue }
            let digest = "sha256:" + (try InputFile.measure(folder + "/" + path)).digest.hexadecimal
            if digest != hash {
                faults.append(
                    DatasetFault(
                        table: path, row: "", column: "", problem: "differs from its digest in datapackage.json"))
            }
        }
        return faults
    }

    private static func database(_ contents: DatasetContents, _ folder: String) throws(SQLiteFailure) -> [DatasetFault]
    {
        let database = try SQLiteDatabase(path: folder + "/dataset.sqlite", access: .readOnly)
        var faults: [DatasetFault] = []
        func fault(_ table: String, _ problem: String) {
            faults.append(DatasetFault(table: "dataset.sqlite", row: table, column: "", problem: problem))
        }
        for row in try database.prepare("PRAGMA integrity_check").rows() where row.first != .text("ok") {
            fault("", "integrity: \(row)")
        }
        for row in try database.prepare("PRAGMA foreign_key_check").rows() {
            fault("", "a reference to nothing: \(row)")
        }
        try contents.forEachTable { (table) throws(SQLiteFailure) in
            let name = table.schema.name
            let count = try database.prepare("SELECT count(*) FROM \(TableDefinition.quoted(name))").rows()
            if count != [[.integer(table.count)]] { fault(name, "has other rows than \(table.schema.file)") }
        }
        return faults
    }
}
