/// The day's page: one call of the core.
@MainActor @Observable public final class TodayModel: PageModel<TodayView> {
    /// What stands at the head of the page.
    public enum Head: Equatable, Sendable {
        case resting(RestView)
        case due(QuestionView)
        case begun(String)
        case done(text: String, grains: [String], closing: String)
    }

    public enum Action: Equatable, Sendable {
        case answer(question: String, choice: String)
        case openCheckIn
        case hardDay
        case restLonger
        case endRest
        case restChoice(RestPlace)
        case later
        case say(promise: PromiseRow, PromiseAnswer)
        case go(Route)
        /// The person has read that a copy of the notes was put back.
        case readPutBack
    }

    /// "Later" was tapped on this day: its question folds away for this sitting.
    private var putOff: LocalDay?

    public init(_ desk: Desk, state: Page<TodayView> = .waiting) {
        super.init(desk, state: state) { try $0.today() }
    }

    /// The day that stands on the page: what is tapped here is meant for it.
    private var day: LocalDay? { state.shown?.day }
    public var isPutOff: Bool { putOff != nil && putOff == day }

    public var head: Head? {
        guard let today = state.shown else { return nil }
        if let rest = today.rest { return .resting(rest) }
        switch today.checkIn {
        case .due(let first): return .due(first)
        case .begun(let text): return .begun(text)
        case .done(_, let text, let grains, let closing): return .done(text: text, grains: grains, closing: closing)
        }
    }

    public func send(_ action: Action) async {
        switch action {
        case .answer(let question, let choice):
            desk.perform(.feel(.choose))
            guard let day else { return }
            let answer = Answer.one(question: question, choice: choice)
            if await change({ try $0.answerCheckIn(day: day, answers: [answer]) }) {
                desk.perform(.go(.checkIn(day)))
            }
        case .openCheckIn: desk.perform(.go(.checkIn(day)))
        case .hardDay: await change { _ = try $0.beginHardDay() }
        case .restLonger: await change { _ = try $0.extendHardDay() }
        case .endRest: await change { _ = try $0.endHardDay() }
        case .restChoice(let place):
            if let route = Route(place) { desk.perform(.go(route)) }
        case .later:
            putOff = day
            _ = await ask { try $0.noMoreRemindersToday() }
        case .say(let row, let answer): await say(answer, of: row)
        case .go(let route): desk.perform(.go(route))
        case .readPutBack: await change { try $0.putBackRead() }
        }
    }
}
