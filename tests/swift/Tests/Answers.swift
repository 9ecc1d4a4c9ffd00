import GrainBindings

/// One answer of each kind that this question takes. A new kind of question does not compile until it stands here.
func answers(to question: QuestionView) -> [Answer] {
    switch question.body {
    case .scale(let choices), .one(let choices): [.one(question: question.id, choice: choices[0].id)]
    case .several(let choices): [.several(question: question.id, choices: choices.prefix(2).map(\.id))]
    case .feelings(let groups, let strengths, let max):
        [.feelings(words: groups.flatMap(\.words).prefix(Int(max)).map { felt($0.id, strengths[0].id) })]
    case .grains(let areas, _, _): areas.map { .grains(area: $0.area, grains: .littleAdded, why: "Told me first.") }
    case .behaviours(let lines, _): lines.map { .behaviour(line: $0.id, choice: $0.choices[0].id) }
    case .promises: []
    case .tell: [.tell(anything: true, note: "The letter from the bank.")]
    }
}

private func felt(_ word: String, _ strength: String) -> FeltWord { FeltWord(word: word, strength: strength) }
