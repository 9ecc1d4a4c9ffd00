/// All cards, by theme.
@MainActor @Observable public final class CardsModel: PageModel<CardsModel.Shown> {
    public struct Shown: Equatable, Sendable {
        public let themes: [CardThemeView]
        public let cards: CardsView

        public init(themes: [CardThemeView], cards: CardsView) { (self.themes, self.cards) = (themes, cards) }
    }

    public enum Action: Equatable, Sendable {
        case theme(CardTheme)
        case open(CardView)
        case bringBack(CardView)
        case write
    }

    public init(_ desk: Desk, state: Page<Shown> = .waiting) {
        super.init(desk, hears: [.cards, .settings, .areas], state: state, read: Self.reading(.all))
    }

    private static func reading(_ theme: CardTheme) -> @Sendable (Grain) throws -> Shown {
        { Shown(themes: try $0.cardThemes(), cards: try $0.browseCards(theme: theme)) }
    }

    public func send(_ action: Action) async {
        switch action {
        case .theme(let theme): await show(Self.reading(theme))
        case .open(let card): desk.perform(.go(.card(card.id)))
        case .bringBack(let card): await change { _ = try $0.bringBackCard(id: card.id) }
        case .write: desk.perform(.go(.ownCard(nil)))
        }
    }
}
