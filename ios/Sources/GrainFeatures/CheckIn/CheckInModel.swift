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
        case behaviour(LineQuestionView, ChoiceView)
        /// One answer for all lines of the question that have none; they all stand open before the person.
        case rest(QuestionView)
        case promise(id: String, PromiseAnswer)
        case tell(ChoiceView)
        /// Opens the full form on a hard day.
        case showAll
        /// Opens or closes the other way to answer a question, line by line.
        case lineByLine
        /// Opens a group of words, or closes it; one is open at a time.
        case group(FeelingGroupView)
        /// Opens the line why of an area.
        case why(AreaQuestionView)
        case hardDay
        case done
        /// Leaves it as it is: what was tapped and written is saved or stays in memory.
        case close
        case day(LocalDay?)
        case delete
    }

    public private(set) var showsAll = false
    public private(set) var isLineByLine = false
    /// The name of the group whose words are open.
    public private(set) var openGroup: String?
    /// The areas whose line why was opened.
    public private(set) var whys: Set<String> = []
    /// The day it was opened for. It stays, also past the turn of the day, until "Done".
    public private(set) var day: LocalDay?
    /// The answer that could not be saved; it stands on the screen and is tried again with the next tap.
    public private(set) var unsaved: [Answer] = []
    @ObservationIgnored private var triedToLeave = false

    public init(_ dependencies: Dependencies, day: LocalDay? = nil, state: Page<CheckInView> = .waiting) {
        self.day = day
        super.init(dependencies, reloadsOn: [.checkIn, .areas, .promises, .settings, .hardDay], state: state) {
            try $0.checkIn(day: day)
        }
    }

    public override func tookIn(_ shown: CheckInView) {
        guard day != shown.day else { return }
        let opened = shown.day
        day = opened
        reads { try $0.checkIn(day: opened) }
    }

    public var phase: Phase? {
        guard let page = state.shown else { return nil }
        if page.hardDayUntil != nil && !showsAll { return .resting }
        return page.doneAt == nil ? .open : .done
    }

    /// The questions that stand there now, those line by line only when opened.
    public var questions: [QuestionView] { state.shown?.questions.filter { isLineByLine || !$0.folded } ?? [] }

    /// Whether a question can be answered line by line too, which is still closed or can be closed again.
    public func hasOtherWay(_ question: QuestionView) -> Bool {
        guard let all = state.shown?.questions, let place = all.firstIndex(where: { $0.id == question.id }) else {
            return false
        }
        return !question.instead && all.dropFirst(place + 1).first?.folded == true
    }

    public func send(_ action: Action) async {
        switch action {
        case .one(let question, let choice):
            await tap(.one(question: question, choice: choice.chosen ? nil : choice.id))
        case .several(let question, let choices, let tapped):
            await tap(.several(question: question, choices: toggled(choices, tapped)))
        case .feeling(let word): await feel(word)
        case .strength(let word, let strength): await feel(word, strength)
        case .grains(let area, let said): await say(said, of: area.area)
        case .behaviour(let line, let choice):
            await tap(.behaviour(line: line.id, choice: choice.chosen ? nil : choice.id))
        case .rest(let question): await sayRest(question)
        case .promise(let id, let said): await tap(.promise(promise: id, answer: said))
        case .tell(let choice):
            await dependencies.autosave.now(.toTell(day))
            await tap(.tell(anything: choice.chosen ? nil : choice.id == "yes", note: nil))
        case .showAll: showsAll = true
        case .lineByLine: isLineByLine.toggle()
        case .group(let group): openGroup = openGroup == group.text ? nil : group.text
        case .why(let area): whys.insert(area.area)
        case .hardDay: await change { _ = try $0.beginHardDay() }
        case .done: await finish()
        case .close: await leave()
        case .day(let other):
            await dependencies.autosave.now()
            day = other
            (showsAll, isLineByLine, whys) = (false, false, [])
            await show { try $0.checkIn(day: other) }
        case .delete: await delete()
        }
    }

    /// The line why of an area: as it is written now, else as it is kept.
    public func why(_ area: AreaQuestionView) -> String {
        dependencies.drafts[.why(area: area.area, day), as: String.self] ?? area.why
    }

    /// What there is to tell: as it is written now, else as it is kept.
    public var toTell: String { dependencies.drafts[.toTell(day), as: String.self] ?? kept }

    private var kept: String {
        for question in state.shown?.questions ?? [] {
            if case .tell(_, let note) = question.body { return note }
        }
        return ""
    }

    public func write(why text: String, of area: AreaQuestionView) {
        write(text, in: .why(area: area.area, day)) { await self.saveWhy(of: area.area) }
    }

    public func write(toTell text: String) {
        write(text, in: .toTell(day)) { await self.saveToTell() }
    }

    private func write(_ text: String, in place: Drafts.Place, save: @escaping Autosave.Save) {
        dependencies.drafts[text: place] = text
        dependencies.autosave.later(place, save)
    }

    private func say(_ said: GrainsSaid, of key: String) async {
        await dependencies.autosave.now(.why(area: key, day))
        guard let area = area(key) else { return }
        let chosen = area.said == said
        await tap(.grains(area: key, grains: chosen ? nil : said, why: chosen ? "" : why(area)))
        if chosen { dependencies.drafts.drop(.why(area: key, day)) }
    }

    private func saveWhy(of key: String) async -> Bool {
        let place = Drafts.Place.why(area: key, day)
        guard let text = dependencies.drafts[place, as: String.self], let said = area(key)?.said else { return true }
        guard await answer(.grains(area: key, grains: said, why: text)) else { return false }
        dependencies.drafts.saved(place, text)
        return true
    }

    private func saveToTell() async -> Bool {
        let text = toTell
        guard await answer(.tell(anything: true, note: text)) else { return false }
        dependencies.drafts.saved(.toTell(day), text)
        return true
    }

    private func area(_ key: String) -> AreaQuestionView? {
        state.shown?.questions.lazy.compactMap { question -> AreaQuestionView? in
            guard case .grains(let areas, _, _) = question.body else { return nil }
            return areas.first { $0.area == key }
        }.first
    }

    /// Whether the line why of an area stands open.
    public func writesWhy(_ area: AreaQuestionView) -> Bool {
        area.said != nil && (whys.contains(area.area) || !why(area).isEmpty)
    }

    private func sayRest(_ question: QuestionView) async {
        await dependencies.autosave.now()
        guard let day, let seen = question.lines else { return }
        dependencies.perform(.feel(.choose))
        let id = question.id
        guard let said = await changing({ try $0.answerRestOfCheckIn(day: day, question: id, seen: seen) }) else {
            return
        }
        if !said.text.isEmpty { say(said.text) { try $0.undoRestOfCheckIn(day: day, question: id) } }
    }

    private func tap(_ answer: Answer) async {
        dependencies.perform(.feel(.choose))
        await self.answer(answer)
    }

    @discardableResult private func answer(_ answer: Answer) async -> Bool {
        guard let day else { return false }
        let all = unsaved + [answer]
        let saved = await change { try $0.answerCheckIn(day: day, answers: all) }
        unsaved = saved ? [] : all
        return saved
    }

    private func finish() async {
        guard await dependencies.autosave.now(), let day else { return }
        let all = unsaved
        let done = await change { grain in
            if !all.isEmpty { try grain.answerCheckIn(day: day, answers: all) }
            try grain.finishCheckIn(day: day)
        }
        guard done else { return }
        unsaved = []
        close()
    }

    /// What could not be saved is tried once more, and said; who closes again is let go.
    private func leave() async {
        let written = await dependencies.autosave.now()
        let said = await saveWhatIsLeft()
        if written && said || triedToLeave { close() }
        triedToLeave = true
    }

    private func saveWhatIsLeft() async -> Bool {
        guard !unsaved.isEmpty, let day else { return true }
        let all = unsaved
        guard await change({ try $0.answerCheckIn(day: day, answers: all) }) else { return false }
        unsaved = []
        return true
    }

    private func delete() async {
        guard let day = state.shown?.day, await change({ try $0.deleteCheckIn(day: day) }) else { return }
        close()
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
        await tap(.feelings(words: words))
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

extension QuestionView {
    /// The keys of the lines of a question that can be answered in one.
    public var lines: [String]? {
        switch body {
        case .grains(let areas, _, _): areas.map(\.area)
        case .behaviours(let lines, _): lines.map(\.id)
        default: nil
        }
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
        let known: DisclosureStatus = choice.id == "told" ? .told : choice.id == "found_out" ? .foundOut : .notToldYet
        return .notKept(known: choice.chosen ? nil : known)
    }
}
