import GrainFeatures
import Testing

/// Rhythms rarer than each week, and weeks and clocks as the phone or the person has them.
@MainActor @Suite struct RhythmTests {
    @Test("weeks and clocks are the phone's until the person chooses, also when the phone's change")
    func habits() async throws {
        let phone = TestPhone()
        phone.habits { $0 = PhoneHabits(weekBegins: 6, twelveHours: true) }
        let bench = try await TestApp.open(phone)
        let (settings, reminders) = (
            CorePageModel(bench.dependencies, route: "settings"), CorePageModel(bench.dependencies, route: "reminders")
        )
        func said() async -> [String] {
            await settings.load()
            await reminders.load()
            return [settings.state.shown?.rows.last?.second ?? "", week(reminders.state.shown)]
        }
        #expect(await said() == ["3:00 am", "6"])
        phone.habits { $0 = PhoneHabits(weekBegins: 5, twelveHours: false) }
        bench.client.timeMoved()
        #expect(await said() == ["03:00", "5"])
        for key in ["monday", "12_hours"] {
            await settings.send(.choose(try #require(settings.state.shown?.choices.first { $0.key == key })))
        }
        #expect(await said() == ["3:00 am", "0"])
    }

    /// With which weekday the week of a form begins: 0 for Monday.
    private func week(_ page: CorePage?) -> String {
        for button in page?.foot ?? [] {
            guard case .sheet(let form) = button.does else { continue }
            for field in form.fields {
                if case .weekdays(_, let begins) = field.input { return "\(begins)" }
            }
        }
        return ""
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
