import GrainFeatures
import Testing

/// Rhythms rarer than each week, and weeks and clocks as the phone or the person has them.
@MainActor @Suite struct RhythmTests {
    private let friday = LocalDay(year: 2026, month: 11, day: 27)

    @Test("a promise can come each month on the last Friday: the rhythms of a day are there to choose")
    func promise() async throws {
        let bench = try await Bench.tracking()
        let model = NewPromiseModel(bench.desk)
        await model.begin()
        model.draft.text = "I show the accounts."
        model.choose(.rarer)
        #expect(
            model.howOften == .rarer && model.state.shown?.rarer.map { model.isChosen($0) } == [true, false, false])
        model.choose(try #require(model.state.shown?.rarer.last))
        await model.begin(on: friday)
        let texts = try #require(model.state.shown?.rarer.map(\.text))
        #expect(texts.last == "Each month on the last Friday")
        let again = NewPromiseModel(bench.desk)
        await again.begin()
        #expect(again.state.shown?.rarer.map(\.text) == texts, "what is being written keeps its first day")
        model.choose(try #require(model.state.shown?.rarer.last))
        await model.save()
        let coming = try await bench.core { try $0.promises().coming }
        let id = try #require(coming.first?.promise)
        #expect(try await bench.core { try $0.promise(id: id).rhythm }.contains("ach month on the last Friday"))
    }

    @Test("the rhythm of a promise changes on its page, and a form that is saved as it was leaves it alone")
    func changed() async throws {
        let bench = try await Bench.tracking()
        let new = NewPromiseModel(bench.desk)
        await new.begin()
        new.choose(.eachDay)
        new.draft.text = "I show the accounts."
        await new.save()
        let id = try #require(try await bench.core { try $0.promises().due.first }?.promise)
        let page = PromiseModel(bench.desk, id: id)
        await page.begin()
        func saved() async -> String {
            await page.send(.save)
            return page.state.shown?.rhythm ?? ""
        }
        page.edit()
        #expect(page.weekdays == 0b111_1111)
        #expect(await saved().contains("ach day"))
        page.edit()
        page.choose(weekdays: 0b001_1111)
        #expect(await saved().contains("ach weekday"))
        page.edit()
        let monthly = try #require(page.rhythms?.rarer.last)
        page.choose(monthly)
        #expect(page.isChosen(monthly) && page.weekdays == 0)
        #expect(await saved().lowercased().contains(monthly.text.lowercased()))
        page.edit()
        #expect(page.isChosen(monthly))
        page.choose(weekdays: 0)
        await page.send(.save)
        #expect(page.notice != nil && page.draft != nil, "no day is refused, and nothing of the form is lost")
    }

    @Test("a promise whose reminder would have come earlier today is said to have none, on its page")
    func passed() async throws {
        let bench = try await Bench.tracking()
        let model = NewPromiseModel(bench.desk)
        await model.begin()
        model.choose(.once)
        model.draft.text = "I call at ten."
        model.draft.remind = .onTheDay(time: WallTime(hour: 18, minute: 0), atThisTimeAnyway: false)
        await model.save()
        let said = "18:00 has passed already. No reminder comes for this one."
        let effects = bench.takeEffects()
        #expect(effects.contains(.announce(said)))
        guard case .go(.promise(let id)) = effects.last else { return #expect(Bool(false), "no page") }
        let page = PromiseModel(bench.desk, id: id)
        await page.load()
        #expect(page.state.shown?.remindPassed == said)
    }

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
