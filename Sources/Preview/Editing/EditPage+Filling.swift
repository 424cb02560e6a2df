extension EditPage {
    /// Puts what somebody typed into the form that was not saved.
    mutating func fill(_ fields: FormFields) {
        for section in sections.indices {
            for form in sections[section].forms.indices
            where sections[section].forms[form].subject == fields["subject"] {
                sections[section].forms[form].fill(fields)
            }
        }
    }
}

extension EditForm {
    /// Puts what somebody typed into its fields.
    fileprivate mutating func fill(_ values: FormFields) {
        for index in inputs.indices { inputs[index].fill(values) }
        for index in more.indices { more[index].fill(values) }
    }
}

extension FormField {
    fileprivate mutating func fill(_ values: FormFields) {
        switch kind {
        case .checks:
            let chosen = Set(values[all: name])
            for index in options.indices { options[index].isSelected = chosen.contains(options[index].value) }
        case .choice:
            guard values.has(name) else { return }
            for index in options.indices { options[index].isSelected = options[index].value == values[name] }
        case .area: value = values.text(name) ?? value
        case .line, .code: if values.has(name) { value = values[name] }
        }
    }
}
