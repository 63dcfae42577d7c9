import Documents

/// Sorts out, block by block, what stands in the main content without being part of it.
enum ContentPieces {
    static func kept(_ pieces: [BlockCollector.Piece], boilerplate: [String]) -> [BlockCollector.Piece] {
        let furniture = Set(boilerplate.map { $0.lowercased() })
        // A small letter may take more bytes than its capital, never four times as many.
        let longest = 4 * (boilerplate.map(\.utf8.count).max() ?? 0)
        let keeps = pieces.map { piece in
            if isReference(piece) || isCredit(piece) { return false }
            if piece.bytes.count > max(longest, 4 * FurnitureLines.longest) { return true }
            let text = String(decoding: piece.bytes, as: UTF8.self).lowercased()
            return !furniture.contains(text) && !FurnitureLines.contains(text)
        }
        return pieces.indices.filter { keeps[$0] && !isDangling($0, pieces, keeps) }.map { pieces[$0] }
    }

    /// A block that is mostly a link is an address to go to; as a heading or a cell it may be the text's own.
    private static func isReference(_ piece: BlockCollector.Piece) -> Bool {
        guard piece.kind != .heading, piece.kind != .tableCell, piece.bytes.count < 200 else { return false }
        return piece.linked * 10 > piece.bytes.count * 7
    }

    /// A caption too short to say anything names who took the picture.
    private static func isCredit(_ piece: BlockCollector.Piece) -> Bool {
        guard piece.kind == .caption, piece.bytes.count < 32 else { return false }
        return !CharacterClass.closesSentence(UInt32(piece.bytes[piece.bytes.count - 1]))
    }

    /// A heading over nothing, what stood under it having left; or the line that announced it.
    private static func isDangling(_ index: Int, _ pieces: [BlockCollector.Piece], _ keeps: [Bool]) -> Bool {
        let piece = pieces[index]
        let announces = piece.kind == .heading && piece.level > 1 || piece.bytes.last == 0x3A && piece.bytes.count < 80
        guard announces else { return false }
        let next = index + 1
        if next == pieces.count { return true }
        if keeps[next] { return false }
        let following = pieces.indices.dropFirst(next).first { keeps[$0] }
        return following.map { pieces[$0].kind == .heading } ?? true
    }
}
