internal import Annotation
internal import Documents
internal import Events
public import Formats

/// JSON Schemas of every record the program writes, published in `Sources/Dataset/Schemas`.
public enum RecordSchemas {
    /// File name and schema, in a fixed order.
    public static var all: [(file: String, schema: JSON)] {
        let records: [(name: String, meaning: String, schema: JSON)] = [
            ("document", "What `chancery read --json` prints of one document.", document),
            ("source", "What `tag`, `extract` and `names` read from each line with --jsonl.", source),
            ("tag", "What `chancery tag` prints of one document.", tag),
            ("extract", "What `chancery extract` prints of one document: its document events.", extract),
            ("event", "A line of `events.jsonl`: an event with all that belongs to it.", event),
            ("annotation", "A line of `annotations.jsonl`: an evidence row as a W3C Web Annotation.", annotation),
        ]
        let tables = Schema.tables.map { table in
            ("tables/\(table.name)", "A row of `\(table.file)` as an object. \(table.meaning)", JSONSchema.row(table))
        }
        return (records + tables).map { record in
            (record.0 + ".schema.json", JSONSchema.document(record.0, record.1, record.2))
        }
    }

    private typealias Property = JSONSchema.Property

    private static let span = [Property("start", JSONSchema.offset), Property("end", JSONSchema.offset)]

    private static var document: JSON {
        let metadata = JSONSchema.object(
            ["title", "author", "language"].map { Property($0, JSONSchema.nullable(JSONSchema.string)) } + [
                Property("published", JSONSchema.nullable(JSONSchema.day)),
                Property("published_from", JSONSchema.nullable(JSONSchema.string)),
                Property("notes", JSONSchema.array(JSONSchema.array(JSONSchema.string))),
            ])
        let block = JSONSchema.object(
            [Property("kind", JSONSchema.oneOf(BlockKind.allCases.map(\.rawValue)))] + span + [
                Property("level", JSONSchema.integer, required: false),
                Property("path", JSONSchema.string, required: false),
                Property("language", JSONSchema.string, required: false),
            ])
        let page = JSONSchema.object([
            Property("number", ["type": "integer", "minimum": 1]),
            Property("label", JSONSchema.nullable(JSONSchema.string)), Property("width", JSONSchema.number),
            Property("height", JSONSchema.number),
            Property("text_layer", JSONSchema.oneOf([TextLayer.native, .ocr, .none].map(\.rawValue))),
            Property("running_text", JSONSchema.array(JSONSchema.string)),
        ])
        let line = JSONSchema.object(
            span + [
                Property("page", ["type": "integer", "minimum": 1]),
                Property("confidence", JSONSchema.number, required: false),
                Property("word_confidences", JSONSchema.array(JSONSchema.number), required: false),
                Property("boxes", JSONSchema.array(JSONSchema.array(JSONSchema.number))),
            ])
        return JSONSchema.object([
            Property("media_type", JSONSchema.string), Property("metadata", metadata),
            Property("text", JSONSchema.string), Property("blocks", JSONSchema.array(block)),
            Property("pages", JSONSchema.array(page)), Property("lines", JSONSchema.array(line)),
        ])
    }

    private static var source: JSON {
        JSONSchema.object(
            [
                Property("id", JSONSchema.string), Property("text", JSONSchema.string, required: false),
                Property("path", JSONSchema.string, required: false),
                Property("language", JSONSchema.string, required: false),
                Property("published", JSONSchema.day, required: false),
                Property("issuer", JSONSchema.string, required: false),
                Property("origin", JSONSchema.oneOf(Origin.allCases.map(\.rawValue)), required: false),
            ], isOpen: true)
    }

    private static var tag: JSON {
        let annotation = JSONSchema.object(
            [Property("kind", JSONSchema.oneOf(AnnotationKind.allCases.map(\.rawValue)))] + span + [
                Property("text", JSONSchema.string),
                Property("edtf", JSONSchema.nullable(JSONSchema.string), required: false),
                Property("from", JSONSchema.nullable(JSONSchema.day), required: false),
                Property("to", JSONSchema.nullable(JSONSchema.day), required: false),
                Property("timex", JSONSchema.nullable(JSONSchema.string), required: false),
                Property("actor", JSONSchema.string, required: false),
                Property("candidates", JSONSchema.array(JSONSchema.string), required: false),
                Property("form", JSONSchema.oneOf(["name", "demonym", "anaphor"]), required: false),
            ], isOpen: true)
        return JSONSchema.object(
            [
                Property("id", JSONSchema.string, required: false), Property("language", JSONSchema.string),
                Property("annotations", JSONSchema.array(annotation)),
            ], isOpen: true)
    }

