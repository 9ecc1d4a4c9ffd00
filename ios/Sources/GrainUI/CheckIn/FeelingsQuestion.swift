/// Words for how it felt, in eight groups named by state. One group is open at a time; what was chosen stands in a line under it,
/// whichever group is open. Room for one strength is kept from the start, so that a choice moves nothing.
struct FeelingsQuestion: View {
    let groups: [FeelingGroupView]
    let strengths: [ChoiceView]
    let most: Int
    let model: CheckInModel
    @Environment(\.grainWords) private var words
    @Environment(\.dynamicTypeSize) private var size

    private var chosen: [FeelingView] { groups.flatMap(\.words).filter(\.chosen) }
    private var isFull: Bool { chosen.count >= most }

    var body: some View {
        SecondaryText(words[isFull ? "check-in-five-chosen" : "check-in-feelings-hint"])
        LazyVGrid(columns: columns, spacing: 8) { ForEach(groups, id: \.text, content: cell) }
        if let open = groups.first(where: { $0.text == model.openGroup }) { opened(open) }
        if !chosen.isEmpty {
            Flow { ForEach(chosen, id: \.id) { word in takenAway(word) } }
        }
    }

    private var columns: [GridItem] {
        let count = size.hidesListIcons ? 1 : size.stacksScales ? 2 : 4
        return Array(repeating: GridItem(.flexible(), spacing: 8), count: count)
    }

    /// A group; with a ring when some of its words are chosen.
    private func cell(_ group: FeelingGroupView) -> some View {
        let isOpen = model.openGroup == group.text
        let count = group.words.filter(\.chosen).count
        return Button(
            action: tap { await model.send(.group(group)) }, label: { Text(verbatim: group.text).font(.grainLabel) }
        )
        .buttonStyle(.plain)
        .frame(maxWidth: .infinity, minHeight: Measure.target)
        .foregroundStyle(.grain(isOpen ? .onAccentSoft : .textPrimary))
        .answerGround(chosen: isOpen || count > 0, isOpen ? .accentSoft : .fillStrong)
        .overlay {
            RoundedRectangle(cornerRadius: Measure.cellCorner).stroke(.grain(.accent), lineWidth: count > 0 ? 2 : 0)
        }
        .accessibilityAddTraits(isOpen ? .isSelected : [])
    }

    @ViewBuilder private func opened(_ group: FeelingGroupView) -> some View {
        Flow {
            ForEach(group.words, id: \.id) { word in
                Chip(text: word.text, chosen: word.chosen, action: tap { await model.send(.feeling(word)) })
                    .disabled(isFull && !word.chosen)
            }
        }
        VStack(alignment: .leading, spacing: 8) {
            let here = group.words.filter(\.chosen)
            if here.isEmpty { SecondaryText(words["check-in-strength-hint"]) }
            ForEach(here, id: \.id, content: strength)
        }
        .frame(minHeight: Measure.target, alignment: .leading)
    }

    private func strength(_ word: FeelingView) -> some View {
        VStack(alignment: .leading, spacing: 4) {
            Text(verbatim: word.text).font(.grainLabel).accessibilityHidden(true)
            Segments(choices: strengths.map { ChoiceView(id: $0.id, text: $0.text, chosen: $0.id == word.strength) }) {
                strength in
                Task { await model.send(.strength(word, strength)) }
            }
            .accessibilityElement(children: .contain)
            .accessibilityLabel(Text(verbatim: word.text))
        }
    }

    /// A chosen word; a tap takes it away.
    private func takenAway(_ word: FeelingView) -> some View {
        Chip(text: word.text, icon: "xmark", chosen: true, action: tap { await model.send(.feeling(word)) })
    }
}
