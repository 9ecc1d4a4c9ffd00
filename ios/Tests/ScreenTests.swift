import GrainFeatures
import Testing

/// What all screens share: one call, words for what goes wrong, no answer lost.
@MainActor @Suite struct ScreenTests {
    @Test("a screen is one call of the core")
    func oneCall() async throws {
        let bench = try await TestApp.tracking()
        let dependencies = bench.dependencies
        let screens: [@MainActor () async -> Void] = [
            { await TodayModel(dependencies).load() }, { await CheckInModel(dependencies).load() },
            { await BowlsModel(dependencies).load() },
            { await BowlModel(dependencies, area: "money").load() },
            { await CardModel(dependencies).load() }, { await CorePageModel(dependencies, route: "cards").load() },
            { await PromptModel(dependencies).load() },
            { await CorePageModel(dependencies, route: "search").load() },

            { await HardMomentModel(dependencies).load() },
            { await PauseModel(dependencies).begin() },
            { await GroundModel(dependencies).begin() }, { await BreathingModel(dependencies).begin() },
            { await HardDayModel(dependencies).load() },
            { await CorePageModel(dependencies, route: "circle").load() }, { await SettingsModel(dependencies).load() },
            { await SetUpModel(dependencies).load() },
            { await CorePageModel(dependencies, route: "reminders").load() },
        ]
        for (number, screen) in screens.enumerated() {
            let calls = await bench.calls { await screen() }
            #expect(calls == 1, "screen \(number)")
        }
    }

    @Test("what cannot be read is said in words, and can be tried again")
    func unreadable() async throws {
        let bench = try await TestApp.tracking()
        let full = AppError(kind: .noRoom, title: "No room", text: "Make some room.")
        bench.client.fail(with: full)
        let model = BowlsModel(bench.dependencies)
        await model.load()
        #expect(model.state == .trouble(full))
        await model.load()
        #expect(model.state.shown?.rows.count == 2)
    }

    @Test("a failed change leaves the screen as it is and says why")
    func failedChange() async throws {
        let bench = try await TestApp.tracking()
        let model = BowlModel(bench.dependencies, area: "money")
        await model.load()
        let before = model.state
        bench.client.fail(with: AppError(kind: .noRoom, title: "No room", text: "Make some room."))
        await model.send(.change(.littleAdded))
        #expect(model.state == before && model.notice?.text == "Make some room." && model.notice?.canUndo == false)
        #expect(bench.takeEffects().contains(.announce("Make some room.")))
    }

    @Test("grains that came since the page of a bowl was seen fall on it once, and a loss is never replayed")
    func fallsOnce() async throws {
        let bench = try await TestApp.tracking()
        try await bench.core { _ = try $0.setStartingLevel(area: "money", level: 30) }
        let model = BowlModel(bench.dependencies, area: "money")
        func write(_ change: GrainChange) async throws {
            let draft = GrainDraft(area: "money", change: change, day: nil, source: .byHand, reason: nil, why: "")
            try await bench.core { _ = try $0.addGrains(draft: draft) }
            await model.load()
        }
        func falling() -> Int? { model.state.shown.map(model.moved) }
        func comesToRest() async {
            await model.send(.seen)
            await model.send(.rests)
        }
        await model.load()
        #expect(falling() == 0)
        await comesToRest()
        try await write(.lotAdded)
        #expect(falling() == 5)
        await comesToRest()
        #expect(falling() == 0, "drawn anew")
        await model.load()
        #expect(falling() == 0, "read anew")
        try await write(.lotTaken)
        #expect(falling() == 0)
        await model.send(.change(.littleAdded))
        #expect(falling() == 1)
    }

    @Test("a reading that was overtaken is not shown")
    func overtaken() async throws {
        let bench = try await TestApp.tracking()
        let model = BowlModel(bench.dependencies, area: "money")
        bench.client.hold()
        async let early: Void = model.load()
        await bench.client.waiting(1)
        async let change: Bool = model.put { try $0.setStartingLevel(area: "money", level: 40) }
        await bench.client.waiting(2)
        bench.client.release()
        _ = await (early, change)
        #expect(model.state.shown?.bowl.level == 40)
    }

    @Test("a screen follows what others change, and nothing else")
    func follows() async throws {
        let bench = try await TestApp.tracking()
        let model = BowlsModel(bench.dependencies)
        let following = Task { await model.follow() }
        await until { model.state.shown != nil }
        try await bench.core { _ = try $0.setStartingLevel(area: "money", level: 55) }
        await until { model.state.shown?.rows.first?.level == 55 }
        let calls = bench.client.calls
        try await bench.toTell("A letter.")
        try await bench.core { _ = try $0.setStartingLevel(area: "time", level: 20) }
        await until { model.state.shown?.rows.last?.level == 20 }
        #expect(bench.client.calls == calls + 3, "two writes and one reading")
        following.cancel()
        await following.value
    }

    @Test("an answer that could not be saved goes along with the next one")
    func unsaved() async throws {
        let bench = try await TestApp.tracking()
        let model = CheckInModel(bench.dependencies)
        await model.load()
        bench.client.fail(with: AppError(kind: .cannotWrite, title: "Not saved", text: "Not saved yet."))
        guard case .scale(let steps) = model.questions[0].body else { return #expect(Bool(false), "no scale") }
        await model.send(.one(question: model.questions[0].id, choice: steps[2]))
        #expect(model.unsaved.count == 1 && model.notice?.text == "Not saved yet.")
        try await AnswerAll(model).feelSomething()
        #expect(model.unsaved.isEmpty)
        guard case .scale(let saved) = model.questions[0].body else { return }
        #expect(saved.map(\.chosen) == [false, false, true, false, false])
    }

    @Test("a notice is dropped once, and only the one that was meant")
    func notice() async throws {
        let bench = try await TestApp.tracking()
        let model = BowlsModel(bench.dependencies)
        model.say("One")
        let first = try #require(model.notice)
        model.say("Two") { _ in }
        model.dropNotice(first.id)
        #expect(model.notice?.text == "Two" && model.notice?.canUndo == true)
        model.dropNotice(try #require(model.notice).id)
        #expect(model.notice == nil)
    }
}
