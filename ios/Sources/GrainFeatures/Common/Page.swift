/// The states that every screen has (design.md 8); what is shown has states of its own.
public enum Page<Shown: Equatable & Sendable>: Equatable, Sendable {
    /// Nothing is there yet. The frame works all the same.
    case waiting
    case shown(Shown)
    /// It could not be read. What is kept stays kept; it can be tried again.
    case trouble(AppError)

    public var shown: Shown? {
        if case .shown(let shown) = self { shown } else { nil }
    }
}

/// A line that stands at the foot for some seconds.
public struct Notice: Equatable, Sendable, Identifiable {
    public let id: Int
    public let text: String
    /// "Undo" stands beside it, for ten seconds.
    public let canUndo: Bool
}
