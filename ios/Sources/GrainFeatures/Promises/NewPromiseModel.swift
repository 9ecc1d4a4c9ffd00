/// Writes a promise down.
@MainActor @Observable public final class NewPromiseModel: PageModel<LocalDay> {
    public enum HowOften: Equatable, Sendable, CaseIterable {
        case once, eachDay, todaysWord
    }

    public var draft: PromiseDraft {
        get { desk.drafts[.promise(nil), as: PromiseDraft.self] ?? Self.empty }
        set { desk.drafts[.promise(nil), as: PromiseDraft.self] = newValue }
    }
    private static let empty = PromiseDraft(
        text: "", to: .partner, schedule: .todaysWord, dueTime: nil, remind: .off)

    public var howOften: HowOften {
        switch draft.schedule {
        case .once: .once
        case .recurring, .rarer: .eachDay
        case .todaysWord: .todaysWord
        }
    }

    /// Reads the day only: the core knows when one begins.
    public init(_ desk: Desk, state: Page<LocalDay> = .waiting) {
        super.init(desk, hears: [], state: state) { try $0.today().day }
    }

    public func choose(_ howOften: HowOften) {
        guard let today = state.shown else { return }
        switch howOften {
        case .once: draft.schedule = .once(day: today)
        case .eachDay: draft.schedule = .recurring(weekdays: 0b111_1111, from: today, until: nil)
        case .todaysWord: draft.schedule = .todaysWord
        }
    }

    public func choose(day: LocalDay) { draft.schedule = .once(day: day) }

    public func save() async {
        let draft = draft
        guard let made = await ask({ try $0.addPromise(draft: draft) }) else { return }
        desk.drafts.drop(.promise(nil))
        desk.perform(.close)
        guard !made.veryLarge.isEmpty else { return }
        desk.perform(.announce(made.veryLarge))
        desk.perform(.go(.promise(made.id)))
    }
}
