import GrainFeatures

/// Answers every question of a check-in by taps. A new kind of question does not compile until it stands here.
@MainActor struct AnswerAll {
    let model: CheckInModel

    init(_ model: CheckInModel) { self.model = model }

    func run() async throws {
        for id in model.questions.map(\.id) {
            guard let question = model.questions.first(where: { $0.id == id }) else { continue }
            await answer(question)
        }
    }

    private func answer(_ question: QuestionView) async {
        switch question.body {
        case .scale(let choices), .one(let choices):
            if !choices.contains(where: \.chosen) { await model.send(.one(question: question.id, choice: choices[0])) }
        case .several(let choices):
            await model.send(.several(question: question.id, choices: choices, tapped: choices[0]))
        case .feelings(let groups, let strengths, _):
            await model.send(.feeling(groups[0].words[0]))
            await model.send(.strength(groups[0].words[0], strengths[1]))
        case .grains(let areas, _, _):
            for area in areas { await model.send(.grains(area, .littleAdded)) }
            let again = model.questions.first { $0.id == question.id }
            if case .grains(let areas, _, _) = again?.body {
                for area in areas { model.write(why: "Told me first.", of: area) }
                await model.dependencies.autosave.now()
            }
        case .behaviours(let lines, _):
            await model.send(.behaviour(lines[0], lines[0].choices[0]))
            await model.send(.rest(question))
        case .promises(let due):
            for promise in due { await model.send(.promise(id: promise.promise, .kept)) }
        case .tell(let choices, _):
            if choices.last?.chosen != true { await model.send(.tell(choices[1])) }
            model.write(toTell: "The letter from the bank.")
            await model.dependencies.autosave.now()
        }
    }

    /// One feeling.
    func feelSomething() async throws {
        for question in model.state.shown?.questions ?? [] {
            if case .feelings(let groups, _, _) = question.body { await model.send(.feeling(groups[0].words[0])) }
        }
    }
}
