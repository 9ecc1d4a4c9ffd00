/// The question of the day, or a line of one's own. What is written is saved as it stands.
struct PromptScreen: View {
    @State private var model: PromptModel
    @Environment(\.grainWords) private var words

    init(dependencies: Dependencies, id: String?) { _model = State(initialValue: PromptModel(dependencies, id: id)) }

    var body: some View {
        PageView(model: model) { _ in
            switch model.phase {
            case .asked(let prompt): asked(prompt)
            case .ownLine: field
            case .putOff:
                Empty(
                    text: words["prompts-not-today"], button: words["app-undo"],
                    action: tap { await model.send(.undoNotToday) })
            case .nothing(let line):
                SecondaryText(line)
                field
            case nil: EmptyView()
            }
            Button(words["prompts-all-answers"], action: tap { await model.send(.allAnswers) }).buttonStyle(
                .grain(.plain))
        }
        .grainFrame(words["prompts-title"], large: false)
    }

    @ViewBuilder private func asked(_ prompt: PromptView) -> some View {
        Reader(over: prompt.areaLine, heavy: prompt.heavy, title: prompt.title, text: prompt.question)
            .accessibilityElement(children: .ignore)
            .accessibilityLabel(Text(verbatim: prompt.spoken))
        SecondaryText(prompt.comeAgain)
        field
        Flow {
            Chip(text: words["prompts-another"], chosen: false, action: tap { await model.send(.another) })
            Chip(text: words["prompts-not-today"], chosen: false, action: tap { await model.send(.notToday) })
        }
        SecondaryText(prompt.earlierLine)
        ForEach(prompt.earlier, id: \.id) { answer in
            GrainCard {
                SecondaryText(answer.dayText)
                Text(verbatim: answer.text).font(.grainBody)
            }
        }
    }

    private var field: some View {
        VStack(alignment: .leading, spacing: 4) {
            NoteField(
                hint: words["prompts-hint"],
                text: .writing({ model.text }, write: { model.write($0) }),
                lines: 4...20)
            SecondaryText(words[model.isSaved ? "prompts-field" : "error-not-saved-title"])
        }
    }
}
