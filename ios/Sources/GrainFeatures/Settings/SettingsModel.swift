/// What the person chose. Each switch is saved as it is tapped.
@MainActor @Observable public final class SettingsModel: PageModel<Settings> {
    public init(_ desk: Desk, state: Page<Settings> = .waiting) {
        super.init(desk, hears: [.settings], state: state) { try $0.settings() }
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

    /// The word for the partner: as it is written now, else as it is kept.
    public var partner: String { desk.drafts[.partner, as: String.self] ?? state.shown?.partner ?? "" }

    public func write(partner name: String) {
        desk.drafts[text: .partner] = name
        desk.autosave.later(.partner) {
            guard await self.set(\.partner, to: name) else { return false }
            self.desk.drafts.saved(.partner, name)
            return true
        }
    }

    public func choose(_ side: Side) async { await put { try $0.chooseSide(side: side) } }
}
