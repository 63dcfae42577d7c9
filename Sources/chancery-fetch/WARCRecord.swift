import Foundation

/// A response as a WARC file of one record (ISO 28500:2017, WARC/1.1).
///
/// The message is put together from what the network library gives: status, headers (names in lower case, by name; how the
/// bytes were chunked left out) and the body as the server sent it, since no content coding is asked for.
struct WARCRecord {
    let address: String
    /// ISO 8601, UTC.
    let retrieved: String
    let response: Response
    /// SHA-256 of the body, in hexadecimal.
    let payload: String

    var bytes: Data {
        var message = "HTTP/1.1 \(response.status) \(HTTPStatus.reason(response.status))\r\n"
        for header in response.headers where header.name != "transfer-encoding" {
            message += "\(header.name): \(header.value)\r\n"
        }
        var block = Data((message + "\r\n").utf8)
        block.append(response.body)
        let head = """
            WARC/1.1\r
            WARC-Type: response\r
            WARC-Record-ID: <urn:uuid:\(UUID().uuidString.lowercased())>\r
            WARC-Date: \(retrieved)\r
            WARC-Target-URI: \(address)\r
            WARC-Payload-Digest: sha256:\(payload)\r
            Content-Type: application/http; msgtype=response\r
            Content-Length: \(block.count)\r
            \r

            """
        var record = Data(head.utf8)
        record.append(block)
        record.append(Data("\r\n\r\n".utf8))
        return record
    }
}

private enum HTTPStatus {
    static func reason(_ status: Int) -> String {
        switch status {
        case 200: "OK"
        case 203: "Non-Authoritative Information"
        case 206: "Partial Content"
        default: "Status"
        }
    }
}
