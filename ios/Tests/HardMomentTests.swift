import GrainFeatures
import Testing

/// A hard moment: how far off the things are that help.
@MainActor @Suite struct HardMomentTests {
    @Test("someone saved is called in two taps from Today, and the dialler opens with the number")
    func call() async throws {
        let bench = try await TestApp.tracking()
        try await bench.person()
        // The first tap is the dock of Today.
        let first = HardMomentModel(bench.dependencies)
        await first.begin()
        _ = bench.takeEffects()
        let row = try #require(first.state.shown?.straight.first)
        #expect(row.text == "Call Jo")
        first.open(row)
        #expect(bench.takeEffects() == [.openAddress("tel:+49301234")])
    }

    @Test("the ground goes on by taps alone, offers another way, and stop leaves at once")
    func ground() async throws {
        let bench = try await TestApp.tracking()
        let model = GroundModel(bench.dependencies)
        await model.begin()
        let ground = try #require(model.state.shown)
        for step in ground.steps {
            for way in step.ways {
                #expect(model.sentence == way)
                model.anotherWay()
            }
            model.goOn()
        }
        #expect(model.step == nil && model.sentence == ground.end)
        _ = bench.takeEffects()
        model.leave()
        #expect(bench.takeEffects() == [.leaveMoment])
    }

    @Test("a pause is found again, moved with words for it, and put off to another day")
    func pause() async throws {
        let bench = try await TestApp.tracking()
        let model = PauseModel(bench.dependencies)
        await model.begin()
        let first = model.sentence
        model.otherWords()
        #expect(model.sentence != first && model.sentence == model.time?.say[1])
        await model.start()
        let again = PauseModel(bench.dependencies)
        await again.begin()
        #expect(again.stage == .pausing && again.sentence == model.back)
        again.later()
        #expect(again.sentence == again.time?.longer)
        again.choose(try #require(again.state.shown?.times.last))
        await again.start()
        #expect(again.back != model.back)
        await again.notToday()
        #expect(again.stage == .notToday && again.state.shown?.pausing == nil)
    }

    @Test("a hard moment stands over everything, and one tap leaves all of it")
    func cover() async throws {
        let phone = TestPhone()
        let opening = Opening { () async throws(AppError) -> any Client in
            let client = try await kept(LiveClient.open(phone.phone))
            try await client.call { _ = try $0.chooseSide(side: .healing) }
            return client
        }
        let app = AppModel(opening)
        await app.open()
        app.go(to: .bowl("money"))
        app.go(to: .hardMoment)
        app.go(to: .breathing)
        app.go(to: .momentPlan)
        #expect(app.path == [.bowl("money")] && app.cover == [.hardMoment, .breathing, .momentPlan])
        app.leaveMoment()
        #expect(app.path == [.bowl("money")] && app.cover.isEmpty)
        app.go(to: .checkIn(nil))
        for _ in 0..<2 { app.go(to: .hardMoment) }
        app.leaveMoment()
        #expect(app.cover == [.checkIn(nil)], "a check-in that was open is open again")
        app.go(to: .hardMoment)
        app.exit()
        #expect(app.cover.isEmpty && app.isBlank)
    }
}
