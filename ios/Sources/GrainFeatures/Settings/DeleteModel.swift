/// "Delete everything": warned about, held for three seconds or done in two steps, never behind Exit (S28).
@MainActor @Observable public final class DeleteModel {
    public enum State: Equatable, Sendable {
        case asking
        /// The first of two steps was tapped.
        case sure
        case deleting
        case deleted
        case unfinished(AppError)
    }

    public private(set) var state: State
    public let words: Words
    private let dependencies: Dependencies

    public init(_ dependencies: Dependencies, state: State = .asking) {
        (self.dependencies, words, self.state) = (dependencies, dependencies.words, state)
    }

    public func firstStep() { state = .sure }
    public func keep() { dependencies.perform(.close) }
    /// A sealed copy first: its page leads back here once the copy was checked.
    public func keepACopy() { dependencies.perform(.go(.page("sealed"))) }

    /// The hold was long enough, or the second step was tapped.
    public func delete() async {
        state = .deleting
        do {
            try await dependencies.client.call { try $0.deleteEverything() }
            state = .deleted
            dependencies.perform(.beginAnew)
        } catch {
            state = .unfinished(error)
        }
    }
}
