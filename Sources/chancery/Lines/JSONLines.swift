import Dispatch
internal import Formats

/// One JSON object per line in, one per line out, in the same order; a line that cannot be answered gets an error, and
/// no line is lost.
enum JSONLines {
    /// A line's own failure: `{"id":…,"error":{"kind":…,"message":…}}`.
    struct Refusal: Error {
        let kind: String
        let message: String
    }

    /// Lines under way at once; enough to keep every core busy, few enough to keep memory flat.
    private static let window = 64

    /// Answers standard input's lines until it ends.
    ///
    /// - Returns: `failures` where any line got an error.
    static func serve(_ answer: @escaping @Sendable (JSON) async throws -> [JSON.Member]) async -> ExitStatus {
        let room = DispatchSemaphore(value: window)
        let (tasks, continuation) = AsyncStream.makeStream(of: Task<(line: [UInt8], failed: Bool), Never>.self)
        // Waiting for input blocks a thread, which must not be one of the few that tasks run on.
        DispatchQueue.global().async {
            Console.forEachInputLine { line in
                guard line.contains(where: { $0 > 0x20 }) else { return }
                room.wait()
                continuation.yield(Task { await Self.answered(line, by: answer) })
            }
            continuation.finish()
        }
        var status = ExitStatus.done
        for await task in tasks {
            let outcome = await task.value
            Console.write(outcome.line)
            if outcome.failed { status = .failures }
            room.signal()
        }
        return status
    }

    private static func answered(
        _ line: [UInt8], by answer: @Sendable (JSON) async throws -> [JSON.Member]
    ) async -> (line: [UInt8], failed: Bool) {
        var id = JSON.null
        var members: [JSON.Member] = []
        var failed = false
        do {
            let object = try JSON(parsing: line)
            guard object.members != nil else {
                throw Refusal(kind: "json", message: "the line is no JSON object; expected {\"id\":…,\"text\":…}")
            }
            id = object["id"] ?? .null
            members = try await answer(object)
        } catch {
            failed = true
            let refusal = error as? Refusal
            let fault = error as? JSONFault
            let message =
                refusal?.message ?? fault.map { "not JSON at byte \($0.offset): \($0.problem)" } ?? "\(error)"
            members = [
                .init(
                    "error",
                    .object([
                        .init("kind", .string(refusal?.kind ?? (fault == nil ? "failure" : "json"))),
                        .init("message", .string(message)),
                    ]))
            ]
        }
        var bytes: [UInt8] = []
        JSON.object([.init("id", id)] + members.filter { $0.key != "id" }).write(into: &bytes)
        bytes.append(0x0A)
        return (bytes, failed)
    }
}
