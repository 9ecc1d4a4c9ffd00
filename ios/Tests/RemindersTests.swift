import GrainFeatures
import Testing

@MainActor @Suite struct RemindersTests {
    @Test("off until turned on; the system is asked only then")
    func turnOn() async throws {
        let bench = try await Bench.tracking()
        let model = RemindersModel(bench.desk)
        await model.load()
        #expect(model.state.shown?.page.off.isEmpty == false && model.state.shown?.page.rows.isEmpty == true)
        #expect(bench.takeEffects().isEmpty)
        await model.send(.add(.checkIn))
        #expect(bench.takeEffects() == [.askForReminders])
        let row = try #require(model.state.shown?.page.rows.first)
        #expect(!row.previewBody.isEmpty && model.state.shown?.page.off.isEmpty == true)
        await model.send(
            .quiet(from: WallTime(hour: 22, minute: 0), until: WallTime(hour: 7, minute: 0)))
        await model.send(.aDay(2))
        #expect(model.state.shown?.pauseTexts.prefix(4).count == RemindersModel.pauses.count)
        await model.send(.pause(RemindersModel.pauses[1]))
        #expect(model.state.shown?.page.paused.isEmpty == false && model.state.shown?.page.atMost == 2)
        await model.send(.endPause)
        await model.send(.fewer)
        #expect(model.state.shown?.page.rhythmText.isEmpty == false)
        await model.send(.fullRhythm)
        await model.send(.showCard(true))
        #expect(try await bench.core { try $0.settings() }.cardOnNotification)
        await model.send(.remove(row))
        #expect(model.state.shown?.page.rows.isEmpty == true)
    }

    @Test("health says what the phone cannot do, leads to its settings, and tries one")
    func health() async throws {
        let bench = try await Bench.tracking()
        let allowed = Locked(false)
        let model = ReminderHealthModel(bench.desk) {
            .init(allowed: allowed { $0 }, backgroundRefreshOff: true, lastPlanned: TestPhone.evening)
        }
        await model.look()
        let refused = try #require(model.state.shown?.checks.first { $0.settings == .notifications })
        #expect(refused.state == .look)
        model.open(refused)
        model.tryOne()
        #expect(bench.takeEffects() == [.openSystemSettings, .tryReminder])
        allowed { $0 = true }
        await model.look()
        #expect(
            model.state.shown?.checks.contains { $0.settings == .notifications && $0.state == .look }
                == false)
    }

    @Test("the widget has cards only for who asked for them")
    func widget() async throws {
        let bench = try await Bench.tracking()
        let today = LocalDay(year: 2026, month: 11, day: 28)
        #expect(try await WidgetCard.ahead(from: today, by: bench.client).isEmpty)
        let settings = SettingsModel(bench.desk)
        await settings.load()
        await settings.set(\.cardOnNotification, to: true)
        let cards = try await WidgetCard.ahead(from: today, by: bench.client)
        #expect(cards.count == 7 && cards.last?.day == LocalDay(year: 2026, month: 12, day: 4))
    }
}
