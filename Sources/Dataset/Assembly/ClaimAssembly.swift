public import Claims
internal import Events
internal import Formats

/// Claims, their fields, events and citations as rows.
struct ClaimAssembly {
    private(set) var claims: [ClaimRow] = []
    private(set) var fields: [ClaimFieldRow] = []
    private(set) var events: [ClaimEventRow] = []
    private(set) var citations: [CitationRow] = []

    /// - Parameters:
    ///   - known: identifiers of the evidence that is written.
    ///   - documents: identifiers of the documents that are.
    init(_ checked: [CheckedClaim], evidence known: Set<String>, events written: Set<String>, documents: Set<String>) {
        for claim in checked {
            var row = ClaimRow(claim.claim)
            row.verdict = claim.verdict.rawValue
            row.verdictOnOriginals = claim.verdictOnOriginals.rawValue
            row.differingFields = claim.differingFields.map(\.rawValue).reduce(into: []) {
                if !$0.contains($1) { $0.append($1) }
            }
            claims.append(row)
            for field in claim.fields {
                var row = ClaimFieldRow()
                row.claimID = claim.claim.id
                row.field = field.field.rawValue
                row.claimed = field.role.isEmpty ? field.claimed : field.claimed + ":" + field.role
                row.found = field.found
                row.verdict = field.verdict.rawValue
                row.verdictOnOriginals = field.verdictOnOriginals.rawValue
                row.evidenceIDs = field.evidence.filter(known.contains)
                fields.append(row)
            }
            var seen: Set<String> = []
            for event in claim.events where written.contains(event.event) && seen.insert(event.event).inserted {
                var row = ClaimEventRow()
                row.claimID = claim.claim.id
                row.eventID = event.event
                row.relation = event.relation.rawValue
                events.append(row)
            }
            citations += claim.citations.map { citation in
                var row = CitationRow(citation.citation, of: claim.claim.id)
                row.documentIDs = citation.documents.filter(documents.contains)
                row.certainty = row.documentIDs.isEmpty ? nil : citation.certainty
                return row
            }
        }
    }
}

extension ClaimRow {
    /// A claim that was not checked yet: its verdicts are empty.
    public init(_ claim: Claim) {
        self.init()
        let fields = claim.fields
        claimID = claim.id
        page = claim.page
        start = claim.start
        end = claim.end
        type = fields.type
        subtype = fields.subtype
        title = fields.title ?? ""
        edtf = fields.edtf ?? ""
        dateStart = fields.interval?.from
        dateEnd = fields.interval?.lastDay
        country = fields.country ?? ""
        place = fields.place ?? ""
        ordinal = fields.ordinal
        participants = fields.participants.map(\.actor).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
        status = fields.status.rawValue
        amount = fields.amount ?? ""
        currency = fields.currency ?? ""
        citations = claim.citations.map(\.text)
    }
}

extension CitationRow {
    /// A citation that was not resolved yet.
    public init(_ citation: ClaimCitation, of claim: String) {
        self.init()
        claimID = claim
        self.citation = citation.text
        issuer = citation.issuer ?? ""
        year = citation.year
        locator = citation.locator ?? ""
    }
}
