/// Things to tell, and what was told.
struct TellScreen: View {
    @State private var model: TellModel
    @Environment(\.grainWords) private var words

    init(desk: Desk) { _model = State(initialValue: TellModel(desk)) }

    var body: some View {
        PageView(model: model) { page in
            Quiet(words["tell-text"])
            SectionTitle(text: words["tell-waiting"])
            if page.open.isEmpty { Quiet(words["empty-tell"]) }
            ForEach(page.open, id: \.id) { thing in
                row(thing) {
                    Button(words["tell-mark-told"], action: tap { await model.send(.told(thing, nil)) }).buttonStyle(
                        .grain(.soft))
                    if model.words(of: thing) != nil {
                        NoteField(
                            hint: words["tell-what-open"],
                            text: .writing({ model.words(of: thing) ?? "" }, write: { model.write($0, of: thing) }))
                        Button(words["app-save"], action: tap { await model.send(.save(thing)) })
                            .buttonStyle(.grain(.soft))
                    } else {
                        Button(words["app-edit"], action: tap { await model.send(.edit(thing)) })
                            .buttonStyle(.grain(.plain))
                    }
                    TellBy(thing: thing, model: model)
                }
            }
            GrainCard {
                NoteField(hint: words["tell-add"], text: $model.draft.text)
                Button(words["tell-add"], action: tap { await model.send(.add) }).buttonStyle(.grain(.soft))
            }
            if !page.told.isEmpty { SectionTitle(text: words["tell-done"]) }
            ForEach(page.told, id: \.id) { thing in
                row(thing) {
                    Button(words["app-undo"], action: tap { await model.send(.undoTold(thing)) }).buttonStyle(
                        .grain(.plain))
                }
            }
            Quiet(page.fear)
        }
        .grainFrame(words["tell-title"])
    }

    private func row<Buttons: View>(_ thing: ToTellView, @ViewBuilder buttons: @escaping () -> Buttons) -> some View {
        GrainCard {
            VStack(alignment: .leading, spacing: 2) {
                Text(verbatim: thing.text).font(.grainBody)
                Quiet(thing.line)
            }
            .accessibilityElement(children: .ignore)
            .accessibilityLabel(Text(verbatim: thing.spoken))
            buttons()
            DeleteButton { await model.send(.delete(thing)) }
        }
    }
}

/// A time to tell by is the person's own, off until they set it, and never worth harm.
private struct TellBy: View {
    let thing: ToTellView
    let model: TellModel
    @Environment(\.grainWords) private var words

    var body: some View {
        Toggle(isOn: .showing(thing.day != nil, set: turn)) { Text(verbatim: words["tell-by"]).font(.grainBody) }
        if let day = thing.day {
            DayPicker(title: words["tell-by"], day: day) { day in Task { await model.send(.by(thing, day)) } }
            Quiet(words["tell-by-note"])
        }
    }

    private func turn(_ on: Bool) { Task { await model.send(on ? .byToday(thing) : .by(thing, nil)) } }
}
