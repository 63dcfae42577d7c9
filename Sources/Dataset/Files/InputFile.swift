/// Whole files of a dataset.
enum InputFile {
    static func bytes(_ path: String) throws(DatasetError) -> [UInt8] {
        let descriptor = try FileDescriptor(reading: path)
        var bytes: [UInt8] = []
        while true {
            let more = try descriptor.read(upTo: 1 << 20)
            if more.isEmpty { return bytes }
            if bytes.isEmpty { bytes = more } else { bytes += more }
        }
    }
}
