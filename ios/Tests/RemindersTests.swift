import Testing

@testable import GrainFeatures

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

    @Test("a widget has cards for who asked, ways in but with extra private, and nothing after its days")
    func widget() async throws {
        let bench = try await TestApp.tracking()
        let plain = try await Outside.ahead(by: bench.client)
        #expect(plain.faces.count == 7 && plain.faces.allSatisfy { $0.body.isEmpty && $0.title == "A quiet note" })
        #expect(plain.ways.map(\.short) == ["Today", "Breathe"])
        #expect(plain.ways.map { Route($0.address) } == [.checkIn(nil), .hardMoment])
        let settings = SettingsModel(bench.dependencies)
        await settings.load()
        await settings.set(\.cardOnWidget, to: true)
        let cards = try await Outside.ahead(by: bench.client)
        #expect(cards.faces.allSatisfy { !$0.body.isEmpty && Route($0.address) == .card })
        let first = try #require(cards.faces.first)
        let last = try #require(cards.faces.last)
        #expect(cards.face(at: first.from) == first && cards.face(at: first.from - 1) == nil)
        #expect(cards.face(at: last.from + 3600) == last && cards.face(at: last.from + 24 * 3600) == nil)
        await settings.set(\.extraPrivate, to: true)
        let hidden = try await Outside.ahead(by: bench.client)
        #expect(hidden.ways.isEmpty && hidden.faces.allSatisfy(\.body.isEmpty))
    }

    @Test("a widget turns at each date, also in the week in which the clock goes back, and at each face")
    func turns() throws {
        let zone = try #require(TimeZone(identifier: "Europe/Berlin"))
        // Friday, 23 October 2026, 10:00 UTC, noon there.
        let noon = Date(timeIntervalSince1970: 1_792_749_600)
        let dates = Outside().turns(after: noon, in: zone)
        #expect(dates.count == 7 && dates.first == noon + 12 * 3600)
        #expect(zip(dates, dates.dropFirst()).map { $1.timeIntervalSince($0) / 3600 } == [24, 25, 24, 24, 24, 24])
        let address = try #require(URL(string: "grain://today"))
        let faces = [-3.0, 15].map {
            Outside.Face(from: noon + $0 * 3600, title: "", body: "", address: address)
        }
        let turns = Outside(faces: faces).turns(after: noon, in: zone)
        #expect(turns.prefix(3) == [noon + 12 * 3600, noon + 15 * 3600, noon + 36 * 3600])
        #expect(turns.contains(noon + 39 * 3600), "a day after the last face nothing is known")
    }
}
