/// "Can reminders arrive?" The shell says what it sees, the core says what it means.
@MainActor @Observable public final class ReminderHealthModel: PageModel<ReminderHealthView> {
    /// What only the phone knows.
    public struct Facts: Equatable, Sendable {
        public var allowed: Bool
        public var backgroundRefreshOff: Bool
        public var lastPlanned: Date?

        public init(allowed: Bool, backgroundRefreshOff: Bool, lastPlanned: Date?) {
            (self.allowed, self.backgroundRefreshOff) = (allowed, backgroundRefreshOff)
            self.lastPlanned = lastPlanned
        }

        var forTheCore: ReminderHealthFacts {
            ReminderHealthFacts(
                allowed: allowed, channelsOff: [], exact: .notNeeded, batteryLimits: backgroundRefreshOff,
                lastPlanned: lastPlanned)
        }
    }

    private let facts: @Sendable () async -> Facts

    public init(
        _ dependencies: Dependencies, state: Page<ReminderHealthView> = .waiting,
        facts: @escaping @Sendable () async -> Facts
    ) {
        self.facts = facts
        let unknown = Facts(allowed: false, backgroundRefreshOff: false, lastPlanned: nil).forTheCore
        super.init(dependencies, reloadsOn: [.reminders], state: state) { try $0.reminderHealth(facts: unknown) }
    }

    public override func begin() async { await look() }
    public override func timeMoved() async { await look() }

    /// Looks at the phone, then asks the core.
    public func look() async {
        let facts = await facts().forTheCore
        await show { try $0.reminderHealth(facts: facts) }
    }

    public func open(_ check: HealthCheckView) {
        if check.settings != nil { dependencies.perform(.openSystemSettings) }
    }

    public func tryOne() {
        dependencies.perform(.tryReminder)
        say(words["reminders-tried"])
    }
}
