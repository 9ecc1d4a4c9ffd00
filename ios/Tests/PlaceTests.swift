import Testing

@testable import GrainFeatures

@MainActor @Suite struct PlaceTests {
    @Test("Help opens without notes, without a key, and changes nothing")
    func help() async throws {
        var effects: [Effect] = []
        let now = TestPhone.evening
        let model = HelpModel(words: Words(language: "en"), country: "", now: { now }, perform: { effects.append($0) })
        await model.load()
        guard case .page(let page) = model.state else { return #expect(Bool(false), "no page") }
        #expect(page.helplines.first.isEmpty && !page.helplines.unknown.isEmpty, "never a neighbour's number")
        await model.send(.country("IE"))
        guard case .page(let page) = model.state, let line = page.helplines.first.first else {
            return #expect(Bool(false), "no lines")
        }
        await model.send(.call(line))
        #expect(effects == [.openAddress(line.call ?? "none")])
        await model.send(.showLarge(line))
        guard case .large = model.state else { return #expect(Bool(false), "not large") }
        await model.send(.close)
        #expect(model.state == .page(page))
    }

    @Test("closeness has a page of its own under Help, and no comes first")
    func closeness() async throws {
        let now = TestPhone.evening
        let model = HelpModel(words: Words(language: "en"), country: "", now: { now })
        await model.load()
        guard case .page(let page) = model.state, let topic = page.topics.first else {
            return #expect(Bool(false), "no page under Help")
        }
        #expect(topic.title == "When closeness is hard" && topic.lead.hasPrefix("No is always allowed."))
        await model.send(.showTopic(topic))
        #expect(model.state == .topic(topic, page))
        await model.send(.close)
        #expect(model.state == .page(page))
    }

    @Test("a country is kept only when it is asked for, and forgotten in the same way")
    func keepsCountry() async throws {
        let now = TestPhone.evening
        var saved: [String] = []
        let model = HelpModel(
            words: Words(language: "en"), country: "ES", kept: "", now: { now },
            keep: {
                saved.append($0)
                return true
            })
        await model.load()
        await model.send(.country("IE"))
        #expect(saved.isEmpty && model.kept == "")
        await model.send(.keep(true))
        #expect(saved == ["IE"] && model.kept == "IE")
        await model.send(.keep(false))
        #expect(saved == ["IE", ""] && model.kept == "")
    }

    @Test("before the lock no country is kept")
    func keepsNothingOutside() async throws {
        let now = TestPhone.evening
        var saved: [String] = []
        let model = HelpModel(
            words: Words(language: "en"), country: "ES", now: { now },
            keep: {
                saved.append($0)
                return true
            })
        await model.load()
        await model.send(.keep(true))
        #expect(saved.isEmpty && model.kept == nil)
    }

    @Test("who is younger comes to Help's door, and nothing is written")
    func younger() async throws {
        let bench = try await TestApp.open()
        let now = TestPhone.evening
        let model = SetUpModel(bench.dependencies, region: "GB", now: { now })
        await model.load()
        await model.send(.side(.healing))
        await model.send(.goOn)
        await model.send(.age(false))
        await model.send(.goOn)
        #expect(model.step == .underAge)
        #expect(model.young?.helplines.contains { $0.kind == .child && $0.number == "0800 1111" } == true)
        #expect(try await bench.core { try $0.isNew() })
    }

    @Test("areas are put in order, settings changed one by one")
    func rest() async throws {
        let bench = try await TestApp.tracking()
        let areas = CorePageModel(bench.dependencies, route: "areas")
        await areas.load()
        let time = try #require(areas.state.shown?.rows.first { $0.key == "time" })
        await areas.send(.press(try #require(time.menu.first)))
        #expect(areas.state.shown?.rows.filter { $0.toggle?.chosen == true }.map(\.key) == ["time", "money"])
        let settings = CorePageModel(bench.dependencies, route: "settings")
        await settings.load()
        await settings.send(.choose(try #require(settings.state.shown?.choices.first { !$0.chosen })))
        let lock = SettingsModel(bench.dependencies)
        await lock.load()
        await lock.set(\.extraPrivate, to: true)
        #expect(lock.state.shown?.wordsOnly == true && lock.state.shown?.extraPrivate == true)
        let bowl = BowlModel(bench.dependencies, area: "money")
        await bowl.load()
        #expect(bowl.state.shown?.count == "")
    }

    @Test("who has notes from a copy is told so, until it was read")
    func recoveryNotice() async throws {
        let sound = try await TestApp.tracking()
        let whole = TodayModel(sound.dependencies)
        await whole.load()
        #expect(whole.state.shown != nil && whole.state.shown?.recoveryNotice == nil)
        try await sound.core { try $0.upkeep() }
        let damaged = TestPhone()
        try FileManager.default.copyItem(at: sound.phone.folder, to: damaged.folder)
        try Data("What another program wrote".utf8).write(to: damaged.folder.appending(path: "grain.db"))
        try damaged.secrets.write(try #require(try sound.phone.secrets.read()))
        let bench = try await TestApp.open(damaged)
        let model = TodayModel(bench.dependencies)
        await model.load()
        #expect(model.state.shown?.recoveryNotice?.title == "Put back from a copy")
        #expect(model.state.shown?.recoveryNotice?.text.contains("23 November") == true)
        await model.send(.readPutBack)
        #expect(model.state.shown != nil && model.state.shown?.recoveryNotice == nil)
    }

    @Test("breathing: the core says the turns, the view asks which one it is")
    func breathing() async throws {
        let bench = try await TestApp.tracking()
        let model = BreathingModel(bench.dependencies)
        await model.begin()
        let view = try #require(model.state.shown)
        #expect(view.turn(at: 0)?.phase.turn == .in)
        #expect(view.turn(at: 5)?.phase.turn == .out)
        #expect(view.turn(at: Double(view.seconds) + 1) == nil)
        let end = try #require(view.turn(at: 3.999))
        #expect(abs(end.phase.size(at: end.part) - 1) < 0.01)
        model.close()
        #expect(bench.takeEffects() == [.keepAwake(true), .keepAwake(false), .close])
    }

    @Test("the guide is offered once for each fall, and opening it is an answer")
    func lowBowl() async throws {
        let bench = try await TestApp.tracking()
        try await bench.core { grain in
            _ = try grain.setStartingLevel(area: "money", level: 25)
            for _ in 0..<2 {
                let draft = GrainDraft(
                    area: "money", change: .lotTaken, day: nil, source: .byHand, reason: nil, why: "")
                _ = try grain.addGrains(draft: draft)
            }
        }
        let model = BowlModel(bench.dependencies, area: "money")
        await model.load()
        #expect(model.state.shown?.offerGuide == true)
        await model.send(.answerLow(.guide("money")))
        #expect(bench.takeEffects() == [.go(.guide("money"))])
        #expect(model.state.shown?.offerGuide == false)
    }
}
