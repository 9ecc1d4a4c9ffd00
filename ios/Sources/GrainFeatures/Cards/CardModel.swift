/// The card of the day.
@MainActor @Observable public final class CardModel: PageModel<CardTodayView> {
    public enum Action: Equatable, Sendable {
        case keep(Bool)
        case hide
        case lessLike
        /// What "Less like this" said is taken back.
        case asBefore
        case allCards
        /// Opens a card of one's own, where it can be changed and deleted.
        case change
    }

    public init(_ dependencies: Dependencies, state: Page<CardTodayView> = .waiting) {
        super.init(dependencies, reloadsOn: [.cards, .settings, .hardDay], state: state) { try $0.cardToday() }
    }

    public var card: CardView? { state.shown?.card }

    /// Shows the card and notes it as seen.
    public override func begin() async {
        await load()
        await noteSeen()
    }

    /// Another day has another card.
    public override func timeMoved() async {
        let before = card?.id
        await load()
        if card?.id != before { await noteSeen() }
    }

    private func noteSeen() async {
        guard let id = card?.id else { return }
        await change { try $0.cardSeen(id: id) }
    }

    public func send(_ action: Action) async {
        guard let id = card?.id else { return }
        switch action {
        case .keep(let keep):
            dependencies.perform(.feel(.choose))
            await change { _ = try $0.keepCard(id: id, keep: keep) }
        case .hide:
            guard await ask({ try $0.hideCard(id: id) }) != nil else { return }
            say(words["cards-hidden"]) { _ = try $0.bringBackCard(id: id) }
        case .lessLike:
            guard await change({ _ = try $0.lessLikeCard(id: id) }) else { return }
            say(words["cards-less-said"]) { _ = try $0.undoLessLikeCard(id: id) }
        case .asBefore: await change { _ = try $0.undoLessLikeCard(id: id) }
        case .allCards: dependencies.perform(.go(.cards))
        case .change: dependencies.perform(.go(.oneCard(id)))
        }
    }
}