    private static var extract: JSON {
        let evidence = JSONSchema.object(
            [
                Property("field", JSONSchema.oneOf(EventField.allCases.map(\.rawValue))),
                Property("value", JSONSchema.string), Property("role", JSONSchema.string),
            ] + span + [
                Property("basis", ["type": "string", "pattern": "^(stated|inferred:[^,]+(,[^,]+)*)$"])
            ], isOpen: true)
        let mention = JSONSchema.object(
            [Property("mention_id", JSONSchema.string), Property("rule", JSONSchema.string)] + span + [
                Property("evidence", JSONSchema.array(evidence))
            ], isOpen: true)
        let event = JSONSchema.object(
            [Property("document_event_id", JSONSchema.string)] + fields + [
                Property(
                    "participants",
                    JSONSchema.array(
                        JSONSchema.object(
                            [Property("actor", JSONSchema.string), Property("role", JSONSchema.string)], isOpen: true))),
                Property("mentions", JSONSchema.array(mention)),
            ], isOpen: true)
        return JSONSchema.object(
            [Property("id", JSONSchema.string, required: false), Property("events", JSONSchema.array(event))],
            isOpen: true)
    }

    /// Fields that document events have; an event of `events.csv` has them too.
    private static var fields: [Property] {
        func text(_ name: String) -> Property { Property(name, JSONSchema.nullable(JSONSchema.string)) }
        return [
            Property("type", JSONSchema.oneOf(ClosedList.types)), Property("subtype", JSONSchema.string),
            Property("status", JSONSchema.oneOf(ClosedList.eventStatuses)), text("edtf"),
            Property("from", JSONSchema.nullable(JSONSchema.day)), Property("to", JSONSchema.nullable(JSONSchema.day)),
            Property("date_precision", JSONSchema.nullable(JSONSchema.oneOf(ClosedList.datePrecisions))),
            Property("date_kind", JSONSchema.nullable(JSONSchema.oneOf(ClosedList.dateKinds))), text("country"),
            text("place"), Property("ordinal", JSONSchema.nullable(JSONSchema.integer)), text("series"),
            text("context"), text("title"), text("amount"), text("currency"),
        ]
    }

    private static var event: JSON {
        func rows(_ table: TableSchema, without names: [String]) -> JSON {
            JSONSchema.array(
                JSONSchema.object(table.columns.filter { !names.contains($0.name) }.map(JSONSchema.property)))
        }
        let participant = JSONSchema.object([
            Property("actor", JSONSchema.string), Property("role", JSONSchema.string),
            Property("evidence_ids", JSONSchema.array(JSONSchema.string)),
        ])
        let own = EventRow.table.schema.columns.filter { !EventLines.nested.contains($0.name) }
        return JSONSchema.object(
            own.map(JSONSchema.property) + [
                Property("from", JSONSchema.nullable(JSONSchema.day)),
                Property("to", JSONSchema.nullable(JSONSchema.day)),
                Property("documents", JSONSchema.array(JSONSchema.string)),
                Property("participants", JSONSchema.array(participant)),
                Property("mentions", rows(MentionRow.table.schema, without: ["event_id"])),
                Property("evidence", rows(EvidenceRow.table.schema, without: ["event_id"])),
                Property("conflicts", rows(ConflictRow.table.schema, without: ["event_id"])),
            ])
    }

    private static var annotation: JSON {
        let selector = JSONSchema.object(
            [
                Property(
                    "type",
                    JSONSchema.oneOf([
                        "TextQuoteSelector", "TextPositionSelector", "FragmentSelector", "XPathSelector",
                    ]))
            ], isOpen: true)
        let target = JSONSchema.object([
            Property("type", JSONSchema.constant("SpecificResource")), Property("source", JSONSchema.string),
            Property("selector", JSONSchema.array(selector)),
        ])
        let body = JSONSchema.object(
            [
                Property("type", JSONSchema.oneOf(["TextualBody", "SpecificResource"])),
                Property("purpose", JSONSchema.oneOf(["classifying", "describing", "linking"])),
            ], isOpen: true)
        return JSONSchema.object([
            Property("@context", JSONSchema.constant("http://www.w3.org/ns/anno.jsonld")),
            Property("id", JSONSchema.string), Property("type", JSONSchema.constant("Annotation")),
            Property("motivation", JSONSchema.constant("classifying")), Property("body", JSONSchema.array(body)),
            Property("target", JSONSchema.array(target)),
        ])
    }
}
