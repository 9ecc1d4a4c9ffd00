import AppIntents
import GrainFeatures

/// The quick ways in, for Shortcuts, Siri, the action button and controls. Both the app and its widgets know them; the system
/// performs them in the app, which it opens first. The names are the core's; a test holds them equal.
struct NoteIntent: AppIntent {
    static let title: LocalizedStringResource = "Note for today"
    static let openAppWhenRun = true

    @MainActor func perform() async throws -> some IntentResult {
        WaysIn.take(.checkIn(nil))
        return .result()
    }
}

/// To slow breathing.
struct BreatheIntent: AppIntent {
    static let title: LocalizedStringResource = "Breathe"
    static let openAppWhenRun = true

    @MainActor func perform() async throws -> some IntentResult {
        WaysIn.take(.hardMoment)
        return .result()
    }
}

/// Hands a way in to the app, also when that is not set up yet.
@MainActor enum WaysIn {
    private static var waiting: Route?
    private static var open: (@MainActor (Route) -> Void)?

    static func take(_ route: Route) {
        if let open { open(route) } else { waiting = route }
    }

    static func follow(_ open: @escaping @MainActor (Route) -> Void) {
        self.open = open
        if let route = waiting { open(route) }
        waiting = nil
    }
}
