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

    /// "Later" was tapped: the question folds away for this sitting.
    public private(set) var putOff = false

    public init(_ desk: Desk, state: Page<TodayView> = .waiting) {
        super.init(desk, state: state) { try $0.today() }
    }

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
            let answer = Answer.one(question: question, choice: choice)
            guard let day = state.shown?.day else { return }
            if await change({ try $0.answerCheckIn(day: day, answers: [answer]) }) {
                desk.perform(.go(.checkIn(day)))
            }
        case .openCheckIn: desk.perform(.go(.checkIn(nil)))
        case .hardDay: await rest { _ = try $0.beginHardDay() }
        case .restLonger: await rest { _ = try $0.extendHardDay() }
        case .endRest: await rest { _ = try $0.endHardDay() }
        case .restChoice(let place):
            if let route = Route(place) { desk.perform(.go(route)) }
        case .later:
            putOff = true
            if await ask({ try $0.noMoreRemindersToday() }) != nil { desk.perform(.planReminders) }
        case .say(let row, let answer): await say(row, answer)
        case .go(let route): desk.perform(.go(route))
        case .readPutBack: await change { try $0.putBackRead() }
        }
    }

    private func rest(_ body: @escaping @Sendable (Grain) throws -> Void) async {
        if await change(body) { desk.perform(.planReminders) }
    }

    private func say(_ row: PromiseRow, _ answer: PromiseAnswer) async {
        let said = await ask { try $0.answerPromise(id: row.promise, day: row.day, answer: answer) }
        guard let said else { return }
        say(said.text, undo: said.undo.map { undo in { _ = try $0.undoPromiseAnswer(undo: undo) } })
        desk.perform(.planReminders)
        await load()
    }
}
