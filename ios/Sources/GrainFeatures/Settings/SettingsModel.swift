/// What the person chose. Each switch is saved as it is tapped.
@MainActor @Observable public final class SettingsModel: PageModel<Settings> {
    public init(_ desk: Desk, state: Page<Settings> = .waiting) {
        super.init(desk, hears: [.settings], state: state) { try $0.settings() }
    }

    /// Changes one thing over what is stored now, not over what this screen read earlier.
    public func set<Value: Sendable>(_ part: WritableKeyPath<Settings, Value> & Sendable, to value: Value) async {
        let saved = await put { grain in
            var settings = try grain.settings()
            settings[keyPath: part] = value
            return try grain.saveSettings(settings: settings)
        }
        if saved { desk.perform(.planReminders) }
    }

    public func choose(_ side: Side) async { await put { try $0.chooseSide(side: side) } }
}
