/// Slow breathing. The core says the turns; the view asks which one it is at a moment of its own clock.
@MainActor @Observable public final class BreathingModel: PageModel<BreathingView> {
    public init(_ dependencies: Dependencies, reducedMotion: Bool = false, state: Page<BreathingView> = .waiting) {
        super.init(dependencies, reloadsOn: [.circle, .moments, .settings], state: state) {
            try $0.breathing(reducedMotion: reducedMotion)
        }
    }

    /// Before the lock: made without the notes, so that nothing of anybody's can stand on it.
    public init(beforeLock dependencies: Dependencies, reducedMotion: Bool) {
        let language = dependencies.words.language
        super.init(dependencies, reloadsOn: [], state: .waiting) { _ in
            breathingBeforeLock(language: language, reducedMotion: reducedMotion)
        }
    }

    public override func begin() async {
        dependencies.perform(.keepAwake(true))
        await load()
    }

    public func open(_ row: MomentRowView) { dependencies.perform(row.leadsTo) }

    /// "Enough for now", or the end.
    public func leave() { dependencies.perform(.leaveMoment) }

    /// Back to where it was opened.
    public override func close() {
        dependencies.perform(.keepAwake(false))
        super.close()
    }
}

extension BreathingView {
    /// The turn so many seconds after the start, and how far it has come, 0 to 1; `nil` when the breathing is over.
    public func turn(at seconds: Double) -> (phase: BreathPhaseView, part: Double)? {
        let round = phases.reduce(0) { $0 + Double($1.seconds) }
        guard round > 0, seconds >= 0, seconds < round * Double(rounds) else { return nil }
        var rest = seconds.truncatingRemainder(dividingBy: round)
        for phase in phases {
            if rest < Double(phase.seconds) { return (phase, rest / Double(phase.seconds)) }
            rest -= Double(phase.seconds)
        }
        return nil
    }
}

extension BreathPhaseView {
    /// Size of the shape at a part of the turn, 0 to 1.
    public func size(at part: Double) -> Double {
        (Double(sizeFrom) + (Double(sizeTo) - Double(sizeFrom)) * part) / 100
    }
}
