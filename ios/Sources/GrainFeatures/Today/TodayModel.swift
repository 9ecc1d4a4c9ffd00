/// The day's page: one call of the core.
@MainActor @Observable public final class TodayModel: PageModel<TodayView> {
    /// What stands at the head of the page.
    public enum Head: Equatable, Sendable {
        case resting(HardDayView)
        case due(QuestionView)
        case begun(String)
        case done(text: String, grains: [String], closing: String)
    }

    public enum Action: Equatable, Sendable {
        case answer(question: String, choice: String)
        case openCheckIn
        case hardDay
        case restLonger
        case endHardDay
        case restChoice(HardDayPlace)
        case later
        case say(promise: PromiseRow, PromiseAnswer)
        case go(Route)
        /// A line of a practice that has its day.
        case open(TodayDue)
        /// The person has read that a copy of the notes was put back.
        case readPutBack
    }

    /// "Later" was tapped on this day: its question folds away for this sitting.
    private var putOff: LocalDay?

    public init(_ dependencies: Dependencies, state: Page<TodayView> = .waiting) {
        super.init(dependencies, state: state) { try $0.today() }
    }

    /// The day that stands on the page: what is tapped here is meant for it.
    private var day: LocalDay? { state.shown?.day }
    public var isPutOff: Bool { putOff != nil && putOff == day }

    public var head: Head? {
        guard let today = state.shown else { return nil }
        if let rest = today.hardDay { return .resting(rest) }
        switch today.checkIn {
        case .due(let first): return .due(first)
        case .begun(let text): return .begun(text)
        case .done(_, let text, let grains, let closing): return .done(text: text, grains: grains, closing: closing)
        }
    }

    public func send(_ action: Action) async {
        switch action {
        case .answer(let question, let choice):
            dependencies.perform(.feel(.choose))
            guard let day else { return }
            let answer = Answer.one(question: question, choice: choice)
            if await change({ try $0.answerCheckIn(day: day, answers: [answer]) }) {
                dependencies.perform(.go(.checkIn(day)))
            }
        case .openCheckIn: dependencies.perform(.go(.checkIn(day)))
        case .hardDay: await change { _ = try $0.beginHardDay() }
        case .restLonger: await change { _ = try $0.extendHardDay() }
        case .endHardDay: await change { _ = try $0.endHardDay() }
        case .restChoice(let place):
            if let route = Route(place) { dependencies.perform(.go(route)) }
        case .later:
            putOff = day
            _ = await ask { try $0.noMoreRemindersToday() }
        case .say(let row, let answer): await say(answer, of: row)
        case .go(let route): dependencies.perform(.go(route))
        case .open(let due):
            if let place = await ask({ try $0.place(route: due.route) }) { dependencies.perform(.go(Route(place))) }
        case .readPutBack: await change { try $0.recoveryNoticeRead() }
        }
    }
}
