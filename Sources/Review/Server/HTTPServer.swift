internal import CMicroHTTPD
import Glibc
import Synchronization

/// A server on 127.0.0.1; owns the daemon of libmicrohttpd and stops it.
///
/// One thread waits for sockets; each request, once whole, is answered by a task of its own while its connection is
/// suspended, so that a page that is being drawn holds nobody up.
public final class HTTPServer: Sendable {
    public typealias Responder = @Sendable (HTTPRequest) async -> HTTPResponse

    /// Of libmicrohttpd.
    public static var libraryVersion: String { unsafe String(cString: MHD_get_version()) }

    public let port: Int
    private let desk: ConnectionDesk

    /// - Parameters:
    ///   - port: 0 for any free one.
    ///   - isPermitted: whether a request may stand, by its head alone; its connection is then the last to make room.
    /// - Throws: `ServerFailure` where the port is taken.
    public init(
        port: Int, limits: ServerLimits = ServerLimits(),
        isPermitted: @escaping @Sendable (HTTPRequest, _ port: Int) -> Bool,
        respond: @escaping @Sendable (HTTPRequest, _ port: Int) async -> HTTPResponse
    ) throws(ServerFailure) {
        Self.raiseFileLimit()
        desk = ConnectionDesk(limits: limits, isPermitted: isPermitted, respond: respond)
        guard let bound = desk.start(port: UInt16(clamping: port)) else {
            throw ServerFailure(port: port, reason: unsafe String(cString: strerror(errno)))
        }
        self.port = bound
    }

    deinit { desk.stop() }

    /// Stops listening and waits for the answers under way.
    public func stop() { desk.stop() }

    private static func raiseFileLimit() {
        var limit = rlimit()
        guard unsafe getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
        limit.rlim_cur = min(limit.rlim_max, max(limit.rlim_cur, 4096))
        _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }
}

/// A port that cannot be listened on.
public struct ServerFailure: Error, Sendable, Hashable, CustomStringConvertible {
    public let port: Int
    public let reason: String
    public var description: String {
        "127.0.0.1:\(port) cannot be listened on (\(reason)); choose another port with --port, or leave it out"
    }
}
