/// The question of the day, or a line of one's own. What is written is saved as it stands.
struct PromptScreen: View {
    @State private var model: PromptModel
    @Environment(\.grainWords) private var words
    @Environment(\.dynamicTypeSize) private var size
    @Environment(\.verticalSizeClass) private var height

    init(dependencies: Dependencies, id: String?) { _model = State(initialValue: PromptModel(dependencies, id: id)) }

    var body: some View {
        // Where letters are large or the phone lies on its side too little is left to fill: the page scrolls.
        if size.isAccessibilitySize || height == .compact {
            PageView(model: model) { _ in
                content(field.frame(minHeight: 240))
            }
            .grainFrame(words["prompts-title"], large: false)
        } else {
            FullPage(model: model) { _ in content(field) }.grainFrame(words["prompts-title"], large: false)
        }
    }

    @ViewBuilder private func content<Field: View>(_ field: Field) -> some View {
        switch model.phase {
        case .asked(let prompt):
            question(prompt)
            field
            foot(canPass: true)
        case .ownLine:
            field
            foot(canPass: false)
        case .putOff:
            Empty(
                text: words["prompts-not-today"], button: words["app-undo"],
                action: tap { await model.send(.undoNotToday) })
        case .nothing(let line):
            SecondaryText(line)
            field
            foot(canPass: false)
        case nil: EmptyView()
        }
    }

    private func question(_ prompt: PromptView) -> some View {
        VStack(alignment: .leading, spacing: 6) {
            SecondaryText(prompt.areaLine)
            SecondaryText(prompt.heavy)
            Text(verbatim: prompt.question).font(.grainTitle).accessibilityAddTraits(.isHeader)
            SecondaryText(prompt.comeAgain)
            SecondaryText(prompt.answeredBefore)
        }
        .foregroundStyle(.grain(.textPrimary))
        .padding(.top, 8)
    }

    private var field: some View {
        WritingPage(
            hint: words["prompts-hint"], text: .writing({ model.text }, write: { model.write($0) }),
            isSaved: model.isSaved)
    }

    /// Two ways past the question, equal in rank, over the way out.
    private func foot(canPass: Bool) -> some View {
        VStack(alignment: .leading, spacing: 4) {
            Flow {
                if canPass {
                    Button(words["prompts-another"], action: tap { await model.send(.another) }).buttonStyle(
                        .grain(.plain))
                    Button(words["prompts-not-today"], action: tap { await model.send(.notToday) }).buttonStyle(
                        .grain(.plain))
                }
                Button(words["prompts-all-answers"], action: tap { await model.send(.allAnswers) }).buttonStyle(
                    .grain(.plain))
            }
            Button(words["app-done"], action: tap { await model.send(.done) }).buttonStyle(.grain(.filled))
        }
    }
}

/// A white field as large as its place, with the line on privacy and "Saved" at its foot.
private struct WritingPage: View {
    let hint: String
    @Binding var text: String
    let isSaved: Bool
    @Environment(\.grainWords) private var words

    var body: some View {
        VStack(alignment: .leading, spacing: 8) {
            ScrollView {
                TextField(text: $text, prompt: Text(verbatim: hint), axis: .vertical) {
                    Text(verbatim: words["prompts-field"])
                }
                .font(.grainBody)
                .autocorrectionDisabled()
                .textInputAutocapitalization(.sentences)
                .frame(maxWidth: .infinity, minHeight: Measure.target, alignment: .topLeading)
                .accessibilityLabel(Text(verbatim: words["prompts-field"]))
            }
            HStack(spacing: 8) {
                Image(systemName: "lock").foregroundStyle(.grain(.textSecondary)).accessibilityHidden(true)
                SecondaryText(words["app-only-here"])
                if !text.isEmpty {
                    SecondaryText(words[isSaved ? "app-saved" : "error-not-saved-title"]).opacity(isSaved ? 1 : 0)
                }
            }
        }
        .padding(16)
        .frame(maxWidth: .infinity, maxHeight: .infinity, alignment: .topLeading)
        .background(.grain(.card), in: .rect(cornerRadius: Measure.cardCorner))
    }
}
