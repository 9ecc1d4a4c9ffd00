/// A pause before an answer: one sentence to say, four times to come back at, and the pause while it lasts.
@MainActor @Observable public final class PauseModel: PageModel<PauseView> {
    public enum Stage: Equatable, Sendable { case start, ownWords, pausing, later, back, notToday }

    public private(set) var stage = Stage.start
    /// "Back at 21:42". It stays up when the reminder has come and taken the pause away.
    public private(set) var back = ""
    private var chosen: Int?
    private var say = 0

    public init(_ dependencies: Dependencies, state: Page<PauseView> = .waiting) {
        super.init(dependencies, reloadsOn: [.moments, .reminders, .settings], state: state) { try $0.pause() }
    }

    public override func begin() async {
        dependencies.perform(.keepAwake(true))
        await load()
    }

    /// A pause that stands is found again.
    public override func tookIn(_ shown: PauseView) {
        guard let pausing = shown.pausing else { return }
        back = pausing.back
        if stage == .start { stage = .pausing }
    }

    public var time: ReturnTimeView? {
        guard let shown = state.shown else { return nil }
        let place = chosen ?? Int(shown.chosen)
        return shown.times.indices.contains(place) ? shown.times[place] : shown.times.first
    }

    /// The one large sentence.
    public var sentence: String {
        guard let shown = state.shown else { return "" }
        switch stage {
        case .start: return time.flatMap { $0.say.isEmpty ? nil : $0.say[say % $0.say.count] } ?? ""
        case .later: return time?.longer ?? ""
        case .pausing: return back
        case .back: return shown.backWords.first ?? ""
        case .notToday: return shown.notTodayWords.first ?? ""
        case .ownWords: return shown.ownWords
        }
    }

    /// The small lines around it.
    public var lines: [String] {
        guard let shown = state.shown else { return [] }
        switch stage {
        case .start, .later: return shown.safety
        case .pausing: return shown.rest + [shown.pausing?.reminder ?? ""].filter { !$0.isEmpty }
        case .back: return Array(shown.backWords.dropFirst())
        case .notToday: return Array(shown.notTodayWords.dropFirst())
        case .ownWords: return []
        }
    }

    public func choose(_ time: ReturnTimeView) {
        chosen = state.shown?.times.firstIndex { $0.choice == time.choice }
        dependencies.perform(.feel(.choose))
    }

    public func otherWords() { say += 1 }

    /// Starts the pause, or moves it. A time that has passed while the screen was open is refused, and new ones are shown.
    public func start() async {
        guard let at = time?.at else { return }
        let answer = await putting { grain in (try grain.startPause(at: at), try grain.pause()) }
        guard let pausing = answer else { return await load() }
        back = pausing?.back ?? back
        stage = .pausing
    }

    public func remindAnyway() async { _ = await putting { (try $0.remindOfPauseAnyway(), try $0.pause()) } }

    public func later() { stage = .later }
    public func iAmBack() async { if await change({ try $0.forgetReturn() }) { stage = .back } }
    public func notToday() async { if await change({ try $0.forgetReturn() }) { stage = .notToday } }

    /// The sentence of one's own; what the core has kept stands in it until it is written over.
    public var ownWords: String {
        let draft = dependencies.drafts[text: .ownWords]
        return draft.isEmpty ? state.shown?.own ?? "" : draft
    }

    public func writeOwnWords() { stage = .ownWords }
    public func write(ownWords words: String) { dependencies.drafts[text: .ownWords] = words }

    /// What is refused stays in the field.
    public func keepOwnWords() async {
        let words = ownWords
        guard await change({ try $0.keepOwnWords(words: words) }) else { return }
        dependencies.drafts.drop(.ownWords)
        (stage, say) = (.start, 0)
    }

    public func noteIt() async { await note(.defensive) }
    public func noteAndLeave() async { if await note(.defensive) { dependencies.perform(.leaveMoment) } }

    /// One step back, or out of the hard moment.
    public func leave() {
        switch stage {
        case .ownWords: stage = .start
        case .later: stage = .pausing
        case .start, .pausing, .back, .notToday: dependencies.perform(.leaveMoment)
        }
    }
}
