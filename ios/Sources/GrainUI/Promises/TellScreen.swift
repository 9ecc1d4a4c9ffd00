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
                    Button(words["tell-done"], action: tap { await model.send(.told(thing, nil)) }).buttonStyle(
                        .grain(.soft))
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
