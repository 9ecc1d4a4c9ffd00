/// Writes or changes a card of one's own.
@MainActor @Observable public final class OwnCardModel: PageModel<OwnCardDraft> {
    public var draft: OwnCardDraft {
        get { desk.drafts[.ownCard(id), as: OwnCardDraft.self] ?? state.shown ?? OwnCardDraft(title: "", body: "") }
        set { desk.drafts[.ownCard(id), as: OwnCardDraft.self] = newValue }
    }
    private let id: String?

    public init(_ desk: Desk, id: String? = nil, state: Page<OwnCardDraft> = .waiting) {
        self.id = id
        super.init(desk, hears: [], state: state) { grain in
            guard let id else { return OwnCardDraft(title: "", body: "") }
            let card = try grain.card(id: id)
            return OwnCardDraft(title: card.title, body: card.body)
        }
    }

    public func save() async {
        let (id, draft) = (id, draft)
        let saved = await ask { grain in
            if let id { return try grain.changeOwnCard(id: id, draft: draft) }
            return try grain.writeOwnCard(draft: draft)
        }
        guard saved != nil else { return }
        desk.drafts.drop(.ownCard(id))
        desk.perform(.close)
    }
}
