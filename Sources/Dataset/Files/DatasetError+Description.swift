internal import Glibc

extension DatasetError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .system(let doing, let path, let code):
            "\(path): cannot \(doing): \(Self.message(code))"
        case .sqlite(let failure): "dataset.sqlite: \(failure)"
        case .malformed(let file, let line, let problem, let expected):
            "\(line == 0 ? file : "\(file):\(line)"): \(problem); expected \(expected)"
        case .noDataset(let path):
            "\(path): no dataset here; expected a folder with events.csv and datapackage.json, as ‘chancery run’ writes it"
        case .busy(let path):
            "\(path): another run is writing here; wait for it to end, or write elsewhere with --output"
        }
    }

    private static func message(_ code: Int32) -> String {
        guard let text = unsafe strerror(code) else { return "error \(code)" }
        return unsafe String(cString: text)
    }
}
