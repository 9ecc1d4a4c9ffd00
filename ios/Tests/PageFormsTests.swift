import Testing

@testable import GrainFeatures

/// What is typed into a form of the core goes back as it was typed, and is lost by nothing.
@MainActor @Suite struct PageFormsTests {
    @Test("what is refused is said at its field, and what was typed stays, also the rest of the form")
    func refused() async throws {
        let bench = try await TestApp.tracking()
        let model = await bench.opened("circle")
        await model.send(.press(try #require(model.state.shown?.foot.first)))
        let form = try #require(model.sheet?.form)
        let (name, note) = (try form.field("name"), try form.field("note"))
        model.write(.text(text: " "), into: name, of: form)
        model.write(.text(text: "Mondays."), into: note, of: form)
        let before = model.state
        await model.send(.save(form))
        #expect(model.state == before && model.sheet?.form.key == form.key && model.notice == nil)
        let said = try #require(model.refusal(of: name, in: form))
        #expect(!said.isEmpty && model.refusal(of: note, in: form) == nil && model.refused(in: form) == "name")
        #expect(bench.takeEffects().contains(.announce(said)))
        #expect(model.value(of: name, in: form).text == " " && model.value(of: note, in: form).text == "Mondays.")
        model.write(.text(text: "Jo"), into: name, of: form)
        #expect(model.refusal(of: name, in: form) == nil, "who writes on is not told of it any more")
        await model.send(.save(form))
        #expect(model.sheet == nil && model.state.shown?.row("people")?.text == "Jo")
    }

    @Test("a trouble that is of no field is said at the foot, and the form stays open with its words")
    func trouble() async throws {
        let bench = try await TestApp.tracking()
        let model = await bench.opened("circle")
        await model.send(.press(try #require(model.state.shown?.foot.first)))
        let form = try #require(model.sheet?.form)
        model.write(.text(text: "Jo"), into: try form.field("name"), of: form)
        bench.client.fail(with: AppError(kind: .noRoom, title: "", text: "Make some room."))
        await model.send(.save(form))
        #expect(model.notice?.text == "Make some room." && model.sheet?.form.key == form.key)
        #expect(model.value(of: try form.field("name"), in: form).text == "Jo")
    }

    @Test("a form is put away with its words, and given up without them")
    func putAway() async throws {
        let bench = try await TestApp.tracking()
        let model = await bench.opened("circle")
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
        let bench = try await TestApp.tracking()
        let model = await bench.opened("disclosures")
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
        #expect(
            try await bench.page("disclosures").rows.map(\.text) == ["The letter"],
            "a second tap on Save saves nothing twice")
    }
}
