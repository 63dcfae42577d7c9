import Formats
import Testing

/// Values of FIPS 180-4's examples.
@Suite struct SHA256DigestTests {
    @Test func agreesWithTheStandardsExamples() {
        #expect(
            SHA256Digest(of: "abc").hexadecimal == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(
            SHA256Digest(of: "").hexadecimal == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }

    @Test func fieldsThatJoinAlikeDiffer() {
        var first = SHA256Hash()
        first.update(field: "ab")
        first.update(field: "c")
        var second = SHA256Hash()
        second.update(field: "a")
        second.update(field: "bc")
        let digests = [first.finish(), second.finish()]
        #expect(digests[0] != digests[1])
    }
}
