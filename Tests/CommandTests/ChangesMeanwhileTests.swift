import Foundation
import Testing

/// What changes while a run goes on: no result is kept under the name of what it was not made from, and no dataset is
/// written that says less of its environment than the next one would.
@Suite struct ChangesMeanwhileTests {
    /// A reader that does something of its own first, as long as the file `once` is there.
    private static func study(readerFirst action: String, when option: String) throws -> (SmallStudy, [String: String])
    {
        let study = try SmallStudy(files: ["rules/own.rules": "# nothing yet\n"])
        let reader = study.folder.path + "/reader.sh"
        try study.folder.write(
            "reader.sh",
            """
            #!/bin/sh
            cd \(study.folder.path)
            if [ "$1" = \(option) ] && rm once 2>/dev/null; then \(action); fi
            exec \(Program.folder)/chancery-reader "$@"

            """)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: reader)
        try study.folder.write("once", "")
        return (study, ["CHANCERY_READER": reader])
    }

    private static func run(_ study: SmallStudy, _ environment: [String: String]) throws -> Program.Outcome {
        try Program.run(["run", "mine"], in: study.folder.path, environment: environment)
    }

    /// The next run, and one without store, give the same dataset.
    private static func settles(_ study: SmallStudy, _ environment: [String: String]) throws -> Bool {
        let outcome = try run(study, environment)
        #expect(outcome.status == 0, "\(outcome.words)")
        let kept = try study.dataset()
        try FileManager.default.removeItem(atPath: study.folder.path + "/Output/.work")
        _ = try run(study, environment)
        return try study.dataset() == kept
    }

    @Test func rulesThatChangeBehindTheLoaderAreNotTakenForThoseLoaded() throws {
        let rule = """
            rule Two states shake hands
              in en
              gives meeting ministerial
              when [ shook hands ]
              yes The foreign ministers of Korea and Chile shook hands in Seoul on 3 July 2014. => date=2014-07-03
            """
        let (study, environment) = try Self.study(
            readerFirst: "mv new.rules mine/rules/own.rules", when: "--version")
        try study.folder.write("new.rules", rule + "\n")
        try study.folder.write(
            "mine/texts/talks.txt", "The foreign ministers of Korea and Chile shook hands in Seoul on 3 July 2014.\n")
        let outcome = try Self.run(study, environment)
        #expect(outcome.status != 0)
        #expect(outcome.words.contains("own.rules: changed while the study was loaded"), "\(outcome.words)")
        #expect(try Self.settles(study, environment))
        #expect(try study.folder.read("Output/mine/mentions.csv").contains("shake hands"))
    }

    @Test func aDocumentThatChangesWhileItIsReadIsReadAgain() throws {
        // The largest file, which the first reader is started for.
        let (study, environment) = try Self.study(readerFirst: "mv new.html mine/texts/page.html", when: "--worker")
        try study.folder.write(
            "new.html", "<html><body><p>The ministers of Korea and Peru met in Lima on 9 May 2016.</p></body></html>\n")
        let outcome = try Program.run(["run", "mine", "--jobs", "1"], in: study.folder.path, environment: environment)
        #expect(outcome.status == 1)
        #expect(outcome.words.contains("changed while it was read"), "\(outcome.words)")
        #expect(try Self.settles(study, environment))
        #expect(try study.folder.read("Output/mine/events.csv").contains("2016-05-09"))
    }

    @Test func aReaderThatDoesNotSayItsVersionsStopsTheRun() throws {
        let (study, environment) = try Self.study(readerFirst: "exit 3", when: "--version")
        // Stopped once it is asked again.
        #expect(try Self.run(study, environment).status == 0)
        let before = try study.dataset()
        let reader = study.folder.path + "/mute.sh"
        try study.folder.write(
            "mute.sh", "#!/bin/sh\n[ \"$1\" = --worker ] && exec \(Program.folder)/chancery-reader \"$@\"\n")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: reader)
        let outcome = try Self.run(study, ["CHANCERY_READER": reader])
        #expect(outcome.status != 0)
        #expect(outcome.words.contains("does not tell its versions"), "\(outcome.words)")
        #expect(try study.dataset() == before)
    }
}
