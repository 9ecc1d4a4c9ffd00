/// "What is here right now?"
struct HardMomentScreen: View {
    @State private var model: HardMomentModel
    @Environment(\.grainWords) private var words
    @Environment(\.verticalSizeClass) private var height
    @Environment(\.dynamicTypeSize) private var size

    init(dependencies: Dependencies) { _model = State(initialValue: HardMomentModel(dependencies)) }

    var body: some View {
        MomentPage(model: model, title: words["moments-title"], leave: model.leave) { page in
            Sentence(text: words[model.showsOthers ? "moments-call-others" : "moments-title"])
            if model.showsOthers {
                Aside(text: page.callNote)
            } else if size.stacksScales {
                VStack(spacing: Measure.gap) { ways(page) }.buttonStyle(MomentButtonStyle())
            }
        } foot: { page in
            if model.showsOthers {
                ForEach(page.others, id: \.address) { call in
                    Button(
                        action: { model.call(call) },
                        label: { MomentLabel(icon: "phone", text: call.text, line: call.line) })
                }
            } else {
                if !size.stacksScales { ways(page) }
                Button(words["moments-only-note"], action: tap { await model.note() })
            }
        }
    }

    @ViewBuilder private func ways(_ page: HardMomentView) -> some View {
        if height == .compact { Beside { twoWays(page) } } else { twoWays(page) }
        if height == .compact || size.stacksScales {
            MomentTiles(rows: page.straight) { model.open($0) }
        } else {
            Beside { rows(page.straight.dropLast(2)) }
            Beside { rows(page.straight.suffix(2)) }
        }
    }

    private func twoWays(_ page: HardMomentView) -> some View {
        ForEach(page.ways, id: \.text) { way in
            Button(action: { model.open(way) }, label: { label(way) })
        }
    }

    private func label(_ way: MomentWayView) -> some View {
        MomentLabel(
            icon: way.kind == .triggered ? "water.waves" : "pause.circle", text: way.text,
            line: height == .compact ? "" : way.line)
    }

    private func rows(_ rows: ArraySlice<MomentRowView>) -> some View {
        ForEach(rows, id: \.text) { row in
            Button(action: { model.open(row) }, label: { MomentLabel(icon: row.leadsTo.symbol, text: row.text) })
        }
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
