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

    /// How the system's own pickers and dates speak on a page of these words: in their language, with the customs of the
    /// region that the phone is set to and these weeks and clock. A page has one language.
    public func locale(region: String, habits: PhoneHabits? = nil) -> Locale {
        var parts = Locale.Components(identifier: language.isEmpty ? "en" : language)
        if !region.isEmpty { parts.region = Locale.Region(region) }
        if let habits { (parts.firstDayOfWeek, parts.hourCycle) = (habits.firstDay, habits.hourCycle) }
        return Locale(components: parts)
    }

    /// Every id there is.
    public var ids: Set<String> { Set(texts.keys) }
}
