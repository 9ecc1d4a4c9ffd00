/// A line or a text to write. Nothing of it is learned or filled in by the keyboard (S26); it is kept as it is typed.
struct NoteField: View {
    let hint: String
    @Binding var text: String
    var lines: ClosedRange<Int> = 1...6

    var body: some View {
        TextField(text: $text, prompt: Text(verbatim: hint), axis: .vertical) { Text(verbatim: hint) }
            .lineLimit(lines)
            .font(.grainBody)
            .autocorrectionDisabled()
            .textInputAutocapitalization(.sentences)
            .padding(12)
            .frame(minHeight: Measure.target)
            .background(.grain(.fill), in: .rect(cornerRadius: Measure.fieldCorner))
            .accessibilityLabel(Text(verbatim: hint))
    }
}
