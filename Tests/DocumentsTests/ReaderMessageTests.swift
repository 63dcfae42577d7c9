import Testing

@testable import Documents

@Suite struct ReaderMessageTests {
    @Test func requestsSurviveTheirWay() throws {
        var profile = SourceProfile(issuer: "eclac", languages: ["es", "en"])
        profile.dateOrder = .dayMonthYear
        profile.mainContentPaths = ["//div[@id='x']"]
        profile.datePaths = ["//time"]
        profile.boilerplate = ["CEPAL"]
        var request = ReaderRequest(path: "/tmp/Ñandú.pdf", profile: profile)
        request.options = ReadingOptions(
            password: "clave", plainTextPages: true, mediaType: "text/html; charset=euc-kr",
            url: "https://example.org/1", ocrLanguages: ["eng", "spa"])
        request.limits = ReadingLimits(ocrSecondsPerPage: 11, processorSeconds: 7, fileBytes: 1 << 33, outputBytes: 99)
        let read = try ReaderRequest(encoded: request.encoded)
        #expect(read.path == request.path)
        #expect(read.profile == profile)
        #expect(read.options == request.options)
        #expect(read.limits.processorSeconds == 7)
        #expect(read.limits.ocrSecondsPerPage == 11)
        #expect(read.limits.fileBytes == 1 << 33)
        #expect(read.limits.outputBytes == 99)

        let picture = PictureRequest(
            page: 3, scale: 2.5, rectangles: [Rectangle(x0: 1, y0: 2, x1: 3, y1: 4)],
            outlines: [BlockOutline(number: 7, kind: .footnote, box: Rectangle(x0: 5, y0: 6, x1: 7, y1: 8))])
        request.task = .picture(picture)
        #expect(try ReaderRequest(encoded: request.encoded).task == .picture(picture))
        request.task = .drawing([picture, PictureRequest(page: 4)])
        #expect(try ReaderRequest(encoded: request.encoded).task == .drawing([picture, PictureRequest(page: 4)]))
    }

    @Test func everyFailureSurvivesItsWayButTheReadersOwn() throws {
        let failures: [ReadingFailure] = [
            .missing, .unreadable(errno: 13), .notAFile, .outside, .empty, .encrypted, .damaged(detail: "xref"),
            .noText,
            .unsupported(format: "RTF"), .tooLarge(limit: 9), .timeout(seconds: 60), .processorTime(seconds: 30),
            .memory(megabytes: 512), .crashed(signal: 11), .ended(status: 3), .outputLimit(bytes: 7),
            .readerMissing(path: "/x"), .recognizerMissing(model: nil), .recognizerMissing(model: "chi_sim"),
            .recognitionFailed(detail: "no picture"),
        ]
        for failure in failures {
            #expect(try ReaderReply(encoded: ReaderReply.failure(failure).encoded) == .failure(failure))
            #expect(failure.description.contains(where: { $0 == ";" || $0 == "(" }))
        }
        // A missing tesseract and a missing model of it are one kind.
        #expect(Set(failures.map(\.kind)).count == failures.count - 1)
    }

    @Test func brokenMessagesAreRefusedWhereverTheyBreak() {
        let request = ReaderRequest(
            task: .picture(PictureRequest(page: 1, rectangles: [Rectangle(x0: 0, y0: 0, x1: 1, y1: 1)])), path: "/a",
            profile: SourceProfile(issuer: "x", languages: ["en"]))
        let bytes = request.encoded
        for count in bytes.indices {
            #expect(throws: ArchiveFault.self) { try ReaderRequest(encoded: Array(bytes[..<count])) }
        }
    }
}
