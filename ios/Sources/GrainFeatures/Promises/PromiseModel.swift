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
    /// The rhythms to choose from, when it comes again and again; `nil` for a promise of one day.
    public private(set) var rhythms: NewPromiseModel.Shown?
    private let id: String

    public init(_ desk: Desk, id: String, state: Page<PromiseView> = .waiting) {
        self.id = id
        super.init(desk, hears: [.promises, .settings], state: state) { try $0.promise(id: id) }
    }

    override public func begin() async {
        await super.begin()
        await readRhythms()
    }

    override public func timeMoved() async {
        await super.timeMoved()
        await readRhythms()
    }

    private func readRhythms() async {
        guard let schedule = state.shown?.draft.schedule, Self.span(of: schedule) != nil else { return }
        rhythms = await ask { try .of($0, first: nil) }
    }

    public func edit() { draft = state.shown?.draft }

    /// The days of the week on which it comes; none for a rarer rhythm.
    public var weekdays: UInt8 {
        if case .recurring(let weekdays, _, _) = draft?.schedule { weekdays } else { 0 }
    }

    public func isChosen(_ rarer: RarerRhythmView) -> Bool {
        if case .rarer(let rhythm, _, _) = draft?.schedule { rhythm == rarer.rhythm } else { false }
    }

    public func choose(weekdays: UInt8) {
        guard let (from, until) = draft.flatMap({ Self.span(of: $0.schedule) }) else { return }
        draft?.schedule = .recurring(weekdays: weekdays, from: from, until: until)
    }

    /// A rarer rhythm begins today, as the rhythms of today are the ones to choose.
    public func choose(_ rarer: RarerRhythmView) {
        guard let today = rhythms?.today, let (_, until) = draft.flatMap({ Self.span(of: $0.schedule) }) else { return }
        draft?.schedule = .rarer(rhythm: rarer.rhythm, from: today, until: until)
    }

    private static func span(of schedule: PromiseSchedule) -> (LocalDay, LocalDay?)? {
        switch schedule {
        case .recurring(_, let from, let until), .rarer(_, let from, let until): (from, until)
        case .once, .todaysWord: nil
        }
    }

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
