import GrainFeatures
import Testing

/// Rhythms rarer than each week, and weeks and clocks as the phone or the person has them.
@MainActor @Suite struct RhythmTests {
    private let friday = LocalDay(year: 2026, month: 11, day: 27)

    @Test("a reminder comes every second week or each month, and goes back to weekdays with one tap")
    func reminder() async throws {
        let bench = try await Bench.tracking()
        let model = RemindersModel(bench.desk)
        await model.load()
        await model.send(.add(.card))
        let row = { try #require(model.state.shown?.page.rows.first) }
        let second = try #require(model.state.shown?.rarer.first)
        await model.send(.set(id: try row().id, model.draft(of: try row(), rarer: second)))
        #expect(try row().when.contains("every second week on Monday") && model.isChosen(second, of: try row()))
        #expect(model.weekdays(of: try row()) == 0)
        await model.send(.offer(friday))
        let monthly = try #require(model.state.shown?.rarer.last)
        #expect(!model.isChosen(monthly, of: try row()))
        await model.send(.set(id: try row().id, model.draft(of: try row(), rarer: monthly)))
        #expect(try row().when.contains("each month on the last Friday") && model.isChosen(monthly, of: try row()))
        #expect(model.state.shown?.day == friday, "what is saved keeps the day that was chosen")
        await model.send(.set(id: try row().id, model.draft(of: try row(), weekdays: 1)))
        #expect(try row().draft.rarer == nil && model.weekdays(of: try row()) == 1)
    }

    @Test("weeks and clocks are the phone's until the person chooses, also when the phone's change")
    func habits() async throws {
        let phone = TestPhone()
        phone.habits { $0 = PhoneHabits(weekBegins: 6, twelveHours: true) }
        let bench = try await Bench.open(phone)
        let (settings, reminders) = (CorePageModel(bench.desk, route: "settings"), RemindersModel(bench.desk))
        func said() async -> [String] {
            await settings.load()
            await reminders.load()
            return [settings.state.shown?.rows.last?.second ?? "", reminders.state.shown?.weekdays.first?.name ?? ""]
        }
        #expect(await said() == ["3:00 am", "Sunday"])
        phone.habits { $0 = PhoneHabits(weekBegins: 5, twelveHours: false) }
        bench.client.timeMoved()
        #expect(await said() == ["03:00", "Saturday"])
        for key in ["monday", "12_hours"] {
            await settings.send(.choose(try #require(settings.state.shown?.choices.first { $0.key == key })))
        }
        #expect(await said() == ["3:00 am", "Monday"])
    }

    @Test("a locale says how the phone has them, and the system's pickers follow what was chosen")
    func locale() {
        let of = { (id: String) in PhoneHabits(of: Locale(identifier: id)) }
        #expect(of("en_US") == PhoneHabits(weekBegins: 6, twelveHours: true))
        #expect(of("de_DE") == PhoneHabits(weekBegins: 0, twelveHours: false))
        #expect(of("ar_EG") == PhoneHabits(weekBegins: 5, twelveHours: true))
        #expect(of("ja_JP") == PhoneHabits(weekBegins: 6, twelveHours: false))
        let words = Words(language: "en")
        for begins in UInt8(0)...6 {
            for twelve in [true, false] {
                let habits = PhoneHabits(weekBegins: begins, twelveHours: twelve)
                let locale = words.locale(region: "US", habits: habits)
                #expect(PhoneHabits(of: locale) == habits)
                #expect(habits.calendar(locale).firstWeekday == (begins == 6 ? 1 : Int(begins) + 2))
            }
        }
    }
}
