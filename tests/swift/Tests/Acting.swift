import GrainBindings
import Testing

/// What a page offers, done as a shell does it: the act goes back with what stands in the form.
extension Grain {
    /// Saves a form that a page offers, by its key, with what a person would change in it.
    @discardableResult
    func fill(_ key: String, on route: String, _ typed: [String: FormValue] = [:]) throws -> PageOutcome {
        let form = try #require(try page(route: route).forms.first { $0.key == key })
        let values = form.fields.map { FieldValue(key: $0.key, value: typed[$0.key] ?? $0.value) }
        return try act(act: form.does, values: values, on: route)
    }
}

extension CorePage {
    /// The forms that stand on it or under its foot.
    var forms: [PageForm] {
        let standing = sections.compactMap { section -> PageForm? in
            if case .form(let form) = section.body { form } else { nil }
        }
        return standing
            + foot.compactMap { button -> PageForm? in if case .sheet(let form) = button.does { form } else { nil } }
    }
    var rows: [PageRow] {
        sections.flatMap { section -> [PageRow] in if case .rows(let rows, _) = section.body { rows } else { [] } }
    }
    /// The acts of buttons in sections that lead to no form, by what stands on them.
    var buttons: [String: Act] {
        let all = sections.flatMap { section -> [PageButton] in
            if case .buttons(let buttons) = section.body { buttons } else { [] }
        }
        let acts = all.compactMap { button -> (String, Act)? in
            if case .do(let act) = button.does { (button.text, act) } else { nil }
        }
        return Dictionary(acts) { first, _ in first }
    }
}
