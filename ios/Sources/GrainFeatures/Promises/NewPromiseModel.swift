/// Writes a promise down.
@MainActor @Observable public final class NewPromiseModel: PageModel<NewPromiseModel.Shown> {
    public struct Shown: Equatable, Sendable {
        public let today: LocalDay
        /// The first day of a rarer rhythm: today until another one is chosen.
        public let first: LocalDay
        /// The rhythms of which that day is one.
        public let rarer: [RarerRhythmView]
        public let weekdays: [WeekdayView]

        static func of(_ grain: Grain, first: LocalDay?) throws -> Shown {
            let today = try grain.day()
            let first = first ?? today
            return Shown(
                today: today, first: first, rarer: try grain.rarerRhythms(day: first), weekdays: try grain.weekdays())
        }
    }

    public enum HowOften: Equatable, Sendable, CaseIterable {
        case once, eachDay, rarer, todaysWord
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
        case .recurring: .eachDay
        case .rarer: .rarer
        case .todaysWord: .todaysWord
        }
    }

    /// Reads the day, which the core knows, and the rhythms to choose.
    public init(_ desk: Desk, state: Page<Shown> = .waiting) {
        var first: LocalDay?
        if case .rarer(_, let from, _) = desk.drafts[.promise(nil), as: PromiseDraft.self]?.schedule { first = from }
        let from = first
        super.init(desk, hears: [.settings], state: state) { try .of($0, first: from) }
    }

    public func choose(_ howOften: HowOften) {
        guard let shown = state.shown else { return }
        switch howOften {
        case .once: draft.schedule = .once(day: shown.today)
        case .eachDay: draft.schedule = .recurring(weekdays: 0b111_1111, from: shown.today, until: nil)
        case .rarer: if let rarer = shown.rarer.first { choose(rarer) }
        case .todaysWord: draft.schedule = .todaysWord
        }
    }

    public func choose(day: LocalDay) { draft.schedule = .once(day: day) }

    public func choose(weekdays: UInt8) {
        guard let today = state.shown?.today else { return }
        draft.schedule = .recurring(weekdays: weekdays, from: today, until: nil)
    }

    public func choose(_ rarer: RarerRhythmView) {
        guard let first = state.shown?.first else { return }
        draft.schedule = .rarer(rhythm: rarer.rhythm, from: first, until: nil)
    }

    public func isChosen(_ rarer: RarerRhythmView) -> Bool {
        if case .rarer(let rhythm, _, _) = draft.schedule { rhythm == rarer.rhythm } else { false }
    }

    /// A rarer rhythm begins on another day: the rhythms of that day are there to choose, and the one in the same place is.
    public func begin(on first: LocalDay) async {
        let place = state.shown?.rarer.firstIndex { isChosen($0) } ?? 0
        await show { try .of($0, first: first) }
        guard let rarer = state.shown?.rarer, state.shown?.first == first, !rarer.isEmpty else { return }
        choose(rarer[min(place, rarer.count - 1)])
    }

    public func save() async {
        let draft = draft
        guard let made = await ask({ try $0.addPromise(draft: draft) }) else { return }
        desk.drafts.drop(.promise(nil))
        desk.perform(.close)
        guard let said = [made.remindPassed, made.veryLarge].first(where: { !$0.isEmpty }) else { return }
        desk.perform(.announce(said))
        desk.perform(.go(.promise(made.id)))
    }
}
