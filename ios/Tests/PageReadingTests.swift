import Testing

@testable import GrainFeatures

/// When a page of the core is read again, and how one reads on it.
@MainActor @Suite struct PageReadingTests {
    @Test("a page is read again when something changes that it shows, and for nothing else")
    func subjects() async throws {
        let bench = try await TestApp.tracking()
        let model = CorePageModel(bench.dependencies, route: "circle")
        let following = Task { await model.follow() }
        await until { model.state.shown != nil }
        let calls = bench.client.calls
        try await bench.toTell("A letter.")
        try await bench.person()
        await until { model.state.shown?.row("people") != nil }
        #expect(bench.client.calls == calls + 3, "two writes and one reading")
        following.cancel()
    }

    @Test("when the clock moves a page is read again, but not under a form that is open: then when it closes")
    func clock() async throws {
        let bench = try await TestApp.tracking()
        let model = await bench.opened("circle")
        #expect(await bench.calls { await model.timeMoved() } == 1)
        await model.send(.press(try #require(model.state.shown?.foot.first)))
        #expect(await bench.calls { await model.timeMoved() } == 0)
        #expect(await bench.calls { await model.send(.put) } == 1)
        #expect(await bench.calls { await model.send(.put) } == 0)
    }

    @Test("a search finds as it is typed, keeps what was found when it is read again, and nothing once it is left")
    func search() async throws {
        let bench = try await TestApp.tracking()
        try await bench.toTell("The letter")
        let model = await bench.opened("search")
        let form = try #require(model.state.shown?.liveForm)
        for typed in ["l", "let", "letter"] { model.write(.text(text: typed), into: form.fields[0], of: form) }
        #expect(await bench.calls { await bench.dependencies.autosave.now() } == 1, "a moment after the last key")
        let hit = try #require(model.state.shown?.rows.first)
        #expect(hit.parts.filter(\.stands).map(\.text) == ["letter"])
        await model.load()
        #expect(model.state.shown?.rows.first == hit && model.value(of: form.fields[0], in: form).text == "letter")
        let again = await bench.opened("search")
        #expect(again.state.shown?.rows.isEmpty == true && again.value(of: form.fields[0], in: form).text.isEmpty)
    }

    @Test("the guide of a low bowl goes step by step, pauses on a turn and can be left on any step")
    func guide() async throws {
        let bench = try await TestApp.tracking()
        let page = try #require(await bench.opened("guide/money").state.shown)
        let (steps, aside) = try #require(page.steps)
        var reading = StepReading()
        #expect(reading.step(of: steps, aside: aside) == steps[0] && !reading.canGoBack)
        for _ in 0..<3 { reading.goOn() }
        #expect(reading.step(of: steps, aside: aside)?.aside == true)
        reading.turnAside()
        #expect(reading.step(of: steps, aside: aside) == aside)
        reading.goBack()
        #expect(reading.step(of: steps, aside: aside) == steps[3])
        reading.goBack()
        #expect(reading.step(of: steps, aside: aside) == steps[2])
        while !reading.isLast(of: steps) { reading.goOn() }
        #expect(reading.step(of: steps, aside: aside) == steps.last)
    }
}
