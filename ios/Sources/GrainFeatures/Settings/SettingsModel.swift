/// What the lock's page shows of the settings beside the lock itself.
@MainActor @Observable public final class SettingsModel: PageModel<Settings> {
    public init(_ dependencies: Dependencies, state: Page<Settings> = .waiting) {
        super.init(dependencies, reloadsOn: [.settings], state: state) { try $0.settings() }
    }

    /// Changes one thing over what is stored now, not over what this screen read earlier.
    @discardableResult
    public func set<Value: Sendable>(
        _ part: WritableKeyPath<Settings, Value> & Sendable, to value: Value
    ) async -> Bool {
        await put { grain in
            var settings = try grain.settings()
            settings[keyPath: part] = value
            return try grain.saveSettings(settings: settings)
        }
    }
}
