import Events
import Formats
import Reconciliation
import Testing

@Suite struct DocumentEventJSONTests {
    private let line = #"""
        {"id":"d1","issuer":"mofa","published":"2015-09-30","language":"en","text":"Président met in São Paulo.",
        "events":[{"document_event_id":"dev-1","type":"meeting","subtype":"talks","status":"occurred",
        "edtf":"2015-09-29","from":"2015-09-29","to":"2015-09-30","date_precision":"day","date_kind":"point",
        "participants":[{"actor":"KOR","role":"host"},{"actor":"BRA","role":"attendee","candidates":["BRA","PRT"]}],
        "country":"BRA","place":"São Paulo","ordinal":4,"amount":"12","mentions":[{"mention_id":"mn-1","rule":"r",
        "start":10,"end":26,"evidence":[{"field":"type","value":"meeting","start":10,"end":13},
        {"field":"place","value":"São Paulo","start":17,"end":26}]}]}]}
        """#.split(separator: "\n").joined()

    @Test func readsWhatExtractWrites() throws {
        let (document, events) = try DocumentEventJSON.read(line)
        #expect(document.published == CalendarDay(iso: "2015-09-30"))
        let event = try #require(events.first)
        #expect(event.attestations.map(\.quote) == ["met", "São Paulo"])
        #expect(event.fields.participants.map(\.candidates) == [["KOR"], ["BRA", "PRT"]])
        #expect(event.fields.interval == CalendarDay(iso: "2015-09-29").map { DayInterval(day: $0) })
        #expect(event.fields.ordinal == 4)
    }

    @Test func writesTheEventWithItsEvidence() throws {
        let (document, events) = try DocumentEventJSON.read(line)
        let corpus = Reconciler(knowledge: NoActorKnowledge()).reconcile(events, documents: [document])
        let json = EventJSON.json(corpus.events[0])
        #expect(json["event_id"]?.string?.hasPrefix("evt-") == true)
        #expect(json["edtf"]?.string == "2015-09-29")
        #expect(json["evidence"]?.array?.compactMap { $0["quote"]?.string } == ["met", "São Paulo"])
        #expect(json["documents"] == ["d1"])
        #expect(try JSON(parsing: json.text) == json)
    }

    @Test(arguments: [
        ("{", "invalid-json", ""), ("{}", "missing-member", "id"),
        (#"{"id":"d","published":"soon"}"#, "invalid-value", "published"),
        (#"{"id":"d","origin":"copy"}"#, "invalid-value", "origin"),
        (#"{"id":"d","events":[{}]}"#, "missing-member", "events[0].type"),
        (#"{"id":"d","events":[{"type":"visit","status":"done"}]}"#, "invalid-value", "events[0].status"),
        (#"{"id":"d","events":[{"type":"visit","edtf":"2015-13"}]}"#, "invalid-value", "events[0].edtf"),
    ])
    func namesWhatIsWrongAndWhere(_ line: String, _ kind: String, _ path: String) {
        let problem = #expect(throws: DocumentEventProblem.self) { try DocumentEventJSON.read(line) }
        #expect(problem?.kind == kind)
        #expect(problem?.path == path)
        #expect(problem?.expected.isEmpty == false)
    }
}
