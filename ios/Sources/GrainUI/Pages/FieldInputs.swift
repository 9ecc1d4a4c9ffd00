/// A label over what is filled in.
struct FieldLabel: View {
    let text: String

    var body: some View {
        if !text.isEmpty { Text(verbatim: text).font(.grainLabel).foregroundStyle(.grain(.textSecondary)) }
    }
}

/// A line or a text to write. Nothing of it is learned or filled in by the keyboard (S26); it is kept as it is typed.
struct WritingInput: View {
    let field: FormField
    let isTitled: Bool
    let lines: Int
    let keyboard: FormKeyboard
    @Binding var text: String
    var focus: FocusState<String?>.Binding

    var body: some View {
        VStack(alignment: .leading, spacing: 4) {
            FieldLabel(text: isTitled ? "" : field.label).accessibilityHidden(true)
            TextField(text: $text, prompt: Text(verbatim: field.hint), axis: .vertical) { Text(verbatim: name) }
                .lineLimit(lines...max(lines, lines == 1 ? 3 : 12))
                .font(.grainBody)
                .autocorrectionDisabled()
                .textInputAutocapitalization(keyboard == .phone ? .never : .sentences)
                .keyboardType(keyboard == .phone ? .phonePad : .default)
                .focused(focus, equals: field.key)
                .accessibilityLabel(Text(verbatim: name))
        }
        .frame(minHeight: Measure.target)
    }

    private var name: String { field.label.isEmpty ? field.hint : field.label }
}

/// A day or a time that may stay open: a switch sets it, and the picker stands under it. Where it is needed, the picker alone.
struct OpenInput<Content: View>: View {
    let field: FormField
    let open: String
    @Binding var value: FormValue
    @ViewBuilder let picker: () -> Content

    var body: some View {
        if !open.isEmpty {
            Toggle(isOn: .writing({ isSet }, write: { set($0) })) {
                VStack(alignment: .leading, spacing: 2) {
                    Text(verbatim: field.label).font(.grainBody)
                    if !isSet { SecondaryText(open) }
                }
            }
            .frame(minHeight: Measure.target)
        }
        picker()
    }

    private var isSet: Bool { value.day != nil || value.time != nil }

    private func set(_ on: Bool) {
        if on, let first = field.input.first { value = first } else { value = field.input.unset }
    }
}

/// Seven round toggles, as the person's week goes.
struct WeekdaysInput: View {
    let field: FormField
    let week: [(bit: UInt8, name: String)]
    @Binding var days: UInt8

    var body: some View {
        VStack(alignment: .leading, spacing: 8) {
            FieldLabel(text: field.label)
            // Seven full targets beside each other, or as many as fit.
            ViewThatFits(in: .horizontal) {
                HStack(spacing: 0) { toggles }
                Flow(spacing: 0) { toggles }
            }
        }
    }

    private var toggles: some View {
        ForEach(week, id: \.bit) { day in
            let isOn = days & day.bit != 0
            Button(action: { days ^= day.bit }, label: { circle(day.name, isOn) })
                .buttonStyle(.plain)
                .accessibilityAddTraits(isOn ? .isSelected : [])
        }
    }

    private func circle(_ name: String, _ isOn: Bool) -> some View {
        Text(verbatim: name)
            .font(.grainCaption)
            .frame(minWidth: Measure.target - 4, minHeight: Measure.target - 4)
            .foregroundStyle(.grain(isOn ? .onAccent : .textPrimary))
            .answerGround(chosen: isOn, corner: Measure.target / 2)
            .padding(2)
            .contentShape(.rect)
    }
}

/// A number: by steps where they are few, else by typing.
struct NumberInput: View {
    let field: FormField
    let range: ClosedRange<Int64>
    @Binding var number: Int64?

    var body: some View {
        if range.upperBound - range.lowerBound <= 60 {
            Stepper(value: .writing({ number ?? range.lowerBound }, write: { number = $0 }), in: range) { words }
                .frame(minHeight: Measure.target)
        } else {
            VStack(alignment: .leading, spacing: 4) {
                FieldLabel(text: field.label).accessibilityHidden(true)
                TextField(text: typed, prompt: Text(verbatim: field.hint)) { Text(verbatim: field.label) }
                    .keyboardType(.numberPad)
                    .accessibilityLabel(Text(verbatim: field.label))
            }
            .frame(minHeight: Measure.target)
        }
    }

    private var words: some View {
        VStack(alignment: .leading, spacing: 2) {
            Text(verbatim: field.label).font(.grainBody)
            SecondaryText(String(number ?? range.lowerBound))
        }
    }

    private var typed: Binding<String> {
        .writing({ number.map { String($0) } ?? "" }, write: { number = Int64(typed: $0) })
    }
}
