/// The fixed texts of the screens, by their id in the core. Loaded once.
public struct Words: Sendable, Equatable {
    public let language: String
    private let texts: [String: String]

    public init(language: String) {
        self.language = language
        texts = labels(language: language)
    }

    /// The text of an id. An id that is none shows itself; a test looks for those.
    public subscript(id: String) -> String { texts[id] ?? id }

    /// "Try again in 30 seconds."
    public func wait(seconds: Int) -> String {
        waitToUnlock(language: language, seconds: UInt32(clamping: seconds))
    }

    /// Every id there is.
    public var ids: Set<String> { Set(texts.keys) }
}
