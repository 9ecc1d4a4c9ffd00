/// What the person chose. Each switch is saved as it is tapped.
@MainActor @Observable public final class SettingsModel: PageModel<SettingsModel.Shown> {
    @dynamicMemberLookup public struct Shown: Equatable, Sendable {
        public let settings: Settings
        /// The hour at which a new day begins, as the person's clock shows it.
        public let dayStart: String

        static func of(_ settings: Settings, by grain: Grain) throws -> Shown {
            let hour = WallTime(hour: Int(settings.rolloverHour), minute: 0)
            return Shown(settings: settings, dayStart: try grain.clockText(time: hour))
        }

        public subscript<Value>(dynamicMember part: KeyPath<Settings, Value>) -> Value { settings[keyPath: part] }
    }

    public static let weeks: [(begins: WeekBegins, text: String)] = [
        (.asThePhone, "settings-as-the-phone"), (.monday, "days-monday"), (.saturday, "days-saturday"),
        (.sunday, "days-sunday"),
    ]
    public static let clocks: [(form: ClockForm, text: String)] = [
        (.asThePhone, "settings-as-the-phone"), (.twentyFourHours, "settings-clock-24"),
        (.twelveHours, "settings-clock-12"),
    ]

    public init(_ desk: Desk, state: Page<Shown> = .waiting) {
        super.init(desk, hears: [.settings], state: state) { try .of($0.settings(), by: $0) }
    }

    /// Changes one thing over what is stored now, not over what this screen read earlier.
    @discardableResult
    public func set<Value: Sendable>(
        _ part: WritableKeyPath<Settings, Value> & Sendable, to value: Value
    ) async -> Bool {
        await put { grain in
            var settings = try grain.settings()
            settings[keyPath: part] = value
            return try .of(grain.saveSettings(settings: settings), by: grain)
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
}
