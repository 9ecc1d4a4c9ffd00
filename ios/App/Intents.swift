import AppIntents

/// What Shortcuts, Spotlight and Siri offer by themselves, in words that may be heard by anybody (S45, S50).
struct GrainShortcuts: AppShortcutsProvider {
    static var appShortcuts: [AppShortcut] {
        AppShortcut(
            intent: NoteIntent(), phrases: ["\(.applicationName)", "Note for today in \(.applicationName)"],
            shortTitle: "Note for today", systemImageName: "square.and.pencil")
        AppShortcut(
            intent: BreatheIntent(), phrases: ["Breathe with \(.applicationName)"], shortTitle: "Breathe",
            systemImageName: "water.waves")
    }
}
