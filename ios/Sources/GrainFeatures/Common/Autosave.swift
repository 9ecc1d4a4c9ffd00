/// Saves texts while they are written: after a pause in the typing, and at once when the page is left, the app is locked
/// or goes to the background. One text is saved as one that changes, never twice at the same time.
@MainActor public final class Autosave {
    /// Saves one text and says whether it is saved. What is not is tried again at the next occasion.
    public typealias Save = @MainActor () async -> Bool

    /// So long nothing is typed before it is saved.
    public static let pause = Duration.milliseconds(600)

    private let rest: @Sendable () async throws -> Void
    private var waiting: [Drafts.Place: (save: Save, pause: Task<Void, Never>?)] = [:]

    public init(rest: @escaping @Sendable () async throws -> Void = { try await Task.sleep(for: Autosave.pause) }) {
        self.rest = rest
    }

    /// Saves after the pause, unless something else is to be saved in this place by then.
    public func later(_ place: Drafts.Place, _ save: @escaping Save) {
        waiting[place]?.pause?.cancel()
        let rest = rest
        let pause = Task { [weak self] in
            guard (try? await rest()) != nil, !Task.isCancelled else { return }
            _ = await self?.now(place)
        }
        waiting[place] = (save, pause)
    }

    /// Saves all that waits. True when nothing is left.
    @discardableResult public func now() async -> Bool {
        var all = true
        for place in waiting.keys where await !now(place) { all = false }
        return all
    }

    /// Saves what waits in one place. True when nothing is left there.
    @discardableResult public func now(_ place: Drafts.Place) async -> Bool {
        guard let one = waiting.removeValue(forKey: place) else { return true }
        one.pause?.cancel()
        if await one.save() { return true }
        if waiting[place] == nil { waiting[place] = (one.save, nil) }
        return false
    }
}
