/// A switch with its words.
struct Switch: View {
    let text: String
    let isOn: Bool
    let set: @MainActor (Bool) async -> Void

    init(_ text: String, isOn: Bool, set: @escaping @MainActor (Bool) async -> Void) {
        (self.text, self.isOn, self.set) = (text, isOn, set)
    }

    var body: some View {
        Toggle(isOn: .showing(isOn) { on in Task { await set(on) } }) {
            Text(verbatim: text).font(.grainBody)
        }
        .frame(minHeight: Measure.target)
    }
}
