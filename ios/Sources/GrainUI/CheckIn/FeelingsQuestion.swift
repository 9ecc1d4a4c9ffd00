/// Words for how it felt, in groups named by state; a strength for each chosen one, if the person says one.
struct FeelingsQuestion: View {
    let groups: [FeelingGroupView]
    let strengths: [ChoiceView]
    let most: Int
    let model: CheckInModel
    @Environment(\.grainWords) private var words

    private var chosen: [FeelingView] { groups.flatMap(\.words).filter(\.chosen) }

    var body: some View {
        ForEach(groups, id: \.text) { group in
            SecondaryText(group.text)
            Flow {
                ForEach(group.words, id: \.id) { word in
                    Chip(text: word.text, chosen: word.chosen, action: tap { await model.send(.feeling(word)) })
                        .disabled(chosen.count >= most && !word.chosen)
                }
            }
        }
        if chosen.count >= most { SecondaryText(words["check-in-five-chosen"]) }
        ForEach(chosen, id: \.id) { word in
            HStack {
                Text(verbatim: word.text).font(.grainLabel)
                Spacer()
            }
            .accessibilityHidden(true)
            Segments(choices: strengths.map { ChoiceView(id: $0.id, text: $0.text, chosen: $0.id == word.strength) }) {
                strength in
                Task { await model.send(.strength(word, strength)) }
            }
            .accessibilityElement(children: .contain)
            .accessibilityLabel(Text(verbatim: word.text))
        }
    }
}
