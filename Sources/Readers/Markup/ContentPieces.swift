import Documents

/// Sorts out, block by block, what stands in the main content without being part of it.
enum ContentPieces {
    static func kept(_ pieces: [BlockCollector.Piece], boilerplate: [String]) -> [BlockCollector.Piece] {
        let furniture = Set(boilerplate.map { $0.lowercased() })
        return pieces.filter { piece in
            let isLinks = piece.linked * 10 > piece.bytes.count * 9
            // A block that is nothing but a link is an address to go to; as a heading it may be the text's own.
            if isLinks, piece.kind != .heading, piece.kind != .tableCell, piece.bytes.count < 200 { return false }
            if furniture.isEmpty { return true }
            return !furniture.contains(String(decoding: piece.bytes, as: UTF8.self).lowercased())
        }
    }
}
