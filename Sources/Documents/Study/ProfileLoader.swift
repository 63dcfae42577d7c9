internal import Formats

extension Study {
    private static let profileKeys = [
        "name", "languages", "date_order", "main_content", "date_paths", "datelines", "boilerplate", "self_names",
        "speaks_for", "standing", "rights", "quote_cap", "hosts", "ocr_languages",
    ]

    /// Profiles of all layers; a later layer replaces what it names and keeps the rest. `default.yaml` underlies all.
    static func loadProfiles(_ layers: [String], faults: inout [Fault]) -> [String: SourceProfile] {
        var fallback = SourceProfile(issuer: "default")
        var profiles: [String: SourceProfile] = [:]
        for layer in layers {
            let files = StudyFolder.files(in: layer + "/sources", suffix: ".yaml")
            for file in files.sorted(by: { isDefault($0) && !isDefault($1) }) {
                guard let node = YAMLNode.read(path: file, faults: &faults) else { continue }
                faults += node.unknownKeys(besides: profileKeys)
                let issuer = String(file.split(separator: "/").last!.dropLast(5))
                if isDefault(file) {
                    apply(node, to: &fallback, faults: &faults)
                    continue
                }
                var profile = profiles[issuer] ?? fallback
                profile.issuer = issuer
                apply(node, to: &profile, faults: &faults)
                profiles[issuer] = profile
            }
        }
        return profiles
    }

    private static func isDefault(_ file: String) -> Bool { file.hasSuffix("/default.yaml") }

    private static func apply(_ node: YAMLNode, to profile: inout SourceProfile, faults: inout [Fault]) {
        func list(_ key: String, _ target: inout [String]) {
            if let value = node[key] { target = value.items.compactMap(\.string) }
        }
        if let name = node["name"]?.string { profile.name = name }
        list("languages", &profile.languages)
        if let order = node["date_order"] {
            profile.dateOrder = order.string.flatMap { DateOrder(rawValue: $0) }
            if profile.dateOrder == nil {
                faults.append(order.fault("unknown date order", expected: "dmy, mdy or ymd"))
            }
        }
        list("main_content", &profile.mainContentPaths)
        list("date_paths", &profile.datePaths)
        list("datelines", &profile.datelines)
        list("boilerplate", &profile.boilerplate)
        list("self_names", &profile.selfNames)
        list("speaks_for", &profile.speaksFor)
        list("hosts", &profile.hosts)
        list("ocr_languages", &profile.ocrLanguages)
        if let standing = node["standing"] {
            profile.isSecondary = standing.string == "secondary"
            if standing.string != "primary", standing.string != "secondary" {
                faults.append(standing.fault("unknown standing", expected: "primary or secondary"))
            }
        }
        if let rights = node["rights"]?.string { profile.rights = rights }
        if let cap = node["quote_cap"] {
            profile.quoteCap = cap.int
            if cap.int.map({ $0 <= 0 }) ?? true {
                faults.append(cap.fault("no length", expected: "a number of code points above 0"))
            }
        }
    }
}
