/// One of several: beside each other where they are few and short, else in the system's menu; with second lines a list.
struct OneOfInput: View {
    let field: FormField
    let options: [FormOption]
    @Binding var chosen: String
    @Environment(\.dynamicTypeSize) private var size

    var body: some View {
        if options.allSatisfy({ $0.grains != nil }) {
            GrainOptions(options: options, chosen: $chosen, label: field.label)
        } else if options.contains(where: { !$0.second.isEmpty }) {
            VStack(alignment: .leading, spacing: 4) {
                FieldLabel(text: field.label)
                ForEach(options, id: \.key) { option in
                    ChoiceLine(text: option.text, second: option.second, isChosen: option.key == chosen) {
                        chosen = option.key
                    }
                }
            }
        } else if isShort {
            VStack(alignment: .leading, spacing: 8) {
                FieldLabel(text: field.label).accessibilityHidden(true)
                picker.pickerStyle(.segmented)
            }
        } else {
            picker.pickerStyle(.menu).frame(minHeight: Measure.target)
        }
    }

    /// What fits into segments of a phone's width. They do not grow with the text, so that large text has a menu.
    private var isShort: Bool {
        options.count <= 4 && !size.stacksScales && options.reduce(0) { $0 + $1.text.count } <= 36
    }

    private var picker: some View {
        Picker(selection: $chosen) {
            if chosen.isEmpty { Text(verbatim: field.hint).tag("") }
            ForEach(options, id: \.key) { Text(verbatim: $0.text).tag($0.key) }
        } label: {
            Text(verbatim: field.label).font(.grainBody)
        }
    }
}

/// Amounts of grains: cells of one look, each with its grains and its words.
private struct GrainOptions: View {
    let options: [FormOption]
    @Binding var chosen: String
    let label: String
    @Environment(\.dynamicTypeSize) private var size

    var body: some View {
        VStack(alignment: .leading, spacing: 8) {
            FieldLabel(text: label)
            let layout =
                size.stacksScales
                ? AnyLayout(VStackLayout(spacing: 8)) : AnyLayout(HStackLayout(alignment: .top, spacing: 8))
            layout { ForEach(options, id: \.key) { cell($0) } }
        }
    }

    private func cell(_ option: FormOption) -> some View {
        let isChosen = option.key == chosen
        return Button {
            chosen = isChosen ? "" : option.key
        } label: {
            VStack(spacing: 8) {
                GrainCell(grains: Int(option.grains ?? 0)).accessibilityHidden(true)
                Text(verbatim: option.text).font(.grainCaption).multilineTextAlignment(.center)
            }
            .padding(8)
            .frame(maxWidth: .infinity, minHeight: 72)
            .foregroundStyle(.grain(isChosen ? .onAccent : .textPrimary))
            .answerGround(chosen: isChosen)
        }
        .buttonStyle(.plain)
        .accessibilityAddTraits(isChosen ? .isSelected : [])
    }
}

/// Several of a list, no more than can be chosen.
struct SomeOfInput: View {
    let field: FormField
    let options: [FormOption]
    let most: Int
    @Binding var chosen: [String]

    var body: some View {
        VStack(alignment: .leading, spacing: 4) {
            FieldLabel(text: field.label)
            ForEach(options, id: \.key) { option in
                let isChosen = chosen.contains(option.key)
                ChoiceLine(text: option.text, second: option.second, isChosen: isChosen) {
                    if isChosen { chosen.removeAll { $0 == option.key } } else { chosen.append(option.key) }
                }
                .disabled(!isChosen && chosen.count >= most)
            }
        }
    }
}
