/// One promise with its days.
@MainActor @Observable public final class PromiseModel: PageModel<PromiseView> {
    public enum Action: Equatable, Sendable {
        case say(PromiseRow, PromiseAnswer)
        case save
        case end
        case delete
    }

    /// As it is being changed.
    public var draft: PromiseDraft?
    private let id: String

    public init(_ desk: Desk, id: String, state: Page<PromiseView> = .waiting) {
        self.id = id
        super.init(desk, hears: [.promises, .settings], state: state) { try $0.promise(id: id) }
    }

    public func edit() { draft = state.shown?.draft }

    public func send(_ action: Action) async {
        let id = id
        switch action {
        case .say(let row, let answer):
            let said = await ask { try $0.answerPromise(id: id, day: row.day, answer: answer) }
            guard let said else { return }
            say(said.text, undo: said.undo.map { undo in { _ = try $0.undoPromiseAnswer(undo: undo) } })
            await load()
        case .save:
            guard let draft, await put({ try $0.changePromise(id: id, draft: draft) }) else { return }
            self.draft = nil
        case .end: await put { try $0.endPromise(id: id) }
        case .delete:
            if await ask({ try $0.deletePromise(id: id) }) != nil { desk.perform(.close) }
        }
        desk.perform(.planReminders)
    }
}
