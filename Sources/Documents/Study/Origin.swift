/// Whether a document is an issuer's own file or a fixture composed from public facts.
public enum Origin: String, Sendable, CaseIterable { case original, reconstructed }
