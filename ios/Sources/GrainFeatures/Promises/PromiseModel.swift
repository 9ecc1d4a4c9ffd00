/// One promise with its days.
@MainActor @Observable public final class PromiseModel: PageModel<PromiseView> {
    public enum Action: Equatable, Sendable {
        case say(PromiseRow, PromiseAnswer)
        case save
        case end
        case delete
    }

    /// As it is being changed; `nil` while it is read.
    public var draft: PromiseDraft? {
        get { desk.drafts[.promise(id), as: PromiseDraft.self] }
        set { desk.drafts[.promise(id), as: PromiseDraft.self] = newValue }
    }
    private let id: String

    public init(_ desk: Desk, id: String, state: Page<PromiseView> = .waiting) {
        self.id = id
        super.init(desk, hears: [.promises, .settings], state: state) { try $0.promise(id: id) }
    }

    public func edit() { draft = state.shown?.draft }

    public func send(_ action: Action) async {
        let id = id
        switch action {
        case .say(let row, let answer): await say(answer, of: row)
        case .save:
            guard let draft, await put({ try $0.changePromise(id: id, draft: draft) }) else { return }
            self.draft = nil
        case .end: await put { try $0.endPromise(id: id) }
        case .delete:
            if await ask({ try $0.deletePromise(id: id) }) != nil { desk.perform(.close) }
        }
    }
}
