import GrainFeatures
import Testing

@MainActor @Suite struct RemindersTests {
    @Test("off until turned on; the system is asked only then")
    func turnOn() async throws {
        let bench = try await TestApp.tracking()
        let model = CorePageModel(bench.dependencies, route: "reminders")
        await model.load()
        let off = try #require(model.state.shown?.rows.first { $0.toggle != nil })
        #expect(off.toggle?.chosen == false && bench.takeEffects().isEmpty)
        await model.send(.choose(try #require(off.toggle)))
        #expect(bench.takeEffects().contains(.askForReminders))
        #expect(model.state.shown?.rows.filter { $0.toggle?.chosen == true }.count == 1)
        #expect(try await bench.core { try $0.planRemindersIos().requests.count } == 1)
    }

    @Test("health says what the phone cannot do, leads to its settings, and tries one")
    func health() async throws {
        let bench = try await TestApp.tracking()
        let allowed = Locked(false)
        let model = ReminderHealthModel(bench.dependencies) {
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
        let bench = try await TestApp.tracking()
        let today = LocalDay(year: 2026, month: 11, day: 28)
        #expect(try await WidgetCard.ahead(from: today, by: bench.client).isEmpty)
        let settings = SettingsModel(bench.dependencies)
        await settings.load()
        await settings.set(\.cardOnNotification, to: true)
        let cards = try await WidgetCard.ahead(from: today, by: bench.client)
        #expect(cards.count == 7 && cards.last?.day == LocalDay(year: 2026, month: 12, day: 4))
    }
}
