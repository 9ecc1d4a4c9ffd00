/// The card of the day.
struct CardScreen: View {
    @State private var model: CardModel
    @Environment(\.grainWords) private var words
    @Environment(AppModel.self) private var app

    init(dependencies: Dependencies) { _model = State(initialValue: CardModel(dependencies)) }

    var body: some View {
        PageView(model: model) { page in
            if let card = page.card {
                Reader(over: card.areaName, heavy: card.heavy, title: card.title, text: card.body, foot: card.step)
                    .accessibilityElement(children: .ignore)
                    .accessibilityLabel(Text(verbatim: card.spoken))
                buttons(card)
            } else {
                Empty(text: page.none, button: words["cards-all"], action: tap { await model.send(.allCards) })
            }
            Button(words["cards-all"], action: tap { await model.send(.allCards) }).buttonStyle(.grain(.plain))
        }
        .grainFrame(words["cards-title"], large: false)
    }

    @ViewBuilder private func buttons(_ card: CardView) -> some View {
        Flow {
            Chip(
                text: words[card.kept ? "cards-kept" : "cards-keep"], icon: card.kept ? "heart.fill" : "heart",
                chosen: card.kept, action: tap { await model.send(.keep(!card.kept)) })
            Chip(text: words["cards-hide"], icon: "eye.slash", chosen: false, action: tap { await model.send(.hide) })
            if card.canLower {
                Chip(text: words["cards-less"], chosen: card.lowered, action: tap { await model.send(.lessLike) })
            }
            if card.own {
                Chip(text: words["app-edit"], icon: "pencil", chosen: false, action: tap { await model.send(.change) })
            }
        }
    }
}

/// A text to read, large and alone.
struct Reader: View {
    var over = ""
    var heavy = ""
    let title: String
    let text: String
    var foot = ""

    var body: some View {
        VStack(alignment: .leading, spacing: 16) {
            SecondaryText(over)
            SecondaryText(heavy)
            if !title.isEmpty { Text(verbatim: title).font(.grainHead).accessibilityAddTraits(.isHeader) }
            Text(verbatim: text).font(.grainReading)
            SecondaryText(foot)
        }
        .foregroundStyle(.grain(.textPrimary))
        .padding(24)
        .frame(maxWidth: .infinity, alignment: .leading)
        .background(.grain(.card), in: .rect(cornerRadius: 32))
    }
}
