internal import Dataset
internal import Documents
internal import Formats

/// Answers the page's requests; refuses everybody else's.
public struct ReviewApplication: Sendable {
    private let gate: RequestGate
    private let token: AccessToken
    private let desk: ReviewDesk
    private let pictures = PagePictures()

    public init(session: ReviewSession, token: AccessToken) {
        self.token = token
        gate = RequestGate(token: token)
        desk = ReviewDesk(session: session)
    }

    /// Opens the dataset; what is wrong with it is said before anybody looks.
    public func prepare() async throws { _ = try await desk.overview() }

    public func isPermitted(_ request: HTTPRequest, port: Int) -> Bool {
        if case .refused = gate.passage(of: request, port: port) { false } else { true }
    }

    public func respond(to request: HTTPRequest, port: Int) async -> HTTPResponse {
        switch gate.passage(of: request, port: port) {
        case .refused(let status, let reason): return .refusal(status, reason)
        case .entering: return entrance(port: port)
        case .permitted: break
        }
        do {
            return try await permitted(request)
        } catch let fault as DecisionFault {
            return .refusal(422, fault.description)
        } catch let failure as LedgerFailure {
            return .refusal(500, failure.description)
        } catch {
            return .refusal(500, "the dataset cannot be read: \(error)")
        }
    }

    /// Gives the cookie and leads on to an address without the token. A page that leads on, rather than a redirect: a
    /// strict cookie would not go along with one that begins elsewhere.
    private func entrance(port: Int) -> HTTPResponse {
        let page =
            "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Chancery review</title>"
            + "<meta http-equiv=\"refresh\" content=\"0;url=/\"></head><body><a href=\"/\">Chancery review</a></body></html>"
        return HTTPResponse(
            type: "text/html; charset=utf-8", body: Array(page.utf8),
            headers: [
                (
                    "Set-Cookie",
                    "\(RequestGate.cookieName(port: port))=\(token.text); Path=/; HttpOnly; SameSite=Strict"
                ), ("Cache-Control", "no-store"),
            ])
    }

    private func permitted(_ request: HTTPRequest) async throws -> HTTPResponse {
        if request.method == "POST" {
            guard request.path == "/api/decide" else { return .refusal(404, "nothing is decided here") }
            guard (request.headers["content-type"] ?? "").hasPrefix("application/json") else {
                return .refusal(415, "decisions are JSON")
            }
            return .json(try await desk.decide(try DecisionRequest(request.body)))
        }
        if let file = PageFiles.all[request.path] {
            return HTTPResponse(type: file.type, body: file.bytes, headers: [("Cache-Control", "no-cache")])
        }
        let query = request.query
        let id = query["id"] ?? ""
        switch request.path {
        case "/api/overview": return .json(try await desk.overview())
        case "/api/list":
            guard let question = ListQuestion(query) else { return .refusal(404, "there is no such list") }
            return .json(try await desk.list(question))
        case "/api/event": return found(try await desk.event(id), id)
        case "/api/claim": return found(try await desk.claim(id), id)
        case "/api/document": return try await document(id)
        case "/api/text":
            let from = query["from"].flatMap { Int($0) } ?? 0
            let to = query["to"].flatMap { Int($0) } ?? from + 4000
            return found(try await desk.text(of: id, from: from, to: to), id)
        case "/api/statistics": return .json(try await desk.statistics())
        case "/page.png": return try await picture(query)
        default: return .refusal(404, "nothing is here")
        }
    }

    private func found(_ answer: JSON?, _ id: String) -> HTTPResponse {
        answer.map { HTTPResponse.json($0) } ?? .refusal(404, "‘\(id)’ is nothing this dataset has")
    }

    /// The document, whether its file is still the one that was read, and its pages.
    private func document(_ id: String) async throws -> HTTPResponse {
        guard case .object(var members)? = try await desk.document(id) else { return found(nil, id) }
        if let file = try await desk.file(of: id) {
            let isThere = StudyFolder.exists(file.path)
            members.append(.init("isThere", .bool(isThere)))
            members.append(
                .init(
                    "isUnchanged", .bool(isThere ? await pictures.isUnchanged(file.path, sha256: file.sha256) : false)))
            let isPDF = members.first { $0.key == "document" }?.value["isPDF"]?.bool ?? false
            if isThere, isPDF, case .success(let pages) = await pictures.layout(of: file.path) {
                members.append(
                    .init(
                        "pages",
                        .array(
                            pages.map {
                                .array([
                                    .int($0.number), JSON($0.label), .double(Double($0.width)),
                                    .double(Double($0.height)),
                                ])
                            })))
            }
        }
        return .json(.object(members))
    }

    private func picture(_ query: [String: String]) async throws -> HTTPResponse {
        guard let id = query["id"], let file = try await desk.file(of: id) else {
            return .refusal(404, "there is no such document")
        }
        guard let page = query["page"].flatMap({ Int($0) }), (1...100_000).contains(page) else {
            return .refusal(404, "there is no such page")
        }
        guard await pictures.isUnchanged(file.path, sha256: file.sha256) else {
            return .refusal(409, "the file has changed, or gone, since it was read; run the pipeline again")
        }
        switch await pictures.picture(of: file.path, page: page, scale: query["scale"].flatMap { Float($0) } ?? 2) {
        case .success(let png):
            return HTTPResponse(type: "image/png", body: png, headers: [("Cache-Control", "private, max-age=600")])
        case .failure(let failure): return .refusal(422, "\(failure)")
        }
    }
}
