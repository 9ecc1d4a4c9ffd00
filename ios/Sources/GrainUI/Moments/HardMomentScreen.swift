/// "What is here right now?"
struct HardMomentScreen: View {
    @State private var model: HardMomentModel
    @Environment(\.grainWords) private var words

    init(dependencies: Dependencies) { _model = State(initialValue: HardMomentModel(dependencies)) }

    var body: some View {
        PageView(model: model) { page in
            ForEach(page.ways, id: \.text) { way in
                GrainCard(ground: .claySoft) {
                    GrainRow(
                        icon: way.kind == .triggered ? "water.waves" : "pause.circle", title: way.text, line: way.line
                    ) { model.open(way) }
                }
            }
            SectionTitle(text: words["moments-straight-to"])
            GrainCard {
                ForEach(page.straight, id: \.text) { row in
                    GrainRow(title: row.text, line: row.line) { model.open(row) }
                }
            }
        }
        .grainFrame(words["moments-title"], large: false)
    }
}

/// A hard day by itself.
struct HardDayScreen: View {
    @State private var model: HardDayModel
    @Environment(\.grainWords) private var words

    init(dependencies: Dependencies) { _model = State(initialValue: HardDayModel(dependencies)) }

    var body: some View {
        PageView(model: model) { hardDay in
            SecondaryText(words["today-hard-text"])
            HardDayCard(
                hardDay: hardDay, choose: { await model.send(.choose($0)) }, longer: { await model.send(.longer) },
                end: { await model.send(.end) })
        }
        .grainFrame(words["today-hard-title"])
    }
}
