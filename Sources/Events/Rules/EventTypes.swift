/// The sixteen base types with their subtypes, and the roles of participants (ANNOTATION.md has their meaning).
public enum EventTypes {
    public static let subtypes: [String: [String]] = [
        "visit": ["state", "official", "working", "tour", "stop"],
        "meeting": [
            "summit", "ministerial", "high-level", "senior-officials", "expert", "session", "talks", "courtesy-call",
            "call",
        ],
        "seminar": ["seminar", "workshop", "training", "conference", "business-forum"],
        "agreement": [
            "concluded", "initialled", "signed", "amended", "ratified", "provisional", "in-force", "suspended",
            "terminated",
        ],
        "negotiation": ["study", "consultation", "launched", "round", "stalled", "resumed"],
        "membership": [
            "applied", "authorized", "member", "observer", "associate", "strategic-partner", "programme", "withdrawn",
        ],
        "institution": ["founded", "opened", "launched", "renamed", "reorganized", "closed"],
        "appointment": ["elected", "appointed", "took-office", "handed-over", "host-chosen", "chair-chosen"],
        "fund": ["established", "contributed", "replenished", "closed"],
        "aid": ["grant", "loan", "technical-cooperation", "humanitarian", "total"],
        "project": ["launched", "approved", "completed", "ongoing"],
        "publication": ["report", "book", "study", "translation", "website"],
        "proposal": ["proposed", "pledged", "invited", "offered"],
        "statement": ["declaration", "joint-statement", "address", "message", "resolution", "condemnation"],
        "relations": ["established", "severed", "resumed", "upgraded", "embassy-opened", "embassy-closed"],
        "deployment": ["peacekeeping", "relief", "mission"],
    ]

    public static let roles = [
        "host", "visitor", "attendee", "chair", "organizer", "sponsor", "signatory", "party", "applicant", "member",
        "body", "donor", "recipient", "lender", "borrower", "implementer", "author", "publisher", "translator",
        "speaker", "addressee", "appointee", "proposer", "sender",
    ]
}
