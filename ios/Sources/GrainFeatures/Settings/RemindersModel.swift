/// Reminders: off until asked for.
@MainActor @Observable public final class RemindersModel: PageModel<RemindersModel.Shown> {
    public struct Shown: Equatable, Sendable {
        public let page: RemindersView
        /// "1 day" to "30 days", in the order of `pauses`.
        public let pauseTexts: [String]
        /// A notification may show the text of the card.
        public let showsCard: Bool
        public let weekdays: [WeekdayView]
        /// The day whose rarer rhythms can be chosen: today until another one is.
        public let day: LocalDay
        public let rarer: [RarerRhythmView]

        static func of(_ page: RemindersView, by grain: Grain, day: LocalDay?) throws -> Shown {
            let day = try day ?? grain.day()
            return Shown(
                page: page, pauseTexts: try grain.reminderLabels().pause,
                showsCard: try grain.settings().cardOnNotification, weekdays: try grain.weekdays(), day: day,
                rarer: try grain.rarerRhythms(day: day))
        }
    }

    public enum Action: Equatable, Sendable {
        case add(ReminderKind)
        case set(id: String, ReminderDraft)
        case offer(LocalDay)
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

    /// What Grain can offer by itself.
    public static let kinds: [(kind: ReminderKind, text: String)] = [
        (.checkIn, "reminders-check-in"), (.card, "reminders-card"), (.prompt, "reminders-prompt"),
    ]
    public static let pauses: [ReminderPause] = [.oneDay, .threeDays, .sevenDays, .thirtyDays]

    public init(_ desk: Desk, state: Page<Shown> = .waiting) {
        super.init(desk, hears: [.reminders, .settings, .rest], state: state) {
            try .of($0.reminders(), by: $0, day: nil)
        }
    }

    /// Another day than today, to choose among its rhythms.
    @ObservationIgnored private var day: LocalDay?

    public func send(_ action: Action) async {
        switch action {
        case .health: return desk.perform(.go(.reminderHealth))
        case .add(let kind):
            guard var draft = state.shown?.page.start else { return }
            draft.kind = kind
            let new = draft
            if await answer({ try $0.setReminder(id: nil, draft: new) }) { desk.perform(.askForReminders) }
        case .set(let id, let draft): await answer { try $0.setReminder(id: id, draft: draft) }
        case .offer(let day):
            self.day = day
            await show { try .of($0.reminders(), by: $0, day: day) }
        case .remove(let row): await answer { try $0.removeReminder(id: row.id) }
        case .quiet(let from, let until): await answer { try $0.setQuietHours(from: from, until: until) }
        case .aDay(let most): await answer { try $0.setRemindersADay(atMost: most) }
        case .pause(let length): await answer { try $0.pauseReminders(length: length) }
        case .endPause: await answer { try $0.endReminderPause() }
        case .fewer: await answer { try $0.fewerReminders() }
        case .fullRhythm: await answer { try $0.fullReminderRhythm() }
        case .showCard(let on):
            await change { grain in
                var settings = try grain.settings()
                settings.cardOnNotification = on
                _ = try grain.saveSettings(settings: settings)
            }
        }
    }

    /// The weekdays to show as chosen: none where a rarer rhythm says the days.
    public func weekdays(of row: ReminderRowView) -> UInt8 { row.draft.rarer == nil ? row.draft.weekdays : 0 }

    public func draft(of row: ReminderRowView, weekdays: UInt8) -> ReminderDraft {
        var draft = row.draft
        (draft.weekdays, draft.rarer) = (weekdays, nil)
        return draft
    }

    public func draft(of row: ReminderRowView, rarer: RarerRhythmView) -> ReminderDraft {
        var draft = row.draft
        draft.rarer = rarer.rhythm
        return draft
    }

    /// Two rhythms of every second week on the same days are shown as one, whichever week they began in: a tap on what is
    /// chosen already must not move it to the other week.
    public func isChosen(_ rarer: RarerRhythmView, of row: ReminderRowView) -> Bool {
        if case .secondWeek(let days, _) = rarer.rhythm, case .secondWeek(let chosen, _) = row.draft.rarer {
            return days == chosen
        }
        return row.draft.rarer == rarer.rhythm
    }

    @discardableResult
    private func answer(_ body: @escaping @Sendable (Grain) throws -> RemindersView) async -> Bool {
        let day = day
        return await put { try .of(body($0), by: $0, day: day) }
    }
}
