/// Which areas are tracked, in which order, on which side.
struct AreasScreen: View {
    @State private var model: AreasModel
    @State private var name = ""
    @Environment(\.grainWords) private var words

    init(desk: Desk) { _model = State(initialValue: AreasModel(desk)) }

    var body: some View {
        PageView(model: model) { areas in
            Quiet(words["setup-areas-text"])
            ForEach(areas, id: \.key) { area in
                GrainCard {
                    ChoiceRow(
                        text: area.name, line: area.note, chosen: area.tracked,
                        action: tap { await model.send(.track(area, !area.tracked)) })
                    if area.tracked { SidePicker(side: area.side) { await model.send(.side(area, $0)) } }
                }
                .contextMenu {
                    if area.own {
                        Button(words["app-delete"], role: .destructive, action: tap { await model.send(.delete(area)) })
                    }
                }
            }
            GrainCard {
                Text(verbatim: words["setup-area-own"]).font(.grainHead)
                NoteField(hint: words["setup-area-own-name"], text: $name, lines: 1...2)
                Button(words["app-add"]) {
                    Task {
                        await model.send(.add(name))
                        if model.notice == nil { name = "" }
                    }
                }
                .buttonStyle(.grain(.soft))
            }
        }
        .grainFrame(words["settings-areas"])
    }
}

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
