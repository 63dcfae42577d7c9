import FoundationEssentials

/// Which study a command speaks of.
enum StudyOption {
    /// `--pipeline DIR`, else the study this project is about where it stands here, else base.
    static func folder(_ arguments: Arguments) -> String {
        if let given = arguments["pipeline"] { return given }
        let usual = "Pipelines/korea-lac"
        return FileManager.default.fileExists(atPath: usual + "/pipeline.yaml") ? usual : "Pipelines/base"
    }
}
