import Formats
import FoundationEssentials
import Testing

@testable import Annotation

@Suite struct GazetteerTests {
    /// Writes layers of `names` tables and reads them back.
    private func load(_ layers: [[String: String]]) throws -> (gazetteer: Gazetteer, faults: [String]) {
        let root = FileManager.default.temporaryDirectory.appending(path: "gazetteer-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: root) }
        var folders: [String] = []
        for (number, files) in layers.enumerated() {
            let folder = "\(root)/\(number)"
            try FileManager.default.createDirectory(atPath: folder + "/names", withIntermediateDirectories: true)
            for (name, text) in files {
                try text.write(toFile: "\(folder)/names/\(name)", atomically: true, encoding: .utf8)
            }
            folders.append(folder)
        }
        var faults: [Fault] = []
        let gazetteer = Gazetteer.load(folders: folders, faults: &faults)
        return (gazetteer, faults.map { $0.description.replacing(root + "/", with: "") })
    }

    private let actors = """
        actor_id\tkind\tname\tcountry\tiso3\tvalid_from
        AAA\tstate\tAaland\t\tAAA\t
        BBB\tstate\tBeland\t\tBBB\t1990
        body\torganization\tThe Body\tAAA\t\t
        ann\tperson\tAnn Able\tAAA\t\t
        ben\tperson\tBen Bold\tAAA\t\t
        aaa-president\toffice\tPresident of Aaland\tAAA\t\t
        town\tplace\tTown\tAAA\t\t
        old-body\torganization\tOld Body\tAAA\t\t

        """

    @Test func aLaterLayerReplacesByIdentifier() throws {
        let (gazetteer, faults) = try load([
            ["actors.tsv": actors],
            ["actors-study.tsv": "actor_id\tkind\tname\tcountry\nbody\tforum\tThe Forum\tBBB\n"],
        ])
        #expect(faults.isEmpty)
        #expect(gazetteer.actor("body")?.kind == .forum)
        #expect(gazetteer.actor("body")?.country == "BBB")
        #expect(gazetteer.actor("ann")?.name == "Ann Able")
    }

    @Test func answersWhoHeldAnOfficeOnADay() throws {
        let (gazetteer, faults) = try load([
            [
                "actors.tsv": actors,
                "affiliations.tsv": """
                subject\trelation\tobject\tvalid_from\tvalid_to
                ann\tholder-of\taaa-president\t2001\t2005-06-30
                ben\tholder-of\taaa-president\t2005-06-30\t
                town\tcapital-of\tAAA\t\t
                old-body\tpredecessor-of\tbody\t\t

                """,
            ]
        ])
        #expect(faults.isEmpty)
        func holders(_ day: String) -> [String] {
            gazetteer.holders(of: "aaa-president", in: CalendarDay(iso: day).map { DayInterval(day: $0) }).map(
                \.subject)
        }
        #expect(holders("2000-12-31").isEmpty)
        #expect(holders("2001-01-01") == ["ann"])
        #expect(holders("2005-06-30") == ["ann", "ben"])
        #expect(holders("2010-01-01") == ["ben"])
        #expect(gazetteer.capital(of: "AAA") == "town")
        #expect(gazetteer.country(of: "town") == "AAA")
        #expect(gazetteer.predecessors(of: "body") == ["old-body"])
        #expect(gazetteer.actsFor("ann", in: nil) == ["AAA"])
    }

    @Test func everyMistakeHasItsPlace() throws {
        let (_, faults) = try load([
            [
                "actors.tsv": actors
                    + "body\torganization\tAgain\t\t\t\nodd\tplanet\tOdd\t\t\t\nlost\tplace\tLost\tZZZ\t\t\n",
                "names.tsv": """
                actor_id\tlanguage\tname\tform\tvalid_from\tvalid_to
                body\ten\tBody\tname\t2001-13\t
                nobody\ten\tNo Body\tname\t\t
                body\tenglish\tBody\tname\t\t
                body\ten\tBod\tnick\t\t
                body\ten\tBody!\tname\t2005\t2001

                """,
                "affiliations.tsv": "subject\trelation\tobject\nann\tfriend-of\tbody\nann\tmember-of\tclub\n",
            ]
        ])
        #expect(
            faults.sorted() == [
                "0/names/actors.tsv:10:1: ‘body’ is listed already at 0/names/actors.tsv:4; one row per actor in a layer",
                "0/names/actors.tsv:11:5: unknown kind ‘planet’; one of state, organization, forum, office, person, place",
                "0/names/actors.tsv:12:17: no state ‘ZZZ’ is listed; the ISO 3166 alpha-3 code of a state",
                "0/names/affiliations.tsv:2:5: unknown relation ‘friend-of’; one of holder-of, acting-holder-of, member-of, "
                    + "observer-of, organ-of, part-of, predecessor-of, acts-for, capital-of, based-in, chair-of",
                "0/names/affiliations.tsv:3:15: no actor ‘club’ is listed; an actor_id of an actors table",
                "0/names/names.tsv:2:19: ‘2001-13’ is no date; YYYY, YYYY-MM or YYYY-MM-DD",
                "0/names/names.tsv:3:1: no actor ‘nobody’ is listed; an actor_id of an actors table",
                "0/names/names.tsv:4:6: ‘english’ is no language; en, es, pt, fr, ko … or mul for any",
                "0/names/names.tsv:5:13: unknown form ‘nick’; one of name, short, acronym, demonym, adjective, historic, "
                    + "variant, anaphor, misspelling",
                "0/names/names.tsv:6:25: ends before it begins; a day after ‘2005’",
            ])
    }

    @Test func aSharedNameNeedsDatesOrAReason() throws {
        func shared(_ rows: String) throws -> [String] {
            try load([
                [
                    "actors.tsv": actors,
                    "names.tsv": "actor_id\tlanguage\tname\tform\tvalid_from\tvalid_to\treason\n" + rows,
                ]
            ]).faults
        }
        #expect(
            try shared("body\ten\tTB\tacronym\t\t\nold-body\ten\tTB\tacronym\t\t\n").first?.hasPrefix(
                "0/names/names.tsv:3:13: ‘TB’ names ‘old-body’ here and ‘body’ at 0/names/names.tsv:2") == true)
        #expect(try shared("body\ten\tTB\tacronym\t2001\t\nold-body\ten\tTB\tacronym\t\t2000\n").isEmpty)
        #expect(try shared("body\ten\tTB\tacronym\t\t\t\nold-body\ten\tTB\tacronym\t\t\tboth used it\n").isEmpty)
    }
}
