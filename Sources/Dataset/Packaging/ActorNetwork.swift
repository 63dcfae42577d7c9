internal import Formats

/// `network.graphml`: actors and events as nodes, participation as edges.
enum ActorNetwork {
    private static let keys: [(id: String, on: String, name: String)] = [
        ("part", "node", "part"), ("label", "node", "label"), ("kind", "node", "kind"), ("subtype", "node", "subtype"),
        ("status", "node", "status"), ("edtf", "node", "edtf"), ("start", "node", "date_start"),
        ("country", "node", "country"), ("origin", "node", "origin"), ("role", "edge", "role"),
    ]

    static func write(_ contents: DatasetContents, to path: String) throws(DatasetError) {
        var file = try OutputFile(creating: path)
        try file.write(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns"
              xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
              xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">

            """)
        for key in keys {
            try file.write(
                "<key id=\"\(key.id)\" for=\"\(key.on)\" attr.name=\"\(key.name)\" attr.type=\"string\"/>\n")
        }
        try file.write("<graph id=\"network\" edgedefault=\"undirected\">\n")
        let taking = Set(contents.participants.map(\.actorID))
        for actor in contents.actors where taking.contains(actor.actorID) {
            try file.write(
                node(
                    actor.actorID,
                    [
                        ("part", "actor"), ("label", actor.name), ("kind", actor.kind),
                        ("country", actor.iso3.isEmpty ? actor.country : actor.iso3),
                    ]))
        }
        for event in contents.events {
            try file.write(
                node(
                    event.eventID,
                    [
                        ("part", "event"), ("label", event.title.isEmpty ? event.type : event.title),
                        ("kind", event.type), ("subtype", event.subtype), ("status", event.status),
                        ("edtf", event.edtf), ("start", event.dateStart?.iso ?? ""), ("country", event.country),
                        ("origin", event.origin.joined(separator: "|")),
                    ]))
        }
        for row in contents.participants {
            try file.write(
                "<edge source=\"\(Markup.escaped(row.actorID))\" target=\"\(Markup.escaped(row.eventID))\">"
                    + "<data key=\"role\">\(Markup.escaped(row.role))</data></edge>\n")
        }
        try file.write("</graph>\n</graphml>\n")
        try file.finish()
    }

    private static func node(_ id: String, _ data: [(key: String, value: String)]) -> String {
        let cells = data.filter { !$0.value.isEmpty }.map {
            "<data key=\"\($0.key)\">\(Markup.escaped($0.value))</data>"
        }
        return "<node id=\"\(Markup.escaped(id))\">\(cells.joined())</node>\n"
    }
}
