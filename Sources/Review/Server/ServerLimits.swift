/// What one page on loopback needs, and no more.
public struct ServerLimits: Sendable, Hashable {
    /// Connections held at once. A browser opens six; when all are taken, the one that has waited longest without a
    /// permitted request makes room, so that a flood of slow ones cannot keep the page's own out.
    public var connections = 256
    /// A connection that sends nothing for so long is closed.
    public var idleSeconds = 10
    /// A request must have arrived whole within this time, however steadily it trickles.
    public var requestSeconds = 10
    /// Memory for a connection's request line and headers.
    public var connectionBytes = 16 * 1024
    /// A decision with a long note fits many times over.
    public var bodyBytes = 64 * 1024

    public init() {}
}
