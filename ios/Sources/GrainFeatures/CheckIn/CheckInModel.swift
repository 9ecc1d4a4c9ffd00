/// The check-in of a day, in whichever of the three forms the core asks. Every tap is saved as it is made.
@MainActor @Observable public final class CheckInModel: PageModel<CheckInView> {
    public enum Phase: Equatable, Sendable {
        /// One question and rest (N6).
        case resting
        case open
        /// "Done" was tapped. It stays open to changes.
        case done
    }

    public enum Action: Equatable, Sendable {
        case one(question: String, choice: ChoiceView)
        case several(question: String, choices: [ChoiceView], tapped: ChoiceView)
        case feeling(FeelingView)
        case strength(FeelingView, ChoiceView)
        case grains(AreaQuestionView, GrainsSaid)
        case why(AreaQuestionView, String)
        case behaviour(LineQuestionView, ChoiceView)
        case restNoOccasion
        case promise(id: String, PromiseAnswer)
        case tell(ChoiceView)
        case anythingToTell(Bool?, note: String)
        case showAll
        case hardDay
        case done
        case day(LocalDay?)
        case delete
    }

    public private(set) var showsAll = false
    public private(set) var day: LocalDay?
    /// Days of the last seven and today that have a check-in.
    public private(set) var days: [CheckInDayView] = []
    /// The answer that could not be saved; it stands on the screen and is tried again with the next tap.
    public private(set) var unsaved: [Answer] = []

    public init(_ desk: Desk, day: LocalDay? = nil, state: Page<CheckInView> = .waiting) {
        self.day = day
        super.init(desk, hears: [.checkIn, .areas, .promises, .settings, .rest], state: state) {
            try $0.checkIn(day: day)
        }
    }

    public var phase: Phase? {
        guard let page = state.shown else { return nil }
        if page.hardDayUntil != nil && !showsAll { return .resting }
        return page.doneAt == nil ? .open : .done
    }

    /// The questions that stand there now, the folded ones only when asked for.
    public var questions: [QuestionView] { state.shown?.questions.filter { showsAll || !$0.folded } ?? [] }
    public var hasFolded: Bool { !showsAll && state.shown?.questions.contains(where: \.folded) == true }

    public func send(_ action: Action) async {
        switch action {
        case .one(let question, let choice):
            await answer(.one(question: question, choice: choice.chosen ? nil : choice.id))
        case .several(let question, let choices, let tapped):
            await answer(.several(question: question, choices: toggled(choices, tapped)))
        case .feeling(let word): await feel(word)
        case .strength(let word, let strength): await feel(word, strength)
        case .grains(let area, let said):
            let chosen = area.said == said
            await answer(.grains(area: area.area, grains: chosen ? nil : said, why: chosen ? "" : area.why))
        case .why(let area, let text):
            if let said = area.said { await answer(.grains(area: area.area, grains: said, why: text)) }
        case .behaviour(let line, let choice):
            await answer(.behaviour(line: line.id, choice: choice.chosen ? nil : choice.id))
        case .restNoOccasion: await answer(.restNoOccasion)
        case .promise(let id, let said): await answer(.promise(promise: id, answer: said))
        case .tell(let choice):
            await answer(.tell(anything: choice.chosen ? nil : choice.id == "yes", note: nil))
        case .anythingToTell(let anything, let note): await answer(.tell(anything: anything, note: note))
        case .showAll: showsAll = true
        case .hardDay:
            if await change({ _ = try $0.beginHardDay() }) { desk.perform(.planReminders) }
        case .done: await finish()
        case .day(let other):
            day = other
            showsAll = false
            await show { try $0.checkIn(day: other) }
        case .delete: await delete()
        }
    }

    /// The days that can be written, empty ones too.
    public func loadDays() async { days = await ask { try $0.checkInDays() } ?? days }

    /// The day the page was opened for: after midnight it is still that day.
    private func opened() async -> LocalDay? {
        guard day == nil, let shown = state.shown?.day else { return day }
        day = shown
        await show { try $0.checkIn(day: shown) }
        return shown
    }

    private func answer(_ answer: Answer) async {
        guard let day = await opened() else { return }
        let all = unsaved + [answer]
        desk.perform(.feel(.choose))
        unsaved = await change { try $0.answerCheckIn(day: day, answers: all) } ? [] : all
    }

    private func finish() async {
        guard let day = await opened() else { return }
        let all = unsaved
        let done = await change { grain in
            if !all.isEmpty { try grain.answerCheckIn(day: day, answers: all) }
            try grain.finishCheckIn(day: day)
        }
        guard done else { return }
        unsaved = []
        desk.perform(.planReminders)
        desk.perform(.close)
    }

    private func delete() async {
        guard let day = state.shown?.day, await change({ try $0.deleteCheckIn(day: day) }) else { return }
        desk.perform(.close)
    }

    /// The chosen words with this one put in, taken out or given another strength.
    private func feel(_ word: FeelingView, _ strength: ChoiceView? = nil) async {
        var words = (state.shown?.feelings ?? []).map { FeltWord(word: $0.id, strength: $0.strength) }
        words.removeAll { $0.word == word.id }
        if let strength {
            words.append(FeltWord(word: word.id, strength: word.strength == strength.id ? nil : strength.id))
        } else if !word.chosen {
            words.append(FeltWord(word: word.id, strength: nil))
        }
        await answer(.feelings(words: words))
    }

    private func toggled(_ choices: [ChoiceView], _ tapped: ChoiceView) -> [String] {
        let others = choices.filter { $0.chosen && $0.id != tapped.id }.map(\.id)
        return tapped.chosen ? others : others + [tapped.id]
    }
}

extension GrainsSaid {
    /// In the order of the five cells.
    public static let all: [GrainsSaid] = [.lotTaken, .littleTaken, .noChange, .littleAdded, .lotAdded]
}

extension AreaQuestionView {
    /// Which cell is chosen.
    public var said: GrainsSaid? {
        zip(choices, GrainsSaid.all).first { $0.0.chosen }?.1
    }
}

extension CheckInView {
    /// The words that are chosen, whichever question holds them.
    public var feelings: [FeelingView] {
        questions.flatMap { question -> [FeelingView] in
            guard case .feelings(let groups, _, _) = question.body else { return [] }
            return groups.flatMap(\.words).filter(\.chosen)
        }
    }
}

extension DuePromiseView {
    /// What a tap on an answer says; a second tap takes it back.
    public func answer(_ choice: ChoiceView) -> PromiseAnswer {
        if choice.chosen { return .open }
        switch choice.id {
        case "kept": return .kept
        case "not_kept": return .notKept(known: nil)
        default: return .changed(newDay: nil)
        }
    }

    /// How it came out.
    public func known(_ choice: ChoiceView) -> PromiseAnswer {
        let known: Known = choice.id == "told" ? .told : choice.id == "found_out" ? .foundOut : .notToldYet
        return .notKept(known: choice.chosen ? nil : known)
    }
}
