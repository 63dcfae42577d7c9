public import Annotation
internal import Documents
internal import Formats

extension DocumentEvent {
    /// What `chancery extract --explain` prints: the event, and for each mention its rule, its words and how each field
    /// was attached.
    public func explanation(in document: AnnotatedDocument) -> String {
        var lines = [
            "\(fields.type)/\(fields.subtype)  \(fields.status.rawValue)  \(fields.edtf ?? "undated")  [\(id)]"
        ]
        lines.append(
            "  participants  " + fields.participants.map { "\($0.actor) (\($0.role))" }.joined(separator: ", "))
        let place = [fields.place, fields.country].compactMap { $0 }.joined(separator: ", ")
        if !place.isEmpty { lines.append("  place         \(place)") }
        if let ordinal = fields.ordinal { lines.append("  ordinal       \(ordinal)") }
        if let amount = fields.amount { lines.append("  amount        \(amount) \(fields.currency ?? "")") }
        if let context = fields.context { lines.append("  context       \(context)") }
        if let title = fields.title { lines.append("  title         \(title)") }
        for mention in mentions {
            lines.append("  mention [\(mention.id)] by ‘\(mention.rule)’")
            lines.append("    “\(document.text(mention.span).replacing("\n", with: " "))”")
            for row in mention.evidence {
                let basis = row.basis == .stated ? "" : " (inferred)"
                let role = row.role.isEmpty ? "" : " as \(row.role)"
                lines.append("    \(row.field.rawValue): \(row.value)\(role) ← “\(document.text(row.span))”\(basis)")
            }
            for part in mention.derivation.parts { lines.append("    · \(part.rule): \(part.reason ?? "")") }
        }
        return lines.joined(separator: "\n")
    }
}
