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
        case write(String)
        case another
        case notToday
        case undoNotToday
        case allAnswers
    }

    /// What stands in the field. It is kept here until it is saved.
    public private(set) var text = ""
    public private(set) var isSaved = true
    /// The day the answer belongs to, also past the turn of the day while this stays open.
    private var day: LocalDay?
    /// Question id; empty for a line without a question, `nil` for today's.
    private let id: String?

    public init(_ desk: Desk, id: String? = nil, state: Page<PromptTodayView> = .waiting) {
        self.id = id
        super.init(desk, hears: [.settings, .rest], state: state) { grain in
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

    public func appear() async {
        await load()
        takeIn()
        if case .asked(let prompt) = phase { _ = await ask { try $0.promptSeen(id: prompt.id) } }
    }

    public func send(_ action: Action) async {
        switch action {
        case .write(let text): await write(text)
        case .another:
            guard case .asked(let prompt) = phase else { return }
            await put { try $0.anotherPrompt(current: prompt.id) }
            takeIn()
        case .notToday: await put { try $0.promptNotToday() }
        case .undoNotToday:
            await put { try $0.undoPromptNotToday() }
            takeIn()
        case .allAnswers: desk.perform(.go(.answers))
        }
    }

    private func takeIn() {
        switch phase {
        case .asked(let prompt): (text, day) = (prompt.text, prompt.day)
        case .ownLine: (text, day) = (state.shown?.ownLine?.text ?? "", state.shown?.ownLine?.day)
        case .putOff, .nothing, nil: (text, day) = ("", nil)
        }
    }

    private func write(_ text: String) async {
        self.text = text
        isSaved = false
        let prompt = if case .asked(let prompt) = phase { prompt.id } else { "" }
        let draft = AnswerDraft(prompt: prompt, day: day, text: text)
        guard let saved = await ask({ try [$0.answerPrompt(draft: draft)] }) else { return }
        if day == nil { day = saved.first??.day }
        isSaved = self.text == text
    }
}
