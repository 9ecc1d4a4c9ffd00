/// Writes or changes a card of one's own.
@MainActor @Observable public final class OwnCardModel: PageModel<OwnCardDraft> {
    public var draft = OwnCardDraft(title: "", body: "")
    private let id: String?

    public init(_ desk: Desk, id: String? = nil, state: Page<OwnCardDraft> = .waiting) {
        self.id = id
        super.init(desk, hears: [], state: state) { grain in
            guard let id else { return OwnCardDraft(title: "", body: "") }
            let card = try grain.card(id: id)
            return OwnCardDraft(title: card.title, body: card.body)
        }
    }

    public func appear() async {
        await load()
        if let shown = state.shown { draft = shown }
    }

    public func save() async {
        let (id, draft) = (id, draft)
        let saved = await ask { grain in
            if let id { return try grain.changeOwnCard(id: id, draft: draft) }
            return try grain.writeOwnCard(draft: draft)
        }
        if saved != nil { desk.perform(.close) }
    }
}
