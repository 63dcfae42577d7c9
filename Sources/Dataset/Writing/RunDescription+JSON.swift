internal import Formats

extension RunDescription {
    /// As `datapackage.json` keeps it.
    var json: JSON {
        .object([
            .init("study", .string(study)), .init("title", .string(title)), .init("program", Self.json(program)),
            .init("environment", .array(environment.map(Self.json))),
            .init(
                "knowledge",
                .array(
                    knowledge.map { .object([.init("path", .string($0.path)), .init("sha256", .string($0.sha256))]) })),
            .init("periods", .array(periods.map(Self.json))),
        ])
    }

    init(json: JSON) {
        self.init(
            study: json["study"]?.string ?? "", title: json["title"]?.string ?? "",
            program: json["program"].map(Self.component) ?? Component(name: "", version: ""),
            environment: (json["environment"]?.array ?? []).map(Self.component),
            knowledge: (json["knowledge"]?.array ?? []).map {
                KnowledgeFile(path: $0["path"]?.string ?? "", sha256: $0["sha256"]?.string ?? "")
            },
            periods: (json["periods"]?.array ?? []).compactMap(Self.period))
    }

    private static func json(_ component: Component) -> JSON {
        .object([.init("name", .string(component.name)), .init("version", .string(component.version))])
    }

    private static func component(_ json: JSON) -> Component {
        Component(name: json["name"]?.string ?? "", version: json["version"]?.string ?? "")
    }

    private static func json(_ period: Period) -> JSON {
        .object([
            .init("id", .string(period.id)), .init("name", .string(period.name)),
            .init("from", JSON(period.interval.from?.iso)), .init("to", JSON(period.interval.to?.iso)),
        ])
    }

    private static func period(_ json: JSON) -> Period? {
        guard let id = json["id"]?.string, let name = json["name"]?.string,
            let interval = DayInterval(
                from: json["from"]?.string.flatMap { CalendarDay(iso: $0) },
                to: json["to"]?.string.flatMap { CalendarDay(iso: $0) })
        else { return nil }
        return Period(id: id, name: name, interval: interval)
    }
}
