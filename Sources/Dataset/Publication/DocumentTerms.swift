/// What a published package may give of one document.
struct DocumentTerms {
    let rights: String
    /// Address of the licence that the rights name.
    let licence: String
    /// Why the text is not given; nil where it is.
    let whyWithheld: String?
    /// Longest quote, in code points; nil for no cap.
    let quoteCap: Int?

    /// The document's own rights come first, then its issuer's; a paper's words are never given.
    init(of document: DocumentRow, in run: RunDescription) {
        let terms = run.terms(of: document.issuer)
        rights = document.rights.isEmpty ? terms.rights : document.rights
        let named = Licence.named(in: rights, of: run.licences)
        licence = named?.address ?? ""
        if run.papers.contains(document.documentID) {
            whyWithheld = "a paper whose claims are checked"
            quoteCap = 0
            return
        }
        quoteCap = terms.quoteCap
        if rights.isEmpty {
            whyWithheld = "nothing is said of rights"
        } else if let named {
            whyWithheld = named.allowsTexts ? nil : "its rights do not allow it"
        } else {
            whyWithheld = "its rights name no licence that allows it"
        }
    }

    func allows(_ words: String) -> Bool { quoteCap.map { words.unicodeScalars.count <= $0 } ?? true }
}
