import AppIntents
import GrainFeatures

/// "Check-in", from Shortcuts, Siri or the action button. The words are the core's; a test holds them equal.
struct CheckInIntent: AppIntent {
    static let title: LocalizedStringResource = "Check-in"
    static let openAppWhenRun = true

    @MainActor func perform() async throws -> some IntentResult {
        Session.shared.app.go(to: .checkIn(nil))
        return .result()
    }
}

struct HardMomentIntent: AppIntent {
    static let title: LocalizedStringResource = "A hard moment"
    static let openAppWhenRun = true

    @MainActor func perform() async throws -> some IntentResult {
        Session.shared.app.go(to: .hardMoment)
        return .result()
    }
}

struct GrainShortcuts: AppShortcutsProvider {
    static var appShortcuts: [AppShortcut] {
        AppShortcut(
            intent: CheckInIntent(), phrases: ["\(.applicationName)"], shortTitle: "Check-in",
            systemImageName: "square.and.pencil")
        AppShortcut(
            intent: HardMomentIntent(), phrases: ["A hard moment in \(.applicationName)"], shortTitle: "A hard moment",
            systemImageName: "water.waves")
    }
}
