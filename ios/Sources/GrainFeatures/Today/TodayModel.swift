/// The day's page: one call of the core.
@MainActor @Observable public final class TodayModel: PageModel<TodayView> {
    /// What stands at the head of the page.
    public enum Head: Equatable, Sendable {
        case resting(HardDayView)
        case due(TodayQuestion)
        case begun(String)
        case done(TodayDone)
    }

    public enum Action: Equatable, Sendable {
        case answer(Answer)
        case openCheckIn
        /// Yesterday's check-in, while it is open.
        case openDay(LocalDay)
        /// The fall of today's grains has begun: it plays once for each "Done".
        case fell(TodayDone)
        case hardDay
        case restLonger
        case endHardDay
        case restChoice(HardDayPlace)
        case later
        case say(promise: PromiseRow, PromiseAnswer)
        case go(Route)
        /// The page of a line: a practice that has its day, or what is next.
        case open(String)
        /// The person has read that a copy of the notes was put back.
        case readPutBack
    }

    /// "Later" was tapped on this day: its question folds away for this sitting.
    private var putOff: LocalDay?
    /// The hard day whose one question was closed; kept nowhere (S18).
    private var closed: Timestamp?
    /// The "Done" whose grains have fallen here.
    private var fallen: Timestamp?

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
        case .done(let done): return .done(done)
        }
    }

    /// "Nothing, thanks" was tapped on this hard day.
    public func isClosed(_ hardDay: HardDayView) -> Bool { closed != nil && closed == hardDay.until }

    /// The grains of this "Done" are still to fall.
    public func falls(_ done: TodayDone) -> Bool { done.falls && fallen != done.at }

    public func send(_ action: Action) async {
        switch action {
        case .answer(let answer):
            dependencies.perform(.feel(.choose))
            guard let day else { return }
            if await change({ try $0.answerCheckIn(day: day, answers: [answer]) }) {
                dependencies.perform(.go(.checkIn(day)))
            }
        case .openCheckIn: dependencies.perform(.go(.checkIn(day)))
        case .openDay(let day): dependencies.perform(.go(.checkIn(day)))
        case .fell(let done):
            guard falls(done) else { return }
            fallen = done.at
            _ = await ask { try $0.grainsFell() }
        case .hardDay: await change { _ = try $0.beginHardDay() }
        case .restLonger: await change { _ = try $0.extendHardDay() }
        case .endHardDay: await change { _ = try $0.endHardDay() }
        case .restChoice(.close): closed = state.shown?.hardDay?.until
        case .restChoice(let place):
            if let route = Route(place) { dependencies.perform(.go(route)) }
        case .later:
            putOff = day
            _ = await ask { try $0.noMoreRemindersToday() }
        case .say(let row, let answer): await say(answer, of: row)
        case .go(let route): dependencies.perform(.go(route))
        case .open(let route):
            if let place = await ask({ try $0.place(route: route) }) { dependencies.perform(.go(Route(place))) }
        case .readPutBack: await change { try $0.recoveryNoticeRead() }
        }
    }
}
