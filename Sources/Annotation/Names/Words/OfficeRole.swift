/// The second half of an office's identifier, and which roles a shorter title may stand for.
enum OfficeRole {
    /// `foreign-minister` of `kor-foreign-minister`: what is left behind the owner.
    static func role(of office: String, _ gazetteer: Gazetteer) -> String {
        var owner = gazetteer.actor(office)?.country?.lowercased() ?? ""
        if owner.isEmpty || !office.hasPrefix(owner + "-") {
            owner =
                gazetteer.affiliations(of: office, .actsFor, .organOf, .partOf).map { $0.object.lowercased() }
                .first { office.hasPrefix($0 + "-") } ?? ""
        }
        return owner.isEmpty ? office : String(office.dropFirst(owner.utf8.count + 1))
    }

    /// Whether `the Minister` may be the foreign minister: a title without its field is any of that rank.
    static func may(_ title: String, shorten role: String) -> Bool {
        if title == role { return true }
        let (short, long) = title.utf8.count < role.utf8.count ? (title, role) : (role, title)
        return switch short {
        case "minister": long.hasSuffix("-minister") && !isOtherRank(long)
        case "vice-minister": long.hasSuffix("-minister") && long.contains("vice-")
        case "vice-foreign-minister": long.hasSuffix(short)
        default: false
        }
    }

    private static func isOtherRank(_ role: String) -> Bool {
        role.contains("prime-") || role.contains("vice-")
    }
}
