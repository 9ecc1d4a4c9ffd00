/// One of several: beside each other where they are few and short, else in the system's menu; with second lines a list.
struct OneOfInput: View {
    let field: FormField
    let options: [FormOption]
    @Binding var chosen: String
    @Environment(\.dynamicTypeSize) private var size

    var body: some View {
        if options.contains(where: { !$0.second.isEmpty }) {
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
