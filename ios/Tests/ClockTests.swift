import GrainFeatures
import Testing

/// A view that depends on the clock is read again when the clock says something else; a form keeps its day.
@MainActor @Suite struct ClockTests {
    private let monday = LocalDay(year: 2026, month: 11, day: 23)
    private let tuesday = LocalDay(year: 2026, month: 11, day: 24)

    /// The check-in of Monday was done, the app stayed open, and nobody wrote since.
    @Test("who comes back a day later sees that day, not the one the app was left on")
    func cameBack() async throws {
        let bench = try await TestApp.tracking()
        try await bench.core { try $0.finishCheckIn(day: $0.today().day) }
        let model = TodayModel(bench.dependencies)
        let following = Task { await model.follow() }
        await until { model.state.shown?.day == monday }
        guard case .done = model.head else { return #expect(Bool(false), "not done") }
        bench.phone.pass(hours: 24)
        bench.client.timeMoved()
        await until { model.state.shown?.day == tuesday }
        guard case .due = model.head else { return #expect(Bool(false), "yesterday's check-in stands on today's page") }
        following.cancel()
    }

    @Test("\"Later\" folds the question of its day only")
    func later() async throws {
        let bench = try await TestApp.tracking()
        let model = TodayModel(bench.dependencies)
        await model.load()
        await model.send(.later)
        #expect(model.isPutOff)
        bench.phone.pass(hours: 24)
        await model.timeMoved()
        #expect(!model.isPutOff)
    }

    @Test("another zone, another clock: every screen that shows a day is read again")
    func travel() async throws {
        let bench = try await TestApp.tracking()
        let (today, bowls) = (TodayModel(bench.dependencies), BowlsModel(bench.dependencies))
        let (promises, moments) = (
            CorePageModel(bench.dependencies, route: "promises"), CorePageModel(bench.dependencies, route: "moments")
        )
        let tasks = [
            Task { await today.follow() }, Task { await bowls.follow() }, Task { await promises.follow() },
            Task { await moments.follow() },
        ]
        await until {
            today.state.shown != nil && bowls.state.shown != nil && promises.state.shown != nil
                && moments.state.shown != nil
        }
        let calls = bench.client.calls
        bench.phone.travel(to: "Pacific/Auckland")
        bench.client.timeMoved()
        await until { today.state.shown?.day == tuesday }
        while bench.client.calls < calls + 4 { await Task.yield() }
        for task in tasks { task.cancel() }
        #expect(bench.client.calls == calls + 4, "each once")
    }

    /// With the usual day that begins at three: opened two minutes before, written on until after it.
    @Test("a check-in that is written across the change of day stays whole, on the day it was opened for")
    func acrossTheTurn() async throws {
        let bench = try await TestApp.tracking()
        bench.phone.pass(hours: 6 + 58.0 / 60)
        let model = CheckInModel(bench.dependencies)
        await model.begin()
        guard case .scale(let steps) = model.questions[0].body else { return #expect(Bool(false), "no scale") }
        await model.send(.one(question: model.questions[0].id, choice: steps[2]))
        bench.phone.pass(hours: 0.1)
        await model.timeMoved()
        #expect(model.state.shown?.day == monday && model.state.shown?.pastDay.isEmpty == false)
        try await AnswerAll(model).feelSomething()
        await model.send(.done)
        let (first, next) = try await bench.core { [monday, tuesday] in
            (try $0.checkIn(day: monday), try $0.checkIn(day: tuesday))
        }
        #expect(first.doneAt != nil && first.begun)
        #expect(!next.begun && next.doneAt == nil, "the day after is untouched, so its reminder comes")
    }

    @Test("a check-in page left open until the next day finishes its own day")
    func leftOpen() async throws {
        let bench = try await TestApp.tracking()
        let model = CheckInModel(bench.dependencies)
        await model.begin()
        bench.phone.pass(hours: 24)
        await model.send(.done)
        let next = try await bench.core { [tuesday] in try $0.checkIn(day: tuesday) }
        #expect(!next.begun)
    }

    @Test("a first answer tapped on Today is meant for the day that stands there")
    func firstAnswer() async throws {
        let bench = try await TestApp.tracking()
        bench.phone.pass(hours: 6.9)
        let model = TodayModel(bench.dependencies)
        await model.load()
        guard case .due(let first) = model.head else { return #expect(Bool(false), "not due") }
        bench.phone.pass(hours: 0.2)
        await model.send(.answer(first.choices[1].answer))
        #expect(bench.takeEffects().contains(.go(.checkIn(monday))))
        #expect(try await bench.core { [monday] in try $0.checkIn(day: monday).begun })
        #expect(try await bench.core { [tuesday] in try !$0.checkIn(day: tuesday).begun })
    }

    @Test("a question that is written on keeps its day; an empty page takes the day's own question")
    func question() async throws {
        let bench = try await TestApp.tracking()
        let (written, empty) = (PromptModel(bench.dependencies), PromptModel(bench.dependencies))
        await written.begin()
        await empty.begin()
        guard case .asked(let asked) = written.phase else { return #expect(Bool(false), "nothing asked") }
        bench.phone.pass(hours: 24)
        await empty.timeMoved()
        guard case .asked(let later) = empty.phase else { return #expect(Bool(false), "nothing asked") }
        #expect(later.day == tuesday && later.id != asked.id)
        written.write("A line.")
        await written.timeMoved()
        await bench.dependencies.autosave.now()
        let answers = try await bench.page("answers").rows
        #expect(answers.count == 1 && answers[0].second == "Yesterday\nA line.")
    }

    @Test("today's card is the new day's, and only that one counts as seen")
    func card() async throws {
        let bench = try await TestApp.tracking()
        let model = CardModel(bench.dependencies)
        await model.begin()
        let first = try #require(model.card?.id)
        bench.phone.pass(hours: 24)
        await model.timeMoved()
        #expect(model.card != nil && model.card?.id != first)
    }

    @Test("the phone's settings are looked at again by who comes back from them")
    func health() async throws {
        let bench = try await TestApp.tracking()
        let allowed = Locked(false)
        let model = ReminderHealthModel(bench.dependencies) {
            .init(allowed: allowed { $0 }, backgroundRefreshOff: false, lastPlanned: nil)
        }
        func refused() -> Bool {
            model.state.shown?.checks.contains { $0.settings == .notifications && $0.state == .look } == true
        }
        await model.begin()
        #expect(refused())
        allowed { $0 = true }
        await model.timeMoved()
        #expect(!refused())
    }

    @Test("in front, the screens are told when the core says that the day turns, and at least every hour")
    func turn() async throws {
        let bench = try await TestApp.tracking()
        let (phone, client, slept) = (bench.phone, bench.client, Locked<[TimeInterval]>([]))
        var news = client.news().makeAsyncIterator()
        let watch = Task {
            await ClockWatch.follow(client, now: { phone.date { $0 } }) { seconds in
                if slept({
                    $0.append(seconds)
                    return $0.count
                }) > 12 {
                    throw CancellationError()
                }
                phone.pass(hours: seconds / 3600)
            }
        }
        #expect(await news.next() == .time)
        await watch.value
        #expect(slept { $0 }.allSatisfy { (1...3600.5).contains($0) })
        #expect(try await bench.core { try $0.today().day } == tuesday)
    }

    @Test("what has its day is one line on Today, without its words, and leads to its page")
    func dueToday() async throws {
        let bench = try await TestApp.tracking()
        let model = TodayModel(bench.dependencies)
        let today = try await bench.core { try $0.day() }
        try await bench.fill(
            "goal", on: "goals", ["text": .text(text: "One walk each Sunday"), "by_day": .day(day: today)])
        await model.load()
        let shown = try #require(model.state.shown)
        let due = try #require(shown.due.first)
        #expect(shown.due.count == 1 && due.text == "Goals" && !due.second.contains("walk"))
        await model.send(.open(due.route))
        #expect(bench.takeEffects() == [.go(.page(due.route))])
    }
}
