public import Formats

extension Study {
    /// Loads a study's folder: `pipeline.yaml`, `documents.tsv` and `sources/*.yaml` of all layers.
    ///
    /// - Throws: `Faults` with every mistake of every file.
    public static func load(_ folder: String) throws(Faults) -> Study {
        var faults: [Fault] = []
        let study = load(folder, faults: &faults)
        guard let study, faults.isEmpty else { throw Faults(faults) }
        return study
    }

    /// As `load(_:)`, but what could be loaded is given where `pipeline.yaml` itself is whole.
    public static func load(_ folder: String, faults: inout [Fault]) -> Study? {
        let folder = StudyFolder.normalized(folder)
        let file = folder + "/pipeline.yaml"
        guard StudyFolder.exists(file) else {
            faults.append(
                Fault(
                    file: file, problem: "no such file",
                    expected: "a study's folder; ‘chancery init \(folder)’ makes one"))
            return nil
        }
        guard let top = YAMLNode.read(path: file, faults: &faults) else { return nil }
        faults += top.unknownKeys(besides: [
            "name", "title", "extends", "root", "ocr", "limits", "output", "periods", "publication",
        ])
        var layers = [folder]
        if let extended = top["extends"] {
            for name in extended.items.compactMap(\.string).reversed() {
                if let parent = StudyFolder.parent(named: name, of: folder) {
                    layers.insert(parent, at: 0)
                } else {
                    faults.append(
                        extended.fault(
                            "no study ‘\(name)’ to extend",
                            expected: "a folder ‘\(name)’ beside \(folder), or in ‘Pipelines’ beside the program"))
                }
            }
        }
        let root = StudyFolder.normalized(folder + "/" + (top["root"]?.string ?? "."))
        let profiles = loadProfiles(layers, faults: &faults)
        return Study(
            name: top["name"]?.string ?? String(folder.split(separator: "/").last ?? "study"),
            title: top["title"]?.string ?? "", layers: layers, root: root,
            periods: loadPeriods(top["periods"], faults: &faults),
            readsScans: flag(top["ocr"], faults: &faults), limits: limits(top["limits"], faults: &faults),
            output: top["output"]?.string ?? "Output",
            manifest: loadManifest(folder, profiles: profiles, faults: &faults), profiles: profiles,
            publication: StudyPublication(top["publication"], faults: &faults))
    }

    private static func limits(_ node: YAMLNode?, faults: inout [Fault]) -> ReadingLimits {
        var limits = ReadingLimits()
        guard let node else { return limits }
        let keys: [(String, WritableKeyPath<ReadingLimits, Int>)] = [
            ("seconds", \.seconds), ("processor_seconds", \.processorSeconds), ("megabytes", \.megabytes),
            ("ocr_seconds", \.ocrSeconds), ("ocr_seconds_per_page", \.ocrSecondsPerPage),
        ]
        faults += node.unknownKeys(besides: keys.map(\.0))
        for (key, path) in keys {
            guard let value = node[key] else { continue }
            if let number = value.int, number > 0 {
                limits[keyPath: path] = number
            } else {
                faults.append(value.fault("no limit", expected: "a whole number above 0"))
            }
        }
        return limits
    }

    private static func flag(_ node: YAMLNode?, faults: inout [Fault]) -> Bool {
        guard let node else { return false }
        guard let value = node.bool else {
            faults.append(node.fault("neither on nor off", expected: "on or off"))
            return false
        }
        return value
    }

    private static func loadPeriods(_ node: YAMLNode?, faults: inout [Fault]) -> [Period] {
        (node?.items ?? []).compactMap { item in
            faults += item.unknownKeys(besides: ["id", "name", "from", "to"])
            guard let id = item["id"]?.string else {
                faults.append(item.fault("a period without id", expected: "id, name, from, to"))
                return nil
            }
            var days: [CalendarDay] = []
            for key in ["from", "to"] {
                if let text = item[key]?.string, let day = CalendarDay(iso: text) {
                    days.append(day)
                } else {
                    faults.append(
                        (item[key] ?? item).fault("‘\(key)’ of period ‘\(id)’ is no day", expected: "YYYY-MM-DD"))
                }
            }
            guard days.count == 2 else { return nil }
            guard let interval = DayInterval(from: days[0], to: days[1].adding(days: 1)) else {
                faults.append(item.fault("period ‘\(id)’ ends before it starts", expected: "from ≤ to"))
                return nil
            }
            return Period(id: id, name: item["name"]?.string ?? id, interval: interval)
        }
    }
}
