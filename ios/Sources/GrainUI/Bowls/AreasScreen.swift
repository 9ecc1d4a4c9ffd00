/// Which areas are tracked, in which order, on which side.
struct AreasScreen: View {
    @State private var model: AreasModel
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
                    AreaButtons(area: area, model: model)
                }
            }
            GrainCard {
                Text(verbatim: words["setup-area-own"]).font(.grainHead)
                NoteField(hint: words["setup-area-own-name"], text: $model.newName, lines: 1...2)
                Button(words["app-add"], action: tap { await model.send(.add) }).buttonStyle(.grain(.soft))
            }
        }
        .grainFrame(words["settings-areas"])
    }
}

/// The order of an area among the tracked ones; name and end of one's own.
private struct AreaButtons: View {
    let area: AreaView
    let model: AreasModel
    @Environment(\.grainWords) private var words

    var body: some View {
        if model.name(of: area) != nil {
            NoteField(
                hint: words["setup-area-own-name"],
                text: .writing({ model.name(of: area) ?? "" }, write: { model.write(name: $0, of: area) }), lines: 1...2
            )
            Button(words["app-save"], action: tap { await model.send(.rename(area)) }).buttonStyle(.grain(.soft))
        }
        Flow {
            if model.canMove(area, up: true) { UpDown(up: true) { await model.send(.move(area, up: true)) } }
            if model.canMove(area, up: false) { UpDown(up: false) { await model.send(.move(area, up: false)) } }
            if area.own {
                if model.name(of: area) == nil {
                    Button(words["app-edit"], action: tap { await model.send(.writeName(area)) }).buttonStyle(
                        .grain(.plain))
                }
                DeleteButton { await model.send(.delete(area)) }
            }
        }
    }
}

/// Moves something one place up or down in its list.
struct UpDown: View {
    let up: Bool
    let move: @MainActor () async -> Void
    @Environment(\.grainWords) private var words

    var body: some View {
        Button(
            action: tap(move),
            label: {
                Image(systemName: up ? "chevron.up" : "chevron.down")
                    .frame(minWidth: Measure.target, minHeight: Measure.target)
            }
        )
        .accessibilityLabel(Text(verbatim: words[up ? "app-move-up" : "app-move-down"]))
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
