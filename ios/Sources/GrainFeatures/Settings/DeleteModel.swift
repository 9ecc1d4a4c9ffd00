/// "Delete everything": warned about, held for three seconds or done in two steps, never behind Exit (S28).
@MainActor @Observable public final class DeleteModel {
    public enum State: Equatable, Sendable {
        case asking
        /// The first of two steps was tapped.
        case sure
        case deleting
        case deleted
        case unfinished(Trouble)
    }

    public private(set) var state: State
    public let words: Words
    private let desk: Desk

    public init(_ desk: Desk, state: State = .asking) {
        (self.desk, words, self.state) = (desk, desk.words, state)
    }

    public func firstStep() { state = .sure }
    public func keep() { desk.perform(.close) }

    /// The hold was long enough, or the second step was tapped.
    public func delete() async {
        state = .deleting
        do {
            try await desk.client.call { try $0.deleteEverything() }
            state = .deleted
            desk.perform(.beginAnew)
        } catch {
            state = .unfinished(error)
        }
    }
}
