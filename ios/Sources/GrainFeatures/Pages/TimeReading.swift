/// What is seen of time that runs, at a moment of the phone's own clock.
extension RunningTime {
    /// How much of it is over, from 0 to 1. Where motion is reduced it goes in four steps.
    public func part(at now: Date, reducedMotion: Bool) -> Double {
        let length = until.timeIntervalSince(beganAt)
        guard length > 0 else { return 1 }
        let part = min(max(now.timeIntervalSince(beganAt) / length, 0), 1)
        return reducedMotion ? (part * 4).rounded(.down) / 4 : part
    }

    /// How much is left, in words.
    public func said(at now: Date) -> String { (words.last { $0.from <= now } ?? words.first)?.text ?? "" }

    /// What a screen reader says by itself since a moment; empty for nothing.
    public func told(at now: Date) -> String { words.last { $0.told && $0.from <= now }?.text ?? "" }

    public func isOver(at now: Date) -> Bool { now >= until }
}

extension CorePageModel {
    /// Keeps the screen awake where the time asks for it, and reads the page again at the end, once. It looks at the clock again
    /// and again, as a phone that slept comes back late.
    public func run(
        _ clock: RunningTime, now: @escaping () -> Date = { Date() },
        sleep: @escaping (TimeInterval) async throws -> Void = { try await Task.sleep(for: .seconds($0)) }
    ) async {
        guard !clock.isOver(at: now()) else { return }
        if clock.awake { dependencies.perform(.keepAwake(true)) }
        while !clock.isOver(at: now()), !Task.isCancelled {
            try? await sleep(min(max(clock.until.timeIntervalSince(now()), 0.1), 1))
        }
        if clock.awake { dependencies.perform(.keepAwake(false)) }
        if !Task.isCancelled { await load() }
    }
}
