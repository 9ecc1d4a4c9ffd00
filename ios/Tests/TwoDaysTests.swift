import GrainFeatures
import Testing

/// Two days with the app, from the first start to the evening after, through the screens alone.
@MainActor @Suite struct TwoDaysTests {
    @Test("two days")
    func twoDays() async throws {
        let bench = try await TestApp.open()
        try await setUp(bench)
        try await card(bench)
        try await question(bench)
        try await promise(bench)
        try await hardMoment(bench)
        try await checkIn(bench)
        bench.phone.pass(hours: 24)
        try await secondDay(bench)
    }

    private func setUp(_ bench: TestApp) async throws {
        var finished = false
        let model = SetUpModel(bench.dependencies, finished: { finished = true })
        await model.load()
        await model.send(.goOn)
        #expect(model.step == .welcome && model.asksToChoose, "nothing is chosen for anyone")
        await model.send(.side(.both))
        await model.send(.goOn)
        await model.send(.age(true))
        #expect(model.step == .honest)
        #expect(try await bench.core { try $0.isNew() }, "nothing is written before the honest page was read")
        await model.send(.haveRead)
        for key in ["money", "time"] { await model.send(.track(try #require(model.areas.first { $0.key == key }))) }
        await model.send(.goOn)
        #expect(model.step == .sides)
        await model.send(.areaSide(try #require(model.areas.first { $0.key == "time" }), .rebuilding))
        await model.send(.areaSide(try #require(model.areas.first { $0.key == "money" }), .healing))
        await model.send(.goOn)
        #expect(model.step == .starts && model.bowls.map(\.key) == ["money"])
        await model.send(.start(model.bowls[0], 30))
        await model.send(.goOn)
        await model.send(.reminders(false))
        #expect(finished && model.trouble == nil)
        _ = try await bench.core { grain in
            var settings = try grain.settings()
            settings.partner = "Sam"
            return try grain.saveSettings(settings: settings)
        }
    }

    private func card(_ bench: TestApp) async throws {
        let model = CardModel(bench.dependencies)
        await model.begin()
        let card = try #require(model.card)
        await model.send(.keep(true))
        #expect(model.card?.kept == true)
        await model.send(.hide)
        #expect(model.notice?.canUndo == true)
        await model.undo()
        #expect(model.card?.id == card.id && model.card?.hidden == false)
        let kept = CorePageModel(bench.dependencies, route: "cards/kept")
        await kept.load()
        #expect(kept.state.shown?.rows.map(\.key) == [card.id])
    }

    private func question(_ bench: TestApp) async throws {
        let model = PromptModel(bench.dependencies)
        await model.begin()
        guard case .asked(let first) = model.phase else { return #expect(Bool(false), "nothing asked") }
        await model.send(.another)
        guard case .asked(let other) = model.phase else { return #expect(Bool(false), "nothing asked") }
        #expect(other.id != first.id)
        model.write("We sat by the café at dusk.")
        #expect(!model.isSaved)
        await bench.dependencies.autosave.now()
        #expect(model.isSaved)
        let search = CorePageModel(bench.dependencies, route: "search")
        await search.load()
        let form = try #require(search.state.shown?.liveForm)
        search.write(.text(text: "cafe"), into: form.fields[0], of: form)
        await bench.dependencies.autosave.now()
        let hit = try #require(search.state.shown?.rows.first)
        _ = bench.takeEffects()
        await search.send(.open(try #require(hit.tap)))
        guard case .go(.page(let route)) = bench.takeEffects().first else { return #expect(Bool(false), "no note") }
        let note = CorePageModel(bench.dependencies, route: route)
        await note.load()
        #expect(note.state.shown?.isReader == true)
        await note.send(.press(try #require(note.state.shown?.foot.first)))
        guard case .go(.page(let place)) = bench.takeEffects().first else { return #expect(Bool(false), "no place") }
        #expect(place.hasPrefix("answer/"))
    }

    private func promise(_ bench: TestApp) async throws {
        let promises = CorePageModel(bench.dependencies, route: "promises")
        await promises.load()
        await promises.send(.press(try #require(promises.state.shown?.foot.first)))
        let form = try #require(promises.sheet?.form)
        promises.write(.text(text: "I call at ten."), into: try form.field("text"), of: form)
        await promises.send(.save(form))
        let row = try #require(promises.state.shown?.row("due"))
        #expect(promises.sheet == nil && row.second.contains("To Sam") && !row.choices.contains(where: \.chosen))
        await promises.send(.choose(row.choices[0]))
        #expect(promises.state.shown?.row("due")?.choices[0].chosen == true, "today's stay in place")
        await promises.undo()
        #expect(promises.state.shown?.row("due")?.choices.contains(where: \.chosen) == false)
        await promises.send(.choose(row.choices[0]))
    }

    private func hardMoment(_ bench: TestApp) async throws {
        let way = HardMomentModel(bench.dependencies)
        await way.load()
        _ = bench.takeEffects()
        way.open(try #require(way.state.shown?.ways.first { $0.kind == .defensive }))
        #expect(bench.takeEffects() == [.go(.pause)])
        let pause = PauseModel(bench.dependencies)
        await pause.begin()
        pause.choose(try #require(pause.state.shown?.times.last))
        await pause.start()
        #expect(pause.stage == .pausing && pause.back == pause.state.shown?.pausing?.back)
        #expect(pause.state.shown?.pausing?.at == TestPhone.evening.addingTimeInterval(3600))
        func comes() async throws -> Bool {
            try await bench.core { try $0.planRemindersIos().requests.contains { $0.kind == .timer } }
        }
        await pause.remindAnyway()
        #expect(try await comes())
        await pause.iAmBack()
        #expect(try await comes() == false, "who is back needs no reminder of it")
        #expect(pause.sentence == "I am back. Please go on.")
        _ = bench.takeEffects()
        await pause.noteAndLeave()
        #expect(bench.takeEffects().last == .leaveMoment)
        let moments = CorePageModel(bench.dependencies, route: "moments")
        await moments.load()
        #expect(moments.state.shown?.rows.first?.text == "I am getting defensive")
    }

    private func checkIn(_ bench: TestApp) async throws {
        let today = TodayModel(bench.dependencies)
        await today.load()
        guard case .due(let first) = today.head, first.steps else { return #expect(Bool(false), "not due") }
        await today.send(.answer(first.choices[3].answer))
        guard case .begun = today.head else { return #expect(Bool(false), "not begun") }
        let model = CheckInModel(bench.dependencies)
        await model.load()
        #expect(model.phase == .open)
        #expect(model.questions.contains { model.hasOtherWay($0) } == true)
        await model.send(.lineByLine)
        try await AnswerAll(model).run()
        #expect(model.unsaved.isEmpty && model.notice?.canUndo != false)
        await model.send(.done)
        #expect(model.phase == .done)
        await today.load()
        guard case .done(let done) = today.head else { return #expect(Bool(false), "not done") }
        #expect(done.bowls.map(\.area) == ["money"] && done.more.isEmpty && done.quiet.isEmpty)
        #expect(today.falls(done) && done.bowls[0].before < done.bowls[0].level, "its grains are to fall")
        await today.send(.fell(done))
        #expect(!today.falls(done), "they fall once")
        await today.load()
        guard case .done(let again) = today.head else { return #expect(Bool(false), "not done") }
        #expect(!again.falls, "and not because the page is read again")
        let bowl = BowlModel(bench.dependencies, area: "money")
        await bowl.load()
        #expect(bowl.state.shown?.bowl.level == 31 && bowl.state.shown?.ledger.first?.why == "Told me first.")
    }

    private func secondDay(_ bench: TestApp) async throws {
        let today = TodayModel(bench.dependencies)
        await today.load()
        guard case .due = today.head else { return #expect(Bool(false), "not due") }
        #expect(today.state.shown?.day == LocalDay(year: 2026, month: 11, day: 24))
        await today.send(.hardDay)
        guard case .resting(let rest) = today.head else { return #expect(Bool(false), "no rest") }
        #expect(today.state.shown?.promises.isEmpty == true)
        _ = bench.takeEffects()
        await today.send(.restChoice(try #require(rest.choices.first { $0.leadsTo == .breathing }).leadsTo))
        #expect(bench.takeEffects() == [.go(.breathing)])
        let check = CheckInModel(bench.dependencies)
        await check.load()
        #expect(check.phase == .resting)
        await today.send(.endHardDay)
        guard case .due = today.head else { return #expect(Bool(false), "still resting") }
        let bowl = BowlModel(bench.dependencies, area: "money")
        await bowl.load()
        await bowl.send(.change(.lotAdded))
        #expect(bowl.state.shown?.bowl.level == 36 && bowl.moved == 5)
        await bowl.undo()
        #expect(bowl.state.shown?.bowl.level == 31)
        let days = try await check.dependencies.client.call { try $0.checkInDays() }
        #expect(days.filter(\.begun).map(\.day) == [LocalDay(year: 2026, month: 11, day: 23)])
    }
}
