/// Where a bowl stands: six small bowls with their words, and to leave it open, which is as good an answer.
struct StartingBowls: View {
    let dependencies: Dependencies
    let area: String
    let series: UInt8
    let chosen: UInt8?
    let leftOpen: Bool
    /// A level, or nothing for leaving it open.
    let choose: @MainActor (UInt8?) async -> Void
    @Environment(\.grainWords) private var words
    @Environment(\.dynamicTypeSize) private var size

    var body: some View {
        let columns = Array(repeating: GridItem(.flexible(), spacing: 8), count: size.stacksScales ? 1 : 3)
        VStack(spacing: 8) {
            LazyVGrid(columns: columns, spacing: 8) {
                ForEach(startingWords(language: words.language), id: \.level) { start in
                    answer(isChosen: chosen == start.level, action: { await choose(start.level) }) {
                        VStack(spacing: 4) {
                            LoadedBowl(
                                dependencies: dependencies, area: area, form: .small, shown: Int(start.smallShown),
                                series: series
                            )
                            .frame(width: 76)
                            Text(verbatim: start.text).font(.grainLabel)
                        }
                    }
                }
            }
            answer(isChosen: leftOpen, action: { await choose(nil) }) {
                Text(verbatim: words["bowl-start-open"]).font(.grainLabel)
            }
        }
    }

    private func answer<Content: View>(
        isChosen: Bool, action: @escaping @MainActor () async -> Void, @ViewBuilder content: () -> Content
    ) -> some View {
        let inner = content()
        return Button(action: tap { await action() }) {
            inner
                .padding(8)
                .frame(maxWidth: .infinity, minHeight: Measure.target)
                .foregroundStyle(.grain(isChosen ? .onAccentSoft : .textPrimary))
                .answerGround(chosen: isChosen, .accentSoft)
        }
        .buttonStyle(.plain)
        .accessibilityAddTraits(isChosen ? .isSelected : [])
    }
}
