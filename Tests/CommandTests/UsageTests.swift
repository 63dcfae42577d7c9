import Testing

@Suite struct UsageTests {
    @Test func helpListsEveryCommandAndEachHasItsOwn() throws {
        let help = try Program.run(["--help"])
        #expect(help.status == 0)
        let names = help.lines.filter { $0.hasPrefix("  ") }.compactMap {
            $0.split(separator: " ").first.map(String.init)
        }
        #expect(names.count >= 1)
        for name in names {
            let own = try Program.run([name, "--help"])
            #expect(own.status == 0, "\(name)")
            #expect(own.output.hasPrefix("usage: chancery \(name)"), "\(name)")
        }
    }

    @Test(arguments: [
        (["iint"], "unknown command ‘iint’; did you mean ‘init’?"),
        (["init", "--hlep", "x"], "init: unknown option ‘--hlep’; did you mean ‘--help’?"),
        (["init"], "init: something is missing; usage: chancery init DIR"),
        (["init", "a", "b"], "init: ‘b’ is one too many; usage: chancery init DIR"),
        (["init", "--help=yes"], "init: option ‘--help’ takes no value"),
    ])
    func wrongUsageSaysWhatToDo(_ arguments: [String], _ words: String) throws {
        let outcome = try Program.run(arguments)
        #expect(outcome.status == 2)
        #expect(outcome.output.isEmpty)
        #expect(outcome.words.contains(words), "\(outcome.words)")
    }

    @Test func withoutACommandHelpIsShownAndTheStatusSaysSo() throws {
        let outcome = try Program.run([])
        #expect(outcome.status == 2)
        #expect(outcome.output.contains("usage: chancery COMMAND"))
    }
}
