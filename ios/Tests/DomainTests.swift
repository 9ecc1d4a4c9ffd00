import Testing

@testable import GrainFeatures

/// A domain that lives in the tests of the core (`core/tests/domain`), and of which no file of this app knows.
@MainActor @Suite struct DomainTests {
    @Test("a domain that only tests have is opened, filled in, taken back and deleted")
    func opens() async throws {
        let app = try await TestApp.tracking()
        let model = await app.opened("pebbles")
        let form = try #require(model.state.shown?.forms.first)
        model.write(.text(text: "The round one"), into: form.fields[0], of: form)
        await model.send(.save(form))
        #expect(model.state.shown?.row("all")?.text == "The round one")
        #expect(model.notice?.text == "Picked up.")
        await model.undo()
        #expect(model.state.shown?.row("all") == nil)
        try await app.fill("pebble", on: "pebbles", ["text": .text(text: "The flat one")])
        let again = await app.opened("pebbles")
        let delete = try #require(again.state.shown?.row("all")?.menu.first)
        await again.send(.press(delete))
        #expect(again.asking == delete, "it asks first")
    }
}
