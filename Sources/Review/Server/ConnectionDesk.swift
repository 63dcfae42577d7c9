internal import CMicroHTTPD
import Glibc
import Synchronization

/// What libmicrohttpd calls back: collects requests, hands them to tasks, sends their answers, and keeps count of the
/// connections so that the oldest idle one makes room.
///
/// Unchecked, because the compiler cannot see that `daemon` is set once before any callback and that everything else
/// is touched under `state`'s lock or by the daemon's one thread.
@safe final class ConnectionDesk: @unchecked Sendable {
    private let limits: ServerLimits
    private let isPermitted: @Sendable (HTTPRequest, Int) -> Bool
    private let respond: @Sendable (HTTPRequest, Int) async -> HTTPResponse
    private var daemon: OpaquePointer?
    private var port = 0

    private struct Open {
        let socket: Int32
        let since: Int
        var isPermitted = false
        var isBusy = false
    }

    private struct State {
        var connections: [UInt: Open] = [:]
        /// Keys of `connections` by age, oldest first; some may be closed already.
        var byAge: [UInt] = []
        var isStopped = false
    }

    private let state = Mutex(State())

    init(
        limits: ServerLimits, isPermitted: @escaping @Sendable (HTTPRequest, Int) -> Bool,
        respond: @escaping @Sendable (HTTPRequest, Int) async -> HTTPResponse
    ) {
        self.limits = limits
        self.isPermitted = isPermitted
        self.respond = respond
    }

    /// - Returns: the port; nil where it cannot be listened on.
    func start(port: UInt16) -> Int? {
        let context = unsafe Unmanaged.passUnretained(self).toOpaque()
        var bounds = chancery_microhttpd_limits()
        // A few more than are held, so that a new one is accepted before the oldest has gone.
        bounds.connections = UInt32(limits.connections + 32)
        bounds.idle_seconds = UInt32(limits.idleSeconds)
        bounds.connection_bytes = limits.connectionBytes
        unsafe daemon = unsafe chancery_microhttpd_start(
            port, bounds,
            { context, connection, url, method, _, data, size, memory in
                guard let context = unsafe context, let connection = unsafe connection,
                    let url = unsafe url, let method = unsafe method, let memory = unsafe memory
                else { return chancery_microhttpd_result(0) }
                let desk = unsafe Unmanaged<ConnectionDesk>.fromOpaque(context).takeUnretainedValue()
                return unsafe desk.access(connection, url: url, method: method, data: data, size: size, memory: memory)
            },
            { context, connection, memory, _ in
                guard let context = unsafe context, let connection = unsafe connection else { return }
                let desk = unsafe Unmanaged<ConnectionDesk>.fromOpaque(context).takeUnretainedValue()
                unsafe desk.finished(connection)
                guard let memory = unsafe memory, let pending = unsafe memory.pointee else { return }
                unsafe Unmanaged<PendingRequest>.fromOpaque(pending).release()
                unsafe memory.pointee = nil
            },
            { context, connection, _, code in
                guard let context = unsafe context, let connection = unsafe connection else { return }
                let desk = unsafe Unmanaged<ConnectionDesk>.fromOpaque(context).takeUnretainedValue()
                unsafe desk.changed(connection, isOpen: chancery_microhttpd_is_start(code) != 0)
            }, context)
        guard let daemon = unsafe daemon else { return nil }
        self.port = Int(unsafe chancery_microhttpd_port(daemon))
        watch()
        return self.port
    }

    func stop() {
        let wasStopped = state.withLock { state in
            defer { state.isStopped = true }
            return state.isStopped
        }
        guard !wasStopped, let daemon = unsafe daemon else { return }
        // Suspended connections must be resumed before the daemon may stop: wait for their answers.
        while state.withLock({ $0.connections.values.contains(where: \.isBusy) }) { usleep(2000) }
        unsafe MHD_stop_daemon(daemon)
    }

    /// Closes connections whose request does not come to an end, once a second.
    private func watch() {
        Task { [weak self, seconds = limits.requestSeconds] in
            while !Task.isCancelled {
                try? await Task.sleep(for: .seconds(1))
                guard let self, !self.state.withLock(\.isStopped) else { return }
                self.state.withLock { state in
                    let now = Self.now
                    for open in state.connections.values
                    where !open.isPermitted && !open.isBusy && now - open.since > seconds {
                        shutdown(open.socket, Int32(SHUT_RDWR))
                    }
                }
            }
        }
    }

    private static let yes = chancery_microhttpd_result(1)
    private static let no = chancery_microhttpd_result(0)

    private static var now: Int {
        var time = timespec()
        unsafe clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec
    }

    private static func key(_ connection: OpaquePointer) -> UInt { UInt(bitPattern: connection) }

    /// Called by the daemon's thread when a connection opens or, before its socket is closed, ends.
    private func changed(_ connection: OpaquePointer, isOpen: Bool) {
        let key = unsafe Self.key(connection)
        let socket = unsafe chancery_microhttpd_socket(connection)
        state.withLock { state in
            guard isOpen else {
                state.connections[key] = nil
                return
            }
            state.connections[key] = Open(socket: socket, since: Self.now)
            state.byAge.append(key)
            if state.byAge.count > 4 * limits.connections {
                state.byAge = state.connections.sorted { $0.value.since < $1.value.since }.map(\.key)
            }
            guard state.connections.count > limits.connections else { return }
            let waiting = { (key: UInt) in
                state.connections[key].map { !$0.isPermitted && !$0.isBusy } ?? false
            }
            guard let index = state.byAge.firstIndex(where: waiting), let open = state.connections[state.byAge[index]]
            else { return }
            state.byAge.removeSubrange(...index)
            shutdown(open.socket, Int32(SHUT_RDWR))
        }
    }

