/// The fields of a form, a row each.
struct FormRows: View {
    let form: PageForm
    let model: CorePageModel
    @FocusState private var focus: String?

    var body: some View {
        ForEach(model.fields(of: form), id: \.key) { field in
            VStack(alignment: .leading, spacing: 6) {
                FieldInput(
                    field: field, isTitled: field.label == form.title, dependencies: model.dependencies,
                    value: value(of: field), focus: $focus
                )
                .onChange(of: model.refused(in: form) == field.key) { _, isRefused in
                    if isRefused { focus = field.key }
                }
                if !field.note.isEmpty { SecondaryText(field.note) }
                if let refused = model.refusal(of: field, in: form) { Refused(text: refused) }
            }
            .cardRow()
        }
    }

    private func value(of field: FormField) -> Binding<FormValue> {
        .writing({ model.value(of: field, in: form) }, write: { model.write($0, into: field, of: form) })
    }
}

/// Why it was refused, at the field, with what was typed still in it.
private struct Refused: View {
    let text: String

    var body: some View {
        HStack(alignment: .firstTextBaseline, spacing: 6) {
            Image(systemName: "exclamationmark.circle").accessibilityHidden(true)
            Text(verbatim: text)
        }
        .font(.grainSmall)
        .foregroundStyle(.grain(.warning))
    }
}

/// What a field is filled in with.
private struct FieldInput: View {
    let field: FormField
    /// The form's title says the same.
    let isTitled: Bool
    let dependencies: Dependencies
    @Binding var value: FormValue
    var focus: FocusState<String?>.Binding

    var body: some View {
        switch field.input {
        case .text(let lines, _, let keyboard):
            WritingInput(
                field: field, isTitled: isTitled, lines: Int(lines), keyboard: keyboard, text: text, focus: focus)
        case .oneOf(let options): OneOfInput(field: field, options: options, chosen: chosen)
        case .someOf(let options, let most):
            SomeOfInput(field: field, options: options, most: Int(most), chosen: allChosen)
        case .day(let from, let until, let open, _):
            OpenInput(field: field, open: open, value: $value) {
                if let day = value.day {
                    DayPicker(title: field.label, day: day, from: from, until: until) { value = .day(day: $0) }
                }
            }
        case .time(let open):
            OpenInput(field: field, open: open, value: $value) {
                if let time = value.time { TimePicker(title: field.label, time: time) { value = .time(time: $0) } }
            }
        case .weekdays(let names, let begins):
            WeekdaysInput(field: field, week: FormInput.week(names, begins: begins), days: days)
        case .switch:
            Toggle(isOn: .writing({ value.isOn }, write: { value = .switch(on: $0) })) {
                Text(verbatim: field.label).font(.grainBody)
            }
            .frame(minHeight: Measure.target)
        case .grains(let area, let series, let most, let names):
            GrainsInput(
                field: field, dependencies: dependencies, area: area, series: series, most: Int64(most), names: names,
                number: number)
        case .number(let from, let until): NumberInput(field: field, range: from...max(from, until), number: number)
        }
    }

    private var text: Binding<String> { .writing({ value.text }, write: { value = .text(text: $0) }) }
    private var chosen: Binding<String> { .writing({ value.chosen }, write: { value = .chosen(key: $0) }) }
    private var allChosen: Binding<[String]> { .writing({ value.allChosen }, write: { value = .allChosen(keys: $0) }) }
    private var days: Binding<UInt8> { .writing({ value.weekdays }, write: { value = .weekdays(days: $0) }) }
    private var number: Binding<Int64?> { .writing({ value.number }, write: { value = .number(number: $0) }) }
}
