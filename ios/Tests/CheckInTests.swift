import GrainFeatures
import Testing

@MainActor @Suite struct CheckInTests {
    @Test("each of the three forms can be answered whole", arguments: [Side.healing, .rebuilding, .both])
    func forms(side: Side) async throws {
        let bench = try await TestApp.tracking(side)
        try await bench.promise()
        let model = CheckInModel(bench.dependencies)
        await model.load()
        #expect(model.state.shown?.form == side)
        await model.send(.lineByLine)
        try await AnswerAll(model).run()
        #expect(model.unsaved.isEmpty && model.notice?.canUndo != false)
        await model.send(.done)
        #expect(model.phase == .done && bench.takeEffects().contains(.close))
    }

    @Test("a second tap takes an answer back")
    func takenBack() async throws {
        let bench = try await TestApp.tracking()
        let model = CheckInModel(bench.dependencies)
        await model.load()
        await model.send(.lineByLine)
        try await AnswerAll(model).run()
        try await AnswerAll(model).run()
        for question in model.questions {
            switch question.body {
            case .several(let choices): #expect(!choices.contains { $0.chosen })
            case .grains(let areas, _, _): #expect(areas.allSatisfy { $0.said == nil && $0.why.isEmpty })
            default: break
            }
        }
    }

    @Test("a sixth feeling is refused in words, five stay")
    func fiveFeelings() async throws {
        let bench = try await TestApp.tracking()
        let model = CheckInModel(bench.dependencies)
        await model.load()
        let words = model.questions.flatMap { question -> [FeelingView] in
            guard case .feelings(let groups, _, _) = question.body else { return [] }
            return groups.flatMap(\.words)
        }
        for word in words.prefix(6) { await model.send(.feeling(word)) }
        #expect(model.state.shown?.feelings.count == 5 && model.notice?.text.isEmpty == false)
    }

    @Test("a past day can be written, and deleted")
    func pastDay() async throws {
        let bench = try await TestApp.tracking()
        let model = CheckInModel(bench.dependencies)
        await model.load()
        let yesterday = LocalDay(year: 2026, month: 11, day: 22)
        await model.send(.day(yesterday))
        #expect(model.state.shown?.day == yesterday && model.state.shown?.pastDay.isEmpty == false)
        try await AnswerAll(model).feelSomething()
        let days = try await bench.dependencies.client.call { try $0.checkInDays() }
        #expect(days.count == 8 && days[0].text == "Today")
        #expect(days.filter(\.begun).map(\.day) == [yesterday])
        await model.send(.delete)
        let after = try await bench.dependencies.client.call { try $0.checkInDays() }
        #expect(!after.contains(where: \.begun) && after.count == 8, "an empty day can be written too")
    }

    @Test("one answer for the rest leaves what was said, and undo takes back just that")
    func rest() async throws {
        let bench = try await TestApp.tracking()
        let model = CheckInModel(bench.dependencies)
        await model.load()
        func grains() throws -> QuestionView { try #require(model.questions.first { $0.id == "grains" }) }
        func said() throws -> [GrainsSaid?] {
            guard case .grains(let areas, _, _) = try grains().body else { return [] }
            return areas.map(\.said)
        }
        guard case .grains(let areas, let columns, _) = try grains().body else { return }
        #expect(columns.count == 5)
        await model.send(.grains(areas[0], .lotTaken))
        await model.send(.rest(try grains()))
        #expect(try said() == [.lotTaken] + Array(repeating: .noChange, count: areas.count - 1))
        #expect(model.notice?.canUndo == true)
        await model.undo()
        #expect(try said() == [.lotTaken] + Array(repeating: nil, count: areas.count - 1))
    }

    @Test("one group of words is open at a time")
    func groups() async throws {
        let bench = try await TestApp.tracking()
        let model = CheckInModel(bench.dependencies)
        await model.load()
        let question = try #require(model.questions.first { $0.id == "feelings" })
        guard case .feelings(let groups, _, _) = question.body else { return }
        await model.send(.group(groups[3]))
        await model.send(.group(groups[4]))
        #expect(model.openGroup == groups[4].text)
        await model.send(.group(groups[4]))
        #expect(model.openGroup == nil)
    }

    @Test("the head leads to the day before and back")
    func days() async throws {
        let bench = try await TestApp.tracking()
        let model = CheckInModel(bench.dependencies)
        await model.load()
        let today = try #require(model.state.shown)
        #expect(today.later == nil && today.pastDay.isEmpty)
        await model.send(.day(today.earlier))
        let yesterday = try #require(model.state.shown)
        #expect(yesterday.later == today.day && !yesterday.pastDay.isEmpty)
    }

    @Test("Close leaves it open, and nothing that was tapped or written is lost")
    func closed() async throws {
        let bench = try await TestApp.tracking()
        let model = CheckInModel(bench.dependencies)
        await model.load()
        func money(_ model: CheckInModel) -> AreaQuestionView? {
            for question in model.questions {
                if case .grains(let areas, _, _) = question.body { return areas.first }
            }
            return nil
        }
        await model.send(.grains(try #require(money(model)), .littleAdded))
        model.write(why: "Told me", of: try #require(money(model)))
        await model.send(.close)
        #expect(bench.takeEffects().last == .close)
        let again = CheckInModel(bench.dependencies)
        await again.load()
        #expect(again.phase == .open && money(again)?.said == .littleAdded && money(again)?.why == "Told me")
    }

    @Test("what could not be saved is tried again by Close, which holds nobody for long")
    func closedUnsaved() async throws {
        let bench = try await TestApp.tracking()
        let model = CheckInModel(bench.dependencies)
        await model.load()
        guard case .scale(let choices) = try #require(model.questions.first).body else { return }
        let full = AppError(kind: .noRoom, title: "No room", text: "Make some room.")
        bench.client.fail(with: full, times: 2)
        await model.send(.one(question: model.questions[0].id, choice: choices[1]))
        await model.send(.close)
        #expect(!bench.takeEffects().contains(.close) && model.notice?.text == "Make some room.")
        #expect(model.unsaved.count == 1)
        bench.client.fail(with: full)
        await model.send(.close)
        #expect(bench.takeEffects().contains(.close), "who closes again is let go")
    }

    @Test("a hard day asks for nothing more")
    func hardDay() async throws {
        let bench = try await TestApp.tracking()
        let model = CheckInModel(bench.dependencies)
        await model.load()
        await model.send(.hardDay)
        #expect(model.phase == .resting)
        await model.send(.showAll)
        #expect(model.phase == .open)
    }

    @Test("a due promise is answered in the check-in, and how it came out")
    func duePromise() async throws {
        let bench = try await TestApp.tracking(.rebuilding)
        try await bench.promise()
        let model = CheckInModel(bench.dependencies)
        await model.load()
        func due() -> DuePromiseView? {
            for question in model.questions {
                if case .promises(let due) = question.body { return due.first }
            }
            return nil
        }
        let first = try #require(due())
        await model.send(.promise(id: first.promise, first.answer(first.choices[1])))
        let notKept = try #require(due())
        #expect(notKept.choices.map(\.chosen) == [false, true, false] && notKept.afterNotKept.count == 3)
        await model.send(.promise(id: first.promise, notKept.known(notKept.afterNotKept[1])))
        let foundOut = try #require(due())
        #expect(foundOut.afterNotKept.map(\.chosen) == [false, true, false])
        await model.send(.promise(id: first.promise, foundOut.answer(foundOut.choices[1])))
        #expect(due()?.choices.contains { $0.chosen } == false)
    }
}
