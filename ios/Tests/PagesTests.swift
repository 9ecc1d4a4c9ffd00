import Testing

@testable import GrainFeatures

/// Pages that are values of the core: what is tapped is done in one call, what is typed goes back as it was typed.
@MainActor @Suite struct PagesTests {
    private func opened(_ bench: Bench, _ route: String) async -> CorePageModel {
        let model = CorePageModel(bench.desk, route: route)
        await model.load()
        return model
    }

    @Test("a tap is one call: the page comes back with it, and is not read a second time")
    func oneCall() async throws {
        let bench = try await Bench.tracking()
        let model = await opened(bench, "tell")
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
        #expect(model.notice?.text == bench.desk.words["app-undone"])
        following.cancel()
    }

    @Test("what is refused is said at its field, and what was typed stays, also the rest of the form")
    func refused() async throws {
        let bench = try await Bench.tracking()
        let model = await opened(bench, "circle")
        await model.send(.press(try #require(model.state.shown?.foot.first)))
        let form = try #require(model.sheet?.form)
        let (name, note) = (try form.field("name"), try form.field("note"))
        model.write(.text(text: " "), into: name, of: form)
        model.write(.text(text: "Mondays."), into: note, of: form)
        let before = model.state
        await model.send(.save(form))
        #expect(model.state == before && model.sheet?.form.key == form.key && model.notice == nil)
        let said = try #require(model.refusal(of: name, in: form))
        #expect(!said.isEmpty && model.refusal(of: note, in: form) == nil)
        #expect(bench.takeEffects().contains(.announce(said)))
        #expect(model.value(of: name, in: form).text == " " && model.value(of: note, in: form).text == "Mondays.")
        model.write(.text(text: "Jo"), into: name, of: form)
        #expect(model.refusal(of: name, in: form) == nil, "who writes on is not told of it any more")
        await model.send(.save(form))
        #expect(model.sheet == nil && model.state.shown?.row("people")?.text == "Jo")
    }

    @Test("a trouble that is of no field is said at the foot, and the form stays open with its words")
    func trouble() async throws {
        let bench = try await Bench.tracking()
        let model = await opened(bench, "circle")
        await model.send(.press(try #require(model.state.shown?.foot.first)))
        let form = try #require(model.sheet?.form)
        model.write(.text(text: "Jo"), into: try form.field("name"), of: form)
        bench.client.fail(with: Trouble(kind: .noRoom, title: "", text: "Make some room."))
        await model.send(.save(form))
        #expect(model.notice?.text == "Make some room." && model.sheet?.form.key == form.key)
        #expect(model.value(of: try form.field("name"), in: form).text == "Jo")
    }

    @Test("a form is put away with its words, and given up without them")
    func putAway() async throws {
        let bench = try await Bench.tracking()
        let model = await opened(bench, "circle")
        let add = try #require(model.state.shown?.foot.first)
        await model.send(.press(add))
        let form = try #require(model.sheet?.form)
        let name = try form.field("name")
        model.write(.text(text: "Jo"), into: name, of: form)
        await model.send(.put)
        #expect(model.sheet == nil && model.value(of: name, in: form).text == "Jo")
        await model.send(.press(add))
        await model.send(.giveUp)
        #expect(model.sheet == nil && model.value(of: name, in: form).text.isEmpty)
    }

    @Test("what is typed while it is being saved is not lost with what was saved")
    func typesOn() async throws {
        let bench = try await Bench.tracking()
        let model = await opened(bench, "tell")
        let form = try #require(model.state.shown?.forms.first)
        model.write(.text(text: "The letter"), into: form.fields[0], of: form)
        bench.client.hold()
        async let saving: Void = model.send(.save(form))
        await bench.client.waiting(1)
        model.write(.text(text: "The letter, and the call"), into: form.fields[0], of: form)
        async let again: Void = model.send(.save(form))
        await Task.yield()
        bench.client.release()
        _ = await (saving, again)
        #expect(model.value(of: form.fields[0], in: form).text == "The letter, and the call")
        let things = try await bench.core { try $0.thingsToTell().open }
        #expect(things.map(\.text) == ["The letter"], "a second tap on Save saves nothing twice")
    }

    @Test("what takes something away for good asks first; keeping keeps, going on does it and closes its page")
    func asks() async throws {
        let bench = try await Bench.tracking()
        let id = try await bench.core { grain in
            let draft = PersonDraft(name: "Jo", relation: .friend, phone: "", message: "", note: "")
            return try #require(try grain.addPerson(draft: draft).people.first?.id)
        }
        let model = await opened(bench, "circle/\(id)")
        let delete = try #require(model.state.shown?.foot.last)
        await model.send(.press(delete))
        #expect(model.asking == delete && delete.weight == .delete)
        await model.send(.keep)
        #expect(model.asking == nil)
        #expect(try await bench.core { try $0.circle().people.count } == 1)
        _ = bench.takeEffects()
        await model.send(.press(delete))
        await model.send(.goOn(delete))
        #expect(try await bench.core { try $0.circle().people.isEmpty })
        #expect(bench.takeEffects() == [.close])
    }

    @Test("what is said of a page that has closed is said on the page below it, with its way back")
    func left() async throws {
        let bench = try await Bench.tracking()
        let side = await opened(bench, "side")
        let parting = try #require(side.state.shown?.choices.first { $0.key == "parting" })
        await side.send(.choose(parting))
        let said = try #require(side.notice)
        #expect(said.canUndo && side.state.shown?.choices.first { $0.key == "parting" }?.chosen == true)
        await side.undo()
        #expect(side.state.shown?.choices.first { $0.key == "parting" }?.chosen == false)
        bench.desk.left = PageNotice(text: "Gone.", undo: parting.does)
        let below = BowlsModel(bench.desk)
        let following = Task { await below.follow() }
        await until { below.notice != nil }
        #expect(below.notice?.text == "Gone." && below.notice?.canUndo == true && bench.desk.left == nil)
        await below.undo()
        #expect(try await bench.core { try $0.settings().situation } == .parting)
        following.cancel()
    }

    @Test("a page is read again when something changes that it shows, and for nothing else")
    func subjects() async throws {
        let bench = try await Bench.tracking()
        let model = CorePageModel(bench.desk, route: "circle")
        let following = Task { await model.follow() }
        await until { model.state.shown != nil }
        let calls = bench.client.calls
        try await bench.core { _ = try $0.addThingToTell(draft: TellDraft(text: "A letter.", day: nil)) }
        try await bench.core { grain in
            let draft = PersonDraft(name: "Jo", relation: .friend, phone: "", message: "", note: "")
            _ = try grain.addPerson(draft: draft)
        }
        await until { model.state.shown?.row("people") != nil }
        #expect(bench.client.calls == calls + 3, "two writes and one reading")
        following.cancel()
    }

    @Test("when the clock moves a page is read again, but not under a form that is open: then when it closes")
    func clock() async throws {
        let bench = try await Bench.tracking()
        let model = await opened(bench, "circle")
        #expect(await bench.calls { await model.timeMoved() } == 1)
        await model.send(.press(try #require(model.state.shown?.foot.first)))
        #expect(await bench.calls { await model.timeMoved() } == 0)
        #expect(await bench.calls { await model.send(.put) } == 1)
        #expect(await bench.calls { await model.send(.put) } == 0)
    }

    @Test("every row of Practice and You leads somewhere, and what is a page of the core can be read")
    func menus() async throws {
        let bench = try await Bench.tracking()
        var count = 0
        for menu in ["practice", "you"] {
            let model = await opened(bench, menu)
            #expect(model.state.shown?.top == true)
            for row in model.state.shown?.rows ?? [] {
                await model.send(.open(try #require(row.tap)))
                guard case .go(let route) = bench.takeEffects().first else {
                    #expect(Bool(false), "\(row.key) leads nowhere")
                    continue
                }
                count += 1
                if case .page(let page) = route { #expect(await opened(bench, page).state.shown != nil, "\(page)") }
            }
        }
        #expect(count >= 15)
    }

    @Test("call and message hand their addresses to the system, and call nobody by themselves")
    func call() async throws {
        let bench = try await Bench.tracking()
        try await bench.core { grain in
            let draft = PersonDraft(name: "Jo", relation: .friend, phone: "+49 30 1234", message: "", note: "")
            _ = try grain.addPerson(draft: draft)
        }
        let row = try #require(await opened(bench, "circle").state.shown?.row("people"))
        let model = await opened(bench, "circle")
        for button in row.buttons { await model.send(.press(button)) }
        #expect(bench.takeEffects() == [.openAddress("tel:+49301234"), .openAddress("sms:+49301234")])
    }

    @Test("a search finds as it is typed, keeps what was found when it is read again, and nothing once it is left")
    func search() async throws {
        let bench = try await Bench.tracking()
        try await bench.core { _ = try $0.addThingToTell(draft: TellDraft(text: "The letter", day: nil)) }
        let model = await opened(bench, "search")
        let form = try #require(model.state.shown?.liveForm)
        for typed in ["l", "let", "letter"] { model.write(.text(text: typed), into: form.fields[0], of: form) }
        #expect(await bench.calls { await bench.desk.autosave.now() } == 1, "a moment after the last key")
        let hit = try #require(model.state.shown?.rows.first)
        #expect(hit.parts.filter(\.stands).map(\.text) == ["letter"])
        await model.load()
        #expect(model.state.shown?.rows.first == hit && model.value(of: form.fields[0], in: form).text == "letter")
        let again = await opened(bench, "search")
        #expect(again.state.shown?.rows.isEmpty == true && again.value(of: form.fields[0], in: form).text.isEmpty)
    }

    @Test("the guide of a low bowl goes step by step, pauses on a turn and can be left on any step")
    func guide() async throws {
        let bench = try await Bench.tracking()
        let page = try #require(await opened(bench, "guide/money").state.shown)
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

extension CorePage {
    /// All rows, from top to bottom.
    var rows: [PageRow] {
        sections.flatMap { section -> [PageRow] in
            if case .rows(let rows, _) = section.body { rows } else { [] }
        }
    }
    var forms: [PageForm] {
        sections.compactMap { section -> PageForm? in
            if case .form(let form) = section.body { form } else { nil }
        }
    }
    var choices: [PageChoice] {
        sections.flatMap { section -> [PageChoice] in
            if case .choices(let choices, _) = section.body { choices } else { [] }
        }
    }
    /// The first row of a section.
    func row(_ key: String) -> PageRow? {
        guard case .rows(let rows, _) = sections.first(where: { $0.key == key })?.body else { return nil }
        return rows.first
    }
}

extension PageForm {
    func field(_ key: String) throws -> FormField { try #require(fields.first { $0.key == key }) }
}
