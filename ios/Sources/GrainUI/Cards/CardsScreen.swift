/// All cards, by theme.
struct CardsScreen: View {
    @State private var model: CardsModel
    @Environment(\.grainWords) private var words

    init(desk: Desk) { _model = State(initialValue: CardsModel(desk)) }

    var body: some View {
        PageView(model: model) { page in
            Flow {
                ForEach(page.themes, id: \.text) { theme in
                    Chip(
                        text: theme.text, chosen: theme.theme == page.cards.theme,
                        action: tap { await model.send(.theme(theme.theme)) })
                }
            }
            Quiet(page.cards.line)
            ForEach(page.cards.cards, id: \.id) { card in
                GrainCard {
                    GrainRow(
                        over: card.areaName, title: card.title, line: card.body,
                        action: tap { await model.send(.open(card)) })
                    if card.hidden {
                        Button(words["cards-bring-back"], action: tap { await model.send(.bringBack(card)) })
                            .buttonStyle(.grain(.plain))
                    }
                }
            }
            Button(words["cards-own"], action: tap { await model.send(.write) }).buttonStyle(.grain(.soft))
        }
        .grainFrame(words["cards-all"])
    }
}

/// Writes a card of one's own.
struct OwnCardScreen: View {
    @State private var model: OwnCardModel
    @Environment(\.grainWords) private var words

    init(desk: Desk, id: String?) { _model = State(initialValue: OwnCardModel(desk, id: id)) }

    var body: some View {
        PageView(model: model) { _ in
            NoteField(hint: words["cards-own-title"], text: $model.draft.title, lines: 1...2)
            NoteField(hint: words["cards-own-text"], text: $model.draft.body, lines: 3...10)
            Quiet(words["cards-own-note"])
            Button(words["app-save"], action: tap { await model.save() }).buttonStyle(.grain(.filled))
        }
        .grainFrame(words["cards-own"], large: false)
    }
}
