/// One or several of a few, each saved as it is tapped.
struct ChoicesView: View {
    let choices: [PageChoice]
    let layout: ChoiceLayout
    let model: CorePageModel

    var body: some View {
        switch layout {
        case .cells where choices.count <= ChoiceCells.most: ChoiceCells(choices: choices, model: model).cardRow()
        case .cells, .list:
            ForEach(choices, id: \.key) { choice in
                ChoiceLine(
                    text: choice.text, second: choice.second, isChosen: choice.chosen,
                    choose: tap { await model.send(.choose(choice)) }
                )
                .cardRow()
            }
        case .switches:
            ForEach(choices, id: \.key) { choice in
                Toggle(isOn: .showing(choice.chosen) { _ in Task { await model.send(.choose(choice)) } }) {
                    ChoiceWords(text: choice.text, second: choice.second)
                }
                .frame(minHeight: Measure.target)
                .cardRow()
            }
        }
    }
}

/// Cells of equal width side by side; under each other where they are many or the text is large.
struct ChoiceCells: View {
    let choices: [PageChoice]
    let model: CorePageModel
    @Environment(\.dynamicTypeSize) private var size

    /// More do not stand beside each other on a phone.
    static let most = 4

    var body: some View {
        if size.stacksScales || choices.count > Self.most {
            VStack(spacing: 8) { cells }
        } else {
            HStack(spacing: 8) { cells }.fixedSize(horizontal: false, vertical: true)
        }
    }

    private var cells: some View { ForEach(choices, id: \.key) { cell($0) } }

    private func cell(_ choice: PageChoice) -> some View {
        Button(action: tap { await model.send(.choose(choice)) }, label: { label(choice) })
            .buttonStyle(.plain)
            .accessibilityAddTraits(choice.chosen ? .isSelected : [])
    }

    private func label(_ choice: PageChoice) -> some View {
        Text(verbatim: choice.text)
            .font(.grainLabel)
            .multilineTextAlignment(.center)
            .padding(8)
            .frame(maxWidth: .infinity, minHeight: Measure.target, maxHeight: .infinity)
            .foregroundStyle(.grain(choice.chosen ? .onAccent : .textPrimary))
            .answerGround(chosen: choice.chosen)
            .contentShape(.rect)
    }
}

/// One of several in a list, with the system's tick behind it.
struct ChoiceLine: View {
    let text: String
    let second: String
    let isChosen: Bool
    let choose: @MainActor () -> Void

    var body: some View {
        Button(action: choose, label: { label })
            .buttonStyle(.plain)
            .accessibilityAddTraits(isChosen ? .isSelected : [])
    }

    private var label: some View {
        HStack(spacing: 12) {
            ChoiceWords(text: text, second: second)
            Spacer(minLength: 0)
            // The place of the tick is kept, so that nothing moves when it comes.
            Image(systemName: "checkmark")
                .foregroundStyle(.grain(.accent))
                .opacity(isChosen ? 1 : 0)
                .accessibilityHidden(true)
        }
        .frame(maxWidth: .infinity, minHeight: Measure.target, alignment: .leading)
        .contentShape(.rect)
    }
}

private struct ChoiceWords: View {
    let text: String
    let second: String

    var body: some View {
        VStack(alignment: .leading, spacing: 2) {
            Text(verbatim: text).font(.grainBody).foregroundStyle(.grain(.textPrimary))
            SecondaryText(second)
        }
        .multilineTextAlignment(.leading)
    }
}
