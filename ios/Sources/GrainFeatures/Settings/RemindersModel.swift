/// Reminders: off until asked for.
@MainActor @Observable public final class RemindersModel: PageModel<RemindersView> {
    public enum Action: Equatable, Sendable {
        case turnOn
        case set(id: String?, ReminderDraft)
        case remove(ReminderRowView)
        case quiet(from: WallTime, until: WallTime)
        case aDay(UInt8)
        case pause(ReminderPause)
        case endPause
        case fewer
        case fullRhythm
        case showCard(Bool)
        case health
    }

    public init(_ desk: Desk, state: Page<RemindersView> = .waiting) {
        super.init(desk, hears: [.reminders, .settings, .rest], state: state) { try $0.reminders() }
    }

    public func send(_ action: Action) async {
        switch action {
        case .health: return desk.perform(.go(.reminderHealth))
        case .turnOn:
            guard let draft = state.shown?.start else { return }
            if await put({ try $0.setReminder(id: nil, draft: draft) }) { desk.perform(.askForReminders) }
        case .set(let id, let draft): await put { try $0.setReminder(id: id, draft: draft) }
        case .remove(let row): await put { try $0.removeReminder(id: row.id) }
        case .quiet(let from, let until): await put { try $0.setQuietHours(from: from, until: until) }
        case .aDay(let most): await put { try $0.setRemindersADay(atMost: most) }
        case .pause(let length): await put { try $0.pauseReminders(length: length) }
        case .endPause: await put { try $0.endReminderPause() }
        case .fewer: await put { try $0.fewerReminders() }
        case .fullRhythm: await put { try $0.fullReminderRhythm() }
        case .showCard(let on):
            await change { grain in
                var settings = try grain.settings()
                settings.cardOnNotification = on
                _ = try grain.saveSettings(settings: settings)
            }
        }
        desk.perform(.planReminders)
    }
}
