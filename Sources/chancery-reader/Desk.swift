import Documents
import Readers

/// Does what one request asks.
enum Desk {
    static func answer(to request: ReaderRequest) -> ReaderReply {
        ProcessLimits.setProcessorTime(seconds: request.limits.processorSeconds)
        do {
            let bytes = try SourceBytes.read(request.path, limit: request.limits.fileBytes)
            switch request.task {
            case .read:
                let document = try Readers.read(
                    bytes: bytes, path: request.path, profile: request.profile, options: request.options)
                let archive = DocumentArchive.encode(document)
                guard archive.count <= request.limits.outputBytes else {
                    return .failure(.outputLimit(bytes: request.limits.outputBytes))
                }
                return .document(archive)
            case .picture(let picture):
                let png = try Readers.picture(of: bytes, picture, options: request.options)
                guard png.count <= request.limits.outputBytes else {
                    return .failure(.outputLimit(bytes: request.limits.outputBytes))
                }
                return .picture(png)
            }
        } catch {
            return .failure(error)
        }
    }
}
