import Formats

/// What must hold between tables: every identifier is listed, and no two actors bear one name unexplained.
struct GazetteerChecks {
    let gazetteer: Gazetteer
    let loader: GazetteerLoader

    func run(faults: inout [Fault]) {
        checkCountries(faults: &faults)
        checkIdentifiers(faults: &faults)
        checkSharedNames(faults: &faults)
    }

    private func checkCountries(faults: inout [Fault]) {
        for kept in loader.actors {
            if let country = kept.value.country, gazetteer.actor(country)?.kind != .state {
                faults.append(
                    kept.row.fault(
                        "country", "no state ‘\(country)’ is listed",
                        expected: "the ISO 3166 alpha-3 code of a state"))
            }
        }
        for kept in loader.series {
            if let country = kept.value.held?.country, gazetteer.actor(country)?.kind != .state {
                faults.append(
                    kept.row.fault(
                        "country", "no state ‘\(country)’ is listed",
                        expected: "the ISO 3166 alpha-3 code of a state"))
            }
        }
    }

    private func checkIdentifiers(faults: inout [Fault]) {
        func check(_ id: String, _ row: Table.Row, _ column: String) {
            guard gazetteer.actor(id) == nil else { return }
            faults.append(
                row.fault(column, "no actor ‘\(id)’ is listed", expected: "an actor_id of an actors table"))
        }
        for kept in loader.names { check(kept.value.actor, kept.row, "actor_id") }
        for kept in loader.affiliations {
            check(kept.value.subject, kept.row, "subject")
            check(kept.value.object, kept.row, "object")
        }
        for kept in loader.series {
            for actor in kept.value.actors { check(actor, kept.row, "actors") }
        }
    }

    /// Forms that claim to say who is meant; adjectives, anaphors and misspellings never do.
    private static let telling: Set<ActorName.Form> = [.name, .short, .acronym, .historic, .variant]

    private func checkSharedNames(faults: inout [Fault]) {
        var groups: [String: [Int]] = [:]
        for (index, kept) in loader.names.enumerated() where Self.telling.contains(kept.value.form) {
            let name = kept.value
            groups[name.language.rawValue + "\t" + Folding.folded(name.name), default: []].append(index)
        }
        for indices in groups.values where indices.count > 1 {
            let kept = indices.map { loader.names[$0] }
            if kept.contains(where: { !$0.value.reason.isEmpty }) { continue }
            for (position, later) in kept.enumerated() {
                let clash = kept[..<position].first {
                    $0.value.actor != later.value.actor && overlap($0.value, later.value)
                }
                guard let clash else { continue }
                faults.append(
                    later.row.fault(
                        "name",
                        "‘\(later.value.name)’ names ‘\(later.value.actor)’ here and ‘\(clash.value.actor)’ at "
                            + clash.value.row.description,
                        expected:
                            "dates that part them (valid_from, valid_to), or the reason in a column ‘reason’"))
            }
        }
    }

    /// Names part company by their own dates or by those of their actors.
    private func overlap(_ left: ActorName, _ right: ActorName) -> Bool {
        guard left.validity.overlaps(right.validity) else { return false }
        guard let first = gazetteer.actor(left.actor), let second = gazetteer.actor(right.actor) else {
            return true
        }
        return first.validity.overlaps(second.validity)
    }
}
