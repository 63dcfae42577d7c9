/// One line of `identifiers.jsonl`.
public enum LedgerLine: Sendable, Hashable {
    /// The event was first told by this mention; its identifier derives from it.
    case founded(event: String, mention: FoundingMention, facts: String)
    /// A further document tells it by this mention.
    case told(event: String, mention: FoundingMention, facts: String)
    /// The event was found to be the same as another.
    case redirected(event: String, to: String)

    /// The event the line speaks of.
    public var event: String {
        switch self {
        case .founded(let event, _, _), .told(let event, _, _), .redirected(let event, _): event
        }
    }
}

/// The lasting event identifiers of a study: append-only, part of the input.
///
/// Later lines override earlier ones: an event that was redirected stands again where a later line founds it anew.
public struct Ledger: Sendable, Hashable {
    /// In the order written.
    public let lines: [LedgerLine]

    public static let empty = Ledger(lines: [])

    public init(lines: [LedgerLine]) { self.lines = lines }

    public func appending(_ more: [LedgerLine]) -> Ledger { Ledger(lines: lines + more) }

    /// Every event ever named, in the order first written, with its founding mention and where it leads now (nil: it
    /// stands).
    public var events: [(event: String, founding: FoundingMention, redirectsTo: String?)] {
        var order: [String] = []
        var founding: [String: FoundingMention] = [:]
        var redirects: [String: String] = [:]
        for line in lines {
            switch line {
            case .founded(let event, let mention, _):
                if founding[event] == nil { order.append(event) }
                founding[event] = mention
                redirects[event] = nil
            case .told: break
            case .redirected(let event, let target): redirects[event] = target
            }
        }
        return order.compactMap { event in
            founding[event].map { (event, $0, redirects[event].map { _ in resolved(event, redirects) }) }
        }
    }

    /// The event an identifier stands for today; itself where it is unknown or was never redirected.
    public func resolve(_ event: String) -> String {
        var redirects: [String: String] = [:]
        for line in lines {
            switch line {
            case .founded(let event, _, _): redirects[event] = nil
            case .redirected(let event, let target): redirects[event] = target
            case .told: break
            }
        }
        return resolved(event, redirects)
    }

    private func resolved(_ event: String, _ redirects: [String: String]) -> String {
        var current = event
        var steps = 0
        while let next = redirects[current], steps < 1000 {
            current = next
            steps += 1
        }
        return current
    }
}
