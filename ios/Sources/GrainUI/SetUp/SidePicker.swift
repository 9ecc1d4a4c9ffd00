/// The two sides in one area.
struct SidePicker: View {
    let side: Side
    let choose: @MainActor (Side) async -> Void
    @Environment(\.grainWords) private var words

    var body: some View {
        Segments(choices: [
            ChoiceView(id: "healing", text: words["setup-area-healing"], chosen: side == .healing),
            ChoiceView(id: "rebuilding", text: words["setup-area-rebuilding"], chosen: side == .rebuilding),
        ]) { choice in
            Task { await choose(choice.id == "healing" ? .healing : .rebuilding) }
        }
    }
}
