internal import Annotation

/// What extraction asks of a rule, apart from its text: shared, so that looking at it copies nothing.
final class RuleFacts: Sendable {
    let name: String
    let note: String
    let type: String
    let subtype: String
    let status: EventStatus?
    let roles: [Relation: String]
    let kindRoles: [AnnotationKind: [Relation: String]]
    let conditions: [RuleCondition]
    let options: Set<RuleOption>
    let rank: Int

    init(_ rule: Rule) {
        name = rule.name
        note = rule.note
        type = rule.type
        subtype = rule.subtype
        status = rule.status
        roles = rule.roles
        kindRoles = rule.kindRoles
        conditions = rule.conditions
        options = rule.options
        rank = rule.rank
    }
}
