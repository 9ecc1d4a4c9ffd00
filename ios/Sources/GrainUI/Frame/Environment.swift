private struct WordsKey: EnvironmentKey {
    static let defaultValue = Words(language: "")
}

private struct PlatformKey: EnvironmentKey {
    static let defaultValue: ScreenPlatform? = nil
}

private struct MenuKey: EnvironmentKey {
    static let defaultValue = false
}

extension EnvironmentValues {
    /// The fixed texts of the screens.
    var grainWords: Words {
        get { self[WordsKey.self] }
        set { self[WordsKey.self] = newValue }
    }

    /// Wide enough for two pages. No phone is, whichever way it is held: turning one takes no form away.
    var isWide: Bool { horizontalSizeClass == .regular && verticalSizeClass == .regular }

    /// A place's first screen stands beside the page that was opened from it.
    var isMenu: Bool {
        get { self[MenuKey.self] }
        set { self[MenuKey.self] = newValue }
    }

    var screenPlatform: ScreenPlatform? {
        get { self[PlatformKey.self] }
        set { self[PlatformKey.self] = newValue }
    }
}

/// What screens need of the phone beside the core. The app gives the real one; previews have one that does nothing.
public struct ScreenPlatform: Sendable {
    public let lock: LockKeeper
    /// The fixed texts before the notes are open.
    public let words: Words
    public let reminderFacts: @Sendable () async -> ReminderHealthModel.Facts
    /// The region that the phone is set to; never its place (R3).
    public let region: String

    public init(
        lock: LockKeeper, words: Words, region: String,
        reminderFacts: @escaping @Sendable () async -> ReminderHealthModel.Facts
    ) {
        (self.lock, self.words, self.region, self.reminderFacts) = (lock, words, region, reminderFacts)
    }

    /// The country the person keeps, else the region of the phone.
    func country(_ settings: Settings?) -> String {
        let kept = settings?.country ?? ""
        return kept.isEmpty ? region : kept
    }
}

/// A tap that does something asynchronous.
@MainActor func tap(_ body: @escaping @MainActor () async -> Void) -> @MainActor () -> Void {
    { Task { await body() } }
}

extension Binding where Value: Sendable {
    /// Shows a value and hands on what is chosen instead of it.
    @MainActor static func showing(_ value: Value, set: @escaping @MainActor (Value) -> Void) -> Binding {
        Binding(get: { value }, set: { @MainActor chosen in set(chosen) })
    }
}
