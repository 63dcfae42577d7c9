import Foundation
import Testing

@Suite struct JSONLinesTests {
    private func objects(_ outcome: Program.Outcome) -> [[String: Any]] {
        outcome.lines.map { line in
            (try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]) ?? [:]
        }
    }

    @Test(arguments: ["tag", "extract"])
    func everyLineIsAnsweredInOrder(_ command: String) throws {
        var lines: [String] = []
        for number in 0..<100 {
            lines.append(
                #"{"id":\#(number),"text":"The ministers met in Seoul on \#(number % 28 + 1) July 2014.","published":"2014-08-01"}"#
            )
        }
        lines.insert("not json", at: 10)
        lines.insert(#"{"id":"none"}"#, at: 20)
        lines.insert(#"{"id":"lost","path":"/nowhere.pdf"}"#, at: 30)
        lines.insert(#"{"id":"day","text":"x","published":"July"}"#, at: 40)
        let outcome = try Program.run([command, "--jsonl"], input: lines.joined(separator: "\n"))
        let answers = objects(outcome)
        #expect(outcome.status == 1)
        #expect(answers.count == 104)
        #expect((answers[10]["error"] as? [String: Any])?["kind"] as? String == "json")
        #expect(answers[10]["id"] is NSNull)
        #expect(answers[20]["id"] as? String == "none")
        #expect((answers[30]["error"] as? [String: Any])?["kind"] as? String == "missing")
        #expect((answers[40]["error"] as? [String: Any])?["kind"] as? String == "input")
        let numbers = answers.compactMap { ($0["id"] as? NSNumber)?.intValue }
        #expect(numbers == Array(0..<100))
    }

    @Test func offsetsCountCodePointsOfTheGivenText() throws {
        let text = "😀 São José – Seúl, 29 de septiembre de 2015: los cancilleres de Corea y Chile se reunieron."
        let input = String(
            decoding: try JSONSerialization.data(withJSONObject: ["id": "a", "text": text]), as: UTF8.self)
        let answer = try #require(objects(try Program.run(["tag", "--jsonl"], input: input)).first)
        let annotations = try #require(answer["annotations"] as? [[String: Any]])
        let scalars = Array(text.unicodeScalars)
        #expect(annotations.count >= 4)
        for annotation in annotations {
            let start = try #require(annotation["start"] as? Int)
            let end = try #require(annotation["end"] as? Int)
            var words = String.UnicodeScalarView()
            words.append(contentsOf: scalars[start..<end])
            #expect(annotation["text"] as? String == String(words))
        }
        let date = try #require(annotations.first { $0["kind"] as? String == "date" })
        #expect(date["edtf"] as? String == "2015-09-29")
        #expect(date["from"] as? String == "2015-09-29")
        #expect(date["to"] as? String == "2015-09-30")
    }

    @Test func whatExtractGivesReconcileTakes() throws {
        let texts = [
            ("d1", "Korea and Chile signed a free trade agreement in Seoul on 15 February 2003.", "2003-02-16"),
            (
                "d2",
                "Chile y la República de Corea firmaron un tratado de libre comercio en Seúl el 15 de febrero de 2003.",
                "2003-02-17"
            ),
        ]
        let input = try texts.map { id, text, day in
            String(
                decoding: try JSONSerialization.data(withJSONObject: ["id": id, "text": text, "published": day]),
                as: UTF8.self)
        }.joined(separator: "\n")
        let extracted = try Program.run(["extract", "--jsonl"], input: input)
        #expect(extracted.status == 0)
        let reconciled = try Program.run(["reconcile", "--jsonl"], input: extracted.output)
        #expect(reconciled.status == 0, "\(reconciled.words)")
        let events = objects(reconciled)
        #expect(events.count == 1, "two tellings of one signature")
        #expect(events.first?["type"] as? String == "agreement")
    }
}
