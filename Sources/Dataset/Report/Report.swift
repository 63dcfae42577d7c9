/// `report/index.html`.
struct Report {
    let contents: DatasetContents
    let run: RunDescription
    func write(to path: String) throws(DatasetError) { try OutputFile.write("", to: path) }
}
