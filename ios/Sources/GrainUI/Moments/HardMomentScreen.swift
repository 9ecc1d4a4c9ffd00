/// "What is here right now?"
struct HardMomentScreen: View {
    @State private var model: HardMomentModel
    @Environment(\.grainWords) private var words

    init(desk: Desk) { _model = State(initialValue: HardMomentModel(desk)) }

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
struct RestScreen: View {
    @State private var model: RestModel
    @Environment(\.grainWords) private var words

    init(desk: Desk) { _model = State(initialValue: RestModel(desk)) }

    var body: some View {
        PageView(model: model) { rest in
            Quiet(words["today-hard-text"])
            RestCard(
                rest: rest, choose: { await model.send(.choose($0)) }, longer: { await model.send(.longer) },
                end: { await model.send(.end) })
        }
        .grainFrame(words["today-hard-title"])
    }
}
