/// A line or a text to write. Nothing of it is learned or filled in by the keyboard (S26); it is kept as it is typed.
struct NoteField: View {
    let hint: String
    @Binding var text: String
    var lines: ClosedRange<Int> = 1...6
    /// Called when the person stops at it.
    var finished: @MainActor () -> Void = {}
    @FocusState private var isFocused: Bool

    var body: some View {
        TextField(text: $text, prompt: Text(verbatim: hint), axis: .vertical) { Text(verbatim: hint) }
            .lineLimit(lines)
            .font(.grainBody)
            .autocorrectionDisabled()
            .textInputAutocapitalization(.sentences)
            .padding(12)
            .frame(minHeight: Measure.target)
            .background(.grain(.fill), in: .rect(cornerRadius: Measure.fieldCorner))
            .focused($isFocused)
            .onChange(of: isFocused) { if !isFocused { finished() } }
            .onSubmit(finished)
            .accessibilityLabel(Text(verbatim: hint))
    }
}
