import GrainFeatures
import Testing

/// Nothing that is typed is lost: not by the lock, Exit, Back, leaving at once, or the background.
@MainActor @Suite struct WritingTests {
    /// An app with open notes, as it stands after set-up, with dependencies that outlive its screens.
    private func opened() async throws -> (app: AppModel, dependencies: Dependencies) {
        let phone = TestPhone()
        let app = AppModel(
            Opening { () async throws(AppError) -> any Client in
                let client = try await kept(LiveClient.open(phone.phone))
                try await client.call {
                    _ = try $0.chooseSide(side: .healing)
                    _ = try $0.trackAreas(keys: ["money"])
                }
                return client
            }, autosave: .byHand)
        await app.open()
        return (app, try #require(app.dependencies))
    }

    @Test(
        "what is written in a form is there after the lock, Exit, or Back: the screen is another, the words are the same"
    )
    func forms() async throws {
        let (app, dependencies) = try await opened()
        let form = try #require(try await dependencies.client.call { try $0.page(route: "disclosures") }.forms.first)
        CorePageModel(dependencies, route: "disclosures").write(
            .text(text: "The letter"), into: form.fields[0], of: form)
        let promises = CorePageModel(dependencies, route: "promises")
        await promises.load()
        await promises.send(.press(try #require(promises.state.shown?.foot.first)))
        let new = try #require(promises.sheet?.form)
        promises.write(.text(text: "I call at ten"), into: try new.field("text"), of: new)
        promises.write(.chosen(key: "each_day"), into: try new.field("rhythm"), of: new)
        app.exit()
        app.becameInactive()
        app.becameActive()
        #expect(app.dependencies === dependencies && !app.isBlank)
        #expect(
            CorePageModel(dependencies, route: "disclosures").value(of: form.fields[0], in: form).text == "The letter")
        let again = CorePageModel(dependencies, route: "promises")
        #expect(again.value(of: try new.field("text"), in: new).text == "I call at ten")
        #expect(again.value(of: try new.field("rhythm"), in: new).chosen == "each_day")
    }

    @Test(
        "the answer to a question is saved when the page is left at once",
        arguments: ["exit", "background", "page", "another"])
    func left(how: String) async throws {
        let (app, dependencies) = try await opened()
        let model = PromptModel(dependencies)
        await model.begin()
        model.write("We sat by the café at dusk.")
        switch how {
        case "exit": app.exit()
        case "background": app.becameInactive()
        case "another": await model.send(.another)
        default: await dependencies.autosave.now()
        }
        await app.saveWriting()
        let answers = try await dependencies.client.call { try $0.page(route: "answers") }.rows
        #expect(answers.count == 1 && answers[0].second.hasSuffix("\nWe sat by the café at dusk."))
    }

    @Test("the line why is saved by Done, however soon it is tapped, and is one line in the ledger")
    func why() async throws {
        let bench = try await TestApp.tracking()
        let model = CheckInModel(bench.dependencies)
        await model.begin()
        await model.send(.showAll)
        func money() throws -> AreaQuestionView {
            for question in model.questions {
                if case .grains(let areas, _, _) = question.body {
                    return try #require(areas.first { $0.area == "money" })
                }
            }
            throw CancellationError()
        }
        await model.send(.grains(try money(), .littleTaken))
        for words in ["he hid", "he hid the", "he hid the card"] {
            model.write(why: words, of: try money())
            #expect(model.why(try money()) == words)
        }
        await model.send(.done)
        let ledger = try await bench.core { try $0.bowl(area: "money").ledger }
        #expect(ledger.map(\.why) == ["he hid the card"])
    }

    @Test("what is typed before the next tap goes with it")
    func whyAndTap() async throws {
        let bench = try await TestApp.tracking()
        let model = CheckInModel(bench.dependencies)
        await model.begin()
        await model.send(.showAll)
        func money() throws -> AreaQuestionView {
            for question in model.questions {
                if case .grains(let areas, _, _) = question.body {
                    return try #require(areas.first { $0.area == "money" })
                }
            }
            throw CancellationError()
        }
        await model.send(.grains(try money(), .littleTaken))
        model.write(why: "A hard call", of: try money())
        await model.send(.grains(try money(), .lotTaken))
        #expect(try money().why == "A hard call" && (try money()).said == .lotTaken)
    }

    @Test("words that could not be saved stay on the screen and go with the next occasion")
    func notSaved() async throws {
        let bench = try await TestApp.tracking()
        let model = PromptModel(bench.dependencies)
        await model.begin()
        model.write("A line.")
        bench.client.fail(with: AppError(kind: .noRoom, title: "", text: "Make some room."))
        #expect(await bench.dependencies.autosave.now() == false)
        #expect(model.text == "A line." && !model.isSaved)
        #expect(await bench.dependencies.autosave.now())
        #expect(model.isSaved)
        #expect(try await bench.page("answers").rows.count == 1)
    }

    @Test("typing pauses, and it is saved by itself; typing on, it is saved once")
    func pause() async throws {
        let (paused, go) = AsyncStream.makeStream(of: Void.self)
        let rests = Locked(0)
        let autosave = Autosave {
            rests { $0 += 1 }
            for await _ in paused { break }
            try Task.checkCancellation()
        }
        var saved: [String] = []
        for text in ["a", "ab", "abc"] {
            autosave.later(.ownWords) {
                saved.append(text)
                return true
            }
        }
        while rests({ $0 }) == 0 { await Task.yield() }
        go.finish()
        while saved.isEmpty { await Task.yield() }
        #expect(saved == ["abc"])
        #expect(await autosave.now() && saved == ["abc"], "nothing is saved twice")
    }

    @Test("a noted moment is one, without a kind, and a kind and a line are kept beside it")
    func moment() async throws {
        let bench = try await TestApp.tracking()
        let model = HardMomentModel(bench.dependencies)
        await model.begin()
        bench.client.hold()
        async let noted: Void = model.note()
        await bench.client.waiting(1)
        async let again: Void = model.note()
        await Task.yield()
        bench.client.release()
        _ = await (noted, again)
        let moments = CorePageModel(bench.dependencies, route: "moments")
        await moments.load()
        #expect(moments.state.shown?.rows.count == 1, "two quick taps are one moment")
        let moment = try #require(moments.state.shown?.rows.first)
        #expect(moment.text == "A hard moment")
        await moments.send(.open(try #require(moment.tap)))
        let form = try #require(moments.sheet?.form)
        moments.write(.chosen(key: "triggered"), into: form.fields[0], of: form)
        moments.write(.text(text: "It passed soon."), into: form.fields[1], of: form)
        await moments.send(.save(form))
        #expect(moments.sheet == nil && moments.state.shown?.rows.first?.second.hasSuffix("It passed soon.") == true)
        #expect(moments.state.shown?.rows.first?.text == "I am triggered")
        bench.phone.pass(hours: 40 * 24)
        await moments.load()
        #expect(moments.state.shown?.rows.isEmpty == true)
        await moments.send(.press(try #require(moments.state.shown?.foot.first)))
        #expect(moments.state.shown?.rows.count == 1, "the month turns on the same page")
        await moments.load()
        #expect(moments.state.shown?.rows.count == 1, "and is read again where it stands now")
    }
}
