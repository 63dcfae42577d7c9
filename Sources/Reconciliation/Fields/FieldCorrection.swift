import Annotation
import Events
import Formats

/// A reviewer's value for a field of an event.
package struct FieldCorrection: Sendable {
    let field: EventField
    /// Empty where the field has no value.
    let value: String

    /// Nil for fields and values nobody can set.
    package init?(field name: String, value: String) {
        guard let field = EventField(rawValue: name), field != .participant else { return nil }
        let valid =
            switch field {
            case .date: value.isEmpty || EDTF.days(value) != nil
            case .status: EventStatus(rawValue: value) != nil
            case .ordinal: value.isEmpty || Int(value) != nil
            case .type, .subtype: !value.isEmpty
            default: true
            }
        guard valid else { return nil }
        self.field = field
        self.value = value
    }

    func apply(to fields: inout EventFields) {
        let text: String? = value.isEmpty ? nil : value
        switch field {
        case .type: fields.type = value
        case .subtype: fields.subtype = value
        case .status: fields.status = EventStatus(rawValue: value) ?? fields.status
        case .title: fields.title = text
        case .country: fields.country = text
        case .place: fields.place = text
        case .ordinal: fields.ordinal = Int(value)
        case .context: fields.context = text
        case .amount: fields.amount = text
        case .participant: break
        case .date:
            let days = EDTF.days(value)
            fields.edtf = text
            fields.interval = days?.interval
            fields.precision = days?.precision
        }
    }
}
