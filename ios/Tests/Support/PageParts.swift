import Testing

@testable import GrainFeatures

extension CorePage {
    /// All rows, from top to bottom.
    var rows: [PageRow] {
        sections.flatMap { section -> [PageRow] in
            if case .rows(let rows, _) = section.body { rows } else { [] }
        }
    }
    var forms: [PageForm] {
        sections.compactMap { section -> PageForm? in
            if case .form(let form) = section.body { form } else { nil }
        }
    }
    var choices: [PageChoice] {
        sections.flatMap { section -> [PageChoice] in
            if case .choices(let choices, _) = section.body { choices } else { [] }
        }
    }
    /// The first row of a section.
    func row(_ key: String) -> PageRow? {
        guard case .rows(let rows, _) = sections.first(where: { $0.key == key })?.body else { return nil }
        return rows.first
    }
}

extension PageForm {
    func field(_ key: String) throws -> FormField { try #require(fields.first { $0.key == key }) }
}
