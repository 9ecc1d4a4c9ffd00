/// A script, screen by screen: one call at the start, then no more until something is to be kept.
@MainActor @Observable public final class ScriptModel: PageModel<MomentScriptView> {
    public enum Script: Equatable, Sendable {
        case moment(MomentKind)
        case ground
    }

    public enum Phase: Equatable, Sendable {
        case screen(MomentScreenView, number: Int)
        /// A pause that lasts, with its time of return. No seconds are counted.
        case pausing(ReturnTimeView)
        /// "Note this moment?"
        case noting
        case noted(MomentNotedView)
    }

    public enum Action: Equatable, Sendable {
        case goOn
        case back
        case stop
        case choose(MomentChoiceView)
        case move(ReturnChoice)
        case iAmBack
        case note(Bool)
        /// The line about the moment that was noted is written.
        case done
    }

    private enum Step: Equatable {
        case screen(Int)
        case pausing(ReturnTimeView)
        case noting
        case noted(MomentNotedView)
    }

    private let script: Script
    private var step = Step.screen(0)
    @ObservationIgnored private var isNoting = false
    /// The core's remembering of a chosen pause is asked for once reminders are on.
    @ObservationIgnored private let remember: (@Sendable (Grain, ReturnTimeView) throws -> Void)?

    public init(
        _ dependencies: Dependencies, _ script: Script, reducedMotion: Bool = false,
        state: Page<MomentScriptView> = .waiting,
        remember: (@Sendable (Grain, ReturnTimeView) throws -> Void)? = nil
    ) {
        (self.script, self.remember) = (script, remember)
        super.init(dependencies, reloadsOn: [], state: state) { grain in
            switch script {
            case .moment(let kind): try grain.momentScript(kind: kind, reducedMotion: reducedMotion)
            case .ground: try grain.grounding()
            }
        }
    }

    public var phase: Phase? {
        guard let script = state.shown else { return nil }
        switch step {
        case .screen(let number):
            guard script.screens.indices.contains(number) else { return .noting }
            return .screen(script.screens[number], number: number)
        case .pausing(let until): return .pausing(until)
        case .noting: return .noting
        case .noted(let noted): return .noted(noted)
        }
    }

    public override func begin() async {
        dependencies.perform(.keepAwake(true))
        await load()
    }

    public func send(_ action: Action) async {
        switch action {
        case .goOn: goOn()
        case .back: if case .screen(let number) = step, number > 0 { step = .screen(number - 1) }
        case .stop: step = .noting
        case .choose(let choice): await choose(choice)
        case .move(let choice): await pause(choice)
        case .iAmBack:
            _ = await ask { try $0.forgetReturn() }
            step = .noting
        case .note(let yes): if step == .noting { await note(yes) }
        case .done:
            guard case .noted(let noted) = step, await dependencies.autosave.now() else { return }
            dependencies.drafts.drop(.momentNote(noted.id))
            close()
        }
    }

    /// What is written in a field; the core has shown what was kept before.
    public var line: String {
        guard case .noted(let noted) = step else { return "" }
        return dependencies.drafts[text: .momentNote(noted.id)]
    }
    public var ownWords: String { dependencies.drafts[text: .ownWords] }

    public func write(line text: String) {
        guard case .noted(let noted) = step else { return }
        write(text, in: .momentNote(noted.id)) { try $0.changeMomentNote(id: noted.id, note: text) }
    }

    public func write(ownWords words: String) {
        write(words, in: .ownWords) { try $0.keepOwnWords(words: words) }
    }

    private func write(_ text: String, in place: Drafts.Place, by save: @escaping @Sendable (Grain) throws -> Void) {
        dependencies.drafts[text: place] = text
        dependencies.autosave.later(place) {
            guard await self.ask(save) != nil else { return false }
            if place == .ownWords { await self.load() }
            return true
        }
    }

    private func goOn() {
        guard case .screen(let number) = step, let screens = state.shown?.screens else { return }
        step = number + 1 < screens.count ? .screen(number + 1) : .noting
    }

    private func choose(_ choice: MomentChoiceView) async {
        switch choice.leadsTo {
        case .back(let choice): await pause(choice)
        case .again: step = .screen(0)
        case .close: step = .noting
        case .plan, .people, .help, .ground:
            let kind = state.shown?.kind ?? .triggered
            if let route = Route(choice.leadsTo, again: kind) { dependencies.perform(.go(route)) }
        }
    }

    private func pause(_ choice: ReturnChoice) async {
        let remember = remember
        let until = await ask { grain in
            let until = try grain.pauseUntil(choice: choice)
            try remember?(grain, until)
            return until
        }
        guard let until else { return }
        step = .pausing(until)
    }

    private func note(_ yes: Bool) async {
        guard yes, let kind = state.shown?.kind else { return close() }
        // Two quick taps are one moment.
        guard !isNoting else { return }
        isNoting = true
        defer { isNoting = false }
        guard let noted = await ask({ try $0.noteMoment(kind: kind, note: "") }) else { return }
        step = .noted(noted)
    }

    public override func close() {
        dependencies.perform(.keepAwake(false))
        super.close()
    }
}
