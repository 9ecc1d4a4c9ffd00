/// A promise on a day, with all that can be said of it in one look.
struct PromiseCard: View {
    let row: PromiseRow
    let say: @MainActor (PromiseAnswer) async -> Void

    var body: some View {
        GrainCard {
            VStack(alignment: .leading, spacing: 2) {
                Text(verbatim: row.text).font(.grainHead)
                SecondaryText(row.to)
                SecondaryText(row.stateText)
                SecondaryText(row.rhythm)
            }
            .accessibilityElement(children: .ignore)
            .accessibilityLabel(Text(verbatim: row.spoken))
            choices(row.choices)
            choices(row.afterNotKept)
        }
    }

    @ViewBuilder private func choices(_ choices: [PromiseChoice]) -> some View {
        if !choices.isEmpty {
            Segments(
                choices: choices.enumerated().map { ChoiceView(id: "\($0.0)", text: $0.1.text, chosen: $0.1.chosen) }
            ) {
                tapped in
                guard let number = Int(tapped.id) else { return }
                Task { await say(tapped.chosen ? .open : choices[number].answer) }
            }
        }
    }
}
