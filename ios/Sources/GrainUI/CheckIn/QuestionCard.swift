/// One question, in whichever way it is answered.
struct QuestionCard: View {
    let question: QuestionView
    let model: CheckInModel
    @Environment(\.grainWords) private var words

    var body: some View {
        GrainCard {
            Text(verbatim: question.text).font(.grainTitle).accessibilityAddTraits(.isHeader)
            answers
            if model.hasOtherWay(question) {
                Button(
                    words[model.isLineByLine ? "check-in-as-a-whole" : "check-in-line-by-line"],
                    action: tap { await model.send(.lineByLine) }
                )
                .buttonStyle(.grain(.plain))
            }
            SecondaryText(question.changedText)
        }
    }

    /// One answer for all lines above that have none. It keeps its place when nothing is left.
    private func restButton(_ rest: RestView) -> some View {
        Button(rest.text, action: tap { await model.send(.rest(question)) })
            .buttonStyle(.grain(.grey))
            .disabled(!rest.open)
    }

    @ViewBuilder private var answers: some View {
        switch question.body {
        case .scale(let choices):
            ScaleCells(
                choices: choices, picture: { Moon(step: $0) },
                choose: { number in Task { await model.send(.one(question: question.id, choice: choices[number])) } })
        case .one(let choices):
            ChoiceRows(choices: choices) { choice in
                Task { await model.send(.one(question: question.id, choice: choice)) }
            }
        case .several(let choices):
            Flow {
                ForEach(choices, id: \.id) { choice in
                    Chip(
                        text: choice.text, chosen: choice.chosen,
                        action: tap {
                            await model.send(.several(question: question.id, choices: choices, tapped: choice))
                        })
                }
            }
        case .feelings(let groups, let strengths, let most):
            FeelingsQuestion(groups: groups, strengths: strengths, most: Int(most), model: model)
        case .grains(let areas, let columns, let rest):
            ForEach(areas, id: \.area) { AreaQuestion(area: $0, columns: columns, model: model) }
            restButton(rest)
        case .behaviours(let lines, let rest):
            ForEach(lines, id: \.id) { line in
                Text(verbatim: line.text).font(.grainBody)
                Segments(choices: line.choices) { choice in
                    Task { await model.send(.behaviour(line, choice)) }
                }
            }
            restButton(rest)
        case .promises(let due): ForEach(due, id: \.promise) { DuePromise(promise: $0, model: model) }
        case .tell(let choices, _): TellQuestion(choices: choices, model: model)
        }
    }
}

/// Parts of equal look side by side; two by two, then one by one in large text.
struct Segments: View {
    let choices: [ChoiceView]
    let choose: (ChoiceView) -> Void
    @Environment(\.dynamicTypeSize) private var size

    var body: some View {
        let columns = size.hidesListIcons ? 1 : size.stacksScales ? 2 : max(1, choices.count)
        LazyVGrid(columns: Array(repeating: GridItem(.flexible(), spacing: 8), count: columns), spacing: 8) {
            ForEach(choices, id: \.id) { choice in
                Button(action: { choose(choice) }, label: { cell(choice) })
                    .buttonStyle(.plain)
                    .accessibilityAddTraits(choice.chosen ? .isSelected : [])
            }
        }
    }

    private func cell(_ choice: ChoiceView) -> some View {
        Text(verbatim: choice.text)
            .font(.grainCaption)
            .multilineTextAlignment(.center)
            .padding(8)
            .frame(maxWidth: .infinity, minHeight: Measure.target)
            .foregroundStyle(.grain(choice.chosen ? .onAccent : .textSecondary))
            .answerGround(chosen: choice.chosen)
    }
}

/// The grains of one area: its small bowl, five cells, a line why once something is chosen.
private struct AreaQuestion: View {
    let area: AreaQuestionView
    /// The words of the five cells: each has room for one, and the whole answer is spoken.
    let columns: [String]
    let model: CheckInModel
    @Environment(\.grainWords) private var words

    var body: some View {
        VStack(alignment: .leading, spacing: 8) {
            HStack(spacing: 12) {
                LoadedBowl(
                    dependencies: model.dependencies, area: area.area, form: .small, shown: Int(area.smallShown),
                    series: area.series
                )
                .frame(width: 48)
                VStack(alignment: .leading) {
                    Text(verbatim: area.name).font(.grainHead)
                    SecondaryText(area.note)
                }
            }
            ScaleCells(
                choices: area.choices, captions: columns, picture: { GrainCell(step: $0) },
                choose: { number in Task { await model.send(.grains(area, GrainsSaid.all[number])) } })
            if area.said != nil && !model.writesWhy(area) {
                Button(words["check-in-grains-why"], action: tap { await model.send(.why(area)) })
                    .buttonStyle(.grain(.plain))
            }
            if model.writesWhy(area) {
                NoteField(
                    hint: words["check-in-grains-why"],
                    text: .writing({ model.why(area) }, write: { model.write(why: $0, of: area) }))
            }
        }
        .accessibilityElement(children: .contain)
    }
}

private struct DuePromise: View {
    let promise: DuePromiseView
    let model: CheckInModel
    @Environment(\.grainWords) private var words

    var body: some View {
        Text(verbatim: promise.text).font(.grainBody)
        Segments(choices: promise.choices) { choice in
            Task { await model.send(.promise(id: promise.promise, promise.answer(choice))) }
        }
        if !promise.afterNotKept.isEmpty {
            SecondaryText(words["check-in-after-not-kept"])
            Segments(choices: promise.afterNotKept) { choice in
                Task { await model.send(.promise(id: promise.promise, promise.known(choice))) }
            }
        }
    }
}

private struct TellQuestion: View {
    let choices: [ChoiceView]
    let model: CheckInModel
    @Environment(\.grainWords) private var words

    var body: some View {
        Segments(choices: choices) { choice in
            Task { await model.send(.tell(choice)) }
        }
        if choices.last?.chosen == true {
            NoteField(
                hint: words["disclosures-add"],
                text: .writing({ model.toTell }, write: { model.write(toTell: $0) }))
        }
    }
}
