/// Things to tell, and what was told.
@MainActor @Observable public final class TellModel: PageModel<TellView> {
    public enum Action: Equatable, Sendable {
        case add
        /// Begins to change the words.
        case edit(ToTellView)
        /// Saves the other words.
        case save(ToTellView)
        /// The person's own time to tell by; none takes it away.
        case by(ToTellView, LocalDay?)
        /// Today, to begin with.
        case byToday(ToTellView)
        case told(ToTellView, LocalDay?)
        case undoTold(ToTellView)
        case delete(ToTellView)
    }

    /// What is being written.
    public var draft: TellDraft {
        get { desk.drafts[.tell, as: TellDraft.self] ?? TellDraft(text: "", day: nil) }
        set { desk.drafts[.tell, as: TellDraft.self] = newValue }
    }

    public init(_ desk: Desk, state: Page<TellView> = .waiting) {
        super.init(desk, hears: [.tell, .settings, .checkIn], state: state) { try $0.thingsToTell() }
    }

    /// Other words for a thing, as they are written; `nil` while none are.
    public func words(of thing: ToTellView) -> String? {
        desk.drafts[.change(toTell: thing.id), as: String.self]
    }
    public func write(_ words: String, of thing: ToTellView) { desk.drafts[text: .change(toTell: thing.id)] = words }

    public func send(_ action: Action) async {
        let draft = draft
        switch action {
        case .add:
            if await change({ _ = try $0.addThingToTell(draft: draft) }) { desk.drafts.drop(.tell) }
        case .edit(let thing): write(thing.text, of: thing)
        case .save(let thing):
            guard let text = words(of: thing) else { return }
            let changed = TellDraft(text: text, day: thing.day)
            if await change({ _ = try $0.changeThingToTell(id: thing.id, draft: changed) }) {
                desk.drafts.saved(.change(toTell: thing.id), text)
            }
        case .by(let thing, let day):
            await change { _ = try $0.changeThingToTell(id: thing.id, draft: TellDraft(text: thing.text, day: day)) }
        case .byToday(let thing):
            await change { grain in
                let draft = TellDraft(text: thing.text, day: try grain.today().day)
                _ = try grain.changeThingToTell(id: thing.id, draft: draft)
            }
        case .told(let thing, let day):
            guard let told = await changing({ try $0.markTold(id: thing.id, day: day) }) else { return }
            say(told.said) { _ = try $0.undoTold(id: thing.id) }
        case .undoTold(let thing): await change { _ = try $0.undoTold(id: thing.id) }
        case .delete(let thing):
            if await change({ try $0.deleteThingToTell(id: thing.id) }) { say(words["app-deleted"]) }
        }
    }
}
