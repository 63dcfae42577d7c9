/// What mentions of a type usually carry; a rule's own lines go before it.
struct TypeHabits: Sendable {
    let roles: [Relation: String]
    /// Fewer participants make the mention look for more in what went before.
    let participants: Int
    let hasPlace: Bool
    /// Whether the state where it takes place is a party (`visit in Mexico`, `a hospital in Peru`) and not just the scene.
    let countryTakesPart: Bool

    static func of(_ type: String) -> TypeHabits { table[type] ?? table["meeting"]! }

    private static func habits(
        _ roles: [Relation: String], participants: Int = 1, hasPlace: Bool = true, countryTakesPart: Bool = false
    ) -> TypeHabits {
        TypeHabits(
            roles: roles, participants: participants, hasPlace: hasPlace, countryTakesPart: countryTakesPart)
    }

    private static let table: [String: TypeHabits] = [
        "visit": habits(
            [
                .subject: "visitor", .object: "host", .to: "host", .in: "host", .of: "visitor", .by: "visitor",
                .with: "attendee", .from: "none", .other: "attendee",
            ], participants: 2, countryTakesPart: true),
        "meeting": habits(
            [.subject: "attendee", .by: "organizer", .other: "attendee"], participants: 2),
        "seminar": habits([.subject: "organizer", .by: "organizer", .other: "attendee"]),
        "agreement": habits([.subject: "signatory", .other: "party"], participants: 2),
        "negotiation": habits([.other: "party"], participants: 2, hasPlace: true),
        "membership": habits(
            [
                .subject: "member", .object: "body", .of: "body", .to: "body", .by: "body", .in: "body",
                .other: "member",
            ],
            participants: 2, hasPlace: true),
        "institution": habits([.other: "organizer"]),
        "appointment": habits(
            [.subject: "appointee", .by: "body", .of: "body", .to: "appointee", .other: "body"]),
        "fund": habits([.subject: "donor", .by: "donor", .to: "recipient", .for: "recipient", .other: "organizer"]),
        "aid": habits(
            [
                .subject: "donor", .by: "donor", .from: "donor", .of: "donor", .to: "recipient", .for: "recipient",
                .in: "recipient", .other: "recipient",
            ], hasPlace: true, countryTakesPart: true),
        "project": habits(
            [.subject: "implementer", .in: "recipient", .for: "recipient", .other: "implementer"],
            countryTakesPart: true),
        "publication": habits([.subject: "author", .by: "author", .other: "publisher"]),
        "proposal": habits([.subject: "proposer", .by: "proposer", .to: "addressee", .other: "addressee"]),
        "statement": habits(
            [.subject: "speaker", .by: "speaker", .of: "speaker", .to: "addressee", .other: "addressee"]),
        "relations": habits([.other: "party"], participants: 2, countryTakesPart: true),
        "deployment": habits(
            [.subject: "sender", .by: "sender", .to: "recipient", .in: "recipient", .other: "sender"],
            countryTakesPart: true),
    ]
}
