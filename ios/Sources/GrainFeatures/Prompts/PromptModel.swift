/// The question of the day, one question, or a line without one. What is written is saved as it stands.
@MainActor @Observable public final class PromptModel: PageModel<PromptTodayView> {
    public enum Phase: Equatable, Sendable {
        case asked(PromptView)
        /// "Not today" was said; it can be taken back.
        case putOff
        /// A line without a question.
        case ownLine
        /// None fits.
        case nothing(String)
    }

    public enum Action: Equatable, Sendable {
        case another
        case notToday
        case undoNotToday
        case allAnswers
        /// What was written is saved, and the page closes.
        case done
    }

    /// What is stored.
    private var stored = ""
    /// The day the answer belongs to, also past the turn of the day while this stays open.
    private var day: LocalDay?
    /// Question id; empty for a line without a question, `nil` for today's.
    private let id: String?

    public init(_ dependencies: Dependencies, id: String? = nil, state: Page<PromptTodayView> = .waiting) {
        self.id = id
        super.init(dependencies, reloadsOn: [], state: state) { grain in
            let today = try grain.promptToday()
            guard let id, !id.isEmpty else { return today }
            return PromptTodayView(prompt: try grain.prompt(id: id), putOff: false, none: "", ownLine: today.ownLine)
        }
    }

    public var phase: Phase? {
        guard let page = state.shown else { return nil }
        if id == "" { return .ownLine }
        if let prompt = page.prompt { return .asked(prompt) }
        return page.putOff ? .putOff : .nothing(page.none)
    }

    /// What stands in the field: as it is written now, else as it is stored.
    public var text: String { dependencies.drafts[place, as: String.self] ?? stored }
    public var isSaved: Bool { dependencies.drafts[place, as: String.self] == nil }

    private var prompt: String { if case .asked(let prompt) = phase { prompt.id } else { "" } }
    private var place: Drafts.Place { .answer(prompt: prompt) }

    public override func tookIn(_ shown: PromptTodayView) {
        switch phase {
        case .asked(let prompt): (stored, day) = (prompt.text, prompt.day)
        case .ownLine: (stored, day) = (shown.ownLine?.text ?? "", shown.ownLine?.day)
        case .putOff, .nothing, nil: (stored, day) = ("", nil)
        }
    }

    /// A page that is written on stays what it is, question and day.
    public override func begin() async {
        guard text.isEmpty || state.shown == nil else { return }
        await load()
        await noteSeen()
    }

    public override func timeMoved() async {
        guard text.isEmpty else { return }
        let before = prompt
        await load()
        if prompt != before { await noteSeen() }
    }

    private func noteSeen() async {
        if case .asked(let prompt) = phase { _ = await ask { try $0.promptSeen(id: prompt.id) } }
    }

    public func send(_ action: Action) async {
        switch action {
        case .another:
            await dependencies.autosave.now(place)
            guard case .asked(let prompt) = phase else { return }
            await put { try $0.anotherPrompt(current: prompt.id) }
        case .notToday:
            await dependencies.autosave.now(place)
            await put { try $0.promptNotToday() }
        case .undoNotToday: await put { try $0.undoPromptNotToday() }
        case .allAnswers: dependencies.perform(.go(.answers))
        case .done: if await dependencies.autosave.now() { dependencies.perform(.close) }
        }
    }

    /// A letter more or less. It is kept at once, and saved after a pause or when the page is left.
    public func write(_ text: String) {
        let (place, prompt) = (place, prompt)
        dependencies.drafts[text: place] = text
        dependencies.autosave.later(place) { await self.save(prompt, in: place) }
    }

    private func save(_ prompt: String, in place: Drafts.Place) async -> Bool {
        let text = dependencies.drafts[text: place]
        let draft = AnswerDraft(prompt: prompt, day: day, text: text)
        guard let saved = await ask({ try [$0.answerPrompt(draft: draft)] }) else { return false }
        if day == nil { day = saved.first??.day }
        stored = text
        dependencies.drafts.saved(place, text)
        return true
    }
}
