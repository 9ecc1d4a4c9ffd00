/// Keeps the screen awake for as long as a page of a hard moment is open, but not longer than ten minutes: after that the
/// phone's own time begins, so that one that was laid down does not lie open for whoever comes by. Each page begins anew.
@MainActor public final class StaysAwake {
    public static let most = Duration.seconds(600)

    private let set: @MainActor (Bool) -> Void
    private let rest: @Sendable () async throws -> Void
    private var end: Task<Void, Never>?

    public init(
        rest: @escaping @Sendable () async throws -> Void = { try await Task.sleep(for: StaysAwake.most) },
        set: @escaping @MainActor (Bool) -> Void
    ) {
        (self.rest, self.set) = (rest, set)
    }

    public func keep(_ on: Bool) {
        end?.cancel()
        end = nil
        set(on)
        guard on else { return }
        let rest = rest
        end = Task { [weak self] in
            guard (try? await rest()) != nil, !Task.isCancelled else { return }
            self?.set(false)
        }
    }
}
