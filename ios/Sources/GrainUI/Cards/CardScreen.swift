/// The card of the day: it fills the page, with three ways to answer it under it, equal in rank.
struct CardScreen: View {
    @State private var model: CardModel
    @State private var asksWhich = false
    @Environment(\.grainWords) private var words
    @Environment(\.verticalSizeClass) private var height

    init(dependencies: Dependencies) { _model = State(initialValue: CardModel(dependencies)) }

    var body: some View {
        FullPage(model: model) { page in
            if let card = page.card {
                // On a phone that lies on its side what may be done stands beside the card.
                let beside = height == .compact
                let layout = beside ? AnyLayout(HStackLayout(spacing: 16)) : AnyLayout(VStackLayout(spacing: 12))
                layout {
                    FullReader(card: card)
                    ways(card, upright: beside).frame(maxWidth: beside ? 200 : .infinity)
                }
            } else {
                Empty(text: page.none, button: words["cards-all"], action: tap { await model.send(.allCards) })
            }
        }
        .grainFrame(words["cards-title"], large: false)
        .confirmationDialog(Text(verbatim: words["cards-less"]), isPresented: $asksWhich) {
            if let card = model.card {
                if card.lowered {
                    Button(words["cards-less-take-back"], action: tap { await model.send(.asBefore) })
                } else if card.canLower {
                    Button(words["cards-less-kind"], action: tap { await model.send(.lessLike) })
                }
                Button(words["cards-hide-this"], action: tap { await model.send(.hide) })
            }
            Button(words["app-cancel"], role: .cancel) {}
        }
    }

    private func ways(_ card: CardView, upright: Bool) -> some View {
        Tiles(upright: upright) {
            Tile(
                text: words[card.kept ? "cards-kept" : "cards-keep"], icon: card.kept ? "heart.fill" : "heart",
                chosen: card.kept, action: tap { await model.send(.keep(!card.kept)) })
            Tile(text: words["cards-less"], icon: "eye.slash") { asksWhich = true }
            if card.own {
                Tile(text: words["app-edit"], icon: "pencil", action: tap { await model.send(.change) })
            }
            Tile(text: words["cards-all"], icon: "rectangle.stack", action: tap { await model.send(.allCards) })
        }
    }
}

/// A card as high as its place: its words a little above the middle, its step at the foot. What is longer scrolls.
private struct FullReader: View {
    let card: CardView

    var body: some View {
        ViewThatFits(in: .vertical) {
            text.frame(maxHeight: .infinity)
            ScrollView { text }
        }
        .frame(maxWidth: .infinity, maxHeight: .infinity)
        .background(.grain(.card), in: .rect(cornerRadius: 32))
        .accessibilityElement(children: .ignore)
        .accessibilityLabel(Text(verbatim: card.spoken))
    }

    private var text: some View {
        VStack(alignment: .leading, spacing: 12) {
            SecondaryText(card.areaName)
            SecondaryText(card.heavy)
            Spacer(minLength: 0)
            Text(verbatim: card.title).font(.grainTitle)
            Text(verbatim: card.body).font(.grainReading)
            // Two parts below for one above: the eye takes what stands a little high for the middle.
            Spacer(minLength: 0)
            Spacer(minLength: 0)
            if !card.step.isEmpty {
                Divider()
                HStack(spacing: 12) {
                    Image(systemName: "leaf").foregroundStyle(.grain(.accent)).accessibilityHidden(true)
                    SecondaryText(card.step)
                }
            }
        }
        .foregroundStyle(.grain(.textPrimary))
        .padding(28)
        .frame(maxWidth: .infinity, alignment: .leading)
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
