import Testing

@testable import GrainFeatures

/// What is tapped on a page of the core is done in one call, and can be taken back or asks first.
@MainActor @Suite struct PageActsTests {
    @Test("a tap is one call: the page comes back with it, and is not read a second time")
    func oneCall() async throws {
        let bench = try await TestApp.tracking()
        let model = await bench.opened("disclosures")
        let form = try #require(model.state.shown?.forms.first)
        model.write(.text(text: "The letter from the bank."), into: form.fields[0], of: form)
        let before = bench.client.calls
        let following = Task { await model.follow() }
        while bench.client.calls == before { await Task.yield() }
        #expect(await bench.calls { await model.send(.save(form)) } == 1)
        let row = try #require(model.state.shown?.row("open"))
        #expect(row.text == "The letter from the bank.")
        #expect(model.value(of: form.fields[0], in: form).text.isEmpty, "what is saved is not typed any more")
        #expect(await bench.calls { await model.send(.press(row.buttons[0])) } == 1)
        #expect(model.state.shown?.row("open") == nil && model.state.shown?.row("told")?.text == row.text)
        #expect(await bench.calls { await model.undo() } == 1)
        #expect(model.state.shown?.row("open")?.text == row.text, "undo of the notice takes it back")
        #expect(model.notice?.text == bench.dependencies.words["app-undone"])
        following.cancel()
    }

    @Test("what takes something away for good asks first; keeping keeps, going on does it and closes its page")
    func asks() async throws {
        let bench = try await TestApp.tracking()
        try await bench.person()
        let id = try #require(await bench.page("circle").row("people")?.key)
        let model = await bench.opened("circle/\(id)")
        let delete = try #require(model.state.shown?.foot.last)
        await model.send(.press(delete))
        #expect(model.asking == delete && delete.weight == .delete)
        await model.send(.keep)
        #expect(model.asking == nil)
        #expect(try await bench.page("circle").row("people") != nil)
        _ = bench.takeEffects()
        await model.send(.press(delete))
        await model.send(.goOn(delete))
        #expect(try await bench.page("circle").row("people") == nil)
        #expect(bench.takeEffects() == [.close])
    }

    @Test("two quick taps on a button are one deed, and close one page")
    func twice() async throws {
        let bench = try await TestApp.tracking()
        try await bench.person()
        let id = try #require(await bench.page("circle").row("people")?.key)
        let model = await bench.opened("circle/\(id)")
        let delete = try #require(model.state.shown?.foot.last)
        await model.send(.press(delete))
        bench.client.hold()
        async let one: Void = model.send(.goOn(delete))
        await bench.client.waiting(1)
        async let other: Void = model.send(.goOn(delete))
        await Task.yield()
        bench.client.release()
        _ = await (one, other)
        model.close()
        #expect(bench.takeEffects().filter { $0 == .close }.count == 1 && model.notice == nil)
    }

    @Test("what is said of a page that has closed is said on the page below it, with its way back")
    func left() async throws {
        let bench = try await TestApp.tracking()
        let side = await bench.opened("side")
        let parting = try #require(side.state.shown?.choices.first { $0.key == "parting" })
        await side.send(.choose(parting))
        let said = try #require(side.notice)
        #expect(said.canUndo && side.state.shown?.choices.first { $0.key == "parting" }?.chosen == true)
        await side.undo()
        #expect(side.state.shown?.choices.first { $0.key == "parting" }?.chosen == false)
        bench.dependencies.left = PageNotice(text: "Gone.", undo: parting.does)
        let below = BowlsModel(bench.dependencies)
        let following = Task { await below.follow() }
        await until { below.notice != nil }
        #expect(below.notice?.text == "Gone." && below.notice?.canUndo == true && bench.dependencies.left == nil)
        await below.undo()
        #expect(try await bench.core { try $0.settings().situation } == .parting)
        following.cancel()
    }

    @Test("call and message hand their addresses to the system, and call nobody by themselves")
    func call() async throws {
        let bench = try await TestApp.tracking()
        try await bench.person()
        let row = try #require(await bench.opened("circle").state.shown?.row("people"))
        let model = await bench.opened("circle")
        for button in row.buttons { await model.send(.press(button)) }
        #expect(bench.takeEffects() == [.openAddress("tel:+49301234"), .openAddress("sms:+49301234")])
    }

    @Test("every row of Practice and You leads somewhere, and what is a page of the core can be read")
    func menus() async throws {
        let bench = try await TestApp.tracking()
        var count = 0
        for menu in ["practice", "you"] {
            let model = await bench.opened(menu)
            #expect(model.state.shown?.top == true)
            for row in model.state.shown?.rows ?? [] {
                await model.send(.open(try #require(row.tap)))
                guard case .begin(let route) = bench.takeEffects().first else {
                    #expect(Bool(false), "\(row.key) leads nowhere")
                    continue
                }
                #expect(model.led?.tap == row.tap && model.led?.to == route, "its row stands out beside its page")
                count += 1
                if case .page(let page) = route { #expect(await bench.opened(page).state.shown != nil, "\(page)") }
            }
        }
        #expect(count >= 15)
    }
}
