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
            let digest = "sha256:" + SHA256Digest(of: try InputFile.bytes(folder + "/" + path)).hexadecimal
            if digest != hash {
                faults.append(
                    DatasetFault(
                        table: path, row: "", column: "", problem: "differs from its digest in datapackage.json"))
            }
        }
        return faults
    }

    private static func database(_ contents: DatasetContents, _ folder: String) throws(DatasetError) -> [DatasetFault] {
        let connection = try SQLiteConnection(folder + "/dataset.sqlite", .read)
        var faults: [DatasetFault] = []
        func fault(_ table: String, _ problem: String) {
            faults.append(DatasetFault(table: "dataset.sqlite", row: table, column: "", problem: problem))
        }
        do {
            let check = try connection.prepare("PRAGMA integrity_check")
            while try check.step() {
                if check.string(0) != "ok" { fault("", check.string(0)) }
            }
        }
        do {
            let check = try connection.prepare("PRAGMA foreign_key_check")
            while try check.step() { fault(check.string(0), "row \(check.int(1)) refers to nothing") }
        }
        try contents.forEachTable { (table) throws(DatasetError) in
            let name = table.schema.name
            let count = try connection.prepare("SELECT count(*) FROM \(TableDefinition.quoted(name))")
            if try count.step(), count.int(0) != table.count {
                fault(name, "has \(count.int(0)) rows, \(table.schema.file) has \(table.count)")
            }
        }
        return faults
    }
}