    private func finished(_ connection: OpaquePointer) {
        let key = unsafe Self.key(connection)
        state.withLock { $0.connections[key]?.isBusy = false }
    }

    /// Called by the daemon's thread: once with the head, for each piece of the body, once at its end, and once more
    /// when the answer is there.
    private func access(
        _ connection: OpaquePointer, url: UnsafePointer<CChar>, method: UnsafePointer<CChar>,
        data: UnsafePointer<CChar>?, size: UnsafeMutablePointer<Int>?,
        memory: UnsafeMutablePointer<UnsafeMutableRawPointer?>
    ) -> MHD_Result {
        guard let held = unsafe memory.pointee else {
            return unsafe begin(connection, url: url, method: method, memory: memory)
        }
        let pending = unsafe Unmanaged<PendingRequest>.fromOpaque(held).takeUnretainedValue()
        if let response = pending.response { return unsafe Self.send(response, on: connection) }
        if let size = unsafe size, unsafe size.pointee > 0, let data = unsafe data {
            let count = unsafe size.pointee
            unsafe size.pointee = 0
            guard !pending.isTooLarge else { return Self.yes }
            unsafe data.withMemoryRebound(to: UInt8.self, capacity: count) {
                unsafe pending.request.body.append(contentsOf: UnsafeBufferPointer(start: $0, count: count))
            }
            if pending.request.body.count > limits.bodyBytes {
                // The rest is read past and forgotten; the answer says so.
                pending.isTooLarge = true
                pending.request.body = []
            }
            return Self.yes
        }
        if pending.isTooLarge {
            return unsafe Self.send(.refusal(413, "the request is larger than any decision"), on: connection)
        }
        unsafe answerLater(pending, connection)
        return Self.yes
    }

    private func begin(
        _ connection: OpaquePointer, url: UnsafePointer<CChar>, method: UnsafePointer<CChar>,
        memory: UnsafeMutablePointer<UnsafeMutableRawPointer?>
    ) -> MHD_Result {
        let request = unsafe HTTPRequest(
            method: String(cString: method), path: String(cString: url),
            query: Self.query(of: connection),
            headers: Self.headers(of: connection))
        if let announced = request.headers["content-length"], (Int(announced) ?? .max) > limits.bodyBytes {
            return unsafe Self.send(.refusal(413, "the request is larger than any decision"), on: connection)
        }
        if isPermitted(request, port) {
            let key = unsafe Self.key(connection)
            state.withLock { $0.connections[key]?.isPermitted = true }
        }
        unsafe memory.pointee = unsafe Unmanaged.passRetained(PendingRequest(request)).toOpaque()
        return Self.yes
    }

    private func answerLater(_ pending: PendingRequest, _ connection: OpaquePointer) {
        let key = unsafe Self.key(connection)
        state.withLock { $0.connections[key]?.isBusy = true }
        unsafe MHD_suspend_connection(connection)
        let request = pending.request
        Task { [respond, port] in
            let response = await respond(request, port)
            // The connection is suspended, so that its thread does not look at the pending request meanwhile.
            pending.response = response
            unsafe MHD_resume_connection(OpaquePointer(bitPattern: key))
        }
    }

    private final class Values {
        let areLowercased: Bool
        var all: [String: String] = [:]
        init(areLowercased: Bool) { self.areLowercased = areLowercased }
    }

    private static let collect: MHD_KeyValueIterator = { target, _, name, value in
        guard let target = unsafe target, let name = unsafe name else { return chancery_microhttpd_result(1) }
        let values = unsafe Unmanaged<Values>.fromOpaque(target).takeUnretainedValue()
        let key = unsafe String(cString: name)
        values.all[values.areLowercased ? key.lowercased() : key] =
            unsafe value.map { unsafe String(cString: $0) } ?? ""
        return chancery_microhttpd_result(1)
    }

    private static func headers(of connection: OpaquePointer) -> [String: String] {
        let values = Values(areLowercased: true)
        unsafe chancery_microhttpd_headers(connection, collect, Unmanaged.passUnretained(values).toOpaque())
        return values.all
    }

    private static func query(of connection: OpaquePointer) -> [String: String] {
        let values = Values(areLowercased: false)
        unsafe chancery_microhttpd_arguments(connection, collect, Unmanaged.passUnretained(values).toOpaque())
        return values.all
    }

    private static func send(_ response: HTTPResponse, on connection: OpaquePointer) -> MHD_Result {
        let made = unsafe response.body.withUnsafeBytes { bytes in
            unsafe chancery_microhttpd_response(bytes.baseAddress, bytes.count)
        }
        guard let answer = unsafe made else { return Self.no }
        defer { unsafe MHD_destroy_response(answer) }
        for (name, value) in SecurityHeaders.all + response.headers {
            _ = unsafe MHD_add_response_header(answer, name, value)
        }
        return unsafe MHD_queue_response(connection, UInt32(response.status), answer)
    }
}

/// A request on its way in, and its answer on its way out; touched by the daemon's thread, and by the answering task
/// only while the connection is suspended.
private final class PendingRequest: @unchecked Sendable {
    var request: HTTPRequest
    var isTooLarge = false
    var response: HTTPResponse?

    init(_ request: HTTPRequest) { self.request = request }
}
