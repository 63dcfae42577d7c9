import Documents
import Readers

/// Does what one request asks.
enum Desk {
    static func answer(to request: ReaderRequest) -> ReaderReply {
        ProcessLimits.setProcessorTime(seconds: request.limits.processorSeconds)
        do {
            let bytes = try OpenSource(request.path, limit: request.limits.fileBytes).bytes()
            switch request.task {
            case .read:
                let document = try Readers.read(
                    bytes: bytes, path: request.path, profile: request.profile, options: request.options,
                    limits: request.limits)
                let archive = DocumentArchive.encode(document)
                guard archive.count <= request.limits.outputBytes else {
                    return .failure(.outputLimit(bytes: request.limits.outputBytes))
                }
                return .document(archive)
            case .picture(let picture):
                return within(request, try Readers.picture(of: bytes, picture, options: request.options))
            case .drawing(let pages):
                return within(request, try Readers.drawing(of: bytes, pages, options: request.options))
            }
        } catch {
            return .failure(error)
        }
    }

    private static func within(_ request: ReaderRequest, _ picture: [UInt8]) -> ReaderReply {
        picture.count <= request.limits.outputBytes
            ? .picture(picture) : .failure(.outputLimit(bytes: request.limits.outputBytes))
    }
}
