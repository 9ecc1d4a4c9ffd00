/// One step of something that is read step by step: who speaks, what to say, what is better left out.
struct StepView: View {
    let step: PageStep
    @Environment(\.grainWords) private var words

    var body: some View {
        VStack(alignment: .leading, spacing: Measure.gap) {
            Text(verbatim: step.title).font(.grainHead).foregroundStyle(.grain(.textPrimary)).accessibilityAddTraits(
                .isHeader)
            if !step.who.isEmpty { Text(verbatim: step.who).font(.grainHead).foregroundStyle(.grain(.accent)) }
            ForEach(step.lines.indices, id: \.self) { line in
                Text(verbatim: step.lines[line])
                    .font(step.aside ? .grainReading : .grainBody)
                    .foregroundStyle(.grain(.textPrimary))
                    .frame(maxWidth: .infinity, alignment: .leading)
            }
            if !step.note.isEmpty { SecondaryText(step.note) }
        }
        .padding(.vertical, 8)
        .cardRow()
        if !step.avoid.isEmpty {
            VStack(alignment: .leading, spacing: 8) {
                PageHeading(text: words["guide-avoid"])
                ForEach(step.avoid.indices, id: \.self) { SecondaryText(step.avoid[$0]) }
            }
            .bareRow()
        }
    }
}

/// The way through the steps. Time-out stands beside every turn, and any step can be the last.
struct StepButtons: View {
    let steps: [PageStep]
    let aside: PageStep?
    let model: CorePageModel
    @Binding var reading: StepReading
    @Environment(\.grainWords) private var words

    var body: some View {
        if !reading.isAside {
            if aside != nil, reading.step(of: steps, aside: nil)?.aside == true {
                button("guide-time-out", .grey) { reading.turnAside() }
            }
            if reading.isLast(of: steps) {
                button("guide-close", .filled) { model.close() }
            } else {
                button("guide-next", .filled) { reading.goOn() }
            }
        }
        if reading.canGoBack { button("app-back", .plain) { reading.goBack() } }
    }

    private func button(
        _ word: String, _ look: GrainButtonStyle.Look, _ action: @escaping @MainActor () -> Void
    ) -> some View {
        Button(words[word], action: action).buttonStyle(.grain(look))
    }
}
